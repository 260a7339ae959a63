#include "publish/map_panels.h"

#include <QCoreApplication>

namespace publish {

using document::MapPanel;
using document::Theme;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::MapPanels)
};

} // namespace

std::vector<MapPanel> indicatorPanels(const document::MapState& state, const document::Dataset& dataset) {
    std::vector<MapPanel> panels;
    for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
        if (state.index.weightOf(indicator.key) > 0 && panels.size() < document::Layout::kMostPanels) {
            MapPanel panel;
            panel.theme = Theme::Indicator;
            panel.indicator = indicator.key;
            panels.push_back(panel);
        }
    }
    return panels;
}

std::vector<MapPanel> weightPanels(const document::MapState& state) {
    MapPanel before, after;
    before.title = Words::tr("Avant : réglages de départ");
    after.title = Words::tr("Après : réglages actuels");
    before.theme = after.theme = Theme::Score;
    before.index = state.baseline;
    return {before, after};
}

} // namespace publish
