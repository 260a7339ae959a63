#include "document/index_settings.h"

namespace document {

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

} // namespace document
