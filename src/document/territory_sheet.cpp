#include "document/territory_sheet.h"

#include "document/adjustment_journal.h"
#include "document/index_wording.h"
#include "statistics/breaks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

namespace document {

namespace {

using territory::Territory;
using Belongs = std::function<bool(const Territory&)>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::TerritorySheet)
};

template <class NameOf> std::vector<TerritorySheet::Area> areasOf(const QStringList& codes, NameOf nameOf) {
    std::vector<TerritorySheet::Area> areas;
    for (const QString& code : codes) {
        const QString name = nameOf(code);
        areas.push_back({code, name.isEmpty() ? code : name});
    }
    return areas;
}

void describePlace(TerritorySheet& sheet, const Territory& territory, const Dataset& dataset) {
    sheet.code = territory.code;
    sheet.name = territory.name;
    sheet.kind = territory.kind;
    sheet.population = territory.population;
    if (!dataset.gazetteer) {
        return;
    }
    const territory::Gazetteer& gazetteer = *dataset.gazetteer;
    sheet.departements =
        areasOf(territory.departements, [&](const QString& code) { return gazetteer.departementName(code); });
    sheet.regions = areasOf(territory.regions, [&](const QString& code) { return gazetteer.regionName(code); });
    for (const int index : territory.communes) {
        const territory::Commune& commune = gazetteer.communes()[std::size_t(index)];
        sheet.communes.push_back({commune.insee, commune.name, commune.population});
    }
}

TerritorySheet::DecisionBox decisionBox(const TerritorySheet& sheet, const MapState& state, const Dataset& dataset,
                                        const Results& results) {
    TerritorySheet::DecisionBox box;
    box.decision = results.decisions[std::size_t(sheet.territory)];
    box.byHand = std::ranges::find(state.decisionOverrides, sheet.code, &DecisionOverride::code) !=
                 state.decisionOverrides.end();
    const territory::DecisionList* list = dataset.decisionList(state.decisionList);
    if (list && !box.byHand) {
        box.list = list->title;
        box.date = list->date;
    }
    return box;
}

double weightOf(const MapState& state, const territory::Indicator& indicator) {
    return state.index.weightOf(indicator.key);
}

TerritorySheet::ScoreBox scoreBox(int territory, const MapState& state, const Dataset& dataset,
                                  const Results& results) {
    const auto i = std::size_t(territory);
    TerritorySheet::ScoreBox box;
    box.score = results.scores.score[i];
    box.rank = results.scores.rank[i];
    box.scored = results.scores.scored;
    box.selected = results.scores.selected[i];
    box.weaklyComparable = results.weaklyComparable[i];
    box.overseas = dataset.gazetteer && dataset.gazetteer->isOverseas(dataset.territories[i]);
    box.present = results.scores.present[i];
    double firstWeight = 0;
    for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
        const double weight = weightOf(state, indicator);
        if (weight <= 0) {
            continue;
        }
        firstWeight = box.weighted == 0 ? weight : firstWeight;
        box.equalWeights = box.equalWeights && weight == firstWeight;
        box.proxies += indicator.isProxy();
        ++box.weighted;
    }
    const fragility::IndexMethod& method = state.index.method;
    box.treatment = results.scores.treatment[i];
    box.needed = method.missing == fragility::MissingRule::NoScore ? box.weighted
                                                                   : std::min(method.minimumPresent, box.weighted);
    box.method = index_wording::method(state.index, dataset.gazetteer.get(), QLocale());
    if (const territory::Adjustment* adjustment = adjustmentOf(dataset.territories[i].code, state)) {
        box.adjustment = *adjustment;
    }
    return box;
}

