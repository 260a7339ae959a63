#include "app/brush_figures.h"

#include <cmath>
#include <numeric>

namespace app {

namespace {

qint64 populationOf(const document::Dataset& dataset, int territory) {
    return std::max<qint64>(dataset.territories[std::size_t(territory)].population, 0);
}

/// Sum and weighted mean over territories, in one walk.
struct WeightedMean {
    double sum = 0, weight = 0;
    int count = 0;
    void add(double value, qint64 population) {
        if (std::isnan(value) || population <= 0)
            return;
        sum += value * double(population);
        weight += double(population);
        ++count;
    }
    double value() const { return weight > 0 ? sum / weight : std::nan(""); }
};

WeightedMean meanOver(const Measure& measure, const std::vector<int>& territories, const document::Dataset& dataset) {
    WeightedMean mean;
    for (const int one : territories)
        mean.add(measure.at(one), populationOf(dataset, one));
    return mean;
}

} // namespace

BrushFigures brushFigures(const document::Document& document) {
    const document::Dataset& dataset = *document.dataset();
    const std::vector<int>& chosen = document.brushed();
    std::vector<int> france(dataset.referenceCount());
    std::iota(france.begin(), france.end(), 0);
    qint64 whole = 0;
    for (const int one : france)
        whole += populationOf(dataset, one);
    BrushFigures figures;
    figures.count = int(chosen.size());
    for (const int one : chosen)
        figures.population += populationOf(dataset, one);
    figures.share = whole > 0 ? double(figures.population) / double(whole) : 0;
    for (const Measure& measure : measuresOf(document)) {
        const WeightedMean mean = meanOver(measure, chosen, dataset);
        figures.means.push_back({measure, mean.value(), meanOver(measure, france, dataset).value(), mean.count});
    }
    return figures;
}

FigureTable territoryTable(const document::Document& document, const std::vector<int>& territories) {
    const std::vector<Measure> measures = measuresOf(document);
    FigureTable table{
        {QStringLiteral("siren"), QStringLiteral("nom"), QStringLiteral("population"), QStringLiteral("rang")}, {}};
    for (const Measure& measure : measures)
        table.columns << measure.key;
    for (const int one : territories) {
        const territory::Territory& territory = document.dataset()->territories[std::size_t(one)];
        const int rank = document.results()->scores.rank[std::size_t(one)];
        QStringList row{territory.code, territory.name,
                        territory.population < 0 ? QString() : QString::number(territory.population),
                        rank > 0 ? QString::number(rank) : QString()};
        for (const Measure& measure : measures)
            row << FigureTable::cell((*measure.values)[std::size_t(one)]);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace app
