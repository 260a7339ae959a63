#include "document/robustness_table.h"

#include "io/csv_writer.h"

#include <algorithm>
#include <cmath>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QStringList rowOf(std::size_t i, const Dataset& dataset, const fragility::Robustness& robustness) {
    const double probability = robustness.probability[i];
    QStringList row{dataset.territories[i].code};
    if (std::isnan(probability)) {
        return row + QStringList{{}, {}, {}, {}};
    }
    row.append(io::numberCell(probability));
    for (const int rank : {robustness.rankP05[i], robustness.rankMedian[i], robustness.rankP95[i]}) {
        row.append(QString::number(rank));
    }
    return row;
}

} // namespace

RobustnessTable robustnessTable(const Dataset& dataset, const fragility::Robustness& robustness) {
    RobustnessTable table{{u"siren"_s, u"probabilite"_s, u"rang_p05"_s, u"rang_median"_s, u"rang_p95"_s}, {}};
    table.rows.reserve(dataset.territories.size());
    for (std::size_t i = 0; i < dataset.territories.size(); ++i) {
        table.rows.push_back(rowOf(i, dataset, robustness));
    }
    std::ranges::sort(table.rows, {}, [](const QStringList& row) -> const QString& { return row.front(); });
    return table;
}

} // namespace document
