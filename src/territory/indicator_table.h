#pragma once

#include "territory/indicator.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace territory {

/// Values of indicators by territory code (SIREN): one row a territory, one column an indicator. Missing = NaN, never
/// 0.
class IndicatorTable {
public:
    IndicatorTable() = default;
    /// `columns[i]` holds the values of `indicators[i]`, each as long as `codes`. Duplicate codes: the first row
    /// counts.
    IndicatorTable(QStringList codes, std::vector<Indicator> indicators, std::vector<std::vector<double>> columns);

    const QStringList& codes() const { return m_codes; }
    const std::vector<Indicator>& indicators() const { return m_indicators; }
    const std::vector<double>& column(std::size_t indicator) const { return m_columns[indicator]; }
    /// Row of a code, or -1.
    int rowOf(const QString& code) const { return m_rows.value(code, -1); }
    /// Index of an indicator's key, or -1.
    int indicatorOf(const QString& key) const;
    /// NaN when the code is unknown or the value is missing.
    double value(const QString& code, std::size_t indicator) const;

private:
    QStringList m_codes;
    std::vector<Indicator> m_indicators;
    std::vector<std::vector<double>> m_columns;
    QHash<QString, int> m_rows;
};

} // namespace territory
