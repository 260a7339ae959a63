#pragma once

#include "document/document.h"

#include <QString>

namespace app {

/// A territory in two lines, as rich text, for the card under the pointer.
struct TerritoryWords {
    QString name;
    QString detail; ///< « Score 84,3 · 38e sur 1 250 · zone rouge », the value of the theme first where it is another.
};
TerritoryWords wordsOf(int territory, const document::Document& document, const QLocale& locale);

/// The same facts in one line of plain text, for those who hear them: « Marche Berrichonne, score de fragilité 83,9,
/// 40e sur 1 250, zone rouge ». `theme`: the legend's title.
QString spokenWordsOf(int territory, const document::Document& document, const QString& theme, const QLocale& locale);
/// Where it is, who decided what and how it stands to the score: « Indre · Centre-Val de Loire · 5 478 habitants ».
QString spokenDetailOf(int territory, const document::Document& document, const QLocale& locale);

/// The same of the places that one symbol stands for: ids of publish::pointsFor() for this plan, not empty.
TerritoryWords wordsOfVenues(const std::vector<int>& venues, const document::Dataset& dataset,
                             const solidarity::Plan* plan);

} // namespace app
