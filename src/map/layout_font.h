#pragma once

#include <QFont>

namespace map {

/// The size of a font in layout points (the screen's pixels at 100 %), however it was given.
double layoutSize(const QFont& font);

/// The font in `size` units of the painter, weight kept unless given.
QFont sizedFont(const QFont& font, double size, QFont::Weight weight);
QFont sizedFont(const QFont& font, double size);

} // namespace map
