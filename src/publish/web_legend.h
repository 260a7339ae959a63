#pragma once

#include "map/legend.h"
#include "map/style.h"

#include <QString>

namespace publish {

/// A legend as the mark-up of a page, its texts escaped; its patterns are webPatterns() of the prefix "legend".
QString webLegend(const map::Legend& legend, const map::Style& style);

/// The patterns of a style as SVG definitions: "PREFIX-hatch", "PREFIX-light-hatch", "PREFIX-dots", in points.
QString webPatterns(const map::Style& style, const QString& prefix);

/// A symbol of the map as a picture that stands in an address ("data:…").
QString webSymbol(int symbol, bool approximate, int look);

} // namespace publish
