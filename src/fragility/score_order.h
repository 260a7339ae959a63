#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fragility {

/// Sorts scores over and over, most fragile first, equal ones (on the grid of 1e-9) in the order in which they were
/// given: a radix sort of whole numbers, several times faster than comparing. Keeps its memory between sorts; one a
/// thread.
class ScoreOrder {
public:
    /// Sorts `count` scores.
    explicit ScoreOrder(std::size_t count);

    /// Scores are on the grid (onGrid()).
    void sort(std::span<const long long> scores);
    /// Which score is at a place of the order, 0 = greatest.
    std::size_t operator[](std::size_t place) const { return m_sorted[place] & m_positionMask; }

private:
    void sortByDigit(int shift);

    int m_positionBits;
    std::uint64_t m_positionMask;
    /// How far below the greatest a score is, above its position.
    std::vector<std::uint64_t> m_sorted, m_scratch;
    std::vector<std::uint32_t> m_starts;
};

} // namespace fragility
