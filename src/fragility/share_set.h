#pragma once

#include "fragility/stability.h"

#include <vector>

namespace fragility {

/// A set of shares of the weight, as closed intervals. Ends nearer than 1e-12 are the same: crossings that coincide
/// come out apart by their rounding.
class ShareSet {
public:
    /// In ascending order: `from` not before the last `to`.
    void add(double from, double to);
    /// What the index itself says at one share, where a tie or a criterion of weight 0 may decide otherwise than all
    /// around: the share is put in (by itself where nothing is near), or taken out (the next number is then the end).
    void settle(double share, bool holds);
    const std::vector<WeightInterval>& intervals() const { return m_intervals; }

private:
    void putIn(double share);
    void takeOut(double share);

    std::vector<WeightInterval> m_intervals;
};

} // namespace fragility
