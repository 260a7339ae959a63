#include "solidarity/number_keys.h"

#include "territory/luhn.h"

#include <QString>

namespace solidarity {

bool isValidRpps(QStringView text) {
    constexpr qsizetype kDigits = 11;
    return text.size() == kDigits && territory::hasLuhnKey(text);
}

bool isValidFiness(QStringView text) {
    constexpr qsizetype kCharacters = 9;
    if (text.size() != kCharacters)
        return false;
    QString digits = text.toString();
    // Corsica: 2A counts as 21, 2B as 22.
    if (digits[0] == u'2' && (digits[1] == u'A' || digits[1] == u'B'))
        digits[1] = digits[1] == u'A' ? u'1' : u'2';
    return territory::hasLuhnKey(digits);
}

} // namespace solidarity
