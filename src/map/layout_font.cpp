#include "map/layout_font.h"

#include <QtMath>
#include <algorithm>

namespace map {

double layoutSize(const QFont& font) {
    if (font.pixelSize() > 0)
        return font.pixelSize();
    // A typographic point is 1/72 inch, a layout point 1/96.
    return font.pointSizeF() * 96.0 / 72.0;
}

QFont sizedFont(const QFont& font, double size, QFont::Weight weight) {
    QFont sized = font;
    sized.setPixelSize(std::max(1, qRound(size)));
    sized.setWeight(weight);
    // Layout must not depend on how a glyph falls on the pixels: one page, any dpi.
    sized.setHintingPreference(QFont::PreferNoHinting);
    return sized;
}

QFont sizedFont(const QFont& font, double size) {
    return sizedFont(font, size, font.weight());
}

} // namespace map
