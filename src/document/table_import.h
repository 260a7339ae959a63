#pragma once

#include "io/table_layout.h"
#include "territory/indicator.h"

#include <QString>
#include <vector>

namespace document {

/// What a commune counts for when a commune-level column becomes a figure of an EPCI.
struct CommuneWeight {
    enum class Kind { Population, Households, Column, Equal };
    Kind kind = Kind::Population; ///< Municipal population of the reference list.
    QString column; ///< Of the same file, for Column (« Population standardisée ») and Households: the reference list
                    ///< counts no households.
    friend bool operator==(const CommuneWeight&, const CommuneWeight&) = default;
};

/// A column taken from a table.
struct ImportedColumn {
    QString column;                 ///< Its name in the file.
    bool isCategory = false;        ///< A theme and a filter rather than a criterion.
    territory::Indicator indicator; ///< Key, label, unit, direction, source, vintage, as the user said.
    CommuneWeight weight;           ///< Counts for tables by commune.
    friend bool operator==(const ImportedColumn&, const ImportedColumn&) = default;
};

/// How a table that the user opened becomes columns: all that is needed to read it again. Made by the wizard or by
/// `diagonale rank --import RECIPE.json`, kept in the MapState.
struct TableImport {
    QString path;
    io::TableLayout layout; ///< Whole; where a recipe written by hand leaves the header's line open, it is found.
    QString codeColumn;
    bool byCommune = false;
    std::vector<ImportedColumn> columns;
    friend bool operator==(const TableImport&, const TableImport&) = default;
};

} // namespace document
