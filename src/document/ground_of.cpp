#include "document/ground_of.h"

#include <cmath>

namespace document {

using solidarity::Ground;

std::shared_ptr<const Ground> groundOf(const Dataset& dataset, const Results& results) {
    const int apl = dataset.indicators ? dataset.indicators->indicatorOf(QStringLiteral("apl_generalistes_65")) : -1;
    auto ground = std::make_shared<Ground>();
    ground->gazetteer = dataset.gazetteer;
    for (std::size_t i = 0; i < dataset.territories.size(); ++i) {
        Ground::Facts facts;
        facts.decision = results.decisions[i];
        facts.score = results.scores.score[i];
        facts.rank = results.scores.rank[i];
        facts.selected = results.selected[i] != 0;
        facts.apl = apl >= 0 ? (*results.indicators)[std::size_t(apl)][i] : std::nan("");
        facts.population = dataset.territories[i].population;
        ground->facts.insert(dataset.territories[i].code, facts);
    }
    return ground;
}

} // namespace document
