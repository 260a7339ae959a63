#include "io/row_reader.h"

#include "io/geometry_blob.h"

#include <QStringDecoder>
#include <cmath>

namespace io {

using namespace Qt::StringLiterals;

// Bytes that are no UTF-8 are a fault: shown, they would be another text.
std::optional<QString> RowReader::textAt(const char* name, int column, qsizetype most) {
    if (typeAt(column) == SQLITE_NULL)
        return QString();
    if (typeAt(column) == SQLITE_TEXT && sqlite3_column_bytes(m_row, column) <= most) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(QByteArrayView(reinterpret_cast<const char*>(sqlite3_column_text(m_row, column)),
                                              sqlite3_column_bytes(m_row, column)));
        if (!decoder.hasError() && !text.contains(QChar::Null))
            return text;
    }
    refuse(name);
    return std::nullopt;
}

void RowReader::readId(const char* name, QUuid& id, bool mayBeNone) {
    const auto text = textAt(name, m_next++, kMostText);
    if (!text)
        return;
    id = QUuid::fromString(*text);
    if (id.isNull() && !(mayBeNone && text->isEmpty()))
        refuse(name);
}

void RowReader::real(const char* name, double& target, double least, double most) {
    const int column = m_next++, type = typeAt(column);
    const double value = sqlite3_column_double(m_row, column);
    if (type == SQLITE_NULL)
        target = std::numeric_limits<double>::quiet_NaN();
    else if ((type == SQLITE_FLOAT || type == SQLITE_INTEGER) && value >= least && value <= most)
        target = value;
    else
        refuse(name);
}

void RowReader::flag(const char* name, bool& target) {
    integer(name, target, 0, 1);
}

void RowReader::flag(const char* name, std::optional<bool>& target) {
    if (typeAt(m_next) == SQLITE_NULL) {
        ++m_next;
        target.reset();
        return;
    }
    bool known = false;
    flag(name, known);
    target = known;
}

void RowReader::date(const char* name, QDate& target) {
    const auto text = textAt(name, m_next++, kMostText);
    if (!text)
        return;
    target = QDate::fromString(*text, Qt::ISODate);
    if (!target.isValid() && !text->isEmpty())
        refuse(name);
}

void RowReader::instant(const char* name, QDateTime& target) {
    const auto text = textAt(name, m_next++, kMostText);
    if (!text)
        return;
    target = QDateTime::fromString(*text, Qt::ISODateWithMs).toUTC();
    if (!target.isValid() && !text->isEmpty())
        refuse(name);
}

void RowReader::weekdays(const char* name, solidarity::Weekdays& target) {
    const auto text = textAt(name, m_next++, kMostText);
    if (!text)
        return;
    target = {};
    for (const QChar digit : *text) {
        if (digit < u'1' || digit > u'7')
            return refuse(name);
        target.set(digit.digitValue(), true);
    }
}

std::span<const unsigned char> RowReader::blob() {
    const int column = m_next++;
    if (typeAt(column) != SQLITE_BLOB)
        return {};
    return {static_cast<const unsigned char*>(sqlite3_column_blob(m_row, column)),
            std::size_t(sqlite3_column_bytes(m_row, column))};
}

void RowReader::point(double& longitude, double& latitude) {
    longitude = latitude = std::numeric_limits<double>::quiet_NaN();
    if (typeAt(m_next) == SQLITE_NULL) {
        ++m_next;
        return;
    }
    const auto geometry = geometryOf(blob());
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbPoint)
        return refuse("geom");
    const OGRPoint* point = geometry->toPoint();
    if (point->IsEmpty())
        return;
    if (!(std::abs(point->getX()) <= 180 && std::abs(point->getY()) <= 90))
        return refuse("geom");
    longitude = point->getX();
    latitude = point->getY();
}

} // namespace io
