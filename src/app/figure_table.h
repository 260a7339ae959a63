#pragma once

#include <QStringList>
#include <vector>

namespace app {

/// What a chart shows, in rows and columns, as a spreadsheet takes it: numbers with a decimal point, missing = empty.
struct FigureTable {
    QStringList columns;
    std::vector<QStringList> rows;

    static QString cell(double value);
};

} // namespace app
