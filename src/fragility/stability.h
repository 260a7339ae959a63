#pragma once

#include "fragility/index.h"
#include "fragility/selection_bar.h"

namespace fragility {

/// Shares of the total weight, 0–1, both ends included.
struct WeightInterval {
    double from = 0, to = 1;
    friend bool operator==(const WeightInterval&, const WeightInterval&) = default;
};

/// For one criterion: its weights, the others keeping their proportions among them, in which the territory is selected.
struct WeightStability {
    double current = 0;                     ///< Its share now, 0–1.
    std::vector<WeightInterval> selectedIn; ///< Ascending, disjoint; empty = « aucun poids ne la fait entrer ».
    /// The interval that holds `current`, or null.
    const WeightInterval* aroundCurrent() const;
};

/// Exact: where the territory's score meets another's, both are linear (or, with missing values, rational) in the
/// weight once the mean's own transform (x, ln x, 1/x) is taken; the crossings are sorted and swept. By criterion; a
/// criterion of weight 0 counts from 0; where no other criterion has a weight, the others count as equal.
std::vector<WeightStability> weightStability(std::size_t territory, const Normalised& normalised,
                                             std::span<const Criterion> criteria, const Territories& territories,
                                             const IndexMethod& method);

/// The weights of one criterion (as above) for which the first territory's score is above the second's.
std::vector<std::vector<WeightInterval>> weightsThatPutFirst(std::size_t first, std::size_t second,
                                                             const Normalised& normalised,
                                                             std::span<const Criterion> criteria,
                                                             const Territories& territories, const IndexMethod& method);

/// The same for many territories of one index: what they share is made once. All that it is made from must outlive it.
class WeightStabilities {
public:
    WeightStabilities(const Normalised& normalised, std::span<const Criterion> criteria, const Territories& territories,
                      const IndexMethod& method);
    ~WeightStabilities();
    WeightStabilities(const WeightStabilities&) = delete;
    WeightStabilities& operator=(const WeightStabilities&) = delete;

    std::vector<WeightStability> of(std::size_t territory) const;
    std::vector<std::vector<WeightInterval>> putFirst(std::size_t first, std::size_t second) const;

private:
    class AlongOneWeight;

    const Territories& m_territories;
    SelectionBar m_bar;
    std::vector<AlongOneWeight> m_along; ///< By criterion.
};

} // namespace fragility
