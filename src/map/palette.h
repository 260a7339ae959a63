#pragma once

#include <QColor>
#include <QString>
#include <vector>

namespace map {

enum class PaletteKind { Sequential, Diverging };

/// Named colours for ordered classes, lightest (or first) to darkest (or last).
struct Palette {
    static constexpr int kFewestClasses = 3, kMostClasses = 9;

    QString name;  ///< "diagonale", "YlGnBu", "viridis"…
    QString label; ///< For menus, in French: displayLabel() is in the reader's language.
    PaletteKind kind = PaletteKind::Sequential;
    bool colourBlindSafe = true;                ///< As its makers say.
    std::vector<QColor> stops;                  ///< Anchor colours; classes are interpolated among them in CIE Lab…
    std::vector<std::vector<QColor>> published; ///< …unless the makers published a table: [0] for 3 classes, [1] for 4…

    /// One colour a class, first to last; classCount from 1.
    std::vector<QColor> colours(int classCount) const;
    QString displayLabel() const;
};

/// All palettes: Diagonale's own blue-green first (design/UI.md), ColorBrewer (Brewer, Harrower & The Pennsylvania
/// State University, Apache 2.0), viridis family (CC0; light end first here). None holds a red (Reds, OrRd, RdBu,
/// magma… are left out): red belongs to the decision. None is grey: grey is « non disponible ».
const std::vector<Palette>& palettes();
const Palette* findPalette(const QString& name); ///< nullptr when unknown; case matters not.

} // namespace map
