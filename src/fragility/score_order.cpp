#include "fragility/score_order.h"

#include <QtGlobal>
#include <algorithm>
#include <bit>

namespace fragility {

namespace {

constexpr int kDigitBits = 11; ///< 2,048 counters: they stay in the first cache beside the numbers.
constexpr std::uint64_t kDigitMask = (1U << kDigitBits) - 1;

} // namespace

ScoreOrder::ScoreOrder(std::size_t count)
    : m_positionBits(int(std::bit_width(count)))
    , m_positionMask((std::uint64_t(1) << m_positionBits) - 1)
    , m_sorted(count)
    , m_scratch(count)
    , m_starts(kDigitMask + 1) {}

void ScoreOrder::sort(std::span<const long long> scores) {
    if (scores.empty())
        return;
    const auto [least, greatest] = std::ranges::minmax(scores);
    const int keyBits = int(std::bit_width(std::uint64_t(greatest - least)));
    Q_ASSERT(keyBits + m_positionBits <= 64); // scores of 1e5 points, a million of them
    for (std::size_t position = 0; position < scores.size(); ++position)
        m_sorted[position] = std::uint64_t(greatest - scores[position]) << m_positionBits | position;
    for (int sorted = 0; sorted < keyBits; sorted += kDigitBits)
        sortByDigit(m_positionBits + sorted);
}

void ScoreOrder::sortByDigit(int shift) {
    std::ranges::fill(m_starts, 0);
    for (const std::uint64_t number : m_sorted)
        ++m_starts[(number >> shift) & kDigitMask];
    std::uint32_t start = 0;
    for (std::uint32_t& each : m_starts) {
        const std::uint32_t count = each;
        each = start;
        start += count;
    }
    for (const std::uint64_t number : m_sorted)
        m_scratch[m_starts[(number >> shift) & kDigitMask]++] = number;
    m_sorted.swap(m_scratch);
}

} // namespace fragility
