#include "fragility/ranking.h"

#include "fragility/selection_bar.h"

#include <algorithm>
#include <cmath>

namespace fragility {

namespace {

constexpr double kGrid = 1e9; ///< Steps a point.

} // namespace

long long onGrid(double score) {
    return std::llround(score * kGrid);
}

Ranking::Ranking(std::span<const double> scores, std::span<const int> codeOrder) : m_territoryCount(scores.size()) {
    m_order.reserve(scores.size());
    for (std::size_t territory = 0; territory < scores.size(); ++territory) {
        if (!std::isnan(scores[territory]))
            m_order.push_back({onGrid(scores[territory]), codeOrder[territory], int(territory)});
    }
    std::sort(m_order.begin(), m_order.end(), [](const Placed& a, const Placed& b) {
        return a.score != b.score ? a.score > b.score : a.code < b.code;
    });
}

std::vector<int> Ranking::ranks() const {
    std::vector<int> ranks(m_territoryCount, 0);
    for (std::size_t place = 0; place < m_order.size(); ++place)
        ranks[std::size_t(m_order[place].territory)] = int(place) + 1;
    return ranks;
}

Selection selectionOf(const Ranking& ranking, std::span<const double> population, const SelectionRule& rule) {
    const std::vector<Ranking::Placed>& order = ranking.order();
    Selection selection;
    selection.selected.assign(ranking.territoryCount(), 0);
    const std::size_t count =
        SelectionBar(rule, population)
            .countIn(
                order.size(), [&order](std::size_t place) { return std::size_t(order[place].territory); },
                [&order](std::size_t place) { return order[place].score; });
    selection.count = int(count);
    for (std::size_t place = 0; place < count; ++place)
        selection.selected[std::size_t(order[place].territory)] = 1;
    selection.tiedAtTheEdge = count > 0 && count < order.size() && order[count - 1].score == order[count].score;
    return selection;
}

} // namespace fragility
