#pragma once

#include "document/dataset.h"
#include "document/results.h"

#include <QStringList>
#include <vector>

namespace document {

/// The ranking as a table for other programs: siren, nom, each indicator raw (its key), each normalised (norm_KEY,
/// 0–100, 100 = most fragile), score, rang (1 = most fragile), classee (oui|non), decision
/// (retenue|non_retenue|inconnue). `classee` is the rule's choice; where the user adjusted it, one more column says
/// how, ajustement (ajout|retrait or empty). Point decimals with all their digits, empty when missing. By rank; what
/// has no score comes last, by code.
struct RankTable {
    QStringList columns;
    std::vector<QStringList> rows;
};

RankTable rankTable(const Dataset& dataset, const Results& results);

} // namespace document
