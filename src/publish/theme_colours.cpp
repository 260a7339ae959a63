#include "publish/theme_colours.h"

#include <algorithm>
#include <array>

namespace publish {

namespace {

// In the order of the indicators; as far from one another as hues without red or orange can be, which the mark of the
// decision needs for itself.
constexpr std::array kIndicatorPalettes{u"PuBu", u"BuPu", u"YlGn", u"Purples", u"PuBuGn"};

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

std::vector<QColor> classColours(const document::MapState& state, const document::Dataset& dataset,
                                 const document::Results& results) {
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
