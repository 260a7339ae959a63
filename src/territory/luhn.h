#pragma once

#include <QStringView>

namespace territory {

/// True when every character is an ASCII digit and the Luhn sum is a multiple of ten (ISO/IEC 7812-1, annex B): each
/// second digit from the right doubled, nine taken off what passes nine. False of an empty text.
inline bool hasLuhnKey(QStringView digits) {
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, doubled = !doubled) {
        const QChar c = digits[i];
        if (c < u'0' || c > u'9')
            return false;
        const int digit = (c.unicode() - u'0') * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

} // namespace territory