/// Where `value` stands among the present values of the territories that belong.
TerritorySheet::Standing standingOf(const TerritorySheet::IndicatorLine& line, const QString& area,
                                    const Dataset& dataset, const Belongs& belongs) {
    TerritorySheet::Standing standing{area, 0, 0, std::nan("")};
    std::vector<double> values;
    for (std::size_t i = 0; i < line.distribution.size(); ++i) {
        if (!std::isnan(line.distribution[i]) && belongs(dataset.territories[i])) {
            values.push_back(line.distribution[i]);
        }
    }
    std::ranges::sort(values);
    standing.count = static_cast<int>(values.size());
    if (values.empty()) {
        return standing;
    }
    standing.median = statistics::quantile(values, 0.5);
    if (!std::isnan(line.value)) {
        const auto moreFragile = line.indicator.direction == territory::Direction::HighIsFragile
                                     ? values.end() - std::ranges::upper_bound(values, line.value)
                                     : std::ranges::lower_bound(values, line.value) - values.begin();
        standing.rank = static_cast<int>(moreFragile) + 1;
    }
    return standing;
}

std::vector<TerritorySheet::Standing> standingsOf(const TerritorySheet& sheet,
                                                  const TerritorySheet::IndicatorLine& line, const Dataset& dataset) {
    std::vector<TerritorySheet::Standing> standings;
    if (!sheet.departements.empty()) {
        const TerritorySheet::Area& area = sheet.departements.front();
        standings.push_back(standingOf(line, area.name, dataset,
                                       [&](const Territory& t) { return t.departements.contains(area.code); }));
    }
    if (!sheet.regions.empty()) {
        const TerritorySheet::Area& area = sheet.regions.front();
        // Overseas, a département is a région of the same name: once is enough.
        if (standings.empty() || standings.front().area != area.name) {
            standings.push_back(standingOf(line, area.name, dataset,
                                           [&](const Territory& t) { return t.regions.contains(area.code); }));
        }
    }
    standings.push_back(standingOf(line, Words::tr("France"), dataset, [](const Territory&) { return true; }));
    return standings;
}

TerritorySheet::IndicatorLine indicatorLine(const TerritorySheet& sheet, std::size_t column, const MapState& state,
                                            const Dataset& dataset, const Results& results) {
    const auto i = std::size_t(sheet.territory);
    TerritorySheet::IndicatorLine line;
    line.indicator = dataset.indicators->indicators()[column];
    line.indicator.direction = state.index.directionOf(line.indicator);
    line.value = (*results.indicators)[column][i];
    line.rank = results.indicatorRanks[column][i];
    line.present = static_cast<int>(std::ranges::count_if(results.indicatorRanks[column], [](int r) { return r > 0; }));
    line.normalised = results.scores.normalised->values[column][i];
    const auto& imputed = results.scores.normalised->imputed;
    line.imputed = column < imputed.size() && imputed[column][i] != 0;
    line.weight = weightOf(state, line.indicator);
    line.contribution = std::isnan(sheet.score.score) ? std::nan("") : results.scores.contributions[column][i];
    line.shareOfScore = sheet.score.score > 0 ? line.contribution / sheet.score.score : std::nan("");
    line.distribution = (*results.indicators)[column];
    line.standings = standingsOf(sheet, line, dataset);
    return line;
}

void listNeighbours(TerritorySheet& sheet, const Dataset& dataset, const Results& results) {
    for (const int index : dataset.neighboursOf(sheet.territory)) {
        const auto i = std::size_t(index);
        const Territory& territory = dataset.territories[i];
        sheet.neighbours.push_back({index, territory.code, territory.name, results.scores.score[i],
                                    results.scores.rank[i], results.decisions[i]});
    }
    sheet.approximateNeighbours = dataset.boundaries && dataset.boundaries->schematic;
}

} // namespace

TerritorySheet territorySheet(int territory, const MapState& state, const Dataset& dataset, const Results& results) {
    Q_ASSERT(territory >= 0 && std::size_t(territory) < dataset.territories.size());
    TerritorySheet sheet;
    sheet.territory = territory;
    describePlace(sheet, dataset.territories[std::size_t(territory)], dataset);
    sheet.decision = decisionBox(sheet, state, dataset, results);
    sheet.score = scoreBox(territory, state, dataset, results);
    for (std::size_t column = 0; column < results.indicators->size(); ++column) {
        sheet.indicators.push_back(indicatorLine(sheet, column, state, dataset, results));
    }
    sheet.venues = dataset.venuesOf[std::size_t(territory)];
    sheet.emergency = dataset.emergencyOf[std::size_t(territory)];
    listNeighbours(sheet, dataset, results);
    return sheet;
}

} // namespace document
