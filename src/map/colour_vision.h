#pragma once

#include "map/style.h"

#include <QColor>
#include <QImage>

namespace map {

/// Kinds of colour vision, and the grey printer.
enum class ColourVision { Usual, Protanopia, Deuteranopia, Tritanopia, Grey };

/// How a colour looks to such a reader. Protanopia and deuteranopia: Viénot, Brettel & Mollon 1999 (Color Research and
/// Application 24(4), p. 243); tritanopia: Brettel, Viénot & Mollon 1997 (JOSA A 14(10), p. 2647); grey: luminance Y.
QColor seenBy(ColourVision vision, const QColor& colour);
/// The whole style as they see it: a preview is the same look-ups over the same frame.
Style seenBy(ColourVision vision, Style style);
QImage seenBy(ColourVision vision, QImage picture);

} // namespace map
