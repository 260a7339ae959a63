#pragma once

#include <QColor>

namespace app {

/// The colours of the window's own parts; the map's come from publish::styleFor. One accent. Red belongs to the
/// decision.
struct Colours {
    QColor window, panel, text, secondaryText, edge, hovered;
    QColor accent, onAccent, accentSoft;
    QColor decision, decisionSoft; ///< « zone rouge »: edge and ground of its box.
    QColor score, scoreSoft;       ///< Score: the same.
    QColor warning, warningSoft;
    QColor card, onCard, onCardSecondary; ///< The card under the pointer.
    bool dark = false;

    static Colours light();
    static Colours darkened();
};

} // namespace app
