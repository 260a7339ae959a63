#include "io/text_table_reader.h"

#include "io/table_lines.h"
#include "io/table_rows.h"

namespace io {

using territory::Expected;

Expected<Table> readTable(const QString& path, const TableLayout& layout, std::stop_token stop,
                          const territory::Progress& progress) {
    const auto lines = TableLines::openFile(path, layout);
    if (!lines)
        return tl::unexpected(lines.error());
    if ((*lines)->isWorkbook())
        if (const auto chosen = (*lines)->chooseSheet(layout.sheet); !chosen)
            return tl::unexpected(chosen.error());
    auto table = rowsOf(**lines, layout, stop, progress);
    if (table)
        table->path = path;
    return table;
}

} // namespace io
