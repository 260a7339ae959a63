#pragma once

#include "document/commune_figures.h"
#include "document/table_import.h"
#include "territory/category_column.h"
#include "territory/diagnosis.h"
#include "territory/gazetteer.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <memory>
#include <stop_token>

namespace document {

/// A row of a table that found no place, and why.
struct UnmatchedRow {
    enum class Reason {
        NoCode,         ///< A note, a total, a line of text.
        UnknownCode,    ///< Of the right form, but not in the reference list (a commune that has merged since…).
        Duplicate,      ///< An earlier row has the same code: that one counts.
        OutsideAnyEpci, ///< One of the communes that belong to no EPCI: shown by commune, counted in no territory.
    };
    int line = 0; ///< In the file, from 1, as a spreadsheet numbers it.
    QString code; ///< The cell as it stands.
    Reason reason = Reason::NoCode;

    QString sentence() const; ///< « ligne 12 : « 01999 », code inconnu de la liste de référence ».
    friend bool operator==(const UnmatchedRow&, const UnmatchedRow&) = default;
};

/// What a table gives.
struct TableImportReading {
    territory::IndicatorTable table;                       ///< By EPCI; missing = NaN. Columns that aren't categories.
    std::vector<territory::CategoryColumn> categories;     ///< By EPCI.
    std::shared_ptr<const CommuneFigures> communeFigures;  ///< Null when the table is by EPCI or has no number.
    QHash<QString, std::vector<CommuneCoverage>> coverage; ///< By key, then territory of the gazetteer; by commune.
    territory::Diagnosis diagnosis;
    int rows = 0;                        ///< Under the header that aren't blank,
    int matched = 0;                     ///< of which with a place: rows = matched + unmatched − outside any EPCI.
    std::vector<UnmatchedRow> unmatched; ///< In the order of the file.
};

/// Reads a table as its recipe says. By commune, a figure of an EPCI is the mean of its communes that have a value and
/// a positive weight, Σ w·x / Σ w (Handbook on Constructing Composite Indicators, weighted arithmetic mean), and a
/// category is the one that gathers the most weight (the first in order of name where two gather as much). Nothing of
/// it is imputed: an EPCI without any such commune is missing. Any thread; about a second for the 35,000 communes of
/// DREES's workbook. A column that the file lacks, no row that matches, a stop: a Problem.
territory::Expected<TableImportReading> readTableImport(const TableImport& import,
                                                        const territory::Gazetteer& gazetteer,
                                                        std::stop_token stop = {},
                                                        const territory::Progress& progress = {});

/// « population municipale », « population standardisée (colonne …) », « poids égaux »: what a mean rests on.
QString weightLabel(const CommuneWeight& weight);

} // namespace document
