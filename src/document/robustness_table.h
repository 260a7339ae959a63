#pragma once

#include "document/dataset.h"
#include "fragility/robustness.h"

#include <QStringList>
#include <vector>

namespace document {

/// What random weights gave, as a table for other programs: siren, probabilite (of being selected, 0–1), rang_p05,
/// rang_median, rang_p95. Point decimals with all their digits, empty where there is no score. By code.
struct RobustnessTable {
    QStringList columns;
    std::vector<QStringList> rows;
};

RobustnessTable robustnessTable(const Dataset& dataset, const fragility::Robustness& robustness);

} // namespace document
