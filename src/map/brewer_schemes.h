#pragma once

#include <array>
#include <span>

namespace map {

/// One ColorBrewer scheme: the makers' own table for each number of classes, "rrggbb" one after another.
struct BrewerScheme {
    const char* name;
    std::array<const char*, 7> classes; ///< For 3, 4 … 9 classes.
};

/// The schemes without red, from ColorBrewer 2.0 (Cynthia Brewer, Mark Harrower and The Pennsylvania State University;
/// Apache License 2.0), as RColorBrewer 1.1-3 gives them.
std::span<const BrewerScheme> brewerSchemes();

} // namespace map
