#pragma once

#include <QStringView>
#include <string>
#include <string_view>

namespace document {

/// A name as it is compared: lower-case ASCII letters and digits in words parted by one space. Accents fall, œ is oe, &
/// is et, hyphens and apostrophes part words, « st » and « ste » are saint and sainte. Articles stay.
std::string plainWords(QStringView text);

/// The same with a leading « communauté de communes », « communauté d’agglomération » or « communauté urbaine » said as
/// the reference list does: cc, ca, cu. `words` as plainWords() gives them.
std::string withShortKind(std::string words);

/// What follows the kind: cc, ca, cu or metropole; the whole when there is none.
std::string_view withoutKind(std::string_view words);

/// What follows the first articles and prepositions: « de la marche berrichonne » → « marche berrichonne ».
std::string_view withoutArticle(std::string_view words);

} // namespace document
