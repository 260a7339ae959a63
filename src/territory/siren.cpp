#include "territory/siren.h"

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
    quint32 rest = m_number;
    quint32 sum = 0;
    for (bool doubled = false; rest != 0; rest /= 10, doubled = !doubled) {
        const quint32 digit = (rest % 10) * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

QString Siren::toString() const {
    return QStringLiteral("%1").arg(m_number, 9, 10, QLatin1Char('0'));
}

} // namespace territory
