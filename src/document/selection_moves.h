#pragma once

#include <QString>
#include <QtGlobal>
#include <vector>

namespace document {

/// How a selection differs from the one of the reference settings (MapState::baseline): « 12 entrent, 12 sortent ».
struct SelectionMoves {
    struct RegionMoves {
        QString region; ///< Code of the territories' first région.
        int entering = 0, leaving = 0;
        qint64 populationGained = 0, populationLost = 0;
    };
    std::vector<int> entering, leaving; ///< Territories, by rank now (entering) and by rank before (leaving).
    qint64 populationGained = 0, populationLost = 0;
    std::vector<RegionMoves> regions; ///< Those with a move, the most moved first.
};

struct Dataset;
struct Results;
/// Of the rule's choice in `results`, against its baseline.
SelectionMoves selectionMoves(const Dataset& dataset, const Results& results);

} // namespace document
