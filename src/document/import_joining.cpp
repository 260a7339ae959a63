#include "document/import_joining.h"

#include <algorithm>

namespace document {

using territory::Indicator;
using territory::IndicatorTable;

namespace {

/// Columns of several tables, brought to the codes of all of them.
class JoinedTable {
public:
    void addCodes(const IndicatorTable& table) {
        for (const QString& code : table.codes()) {
            if (!m_rows.contains(code)) {
                m_rows.insert(code, int(m_codes.size()));
                m_codes.append(code);
            }
        }
    }
    void addColumns(const IndicatorTable& table) {
        for (std::size_t i = 0; i < table.indicators().size(); ++i) {
            std::vector<double> values;
            values.reserve(std::size_t(m_codes.size()));
            for (const QString& code : m_codes) {
                values.push_back(table.value(code, i));
            }
            put(table.indicators()[i], std::move(values));
        }
    }
    std::shared_ptr<const IndicatorTable> table() && {
        return std::make_shared<const IndicatorTable>(std::move(m_codes), std::move(m_indicators),
                                                      std::move(m_columns));
    }

private:
    void put(const Indicator& indicator, std::vector<double> values) {
        const auto same = std::ranges::find(m_indicators, indicator.key, &Indicator::key);
        if (same == m_indicators.end()) {
            m_indicators.push_back(indicator);
            m_columns.push_back(std::move(values));
            return;
        }
        m_columns[std::size_t(same - m_indicators.begin())] = std::move(values);
        *same = indicator;
    }

    QStringList m_codes;
    QHash<QString, int> m_rows;
    std::vector<Indicator> m_indicators;
    std::vector<std::vector<double>> m_columns;
};

std::shared_ptr<const IndicatorTable> joinedIndicators(const Dataset& dataset) {
    if (dataset.importReadings.empty()) {
        return {dataset.indicatorFile, &dataset.indicatorFile->table}; // The table itself, alive with its reading.
    }
    JoinedTable joined;
    joined.addCodes(dataset.indicatorFile->table);
    for (const auto& reading : dataset.importReadings) {
        joined.addCodes(reading->table);
    }
    joined.addColumns(dataset.indicatorFile->table);
    for (const auto& reading : dataset.importReadings) {
        joined.addColumns(reading->table);
    }
    return std::move(joined).table();
}

void addCategories(const TableImportReading& reading, std::vector<territory::CategoryColumn>& categories) {
    for (const territory::CategoryColumn& column : reading.categories) {
        const auto same = std::ranges::find(categories, column.key, &territory::CategoryColumn::key);
        if (same == categories.end()) {
            categories.push_back(column);
        } else {
            *same = column;
        }
    }
}

/// An indicator rests on communes only when the table that counts is by commune.
void addCoverage(const TableImportReading& reading, QHash<QString, std::vector<CommuneCoverage>>& coverage) {
    for (const Indicator& indicator : reading.table.indicators()) {
        coverage.remove(indicator.key);
    }
    coverage.insert(reading.coverage);
}

} // namespace

void joinImports(Dataset& dataset) {
    Q_ASSERT(dataset.indicatorFile);
    dataset.indicators = joinedIndicators(dataset);
    dataset.indicatorDiagnosis = dataset.indicatorFile->diagnosis;
    dataset.categories.clear();
    dataset.communeFigures = nullptr;
    dataset.coverage.clear();
    for (const auto& reading : dataset.importReadings) {
        dataset.indicatorDiagnosis.append(reading->diagnosis);
        addCategories(*reading, dataset.categories);
        addCoverage(*reading, dataset.coverage);
        if (!reading->communeFigures) {
            continue;
        }
        dataset.communeFigures = !dataset.communeFigures ? reading->communeFigures
                                                         : std::make_shared<const CommuneFigures>(withFigures(
                                                               *dataset.communeFigures, *reading->communeFigures));
    }
}

void joinVenues(Dataset& dataset) {
    std::vector<solidarity::CarePlace> all;
    for (const auto& reading : dataset.venueReadings) {
        dataset.venueDiagnosis.append(reading->diagnosis);
        all.insert(all.end(), reading->venues.begin(), reading->venues.end());
    }
    if (!dataset.venueReadings.empty()) {
        dataset.venues = std::make_shared<const std::vector<solidarity::CarePlace>>(std::move(all));
    }
}

} // namespace document
