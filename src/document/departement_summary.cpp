#include "document/departement_summary.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace document {

namespace {

using territory::DecisionStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::DepartementSummary)
};

void addTerritory(DepartementSummary& summary, std::size_t index, const Dataset& dataset, const Results& results) {
    const territory::Decision& decision = results.decisions[index];
    const bool zone = decision.status == DecisionStatus::Retained;
    ++summary.territories;
    summary.zones += zone;
    summary.probable += zone && decision.certainty == territory::Certainty::Probable;
    if (results.scores.rank[index] > 0) {
        summary.mostFragile.push_back({static_cast<int>(index), dataset.territories[index].name,
                                       results.scores.score[index], results.scores.rank[index], decision});
    }
}

void keepMostFragile(DepartementSummary& summary) {
    std::ranges::sort(summary.mostFragile, {}, &DepartementSummary::Ranked::rank);
    if (summary.mostFragile.size() > DepartementSummary::kMostFragile) {
        summary.mostFragile.resize(DepartementSummary::kMostFragile);
    }
}

/// By commune, since intercommunalités straddle départements.
void addPopulation(DepartementSummary& summary, const Dataset& dataset, const Results& results) {
    for (const territory::Commune& commune : dataset.gazetteer->communes()) {
        if (commune.population < 0 || territory::departementOfCommune(commune.insee) != summary.code) {
            continue;
        }
        summary.population += commune.population;
        const int territory = dataset.territoryOf(commune.epci);
        if (territory >= 0 && results.decisions[std::size_t(territory)].status == DecisionStatus::Retained) {
            summary.zonePopulation += commune.population;
        }
    }
}

} // namespace

DepartementSummary departementSummary(const QString& code, const Dataset& dataset, const Results& results) {
    Q_ASSERT(dataset.gazetteer);
    const territory::Gazetteer& gazetteer = *dataset.gazetteer;
    DepartementSummary summary;
    summary.code = code;
    summary.name = gazetteer.departementName(code);
    if (const int departement = gazetteer.departementOf(code); departement >= 0) {
        const QString& region = gazetteer.departements()[std::size_t(departement)].region;
        const territory::DecisionList* list = dataset.decisionList(results.state.decisionList);
        summary.region = gazetteer.regionName(region);
        summary.listComplete = list && list->coverage.isCompleteFor(code, region);
    }
    for (std::size_t i = 0; i < dataset.territories.size(); ++i) {
        if (dataset.territories[i].departements.contains(code)) {
            addTerritory(summary, i, dataset, results);
        }
    }
    keepMostFragile(summary);
    addPopulation(summary, dataset, results);
    return summary;
}

QString DepartementSummary::sentence(const QLocale& locale) const {
    QString zonesText =
        zones == 0 ? Words::tr("aucune zone rouge établie") : Words::tr("%n zones rouges établies", nullptr, zones);
    if (probable > 0) {
        zonesText = Words::tr("%1, dont %2").arg(zonesText, Words::tr("%n probables", nullptr, probable));
    }
    if (zones > 0) {
        constexpr double kPercent = 100;
        zonesText = Words::tr("%1 : %2 % de la population")
                        .arg(zonesText, locale.toString(std::round(zoneShare() * kPercent), 'f', 0));
    }
    return listComplete ? Words::tr("%1 ; la liste est complète ici").arg(zonesText)
                        : Words::tr("%1 ; la liste est incomplète ici, d’autres sont possibles").arg(zonesText);
}

} // namespace document
