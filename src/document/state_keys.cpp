#include "document/state_keys.h"

namespace document {

using statistics::BreakMethod;
using territory::Certainty;
using territory::DecisionStatus;

std::span<const Key<Theme>> themeKeys() {
    static constexpr Key<Theme> keys[] = {
        {Theme::Score, u"score"}, {Theme::Indicator, u"indicator"}, {Theme::Decision, u"decision"}};
    return keys;
}

std::span<const Key<BreakMethod>> breakMethodKeys() {
    static constexpr Key<BreakMethod> keys[] = {{BreakMethod::Quantile, u"quantile"},
                                                {BreakMethod::NaturalBreaks, u"jenks"},
                                                {BreakMethod::EqualInterval, u"equal"},
                                                {BreakMethod::StandardDeviation, u"stddev"},
                                                {BreakMethod::Typed, u"typed"}};
    return keys;
}

std::span<const Key<DecisionStatus>> decisionStatusKeys() {
    static constexpr Key<DecisionStatus> keys[] = {{DecisionStatus::Retained, u"retained"},
                                                   {DecisionStatus::NotRetained, u"not_retained"},
                                                   {DecisionStatus::Unknown, u"unknown"}};
    return keys;
}

std::span<const Key<Certainty>> certaintyKeys() {
    static constexpr Key<Certainty> keys[] = {{Certainty::Sure, u"sure"}, {Certainty::Probable, u"probable"}};
    return keys;
}

std::span<const LayerKey> layerKeys() {
    static constexpr LayerKey keys[] = {{&MapState::showDecision, u"decision"},
                                        {&MapState::showDepartements, u"departements"},
                                        {&MapState::showRegions, u"regions"},
                                        {&MapState::showVenues, u"venues"},
                                        {&MapState::showReportedVenues, u"reported"},
                                        {&MapState::showEmergency, u"emergency"},
                                        {&MapState::showTowns, u"towns"}};
    return keys;
}

} // namespace document
