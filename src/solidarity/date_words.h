#pragma once

#include <QDate>
#include <QString>

/// Dates and lengths of time as messages say them, in the language of the default locale.
namespace solidarity {

/// « lundi 5 janvier 2026 », « jeudi 1er janvier 2026 »; « sans date » of an invalid one.
QString dateInWords(const QDate& day);
/// « 5 janvier 2026 », « 1er janvier 2026 »; « sans date » of an invalid one.
QString shortDateInWords(const QDate& day);
/// « janvier 2026 ».
QString monthInWords(const QDate& day);
/// Half-days in words: « une demi-journée », « deux journées », « 5 journées et demie ».
QString halvesInWords(int halves);

} // namespace solidarity
