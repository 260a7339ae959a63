#include "io/table_rows.h"

#include "io/table_limits.h"
#include "io/table_lines.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace io {

using territory::Expected;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableRows)
};

constexpr int kLinesBetweenSteps = 2048;

QString distinct(const QString& name, QSet<QString>& taken) {
    QString free = name;
    for (int copy = 2; taken.contains(free); ++copy)
        free = Text::tr("%1 (%2)").arg(name).arg(copy);
    taken.insert(free);
    return free;
}

} // namespace

int usedCells(const QStringList& cells) {
    const auto last = std::find_if(cells.rbegin(), cells.rend(), [](const QString& cell) { return !cell.isEmpty(); });
    return static_cast<int>(cells.rend() - last);
}

bool isBlank(const QStringList& cells) {
    return usedCells(cells) == 0;
}

QStringList columnNames(const QStringList& headerCells, int count) {
    QStringList names;
    QSet<QString> taken;
    for (int column = 0; column < count; ++column) {
        const QString name = headerCells.value(column).simplified();
        names << distinct(name.isEmpty() ? Text::tr("Colonne %1").arg(column + 1) : name, taken);
    }
    return names;
}

Expected<Table> rowsOf(TableLines& lines, const TableLayout& layout, const std::stop_token& stop,
                       const territory::Progress& progress) {
    Table table;
    QStringList header;
    int width = 0;
    bool tooMany = false;
    const int firstRow = layout.headerRow + 1 + std::max(layout.unitRows, 0);
    const double total = progress ? std::max(1, lines.lines()) : 1; // Counting them takes a pass over a text.
    const auto visited = lines.visit(
        [&](int line, const QStringList& cells) {
            if (progress && line % kLinesBetweenSteps == 0)
                progress(line / total, Text::tr("Lecture du tableau"));
            if (line == layout.headerRow)
                header = cells;
            if (line == layout.headerRow || (line >= firstRow && !isBlank(cells)))
                width = std::max(width, usedCells(cells));
            if (line < firstRow || isBlank(cells))
                return true;
            table.rows.push_back(cells);
            table.lines.push_back(line + 1);
            tooMany = static_cast<qint64>(table.rows.size()) * lines.columns() > limits::kMaxCells;
            return !tooMany;
        },
        stop);
    if (!visited)
        return tl::unexpected(visited.error());
    if (tooMany)
        return tl::unexpected(tooManyCells(lines.lines(), lines.columns(), lines.name()));
    table.columns = columnNames(header, width);
    for (QStringList& row : table.rows)
        row.resize(width);
    if (lines.isWorkbook())
        for (int column = 0; column < width; ++column)
            table.formulas.push_back(lines.formulas(column, firstRow));
    return table;
}

} // namespace io
