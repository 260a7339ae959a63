#pragma once

#include "io/table_probe.h"

#include <QHash>
#include <QSet>

namespace io {

/// What the cells of one column are, as they pass.
class ColumnTally {
public:
    void note(const QString& cell, QChar decimal);

    int present() const { return m_present; }
    /// Distinct codes of communes, of territories.
    int communeCodes() const { return static_cast<int>(m_communes.size()); }
    int territoryCodes() const { return static_cast<int>(m_territories.size()); }
    /// Name, unit and formulas of workbooks are left to the caller.
    ProbedColumn column(const QString& name) const;

private:
    ColumnContent contentFor(const QString& name) const;
    bool mayBeCommunes(const QString& name) const;
    QStringList mostFrequent() const;

    static constexpr int kMostCategories = 30;
    int m_present = 0, m_numbers = 0, m_notNumbers = 0, m_textFormulas = 0;
    int m_communeForms = 0, m_territoryForms = 0, m_leadingZeros = 0;
    QSet<QString> m_communes, m_territories;
    QHash<QString, int> m_words; ///< One more than kMostCategories: too many.
};

} // namespace io
