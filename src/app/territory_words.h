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

} // namespace app
