#pragma once

#include <QColor>
#include <QString>
#include <vector>

namespace map {

enum class PaletteKind { Sequential, Diverging };

/// Named colours for ordered classes, lightest (or first) to darkest (or last).
struct Palette {
    QString name; ///< "diagonale", "YlGnBu", "viridis"…
    QString label;
    PaletteKind kind = PaletteKind::Sequential;
    bool colourBlindSafe = true;
    std::vector<QColor> stops; ///< Anchor colours; classes are taken among them (ColorBrewer) or interpolated in Lab.

    std::vector<QColor> colours(int classCount) const;
};

/// All palettes: Diagonale's own blue-green first (design/UI.md), ColorBrewer (Brewer, Harrower & The Pennsylvania State
/// University, Apache 2.0), viridis family (CC0). None of the defaults is red: red belongs to the decision.
const std::vector<Palette>& palettes();
const Palette* findPalette(const QString& name);

} // namespace map
