#include "territory/siren.h"

#include "territory/luhn.h"

namespace territory {

std::optional<Siren> Siren::fromString(QStringView text) {
    constexpr int kDigits = 9;
    quint32 number = 0;
    int digits = 0;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace())
            continue;
        if (c < u'0' || c > u'9' || ++digits > kDigits)
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    if (digits != kDigits)
        return std::nullopt;
    return Siren(number);
}

bool Siren::hasValidKey() const {
    return hasLuhnKey(toString());
}

QString Siren::toString() const {
    return QStringLiteral("%1").arg(m_number, 9, 10, QLatin1Char('0'));
}

} // namespace territory
