#pragma once

#include "solidarity/plan.h"

#include <vector>

namespace solidarity {

/// Two venues that may be one: the same FINESS number, or near each other with like names.
struct VenuePair {
    QUuid first, second;
    double metres = 0;   ///< On the ellipsoid; NaN when a place isn't known.
    double likeness = 0; ///< Of the names, 0–1.
    bool sameFiness = false;
};

/// Pairs under `withinMetres` with names alike by `leastLikeness`, and equal FINESS numbers; the surest first. Not
/// those said to be two (Venue::distinctFrom).
std::vector<VenuePair> likelyDuplicates(const std::vector<Venue>& venues, double withinMetres = 300,
                                        double leastLikeness = 0.7);

} // namespace solidarity
