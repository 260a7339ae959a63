#include "io/cell_values.h"

#include <QLocale>
#include <QRegularExpression>
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

/// "1.234.567,8" → "1234567,8" where points group by three; else as it is.
QString withoutThousands(const QString& number, QChar decimal) {
    static const QRegularExpression byPoints(u"^[-+]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d*)?$"_s);
    static const QRegularExpression byCommas(u"^[-+]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?$"_s);
    const QChar group = decimal == u',' ? u'.' : u',';
    const bool grouped = number.contains(group) && (decimal == u',' ? byPoints : byCommas).match(number).hasMatch();
    return grouped ? QString(number).remove(group) : number;
}

} // namespace

CellNumber parseNumber(const QString& cell, QChar decimal) {
    constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    bool isPlain = false;
    const double plainValue = cell.toDouble(&isPlain); // Always in the C locale: the usual case, without a copy.
    if (isPlain && std::isfinite(plainValue) && !(decimal == u',' && cell.contains(u'.')))
        return {CellNumber::Kind::Number, plainValue};
    const QString trimmed = cell.trimmed();
    if (isMissingMark(trimmed))
        return {CellNumber::Kind::Missing, kMissing};
    QString plain;
    for (const QChar character : trimmed)
        if (!character.isSpace())
            plain += character == u'−' ? QChar(u'-') : character;
    if (!decimal.isNull())
        plain = withoutThousands(plain, decimal);
    if (plain.contains(u',') && (plain.contains(u'.') || plain.count(u',') > 1))
        return {CellNumber::Kind::Invalid, kMissing};
    plain.replace(u',', u'.');
    bool understood = false;
    const double value = QLocale::c().toDouble(plain, &understood);
    if (!understood || !std::isfinite(value))
        return {CellNumber::Kind::Invalid, kMissing};
    return {CellNumber::Kind::Number, value};
}

bool beginsAsFormula(const QString& cell) {
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n").contains(cell.front()) &&
           parseNumber(cell).kind == CellNumber::Kind::Invalid;
}

double numberOrNaN(const QString& cell) {
    return parseNumber(cell).value;
}

} // namespace io
