#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "document/results.h"
#include "map/palette.h"

#include <QColor>
#include <vector>

namespace publish {

/// The palette of a state: the one chosen, else the theme's own. Every indicator has a hue of its own, so that two maps
/// side by side aren't taken for one another; the score's is Diagonale's blue-green.
const map::Palette& paletteFor(const document::MapState& state, const document::Dataset& dataset);

/// Whether the theme shows categories (words, draws, decision against score, coverage): their colours are their own,
/// whatever the palette.
bool showsCategories(document::Theme theme);

/// One colour a class, lowest values first: the fragile end is the dark one, whatever the indicator's direction, unless
/// the state reverses it. For categories, one each: told apart by colour-blind readers, and none near the decision's
/// red.
std::vector<QColor> classColours(const document::MapState& state, const document::Dataset& dataset,
                                 const document::Results& results);

/// « non disponible »: a grey that is in no palette; dots go over it.
QColor noDataColour();
/// What the theme of the decision fills a territory with. Marks go over it.
QColor decisionFill(const territory::Decision& decision);

} // namespace publish
