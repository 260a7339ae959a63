#include "io/table.h"

#include "io/column_names.h"
#include "io/table_lines.h"
#include "io/table_rows.h"

#include <QCoreApplication>

namespace io {

using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

// A workbook may begin with sheets of notes: the first sheet that has rows under several columns is the table.
Expected<void> chooseFirstTable(TableLines& table) {
    QString fallback;
    for (const QString& sheet : table.sheets()) {
        if (const auto chosen = table.chooseSheet(sheet); !chosen)
            return chosen;
        if (table.lines() > 1 && table.columns() > 1)
            return {};
        if (fallback.isEmpty() && table.lines() > 1)
            fallback = sheet;
    }
    return table.chooseSheet(fallback.isEmpty() ? table.sheets().constFirst() : fallback);
}

Expected<Table> usualTable(TableLines& lines, const QString& name) {
    TableLayout layout;
    layout.headerRow = -1;
    const auto found = lines.visit([&layout](int line, const QStringList& cells) {
        const bool blank = isBlank(cells);
        if (!blank)
            layout.headerRow = line;
        return blank;
    });
    if (!found)
        return tl::unexpected(found.error());
    layout.unitRows = 0;
    if (layout.headerRow < 0)
        return tl::unexpected(Problem{Text::tr("Ce fichier ne contient aucune ligne de tableau."), name,
                                      Text::tr("Ouvrez un tableau CSV, XLSX ou ODS avec une ligne de titres.")});
    auto table = rowsOf(lines, layout, {}, {});
    if (table)
        table->path = name;
    return table;
}

} // namespace

int Table::column(const QStringList& names) const {
    return findColumn(columns, names);
}

Expected<Table> readTable(const QString& path) {
    const auto lines = TableLines::openFile(path, {});
    if (!lines)
        return tl::unexpected(lines.error());
    if ((*lines)->isWorkbook())
        if (const auto chosen = chooseFirstTable(**lines); !chosen)
            return tl::unexpected(chosen.error());
    return usualTable(**lines, path);
}

Expected<Table> readTableText(const QString& text, const QString& name) {
    const auto lines = TableLines::ofText(text, name);
    if (!lines)
        return tl::unexpected(lines.error());
    return usualTable(**lines, name);
}

} // namespace io
