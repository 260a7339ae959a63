#include "document/grouping.h"

#include "document/imported_rows.h"
#include "io/column_names.h"
#include "io/readers.h"
#include "io/table_probe.h"
#include "io/text_table_reader.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace document {

using namespace Qt::StringLiterals;
using io::ColumnContent;
using territory::Expected;
using territory::Gazetteer;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Grouping)
};

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Groups as communes join them one by one; in the order in which they first come.
class Gathering {
public:
    /// A commune counts once in its group, however often it is named.
    void add(const QString& code, const QString& name, int commune) {
        const auto known = m_index.constFind(code);
        const int group = known == m_index.cend() ? int(m_groups.size()) : *known;
        if (known == m_index.cend()) {
            m_index.insert(code, group);
            m_groups.push_back({code, name, {}});
        }
        std::vector<int>& communes = m_groups[std::size_t(group)].communes;
        if (std::ranges::find(communes.rbegin(), communes.rend(), commune) == communes.rend()) {
            communes.push_back(commune);
        }
    }
    std::vector<Grouping::Group> groups() && { return std::move(m_groups); }

private:
    QHash<QString, int> m_index;
    std::vector<Grouping::Group> m_groups;
};

/// Of a file's columns, the one that says the group: by its name, else the one of few words, else the only one beside
/// the codes; −1 = none.
int groupColumn(const io::TableProbe& probe) {
    QStringList names;
    for (const io::ProbedColumn& column : probe.columns) {
        names.append(column.name);
    }
    const int named = io::findColumn(
        names, {u"groupe"_s, u"groupement"_s, u"territoire"_s, u"secteur"_s, u"zone"_s, u"bassin"_s, u"canton"_s});
    if (named >= 0 && named != probe.codeColumn) {
        return named;
    }
    for (std::size_t i = 0; i < probe.columns.size(); ++i) {
        if (probe.columns[i].content == ColumnContent::Category) {
            return int(i);
        }
    }
    return probe.columns.size() == 2 ? 1 - probe.codeColumn : -1;
}

/// Inhabitants of a group; −1 as soon as one commune's are unknown.
qint64 populationOf(const Grouping::Group& group, const Gazetteer& gazetteer) {
    qint64 sum = 0;
    for (const int commune : group.communes) {
        const qint64 population = gazetteer.communes()[std::size_t(commune)].population;
        if (population < 0) {
            return -1;
        }
        sum += population;
    }
    return group.communes.empty() ? -1 : sum;
}

/// Place by score among those ranked, ties in its favour; 0 without a score.
int wouldRank(double score, const fragility::Scores& scores) {
    constexpr double kTie = 1e-9; // As in the ranking.
    if (std::isnan(score)) {
        return 0;
    }
    return 1 + int(std::ranges::count_if(scores.score, [score](double other) { return other > score + kTie; }));
}

} // namespace

Grouping epciGrouping(const Gazetteer& gazetteer) {
    Grouping grouping{Words::tr("Intercommunalités"), {}, {}};
    for (const territory::Territory& territory : gazetteer.territories()) {
        grouping.groups.push_back({territory.code, territory.name, territory.communes});
    }
    return grouping;
}

Grouping departementGrouping(const Gazetteer& gazetteer) {
    Grouping grouping{Words::tr("Départements"), {}, {}};
    for (const territory::Departement& departement : gazetteer.departements()) {
        grouping.groups.push_back({departement.code, departement.name, {}});
    }
    for (std::size_t i = 0; i < gazetteer.communes().size(); ++i) {
        const int departement = gazetteer.departementOf(territory::departementOfCommune(gazetteer.communes()[i].insee));
        if (departement >= 0) {
            grouping.groups[std::size_t(departement)].communes.push_back(int(i));
        }
    }
    return grouping;
}

Expected<Grouping> eptGrouping(const Gazetteer& gazetteer) {
    return io::readEpt().map([&gazetteer](const std::vector<io::EptMember>& members) {
        Gathering gathering;
        for (const io::EptMember& member : members) {
            if (const int commune = gazetteer.communeOf(member.insee); commune >= 0) {
                gathering.add(member.code, member.name, commune);
            }
        }
        return Grouping{
            Words::tr("Établissements publics territoriaux du Grand Paris"), std::move(gathering).groups(), {}};
    });
}

Grouping selectionGrouping(const QString& name, std::span<const int> territories, const Dataset& dataset) {
    Grouping::Group group{{}, name, {}};
    for (const int territory : territories) {
        const std::vector<int>& communes = dataset.territories[std::size_t(territory)].communes;
        group.communes.insert(group.communes.end(), communes.begin(), communes.end());
    }
    return {Words::tr("Sélection"), {std::move(group)}, {}};
}

Expected<Grouping> groupingFromFile(const QString& path, const Gazetteer& gazetteer) {
    const auto probe = io::probeTable(path);
    if (!probe) {
        return tl::unexpected(probe.error());
    }
    const int column = probe->codeColumn >= 0 && probe->byCommune ? groupColumn(*probe) : -1;
    if (column < 0) {
        return tl::unexpected(Problem{Words::tr("Ce tableau ne dit pas à quel groupe appartient chaque commune."), path,
                                      Words::tr("Il faut une colonne de codes INSEE et une colonne « groupe ».")});
    }
    const auto table = io::readTable(path, probe->layout);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const PlacedRows rows = placeByCommune(*table, probe->codeColumn, gazetteer);
    Gathering gathering;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        const QString& group = table->rows[row][column];
        if (rows.place[row] >= 0 && !group.isEmpty()) {
            gathering.add(group, group, rows.place[row]);
        }
    }
    return Grouping{table->columns[column], std::move(gathering).groups(), rows.unmatched};
}

std::vector<GroupFigures> groupFigures(const Grouping& grouping, const Dataset& dataset, const Results& results,
                                       const CommuneFigures& communes) {
    Q_ASSERT(dataset.gazetteer && results.input);
    const auto& indicators = dataset.indicators->indicators();
    const std::span<const fragility::Criterion> criteria = results.input->criteria();
    std::vector<GroupFigures> all;
    for (const Grouping::Group& group : grouping.groups) {
        GroupFigures figures{group.code, group.name, populationOf(group, *dataset.gazetteer), {}, {}, {}, 0, 0};
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            const int column = communes.table.indicatorOf(indicators[i].key);
            const CommuneMean mean = column < 0
                                         ? CommuneMean{kMissing, {int(group.communes.size()), 0, 0}}
                                         : meanOver(group.communes, communes, std::size_t(column), *dataset.gazetteer);
            figures.values.push_back(mean.value);
            figures.coverage.push_back(mean.coverage);
            figures.normalised.push_back(fragility::normaliseOutsider(
                mean.value, criteria[i], results.input->territories(), results.input->method()));
        }
        figures.score = fragility::scoreOutsider(figures.normalised, criteria, results.input->method());
        figures.wouldRank = wouldRank(figures.score, results.scores);
        all.push_back(std::move(figures));
    }
    return all;
}

} // namespace document
