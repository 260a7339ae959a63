#include "publish/rank_fifths.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::RankFifths)
};

constexpr int kFifths = 5;

std::vector<int> ranksOf(const document::Results& results, const document::MapState& state,
                         const document::Dataset& dataset) {
    if (state.theme == document::Theme::Score)
        return results.scores.rank;
    const int column = dataset.indicators->indicatorOf(state.indicator);
    return column < 0 ? std::vector<int>(dataset.territories.size()) : results.indicatorRanks[std::size_t(column)];
}

/// From the most fragile.
QString fifthName(int place) {
    switch (place) {
    case 0:
        return Words::tr("cinquième le plus fragile");
    case 1:
        return Words::tr("deuxième cinquième");
    case 2:
        return Words::tr("cinquième du milieu");
    case 3:
        return Words::tr("quatrième cinquième");
    default:
        return Words::tr("cinquième le moins fragile");
    }
}

} // namespace

std::shared_ptr<const document::Results> inRankFifths(const document::Results& results, const document::MapState& state,
                                                      const document::Dataset& dataset) {
    const std::vector<int> ranks = ranksOf(results, state, dataset);
    const auto ranked = std::ranges::count_if(ranks, [](int rank) { return rank > 0; });
    auto inFifths = std::make_shared<document::Results>(results);
    document::ThemeColumn& column = inFifths->theme;
    column.bounds = {0, 1, 2, 3, 4, 5};
    column.counts.assign(kFifths, 0);
    column.classOf.assign(ranks.size(), -1);
    column.missing = 0;
    column.reversed = false;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] > 0)
            column.classOf[i] = kFifths - 1 - int((ranks[i] - 1) * kFifths / ranked);
        if (dataset.hasFace(int(i)))
            ++(ranks[i] > 0 ? column.counts[std::size_t(column.classOf[i])] : column.missing);
    }
    return inFifths;
}

void sayFifths(map::Legend& legend) {
    legend.title = Words::tr("Place parmi les territoires");
    legend.subtitle = Words::tr("sur chaque carte, cinq groupes égaux");
    legend.bounds.clear();
    int place = 0;
    for (map::LegendEntry& entry : legend.entries) {
        if (entry.kind == map::LegendEntry::Kind::Class)
            entry.text = fifthName(place++);
    }
}

} // namespace publish
