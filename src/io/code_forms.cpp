#include "io/code_forms.h"

#include <algorithm>

namespace io {

namespace {

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9'; // Not QChar::isDigit(): other scripts have digits too.
}

} // namespace

bool hasCommuneForm(QStringView text) {
    if (text.size() != 5)
        return false;
    const bool corsican = text[0] == u'2' && (text[1] == u'A' || text[1] == u'B');
    const QStringView digits = corsican ? text.mid(2) : text;
    return std::all_of(digits.begin(), digits.end(), isDigit);
}

QString withLeadingZero(const QString& text) {
    const bool short4 = text.size() == 4 && text[0] != u'0' && std::all_of(text.begin(), text.end(), isDigit);
    return short4 ? u'0' + text : QString();
}

} // namespace io
