#include "io/cell_values.h"
#include "io/readers.h"
#include "io/table.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GazetteerReader)
};

/// A shipped table whose columns must be there: a missing one is a broken build, told as such.
class ReferenceTable {
public:
    static Expected<ReferenceTable> open(const QString& path, const QStringList& columns) {
        auto table = readTable(path);
        if (!table)
            return tl::unexpected(table.error());
        ReferenceTable reference;
        for (const QString& column : columns) {
            const int index = table->column({column});
            if (index < 0)
                return tl::unexpected(Problem{Text::tr("La table de référence n’a pas de colonne « %1 ».").arg(column),
                                              path, Text::tr("Réinstallez Diagonale.")});
            reference.m_columns.push_back(index);
        }
        reference.m_table = std::move(*table);
        return reference;
    }
    std::size_t size() const { return m_table.rows.size(); }
    /// By the order of the columns asked for.
    const QString& cell(std::size_t row, std::size_t column) const { return m_table.rows[row][m_columns[column]]; }

private:
    Table m_table;
    std::vector<int> m_columns;
};

qint64 countOrMissing(const QString& cell) {
    const double value = numberOrNaN(cell);
    return std::isnan(value) ? -1 : static_cast<qint64>(std::llround(value));
}

std::vector<territory::Commune> communesFrom(const ReferenceTable& table) {
    std::vector<territory::Commune> communes;
    communes.reserve(table.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        communes.push_back({table.cell(row, 0), table.cell(row, 1), table.cell(row, 2).split(u' ', Qt::SkipEmptyParts),
                            table.cell(row, 3), countOrMissing(table.cell(row, 4)), numberOrNaN(table.cell(row, 5)),
                            numberOrNaN(table.cell(row, 6))});
    return communes;
}

std::vector<territory::Territory> territoriesFrom(const ReferenceTable& table) {
    std::vector<territory::Territory> territories;
    territories.reserve(table.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        territories.push_back({table.cell(row, 0),
                               table.cell(row, 1),
                               table.cell(row, 2),
                               table.cell(row, 3).split(u' ', Qt::SkipEmptyParts),
                               table.cell(row, 4).split(u' ', Qt::SkipEmptyParts),
                               countOrMissing(table.cell(row, 5)),
                               {}});
    return territories;
}

} // namespace

Expected<territory::Gazetteer> readGazetteer() {
    const auto communes =
        ReferenceTable::open(u":/data/communes.csv"_s, {u"insee"_s, u"nom"_s, u"codes_postaux"_s, u"epci"_s,
                                                        u"population"_s, u"longitude"_s, u"latitude"_s});
    const auto epci = ReferenceTable::open(
        u":/data/epci.csv"_s, {u"siren"_s, u"nom"_s, u"nature"_s, u"departements"_s, u"regions"_s, u"population"_s});
    const auto departements = ReferenceTable::open(u":/data/departements.csv"_s, {u"code"_s, u"nom"_s, u"region"_s});
    const auto regions = ReferenceTable::open(u":/data/regions.csv"_s, {u"code"_s, u"nom"_s});
    for (const auto* table : {&communes, &epci, &departements, &regions})
        if (!*table)
            return tl::unexpected(table->error());

    std::vector<territory::Departement> departementList;
    for (std::size_t row = 0; row < departements->size(); ++row)
        departementList.push_back({departements->cell(row, 0), departements->cell(row, 1), departements->cell(row, 2)});
    std::vector<territory::Region> regionList;
    for (std::size_t row = 0; row < regions->size(); ++row)
        regionList.push_back({regions->cell(row, 0), regions->cell(row, 1)});
    return territory::Gazetteer(communesFrom(*communes), territoriesFrom(*epci), std::move(departementList),
                                std::move(regionList));
}

} // namespace io
