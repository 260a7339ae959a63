#include "io/cell_values.h"

#include <QLocale>
#include <QSet>
#include <cmath>
#include <limits>

namespace io {

using namespace Qt::StringLiterals;

namespace {

bool isMissingMark(const QString& text) {
    static const QSet<QString> marks{u"na"_s, u"n/a"_s, u"nan"_s, u"nd"_s, u"n.d."_s, u"nc"_s,  u"s"_s,
                                     u"ns"_s, u"-"_s,   u"–"_s,   u"."_s,  u"null"_s, u"none"_s};
    return text.isEmpty() || marks.contains(text.toLower());
}

} // namespace

CellNumber parseNumber(const QString& cell) {
    constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    bool isPlain = false;
    const double plainValue = cell.toDouble(&isPlain); // Always in the C locale: the usual case, without a copy.
    if (isPlain && std::isfinite(plainValue))
        return {CellNumber::Kind::Number, plainValue};
    const QString trimmed = cell.trimmed();
    if (isMissingMark(trimmed))
        return {CellNumber::Kind::Missing, kMissing};
    QString plain;
    for (const QChar character : trimmed)
        if (!character.isSpace())
            plain += character == u'−' ? QChar(u'-') : character;
    if (plain.contains(u',') && (plain.contains(u'.') || plain.count(u',') > 1))
        return {CellNumber::Kind::Invalid, kMissing};
    plain.replace(u',', u'.');
    bool understood = false;
    const double value = QLocale::c().toDouble(plain, &understood);
    if (!understood || !std::isfinite(value))
        return {CellNumber::Kind::Invalid, kMissing};
    return {CellNumber::Kind::Number, value};
}

double numberOrNaN(const QString& cell) {
    return parseNumber(cell).value;
}

} // namespace io
