#pragma once

#include "document/imported_rows.h"
#include "io/cell_values.h"
#include "io/tally.h"
#include "territory/diagnosis.h"
#include "territory/indicator_table.h"

namespace document {

/// What reading an imported table finds on its way, gathered by cause.
class ImportFindings {
public:
    explicit ImportFindings(QString file) : m_file(std::move(file)) {}

    /// A cell that has a place, and what it was read as.
    void noteCell(const io::CellNumber& number, const io::Table& table, std::size_t row, int column);
    void noteFormulas(const io::Table& table, int column);

    /// `table`: what came out, by territory.
    territory::Diagnosis diagnosis(const PlacedRows& rows, const territory::IndicatorTable& table) const;

private:
    void addRows(const PlacedRows& rows, territory::Diagnosis& diagnosis) const;
    void addCells(territory::Diagnosis& diagnosis) const;

    QString m_file;
    io::Tally m_missing, m_bad, m_textFormulas;
    int m_computed = 0;
    QStringList m_computedColumns;
};

} // namespace document
