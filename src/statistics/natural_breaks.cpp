#include "statistics/natural_breaks.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <limits>
#include <numeric>

namespace statistics {

namespace {

/// Distinct values with running sums of how often they occur and of what they add up to.
struct RunningSums {
    std::vector<double> values;       ///< Distinct, ascending.
    std::vector<std::uint32_t> count; ///< count[i]: how many values stand before distinct value i.
    std::vector<double> sum;          ///< The same for their sum, less the mean: small sums keep their digits.
};

RunningSums runningSums(std::span<const double> sorted) {
    const double mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / double(sorted.size());
    RunningSums sums;
    sums.count.push_back(0);
    sums.sum.push_back(0);
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t next = i;
        while (next < sorted.size() && sorted[next] == sorted[i])
            ++next;
        const auto ties = std::uint32_t(next - i);
        sums.values.push_back(sorted[i]);
        sums.count.push_back(sums.count.back() + ties);
        sums.sum.push_back(sums.sum.back() + double(ties) * (sorted[i] - mean));
        i = next;
    }
    return sums;
}

/// The recursion over the number of classes. The sum of squares within classes is least where that between them, Σ S²/W
/// (S the sum of a class, W its size), is greatest; the latter needs no sum of squares.
class Partition {
public:
    Partition(const RunningSums& sums, int classCount)
        : m_sums(sums)
        , m_inverse(sums.count.back() + 1)
        , m_distinct(sums.values.size())
        , m_starts(std::size_t(classCount)) {
        for (std::size_t size = 1; size < m_inverse.size(); ++size)
            m_inverse[size] = 1.0 / double(size);
        m_best.resize(m_distinct + 1);
        for (std::size_t end = 1; end <= m_distinct; ++end)
            m_best[end] = between(0, end);
        m_next.resize(m_distinct + 1);
        for (int classes = 2; classes < classCount; ++classes)
            addClass(std::size_t(classes));
        // Only the whole matters for the last class: one row entry instead of a row.
        if (classCount > 1) {
            auto& starts = m_starts[std::size_t(classCount) - 1];
            starts.assign(m_distinct + 1, 0);
            starts[m_distinct] = bestStart(m_distinct, std::size_t(classCount) - 1, m_distinct - 1).start;
        }
    }

    /// First distinct value of each class but the first, ascending.
    std::vector<std::size_t> starts() const {
        std::vector<std::size_t> starts(m_starts.size() - 1);
        std::size_t end = m_distinct;
        for (std::size_t row = m_starts.size() - 1; row > 0; --row) {
            end = m_starts[row][end];
            starts[row - 1] = end;
        }
        return starts;
    }

private:
    struct Choice {
        double between;
        std::uint32_t start;
    };

    double between(std::size_t start, std::size_t end) const {
        const double sum = m_sums.sum[end] - m_sums.sum[start];
        return sum * sum * m_inverse[m_sums.count[end] - m_sums.count[start]];
    }

    /// Best start, within [low, high], of the last class of the first `end` distinct values.
    Choice bestStart(std::size_t end, std::size_t low, std::size_t high) const {
        Choice best{-std::numeric_limits<double>::infinity(), std::uint32_t(low)};
        for (std::size_t start = low; start <= high; ++start) {
            const double value = m_best[start] + between(start, end);
            if (value > best.between)
                best = {value, std::uint32_t(start)};
        }
        return best;
    }

    void addClass(std::size_t classes) {
        auto& starts = m_starts[classes - 1];
        starts.assign(m_distinct + 1, 0);
        halve(starts, classes, m_distinct, classes - 1, m_distinct - 1);
        m_best.swap(m_next);
    }

    /// Solves the ends in [first, last], whose best starts lie within [low, high].
    void halve(std::vector<std::uint32_t>& starts, std::size_t first, std::size_t last, std::size_t low,
               std::size_t high) {
        if (first > last)
            return;
        const std::size_t middle = first + (last - first) / 2;
        const Choice choice = bestStart(middle, low, std::min(high, middle - 1));
        m_next[middle] = choice.between;
        starts[middle] = choice.start;
        halve(starts, first, middle - 1, low, choice.start);
        halve(starts, middle + 1, last, choice.start, high);
    }

    const RunningSums& m_sums;
    std::vector<double>
        m_inverse; ///< 1/W: a multiplication costs a fraction of a division, and this is the inner loop.
    std::size_t m_distinct;
    std::vector<double> m_best;                       ///< By end: greatest sum of squares between the classes so far.
    std::vector<double> m_next;                       ///< The same with one class more.
    std::vector<std::vector<std::uint32_t>> m_starts; ///< By number of classes less one, by end.
};

} // namespace

std::vector<double> naturalBreaks(std::span<const double> sorted, int classCount) {
    assert(classCount >= 1);
    assert(std::is_sorted(sorted.begin(), sorted.end()));
    if (sorted.empty())
        return {};
    const RunningSums sums = runningSums(sorted);
    const int classes = int(std::min(std::size_t(classCount), sums.values.size()));
    std::vector<double> bounds{sorted.front()};
    for (const std::size_t start : Partition(sums, classes).starts())
        bounds.push_back(std::midpoint(sums.values[start - 1], sums.values[start]));
    bounds.push_back(sorted.back());
    return bounds;
}

} // namespace statistics
