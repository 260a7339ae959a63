#pragma once

#include "app/preferences.h"

#include <QFont>

namespace app {

/// A length drawn for text of 100 %, where text is as large as `font`.
inline int sizedFor(const QFont& font, int pixels) {
    const int size = font.pixelSize() > 0 ? font.pixelSize() : preferences::kTextPixels; // −1: not the theme's
    return pixels * size / preferences::kTextPixels;
}

/// The theme's small text beside text of this font.
inline QFont smallFontOf(QFont font) {
    constexpr int kSmall = 11; // ui/theme.qss
    font.setPixelSize(sizedFor(font, kSmall));
    return font;
}

} // namespace app
