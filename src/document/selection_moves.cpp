#include "document/selection_moves.h"

#include "document/results.h"

#include <QHash>
#include <algorithm>

namespace document {

namespace {

using RegionMoves = SelectionMoves::RegionMoves;

/// Counts moves by région; a territory counts in its first one, as it does in no other.
class RegionTally {
public:
    RegionMoves& of(const territory::Territory& territory) {
        const QString code = territory.regions.isEmpty() ? QString() : territory.regions.first();
        RegionMoves& moves = m_moves[code];
        moves.region = code;
        return moves;
    }
    std::vector<RegionMoves> mostMovedFirst() const {
        std::vector<RegionMoves> moves(m_moves.begin(), m_moves.end());
        std::ranges::sort(moves, [](const RegionMoves& a, const RegionMoves& b) {
            const int movedA = a.entering + a.leaving, movedB = b.entering + b.leaving;
            return movedA != movedB ? movedA > movedB : a.region < b.region;
        });
        return moves;
    }

private:
    QHash<QString, RegionMoves> m_moves;
};

void sortBy(const std::vector<int>& rank, std::vector<int>& territories) {
    std::ranges::sort(territories, {}, [&](int territory) { return rank[std::size_t(territory)]; });
}

} // namespace

SelectionMoves selectionMoves(const Dataset& dataset, const Results& results) {
    SelectionMoves moves;
    RegionTally tally;
    const BaselineSelection& before = *results.baseline;
    for (std::size_t i = 0; i < dataset.territories.size(); ++i) {
        if (before.selected[i] == results.scores.selected[i]) {
            continue;
        }
        RegionMoves& region = tally.of(dataset.territories[i]);
        const qint64 population = std::max<qint64>(dataset.territories[i].population, 0); // −1 = not known
        if (results.scores.selected[i]) {
            moves.entering.push_back(static_cast<int>(i));
            moves.populationGained += population;
            region.populationGained += population;
            ++region.entering;
        } else {
            moves.leaving.push_back(static_cast<int>(i));
            moves.populationLost += population;
            region.populationLost += population;
            ++region.leaving;
        }
    }
    sortBy(results.scores.rank, moves.entering);
    sortBy(before.rank, moves.leaving);
    moves.regions = tally.mostMovedFirst();
    return moves;
}

} // namespace document
