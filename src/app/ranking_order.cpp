#include "app/ranking_order.h"

#include "territory/plain_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

namespace {

bool passes(double key, const ColumnFilter& filter) {
    if (!filter.kept.empty())
        return !std::isnan(key) && filter.kept.contains(int(key));
    return !std::isnan(key) && (!filter.least || key >= *filter.least) && (!filter.most || key <= *filter.most);
}

} // namespace

void RankingOrder::sortBy(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
}

void RankingOrder::setText(const QString& typed) {
    m_words = territory::typedWords(typed);
}

void RankingOrder::setFilter(const QString& columnKey, const ColumnFilter& filter) {
    if (filter.isEmpty())
        m_filters.erase(columnKey);
    else
        m_filters[columnKey] = filter;
}

void RankingOrder::clearFilters() {
    m_filters.clear();
}

std::vector<int> RankingOrder::arrange(const RankingCells& cells) const {
    std::vector<int> territories = filtered(cells);
    sort(territories, cells);
    return territories;
}

bool RankingOrder::hasWords(const std::string& name, const std::string& decision) const {
    return std::ranges::all_of(m_words, [&](const std::string& word) {
        return name.find(word) != name.npos || decision.find(word) != decision.npos;
    });
}

std::vector<int> RankingOrder::filtered(const RankingCells& cells) const {
    std::vector<int> kept(std::size_t(cells.territoryCount()));
    std::iota(kept.begin(), kept.end(), 0);
    for (const auto& [key, filter] : m_filters) {
        const int column = cells.columnOf(key);
        if (column >= 0)
            std::erase_if(kept, [&, &wanted = filter](int one) { return !passes(cells.key(one, column), wanted); });
    }
    if (m_words.empty())
        return kept;
    std::vector<std::string> decisions;
    for (const QString& words : cells.categories(RankingCells::Decision))
        decisions.push_back(territory::plainWords(words));
    std::erase_if(kept, [&](int one) {
        return !hasWords(cells.plainText(one), decisions[std::size_t(cells.key(one, RankingCells::Decision))]);
    });
    return kept;
}

void RankingOrder::sort(std::vector<int>& territories, const RankingCells& cells) const {
    if (m_column >= cells.columnCount())
        return;
    struct Place {
        bool missing;
        double key;
        int rank, territory;
        auto operator<=>(const Place&) const = default;
    };
    std::vector<Place> places;
    places.reserve(territories.size());
    const double sign = m_order == Qt::AscendingOrder ? 1 : -1;
    for (const int one : territories) {
        const double key = cells.key(one, m_column);
        const int rank = cells.results().scores.rank[std::size_t(one)];
        places.push_back({std::isnan(key), std::isnan(key) ? 0 : sign * key,
                          rank > 0 ? rank : std::numeric_limits<int>::max(), one});
    }
    std::ranges::sort(places, [](const Place& a, const Place& b) { return (a <=> b) < 0; });
    std::ranges::transform(places, territories.begin(), &Place::territory);
}

} // namespace app
