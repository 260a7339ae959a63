#pragma once

#include "app/import_purpose.h"
#include "document/table_import.h"

#include <optional>

namespace app {

/// What the wizard holds while a person chooses: the table as found, and what is to be made of it.
struct ImportDraft {
    struct Column {
        bool taken = false;
        document::ImportedColumn as; ///< Filled for every column, taken or not.
    };

    ImportPurpose purpose;
    QString path;
    io::TableProbe probe;
    std::vector<int> roleColumns; ///< By role: index in probe.columns, -1 = none.
    bool byCommune = false;
    std::vector<Column> columns; ///< By column of the probe.

    int codeColumn() const;
    QString columnOf(const QString& role) const; ///< The name of the column that plays a role; empty = none.
    bool hasRole(int column) const;              ///< Stands for a role: it can't be taken besides.
    /// What is needed to go on, as a sentence; empty when nothing is.
    QString whatIsMissing() const;
    /// Only of a draft that misses nothing.
    document::TableImport import() const;
    /// Takes the choices made for such a table before, where it still has their columns.
    void recall(const document::TableImport& earlier);
};

/// What a table suggests of itself: which columns are codes, what is a number, units, years, decimals. A figure is only
/// taken by itself where there is no other.
ImportDraft draftOf(const ImportPurpose& purpose, const QString& path, const io::TableProbe& probe);

} // namespace app
