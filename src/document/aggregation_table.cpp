#include "document/aggregation_table.h"

#include "io/csv_writer.h"

namespace document {

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const std::vector<territory::Indicator>& indicators) {
    QStringList columns{u"code"_s, u"nom"_s};
    for (const territory::Indicator& indicator : indicators) {
        const QString ending = indicators.size() > 1 ? u' ' + indicator.label : QString();
        columns << indicator.label;
        for (const QString& name : {u"communes"_s, u"communes_presentes"_s, u"part_population"_s}) {
            columns << name + ending;
        }
    }
    return columns;
}

} // namespace

AggregationTable aggregationTable(const Grouping& grouping, const CommuneFigures& figures,
                                  const territory::Gazetteer& gazetteer) {
    const auto& indicators = figures.table.indicators();
    AggregationTable table{columnsOf(indicators), {}};
    for (const Grouping::Group& group : grouping.groups) {
        QStringList row{group.code, group.name};
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            const CommuneMean mean = meanOver(group.communes, figures, i, gazetteer);
            row << io::numberCell(mean.value) << QString::number(mean.coverage.communes)
                << QString::number(mean.coverage.present) << io::numberCell(mean.coverage.populationShare);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace document
