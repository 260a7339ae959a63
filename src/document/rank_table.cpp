#include "document/rank_table.h"

#include "io/csv_writer.h"

#include "document/adjustment_journal.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(territory::DecisionStatus status) {
    switch (status) {
    case territory::DecisionStatus::Retained:
        return u"retenue"_s;
    case territory::DecisionStatus::NotRetained:
        return u"non_retenue"_s;
    case territory::DecisionStatus::Unknown:
        return u"inconnue"_s;
    }
    Q_UNREACHABLE();
}

QStringList columnsOf(const Dataset& dataset, bool adjusted) {
    QStringList columns{u"siren"_s, u"nom"_s};
    for (const QString& prefix : {QString(), u"norm_"_s}) {
        for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
            columns.append(prefix + indicator.key);
        }
    }
    columns += {u"score"_s, u"rang"_s, u"classee"_s, u"decision"_s};
    return adjusted ? columns + QStringList{u"ajustement"_s} : columns;
}

QStringList rowOf(std::size_t i, const Dataset& dataset, const Results& results) {
    QStringList row{dataset.territories[i].code, dataset.territories[i].name};
    for (const std::vector<double>& column : *results.indicators) {
        row.append(io::numberCell(column[i]));
    }
    for (const std::vector<double>& column : results.scores.normalised->values) {
        row.append(io::numberCell(column[i]));
    }
    const int rank = results.scores.rank[i];
    row.append(io::numberCell(results.scores.score[i]));
    row.append(rank > 0 ? QString::number(rank) : QString());
    row.append(results.scores.selected[i] ? u"oui"_s : u"non"_s);
    row.append(cellOf(results.decisions[i].status));
    if (!results.state.adjustments.empty()) {
        const territory::Adjustment* adjustment = adjustmentOf(dataset.territories[i].code, results.state);
        row.append(adjustment ? adjustmentCell(*adjustment) : QString());
    }
    return row;
}

} // namespace

RankTable rankTable(const Dataset& dataset, const Results& results) {
    RankTable table{columnsOf(dataset, !results.state.adjustments.empty()), {}};
    std::vector<std::size_t> order(dataset.territories.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto place = [&](std::size_t i) {
        const int rank = results.scores.rank[i];
        return std::pair(rank > 0 ? rank : std::numeric_limits<int>::max(), dataset.territories[i].code);
    };
    std::ranges::sort(order, {}, place);
    table.rows.reserve(order.size());
    for (const std::size_t i : order) {
        table.rows.push_back(rowOf(i, dataset, results));
    }
    return table;
}

} // namespace document
