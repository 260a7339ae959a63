#include "document/table_import_reading.h"

#include "document/import_findings.h"
#include "document/imported_rows.h"
#include "io/cell_values.h"
#include "io/table_probe.h"
#include "io/text_table_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace document {

using io::CellNumber;
using io::Table;
using territory::CategoryColumn;
using territory::Expected;
using territory::Gazetteer;
using territory::IndicatorTable;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::TableImport)
};

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

Problem stopped(const QString& path) {
    return {Words::tr("La lecture a été arrêtée."), path, {}};
}

/// A recipe written by hand may leave its layout open.
Expected<TableImport> withWholeLayout(const TableImport& import, const std::stop_token& stop) {
    if (import.layout.headerRow >= 0 && import.layout.unitRows >= 0) {
        return import;
    }
    return io::probeTable(import.path, import.layout, stop).map([&import](const io::TableProbe& probe) {
        TableImport whole = import;
        whole.layout = probe.layout;
        return whole;
    });
}

QString keyOf(const ImportedColumn& column) {
    return column.indicator.key.isEmpty() ? column.column : column.indicator.key;
}

/// One reading of a table by its recipe.
class ImportReader {
public:
    ImportReader(const TableImport& import, const Gazetteer& gazetteer, const Table& table)
        : m_import(import), m_gazetteer(gazetteer), m_table(table), m_findings(QFileInfo(import.path).fileName()) {}

    Expected<TableImportReading> read(const std::stop_token& stop) {
        const auto code = columnNamed(m_import.codeColumn);
        if (!code) {
            return tl::unexpected(code.error());
        }
        m_rows = m_import.byCommune ? placeByCommune(m_table, *code, m_gazetteer)
                                    : placeByTerritory(m_table, *code, m_gazetteer);
        if (m_rows.matched == 0) {
            return tl::unexpected(nothingMatches());
        }
        for (const ImportedColumn& column : m_import.columns) {
            if (stop.stop_requested()) {
                return tl::unexpected(stopped(m_import.path));
            }
            if (const auto added = add(column); !added) {
                return tl::unexpected(added.error());
            }
        }
        return finished();
    }

private:
    Expected<int> columnNamed(const QString& name) const {
        if (const qsizetype index = m_table.columns.indexOf(name); index >= 0) {
            return int(index);
        }
        return tl::unexpected(Problem{Words::tr("Ce tableau n’a plus de colonne « %1 ».").arg(name), m_import.path,
                                      Words::tr("Importez-le de nouveau et choisissez ses colonnes.")});
    }

