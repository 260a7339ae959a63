#include "publish/theme_colours.h"

#include <algorithm>
#include <array>

namespace publish {

namespace {

// In the order of the indicators; as far from one another as hues without red or orange can be, which the mark of the
// decision needs for itself.
constexpr std::array kIndicatorPalettes{u"PuBu", u"BuPu", u"YlGn", u"Purples", u"PuBuGn"};

using Colours = std::vector<QColor>;

/// After Paul Tol's qualitative schemes (SRON/EPS/TN/09-002, « light » and « muted »), their reds, oranges and pinks
/// left out.
Colours wordColours() {
    return {{0x77, 0xaa, 0xdd}, {0xee, 0xdd, 0x88}, {0x44, 0xbb, 0x99}, {0x8a, 0x7f, 0xc4}, {0xbb, 0xcc, 0x33},
            {0x99, 0xdd, 0xff}, {0x33, 0x79, 0x8c}, {0xaa, 0xaa, 0x00}, {0xbf, 0xb8, 0xae}};
}

/// Sure in, between, sure out: one hue from dark to light, the middle under light lines.
Colours sureColours() {
    return {{0x62, 0x56, 0xa4}, {0xad, 0xa3, 0xd3}, {0xec, 0xe9, 0xf5}};
}

/// In the order of DecisionAgainstScore. Blue is high, green high and retained, yellow and mauve retained otherwise;
/// what is unknown is paler than what is known. No two have one lightness: printed in grey they differ by 4 of
/// CIEDE2000.
Colours agreementColours() {
    return {{0x2f, 0x9e, 0x83}, {0xe8, 0xcf, 0x5e}, {0xb8, 0x9a, 0xd2}, {0x2f, 0x6c, 0xab},
            {0x98, 0xc1, 0xe6}, {0xde, 0xe3, 0xcf}, {0xf8, 0xf7, 0xf3}};
}

/// From nothing to most: a hue that no other theme has.
Colours coverageColours() {
    return {{0xf7, 0xf4, 0xe8}, {0xe6, 0xdf, 0xb9}, {0xcb, 0xc0, 0x86},
            {0xa5, 0x9c, 0x56}, {0x77, 0x73, 0x33}, {0x4a, 0x49, 0x1b}};
}

Colours categoryColours(document::Theme theme, std::size_t count) {
    Colours colours = theme == document::Theme::Robustness  ? sureColours()
                      : theme == document::Theme::Agreement ? agreementColours()
                      : theme == document::Theme::Coverage  ? coverageColours()
                                                            : wordColours();
    Q_ASSERT(count <= colours.size());
    colours.resize(count);
    return colours;
}

const map::Palette& ownPalette(const document::MapState& state, const document::Dataset& dataset) {
    if (state.theme != document::Theme::Indicator || !dataset.indicators)
        return map::palettes().front();
    const int index = std::max(0, dataset.indicators->indicatorOf(state.indicator));
    const char16_t* name = kIndicatorPalettes[std::size_t(index) % kIndicatorPalettes.size()];
    const map::Palette* palette = map::findPalette(QStringView(name).toString());
    Q_ASSERT(palette);
    return *palette;
}

} // namespace

const map::Palette& paletteFor(const document::MapState& state, const document::Dataset& dataset) {
    const map::Palette* chosen = state.palette.isEmpty() ? nullptr : map::findPalette(state.palette);
    return chosen ? *chosen : ownPalette(state, dataset);
}

bool showsCategories(document::Theme theme) {
    switch (theme) {
    case document::Theme::Category:
    case document::Theme::Robustness:
    case document::Theme::Agreement:
    case document::Theme::Coverage:
        return true;
    case document::Theme::Score:
    case document::Theme::Indicator:
    case document::Theme::Decision:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<QColor> classColours(const document::MapState& state, const document::Dataset& dataset,
                                 const document::Results& results) {
    if (showsCategories(state.theme))
        return categoryColours(state.theme, results.theme.counts.size());
    const int classes = int(results.theme.counts.size());
    std::vector<QColor> colours = paletteFor(state, dataset).colours(classes);
    if (results.theme.reversed != state.paletteReversed)
        std::reverse(colours.begin(), colours.end());
    return colours;
}

QColor noDataColour() {
    return {0xd9, 0xdb, 0xdf};
}

QColor decisionFill(const territory::Decision& decision) {
    switch (decision.status) {
    case territory::DecisionStatus::Retained:
        return decision.certainty == territory::Certainty::Sure ? QColor(0xf4, 0xb4, 0xb5) : QColor(0xfb, 0xdf, 0xde);
    case territory::DecisionStatus::NotRetained:
        return {0xa9, 0xb8, 0xca};
    case territory::DecisionStatus::Unknown:
        return {0xee, 0xef, 0xec};
    }
    return {};
}

} // namespace publish
