#include "territory/indicator_table.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace territory {

IndicatorTable::IndicatorTable(QStringList codes, std::vector<Indicator> indicators,
                               std::vector<std::vector<double>> columns)
    : m_codes(std::move(codes)), m_indicators(std::move(indicators)), m_columns(std::move(columns)) {
    Q_ASSERT(m_columns.size() == m_indicators.size());
    Q_ASSERT(std::all_of(m_columns.begin(), m_columns.end(),
                         [this](const auto& column) { return qsizetype(column.size()) == m_codes.size(); }));
    m_rows.reserve(m_codes.size());
    for (int row = 0; row < m_codes.size(); ++row) {
        if (!m_rows.contains(m_codes[row]))
            m_rows.insert(m_codes[row], row);
    }
}

int IndicatorTable::indicatorOf(const QString& key) const {
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                    [&key](const Indicator& indicator) { return indicator.key == key; });
    return found == m_indicators.end() ? -1 : int(found - m_indicators.begin());
}

double IndicatorTable::value(const QString& code, std::size_t indicator) const {
    const int row = rowOf(code);
    return row < 0 || indicator >= m_columns.size() ? std::numeric_limits<double>::quiet_NaN()
                                                    : m_columns[indicator][std::size_t(row)];
}

} // namespace territory