    Problem nothingMatches() const {
        QStringList samples;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, m_rows.unmatched.size()); ++i) {
            samples.append(m_rows.unmatched[i].sentence());
        }
        const QString what =
            m_import.byCommune
                ? Words::tr("Aucune ligne ne porte le code d’une commune de la liste de référence (%1).")
                : Words::tr("Aucune ligne ne porte le SIREN d’une intercommunalité de la liste de référence (%1).");
        return {what.arg(samples.join(QStringLiteral(", "))), m_import.path,
                Words::tr("Choisissez la colonne des codes, ou la ligne des titres.")};
    }

    Expected<void> add(const ImportedColumn& column) {
        const auto index = columnNamed(column.column);
        if (!index) {
            return tl::unexpected(index.error());
        }
        const auto weights = rowWeights(column);
        if (!weights) {
            return tl::unexpected(weights.error());
        }
        m_findings.noteFormulas(m_table, *index);
        if (column.isCategory) {
            addCategory(column, *index, *weights);
        } else {
            addNumbers(column, *index, *weights);
        }
        return {};
    }

    /// What each row counts for among the rows of its commune, and its commune among those of its EPCI: a column's
    /// weights add up, the others are the commune's own.
    Expected<std::vector<double>> rowWeights(const ImportedColumn& column) const {
        if (!m_import.byCommune || !weighsByColumn(column.weight)) {
            return std::vector<double>(m_table.rows.size(), 1.0);
        }
        const auto index = columnNamed(column.weight.column);
        if (!index) {
            return tl::unexpected(index.error());
        }
        std::vector<double> weights;
        for (const QStringList& row : m_table.rows) {
            weights.push_back(io::parseNumber(row[*index], m_import.layout.decimal).value);
        }
        return weights;
    }
    static bool weighsByColumn(const CommuneWeight& weight) {
        return weight.kind == CommuneWeight::Kind::Column || weight.kind == CommuneWeight::Kind::Households;
    }
    double communeWeight(const CommuneWeight& weight, int commune, double sumOfRows) const {
        switch (weight.kind) {
        case CommuneWeight::Kind::Population: {
            const qint64 population = m_gazetteer.communes()[std::size_t(commune)].population;
            return population < 0 ? kMissing : double(population);
        }
        case CommuneWeight::Kind::Equal:
            return 1;
        case CommuneWeight::Kind::Households:
        case CommuneWeight::Kind::Column:
            return sumOfRows;
        }
        Q_UNREACHABLE();
        return kMissing;
    }

    void addNumbers(const ImportedColumn& column, int index, const std::vector<double>& rowWeights) {
        struct Sum {
            double weighted = 0, weights = 0;
        };
        std::vector<Sum> sums(m_import.byCommune ? m_gazetteer.communes().size() : m_gazetteer.territories().size());
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            if (m_rows.place[row] < 0) {
                continue;
            }
            const QString& cell = m_table.rows[row][index];
            const CellNumber number = io::parseNumber(cell, m_import.layout.decimal);
            m_findings.noteCell(number, m_table, row, index);
            if (number.kind == CellNumber::Kind::Number && rowWeights[row] > 0) {
                Sum& sum = sums[std::size_t(m_rows.place[row])];
                sum.weighted += rowWeights[row] * number.value;
                sum.weights += rowWeights[row];
            }
        }
        std::vector<double> values, weights;
        for (std::size_t place = 0; place < sums.size(); ++place) {
            const bool has = sums[place].weights > 0;
            values.push_back(has ? sums[place].weighted / sums[place].weights : kMissing);
            if (m_import.byCommune) {
                weights.push_back(has ? communeWeight(column.weight, int(place), sums[place].weights) : kMissing);
            }
        }
        m_indicators.push_back(column.indicator);
        m_indicators.back().key = keyOf(column);
        m_values.push_back(std::move(values));
        m_weights.push_back(std::move(weights));
        m_weightLabels.append(weightLabel(column.weight));
    }

    void addCategory(const ImportedColumn& column, int index, const std::vector<double>& rowWeights) {
        std::map<int, std::map<QString, double>> weightOf; ///< By territory, then category.
        QHash<QString, int> rowsOf;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const QString& cell = m_table.rows[row][index];
            const int place = m_rows.place[row];
            if (place < 0 || io::parseNumber(cell).kind == CellNumber::Kind::Missing) {
                continue;
            }
            ++rowsOf[cell];
            const int territory = m_import.byCommune ? territoryOfCommune(place) : place;
            const double weight =
                m_import.byCommune ? communeWeight(column.weight, place, rowWeights[row]) : rowWeights[row];
            if (territory >= 0 && weight > 0) {
                weightOf[territory][cell] += weight;
            }
        }
        CategoryColumn category{keyOf(column),           column.indicator.label,
                                column.indicator.source, column.indicator.vintage,
                                rowsOf.keys(),           {}};
        std::ranges::sort(category.categories,
                          [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
        for (const auto& [territory, weights] : weightOf) {
            const auto most = std::ranges::max_element(weights, {}, [](const auto& entry) { return entry.second; });
            category.byCode.insert(m_gazetteer.territories()[std::size_t(territory)].code,
                                   int(category.categories.indexOf(most->first)));
        }
        m_reading.categories.push_back(std::move(category));
    }

    int territoryOfCommune(int commune) const {
        return m_gazetteer.territoryOf(m_gazetteer.communes()[std::size_t(commune)].epci);
    }

    TableImportReading finished() {
        m_reading.rows = int(m_table.rows.size());
        m_reading.matched = m_rows.matched;
        QStringList territoryCodes;
        for (const territory::Territory& territory : m_gazetteer.territories()) {
            territoryCodes.append(territory.code);
        }
        if (m_import.byCommune) {
            aggregate(territoryCodes);
        } else {
            m_reading.table = IndicatorTable(territoryCodes, std::move(m_indicators), std::move(m_values));
        }
        m_reading.diagnosis = m_findings.diagnosis(m_rows, m_reading.table);
        m_reading.unmatched = std::move(m_rows.unmatched);
        return std::move(m_reading);
    }

    void aggregate(const QStringList& territoryCodes) {
        if (m_indicators.empty()) {
            return;
        }
        QStringList communeCodes;
        for (const territory::Commune& commune : m_gazetteer.communes()) {
            communeCodes.append(commune.insee);
        }
        auto figures = std::make_shared<CommuneFigures>(CommuneFigures{
            IndicatorTable(communeCodes, m_indicators, std::move(m_values)), std::move(m_weights), m_weightLabels});
        std::vector<std::vector<double>> columns(m_indicators.size());
        for (std::size_t i = 0; i < m_indicators.size(); ++i) {
            std::vector<CommuneCoverage>& coverage = m_reading.coverage[m_indicators[i].key];
            for (const territory::Territory& territory : m_gazetteer.territories()) {
                const CommuneMean mean = meanOver(territory.communes, *figures, i, m_gazetteer);
                columns[i].push_back(mean.value);
                coverage.push_back(mean.coverage);
            }
        }
        m_reading.table = IndicatorTable(territoryCodes, std::move(m_indicators), std::move(columns));
        m_reading.communeFigures = std::move(figures);
    }

    const TableImport& m_import;
    const Gazetteer& m_gazetteer;
    const Table& m_table;
    ImportFindings m_findings;
    PlacedRows m_rows;
    std::vector<territory::Indicator> m_indicators;
    std::vector<std::vector<double>> m_values, m_weights; ///< By indicator, then commune or territory.
    QStringList m_weightLabels;
    TableImportReading m_reading;
};

} // namespace

QString weightLabel(const CommuneWeight& weight) {
    switch (weight.kind) {
    case CommuneWeight::Kind::Population:
        return Words::tr("population municipale");
    case CommuneWeight::Kind::Households:
        return Words::tr("nombre de ménages (colonne « %1 »)").arg(weight.column);
    case CommuneWeight::Kind::Column:
        return Words::tr("colonne « %1 »").arg(weight.column);
    case CommuneWeight::Kind::Equal:
        return Words::tr("même poids pour chaque commune");
    }
    Q_UNREACHABLE();
    return {};
}

Expected<TableImportReading> readTableImport(const TableImport& import, const Gazetteer& gazetteer,
                                             std::stop_token stop, const territory::Progress& progress) {
    const auto whole = withWholeLayout(import, stop);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    const auto table = io::readTable(whole->path, whole->layout, stop, progress);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return ImportReader(*whole, gazetteer, *table).read(stop);
}

} // namespace document
