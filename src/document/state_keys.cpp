#include "document/state_keys.h"

namespace document {

using statistics::BreakMethod;

std::span<const Key<Theme>> themeKeys() {
    static constexpr Key<Theme> keys[] = {{Theme::Score, u"score"},           {Theme::Indicator, u"indicator"},
                                          {Theme::Decision, u"decision"},     {Theme::Category, u"category"},
                                          {Theme::Robustness, u"robustness"}, {Theme::Agreement, u"agreement"},
                                          {Theme::Coverage, u"coverage"}};
    return keys;
}

std::span<const Key<CoverageMeasure>> coverageMeasureKeys() {
    static constexpr Key<CoverageMeasure> keys[] = {{CoverageMeasure::DaysAMonth, u"days_a_month"},
                                                    {CoverageMeasure::ConsultationsPer1000, u"consultations_per_1000"},
                                                    {CoverageMeasure::Within10, u"within_10"},
                                                    {CoverageMeasure::Within20, u"within_20"},
                                                    {CoverageMeasure::Within30, u"within_30"},
                                                    {CoverageMeasure::OpenVenues, u"open_venues"}};
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

std::span<const Key<fragility::Normalisation>> normalisationKeys() {
    using fragility::Normalisation;
    static constexpr Key<Normalisation> keys[] = {{Normalisation::PercentileRank, u"percentile"},
                                                  {Normalisation::MinMax, u"minmax"},
                                                  {Normalisation::ZScore, u"zscore"},
                                                  {Normalisation::Goalpost, u"goalpost"}};
    return keys;
}

std::span<const Key<fragility::Aggregation>> aggregationKeys() {
    using fragility::Aggregation;
    static constexpr Key<Aggregation> keys[] = {{Aggregation::Arithmetic, u"arithmetic"},
                                                {Aggregation::Geometric, u"geometric"},
                                                {Aggregation::Harmonic, u"harmonic"}};
    return keys;
}

std::span<const Key<fragility::MissingRule>> missingRuleKeys() {
    using fragility::MissingRule;
    static constexpr Key<MissingRule> keys[] = {{MissingRule::RescaleWeights, u"rescale"},
                                                {MissingRule::GroupMedian, u"median"},
                                                {MissingRule::NoScore, u"none"}};
    return keys;
}

std::span<const Key<fragility::SelectionRule::Kind>> selectionKeys() {
    using Kind = fragility::SelectionRule::Kind;
    static constexpr Key<Kind> keys[] = {
        {Kind::Top, u"top"}, {Kind::Population, u"population"}, {Kind::Score, u"score"}};
    return keys;
}

std::span<const Key<ReferenceSet::Kind>> referenceKeys() {
    using Kind = ReferenceSet::Kind;
    static constexpr Key<Kind> keys[] = {
        {Kind::France, u"france"}, {Kind::Metropolitan, u"metropole"}, {Kind::Region, u"region"}};
    return keys;
}

std::span<const Key<CommuneWeight::Kind>> communeWeightKeys() {
    using Kind = CommuneWeight::Kind;
    static constexpr Key<Kind> keys[] = {{Kind::Population, u"population"},
                                         {Kind::Households, u"households"},
                                         {Kind::Column, u"column"},
                                         {Kind::Equal, u"equal"}};
    return keys;
}

std::span<const LayerKey> layerKeys() {
    static constexpr LayerKey keys[] = {
        {&MapState::showDecision, u"decision"},       {&MapState::showDepartements, u"departements"},
        {&MapState::showRegions, u"regions"},         {&MapState::showVenues, u"venues"},
        {&MapState::showReportedVenues, u"reported"}, {&MapState::showPlanVenues, u"plan"},
        {&MapState::showEmergency, u"emergency"},     {&MapState::showTowns, u"towns"}};
    return keys;
}

} // namespace document
