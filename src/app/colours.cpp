#include "app/colours.h"

namespace app {

Colours Colours::light() {
    return {.window = QColor(0xffffff),
            .panel = QColor(0xffffff),
            .text = QColor(0x1d2026),
            .secondaryText = QColor(0x626a76),
            .edge = QColor(0xd8dce2),
            .hovered = QColor(0xf1f3f6),
            .accent = QColor(0x000091),
            .onAccent = QColor(0xffffff),
            .accentSoft = QColor(0xe8ebff),
            .decision = QColor(0xce0f1c),
            .decisionSoft = QColor(0xfdecec),
            .score = QColor(0x2b5f8f),
            .scoreSoft = QColor(0xeff4f9),
            .warning = QColor(0x8a6500),
            .warningSoft = QColor(0xfff7e0),
            .card = QColor(0x1d2026),
            .onCard = QColor(0xffffff),
            .onCardSecondary = QColor(0xd3d8e0),
            .dark = false};
}

Colours Colours::darkened() {
    return {.window = QColor(0x1b1d22),
            .panel = QColor(0x212429),
            .text = QColor(0xe8eaee),
            .secondaryText = QColor(0xa4acb9),
            .edge = QColor(0x3b4049),
            .hovered = QColor(0x2b2f36),
            .accent = QColor(0x9a9af8),
            .onAccent = QColor(0x11121d),
            .accentSoft = QColor(0x2f3156),
            .decision = QColor(0xff6b72),
            .decisionSoft = QColor(0x3d2327),
            .score = QColor(0x7fb4e0),
            .scoreSoft = QColor(0x22303d),
            .warning = QColor(0xe0b440),
            .warningSoft = QColor(0x39321f),
            .card = QColor(0xf3f4f6),
            .onCard = QColor(0x1d2026),
            .onCardSecondary = QColor(0x4a515c),
            .dark = true};
}

} // namespace app
