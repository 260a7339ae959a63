#pragma once

#include <algorithm>
#include <vector>

namespace geo {

/// Ascending, each value once.
template <class Value> void sortOnce(std::vector<Value>& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace geo
