#pragma once

#include <QStringView>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace territory {

/// A name as it is compared: lower-case ASCII letters and digits in words parted by one space. Accents fall, œ is oe, &
/// is et, hyphens and apostrophes part words, « st » and « ste » are saint and sainte. Articles stay.
std::string plainWords(QStringView text);

/// Plain words one by one; they look into `words`.
std::vector<std::string_view> splitWords(std::string_view words);

/// What a person typed to filter by: its plain words, each to be found on its own.
std::vector<std::string> typedWords(QStringView typed);

/// The letters and digits that occur in plain words, a bit each: what rules out most names at the cost of one
/// comparison.
std::uint64_t lettersIn(std::string_view words);

/// The same words with a leading « communauté de communes », « communauté d’agglomération » or « communauté urbaine »
/// said as the reference list does: cc, ca, cu. `words` as plainWords() gives them.
std::string withShortKind(std::string words);

/// What follows the kind: cc, ca, cu or metropole; the whole when there is none.
std::string_view withoutKind(std::string_view words);

/// What follows the first articles and prepositions: « de la marche berrichonne » → « marche berrichonne ».
std::string_view withoutArticle(std::string_view words);

} // namespace territory
