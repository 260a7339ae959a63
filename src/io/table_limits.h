#pragma once

#include "territory/problem.h"

#include <QString>
#include <cstddef>

namespace io {

/// What a table may be: beyond any that is published about the 35,000 communes (INSEE's widest has 1,900 columns), and
/// within the memory of an office computer.
namespace limits {
constexpr qint64 kMaxTextBytes = 512LL << 20;
constexpr qint64 kMaxLineBytes = 1LL << 20;
constexpr int kMaxColumns = 2'000;
/// Of a sheet: what spreadsheets hold. GDAL makes a feature of each line, be it empty: a few bytes could claim
/// billions.
constexpr qint64 kMaxSheetLines = 1'048'576;
constexpr qint64 kMaxCells = 80'000'000;
} // namespace limits

territory::Problem tooManyColumns(int columns, const QString& table);
territory::Problem tooManyCells(qint64 rows, int columns, const QString& table);
territory::Problem tooLargeTable(qint64 limit, const QString& table);

} // namespace io
