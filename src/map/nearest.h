#pragma once

namespace map {

/// The nearest whole number of one that is not negative. std::lround would be a call in the innermost loops, on plain
/// x86-64.
inline int nearest(double notNegative) {
    return static_cast<int>(notNegative + 0.5); // NOLINT(bugprone-incorrect-roundings)
}
inline int nearest(float notNegative) {
    return static_cast<int>(notNegative + 0.5F); // NOLINT(bugprone-incorrect-roundings)
}

} // namespace map
