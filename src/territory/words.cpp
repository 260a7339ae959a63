#include "territory/words.h"

namespace territory {

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

std::span<const Key<Direction>> directionKeys() {
    static constexpr Key<Direction> keys[] = {{Direction::LowIsFragile, u"low"}, {Direction::HighIsFragile, u"high"}};
    return keys;
}

} // namespace territory
