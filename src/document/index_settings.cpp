#include "document/index_settings.h"

namespace document {

namespace {

/// Whether what `figure` takes of a criterion is the same in both settings for every indicator.
template <class Figure> bool sameOfAll(const IndexSettings& a, const IndexSettings& b, Figure figure) {
    const auto holds = [&](const IndexSettings& those, const IndexSettings& others) {
        for (auto it = those.criteria.begin(); it != those.criteria.end(); ++it) {
            if (figure(*it) != figure(others.criterion(it.key()))) {
                return false;
            }
        }
        return true;
    };
    return holds(a, b) && holds(b, a);
}

} // namespace

void IndexSettings::set(const QString& key, const CriterionSettings& settings) {
    if (settings == CriterionSettings()) {
        criteria.remove(key);
    } else {
        criteria.insert(key, settings);
    }
}

void IndexSettings::setWeight(const QString& key, double weight) {
    CriterionSettings settings = criterion(key);
    settings.weight = weight;
    set(key, settings);
}

double IndexSettings::weightOf(const QString& key) const {
    const CriterionSettings settings = criterion(key);
    return settings.on ? settings.weight : 0;
}

territory::Direction IndexSettings::directionOf(const territory::Indicator& indicator) const {
    return criterion(indicator.key).direction.value_or(indicator.direction);
}

bool sameScores(const IndexSettings& a, const IndexSettings& b) {
    const auto unlocked = [](CriterionSettings criterion) {
        criterion.locked = false;
        return criterion;
    };
    return a.method == b.method && a.reference == b.reference && sameOfAll(a, b, unlocked);
}

bool sameScale(const IndexSettings& a, const IndexSettings& b) {
    using fragility::MissingRule;
    using fragility::Normalisation;
    const bool sameMethod =
        a.method.normalisation == b.method.normalisation && a.method.winsorised == b.method.winsorised &&
        (a.method.missing == MissingRule::GroupMedian) == (b.method.missing == MissingRule::GroupMedian) &&
        a.reference == b.reference;
    const bool typedEnds = a.method.normalisation == Normalisation::Goalpost;
    return sameMethod && sameDirections(a, b) &&
           (!typedEnds || sameOfAll(a, b, [](const CriterionSettings& c) { return c.goalposts; }));
}

bool sameDirections(const IndexSettings& a, const IndexSettings& b) {
    return sameOfAll(a, b, [](const CriterionSettings& c) { return c.direction; });
}

} // namespace document
