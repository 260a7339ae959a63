#pragma once

#include <QString>

class QAbstractItemModel;

namespace app {

/// A table as a spreadsheet takes it from the clipboard: tabs between cells, a line a row.
namespace tabletext {

QString headers(const QAbstractItemModel& model);
QString row(const QAbstractItemModel& model, int row);
/// Headers, then every row.
QString all(const QAbstractItemModel& model);

} // namespace tabletext

} // namespace app
