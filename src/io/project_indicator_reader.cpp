#include "io/indicator_columns.h"
#include "io/project_file_reader.h"

#include <QCoreApplication>

namespace io {

using territory::CategoryColumn;
using territory::IndicatorTable;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

/// The columns of one wide table as they fill, row by row.
class ValueColumns {
public:
    explicit ValueColumns(const std::vector<DescriptionTable::Row>& descriptions) : m_descriptions(descriptions) {
        for (const DescriptionTable::Row& row : descriptions) {
            if (row.isCategory)
                addCategory(row);
            else
                m_indicators.push_back(row.indicator);
        }
        m_values.resize(m_indicators.size());
        m_weights.resize(m_indicators.size());
    }

    /// False where a value can't be used: the row isn't added.
    bool add(RowReader& reader) {
        constexpr double kAny = std::numeric_limits<double>::max();
        QString code, word;
        reader.text("code", code);
        std::vector<double> values, weights;
        std::vector<std::optional<int>> words;
        for (const DescriptionTable::Row& row : m_descriptions) {
            if (row.isCategory) {
                reader.text("categories", word);
                const qsizetype place = row.categories.indexOf(word);
                if (place < 0 && !word.isEmpty())
                    return false;
                words.push_back(place < 0 ? std::nullopt : std::optional(int(place)));
                continue;
            }
            reader.real("value", values.emplace_back(), -kAny, kAny);
            if (!row.weightColumn.isEmpty())
                reader.real("weight", weights.emplace_back(), -kAny, kAny);
        }
        if (reader.fault() || code.isEmpty())
            return false;
        append(code, values, weights, words);
        return true;
    }

    IndicatorTable table() && { return IndicatorTable(m_codes, m_indicators, std::move(m_values)); }
    std::vector<CategoryColumn> takeCategories() { return std::move(m_categories); }
    std::vector<std::vector<double>> takeWeights() { return std::move(m_weights); }

private:
    void addCategory(const DescriptionTable::Row& row) {
        m_categories.push_back(
            {row.indicator.key, row.indicator.label, row.indicator.source, row.indicator.vintage, row.categories, {}});
    }
    void append(const QString& code, const std::vector<double>& values, const std::vector<double>& weights,
                const std::vector<std::optional<int>>& words) {
        m_codes.append(code);
        for (std::size_t i = 0; i < values.size(); ++i)
            m_values[i].push_back(values[i]);
        for (std::size_t i = 0; i < weights.size(); ++i)
            m_weights[i].push_back(weights[i]);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i])
                m_categories[i].byCode.insert(code, *words[i]);
        }
    }

    const std::vector<DescriptionTable::Row>& m_descriptions;
    QStringList m_codes;
    std::vector<territory::Indicator> m_indicators;
    std::vector<std::vector<double>> m_values, m_weights;
    std::vector<CategoryColumn> m_categories;
};

} // namespace

bool ProjectFileReader::readIndicators() {
    return readDescriptions() && readIndicatorTable() && readImports() && readCommuneCoverage();
}

bool ProjectFileReader::readDescriptions() {
    return readTable<DescriptionTable>([this](DescriptionTable::Row row, qint64) {
        const bool isNamed = !row.column.isEmpty() && !(row.isCategory && !row.weightColumn.isEmpty());
        if (isNamed)
            m_descriptions[row.table].push_back(std::move(row));
        return isNamed;
    });
}

bool ProjectFileReader::readIndicatorTable() {
    const QString name = QLatin1StringView(kIndicatorTable);
    if (!m_project.ownIndicators) {
        m_known.append(name);
        return true;
    }
    auto columns = readColumns(name);
    if (columns)
        m_reading.content.indicators = std::make_shared<const IndicatorTable>(std::move(columns->table));
    return columns.has_value();
}

bool ProjectFileReader::readImports() {
    auto& imports = m_reading.content.imports;
    const bool read = readTable<ImportTable>([&imports](ImportTable::Row row, qint64) {
        ProjectContent::Import& import = imports.emplace_back();
        import.rows = row.rows;
        import.matched = row.matched;
        return true;
    });
    if (!read)
        return false;
    if (imports.size() != std::size_t(m_project.imports))
        return refuse(Text::tr("Les tables importées que ce projet devrait contenir n’y sont pas toutes."));
    for (std::size_t i = 0; i < imports.size(); ++i) {
        auto columns = readColumns(importTable(int(i)));
        if (!columns)
            return false;
        imports[i].table = std::move(columns->table);
        imports[i].categories = std::move(columns->categories);
        if (m_descriptions.contains(communeTable(int(i))) && !readCommunes(int(i)))
            return false;
    }
    return true;
}

bool ProjectFileReader::readCommunes(int import) {
    const QString name = communeTable(import);
    auto columns = readColumns(name);
    if (!columns)
        return false;
    ProjectContent::CommuneColumns& communes = m_reading.content.imports[std::size_t(import)].communes.emplace();
    communes.table = std::move(columns->table);
    communes.weights = std::move(columns->weights);
    for (const DescriptionTable::Row& row : m_descriptions.value(name))
        communes.weightLabels.append(row.weightLabel);
    return true;
}

bool ProjectFileReader::readCommuneCoverage() {
    auto& imports = m_reading.content.imports;
    return readTable<CommuneCoverageTable>([&imports](CommuneCoverageTable::Row row, qint64) {
        const bool isKnown = std::size_t(row.import) < imports.size();
        if (isKnown)
            imports[std::size_t(row.import)].coverage.push_back(row);
        return isKnown;
    });
}

std::optional<ProjectFileReader::WideColumns> ProjectFileReader::readColumns(const QString& name) {
    constexpr qint64 kMostRows = 1'000'000;
    const std::vector<DescriptionTable::Row> descriptions = m_descriptions.value(name);
    auto rows = open(name, IndicatorColumns::columnsOf(descriptions), kMostRows);
    ValueColumns columns(descriptions);
    while (rows && rows->next()) {
        RowReader reader(rows->statement());
        if (!columns.add(reader))
            noteRow(rows->number(), reader.fault());
    }
    if (!rows || !finish(*rows, name))
        return std::nullopt;
    WideColumns wide;
    wide.categories = columns.takeCategories();
    wide.weights = columns.takeWeights();
    wide.table = std::move(columns).table();
    return wide;
}

} // namespace io
