#pragma once

#include "document/map_state.h"
#include "territory/words.h"

#include <QString>
#include <QStringList>
#include <span>

namespace document {

using territory::allWords;
using territory::certaintyKeys;
using territory::decisionStatusKeys;
using territory::directionKeys;
using territory::Key;
using territory::valueOf;
using territory::wordOf;

/// "score", "indicator", "decision", "category", "robustness", "agreement", "coverage".
std::span<const Key<Theme>> themeKeys();
/// "days_a_month", "consultations_per_1000", "within_10", "within_20", "within_30", "open_venues".
std::span<const Key<CoverageMeasure>> coverageMeasureKeys();
/// "quantile", "jenks", "equal", "stddev", "typed".
std::span<const Key<statistics::BreakMethod>> breakMethodKeys();
/// "percentile", "minmax", "zscore", "goalpost".
std::span<const Key<fragility::Normalisation>> normalisationKeys();
/// "arithmetic", "geometric", "harmonic".
std::span<const Key<fragility::Aggregation>> aggregationKeys();
/// "rescale", "median", "none".
std::span<const Key<fragility::MissingRule>> missingRuleKeys();
/// "top", "population", "score".
std::span<const Key<fragility::SelectionRule::Kind>> selectionKeys();
/// "france", "metropole", "region".
std::span<const Key<ReferenceSet::Kind>> referenceKeys();
/// "population", "households", "column", "equal".
std::span<const Key<CommuneWeight::Kind>> communeWeightKeys();

/// A layer that can be shown or hidden, by its word: "decision", "departements", "regions", "venues", "reported",
/// "plan", "emergency", "towns".
struct LayerKey {
    bool MapState::*shown;
    const char16_t* word;
};
std::span<const LayerKey> layerKeys();

} // namespace document
