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

/// The same of the places that one symbol stands for: ids of publish::pointsFor() for this plan, not empty.
TerritoryWords wordsOfVenues(const std::vector<int>& venues, const document::Dataset& dataset,
                             const solidarity::Plan* plan);

} // namespace app
