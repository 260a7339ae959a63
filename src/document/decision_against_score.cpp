#include "document/decision_against_score.h"

#include "fragility/dominance.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace document {

namespace {

using territory::DecisionStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::DecisionAgainstScore)
};

constexpr std::size_t kKinds = std::size_t(DecisionAgainstScore::Unknown) + 1;

DecisionAgainstScore kindOf(std::size_t territory, const Results& results) {
    const bool high = results.scores.selected[territory] != 0;
    switch (results.decisions[territory].status) {
    case DecisionStatus::Retained:
        if (high) {
            return DecisionAgainstScore::RetainedAndHigh;
        }
        return results.scores.rank[territory] > 0 ? DecisionAgainstScore::RetainedDespiteScore
                                                  : DecisionAgainstScore::RetainedNotComputable;
    case DecisionStatus::NotRetained:
        return high ? DecisionAgainstScore::HighNotRetained : DecisionAgainstScore::Neither;
    case DecisionStatus::Unknown:
        return high ? DecisionAgainstScore::HighUnknown : DecisionAgainstScore::Unknown;
    }
    Q_UNREACHABLE();
}

std::vector<DecisionScoreTable::Line> linesOf(const std::vector<DecisionAgainstScore>& kinds, const Dataset& dataset,
                                              const Results& results) {
    std::vector<DecisionScoreTable::Line> lines(kKinds);
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        lines[kind].kind = DecisionAgainstScore(kind);
    }
    for (std::size_t i = 0; i < dataset.referenceCount(); ++i) {
        DecisionScoreTable::Line& line = lines[std::size_t(kinds[i])];
        line.territories.push_back(static_cast<int>(i));
        line.population += std::max<qint64>(dataset.territories[i].population, 0); // −1 = not known
    }
    const auto place = [&](int territory) {
        const auto i = std::size_t(territory);
        const int rank = results.scores.rank[i];
        return std::pair(rank > 0 ? rank : std::numeric_limits<int>::max(), results.input->territories().order[i]);
    };
    for (DecisionScoreTable::Line& line : lines) {
        std::ranges::sort(line.territories, {}, place);
    }
    return lines;
}

/// Codes of the régions for which the list in force is known to be complete.
QStringList completeRegions(const Dataset& dataset, const Results& results) {
    QStringList codes;
    const territory::DecisionList* list = dataset.decisionList(results.state.decisionList);
    if (!list || !dataset.gazetteer) {
        return codes;
    }
    for (const territory::Region& region : dataset.gazetteer->regions()) {
        if (list->coverage.isCompleteFor({}, region.code)) {
            codes.append(region.code);
        }
    }
    return codes;
}

/// Territories wholly in régions of the base that were ranked and have a known decision.
statistics::Agreement agreementOver(const QStringList& base, const Dataset& dataset, const Results& results) {
    statistics::Agreement agreement;
    for (std::size_t i = 0; i < dataset.referenceCount(); ++i) {
        const QStringList& regions = dataset.territories[i].regions;
        const bool inBase = !regions.isEmpty() &&
                            std::ranges::all_of(regions, [&](const QString& region) { return base.contains(region); });
        if (!inBase || results.decisions[i].status == DecisionStatus::Unknown ||
            results.scores.treatment[i] == fragility::Treatment::OutsideReference) {
            continue;
        }
        const bool high = results.scores.selected[i] != 0;
        const bool retained = results.decisions[i].status == DecisionStatus::Retained;
        ++(high ? (retained ? agreement.both : agreement.firstOnly)
                : (retained ? agreement.secondOnly : agreement.neither));
    }
    return agreement;
}

std::vector<int> neverPlacedOf(const Dataset& dataset, const Results& results) {
    const fragility::DominanceCounts counts =
        fragility::dominanceCounts(*results.scores.normalised, results.input->criteria());
    std::vector<int> never = fragility::neverSelected(counts, results.input->method());
    std::erase_if(never, [&](int territory) {
        const auto i = std::size_t(territory);
        return i >= dataset.referenceCount() || results.decisions[i].status != DecisionStatus::Retained;
    });
    return never;
}

} // namespace

QString decisionAgainstScoreWords(DecisionAgainstScore kind) {
    switch (kind) {
    case DecisionAgainstScore::RetainedAndHigh:
        return Words::tr("retenue et classée par le score");
    case DecisionAgainstScore::RetainedDespiteScore:
        return Words::tr("retenue malgré le score");
    case DecisionAgainstScore::RetainedNotComputable:
        return Words::tr("retenue, score non calculable");
    case DecisionAgainstScore::HighNotRetained:
        return Words::tr("classée par le score, non retenue");
    case DecisionAgainstScore::HighUnknown:
        return Words::tr("classée par le score, statut inconnu");
    case DecisionAgainstScore::Neither:
        return Words::tr("ni retenue, ni classée par le score");
    case DecisionAgainstScore::Unknown:
        return Words::tr("non classée par le score, statut inconnu");
    }
    Q_UNREACHABLE();
}

std::vector<DecisionAgainstScore> decisionAgainstScoreKinds(const Results& results) {
    std::vector<DecisionAgainstScore> kinds;
    kinds.reserve(results.decisions.size());
    for (std::size_t i = 0; i < results.decisions.size(); ++i) {
        kinds.push_back(kindOf(i, results));
    }
    return kinds;
}

DecisionScoreTable decisionAgainstScore(const Dataset& dataset, const Results& results) {
    DecisionScoreTable table;
    table.of = decisionAgainstScoreKinds(results);
    table.lines = linesOf(table.of, dataset, results);
    table.neverPlaced = neverPlacedOf(dataset, results);
    const QStringList base = completeRegions(dataset, results);
    table.agreement = agreementOver(base, dataset, results);
    for (const QString& code : base) {
        table.base.append(dataset.gazetteer->regionName(code));
    }
    return table;
}

} // namespace document
