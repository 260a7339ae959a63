#include "fragility/normalised.h"

#include "fragility/scale.h"

namespace fragility {

Normalised normalise(std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method) {
    Normalised normalised;
    for (const Criterion& criterion : criteria) {
        const Scale scale(criterion, territories, method);
        normalised.values.push_back(scale.normalised());
        if (method.missing == MissingRule::GroupMedian)
            normalised.imputed.push_back(scale.column().imputed);
    }
    return normalised;
}

} // namespace fragility
