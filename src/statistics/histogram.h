#pragma once

#include <span>
#include <vector>

namespace statistics {

/// Counts of values in bins of equal width. What lies beyond the extent is counted in the bin at that end.
struct Histogram {
    double low = 0, high = 0; ///< The extent; equal when all values are.
    std::vector<int> counts;  ///< Empty when no value is present.

    double binWidth() const { return counts.empty() ? 0 : (high - low) / double(counts.size()); }
    double binCentre(int bin) const { return low + (bin + 0.5) * binWidth(); }
    /// Bin in which a value is counted; -1 for NaN, or without bins.
    int binOf(double value) const;
};

/// Histogram of the values present (NaN = missing). `tail` in [0, 0.5): share of the values that the extent leaves out
/// at either end (quantiles of type 7), so that a few distant ones don't press all others into one bin; 0 = the whole
/// range.
Histogram histogram(std::span<const double> values, int bins, double tail = 0);

} // namespace statistics
