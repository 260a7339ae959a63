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
/// Such a text (its first line are headers) to the clipboard: as it is for spreadsheets, as a table for word processors
/// and mail.
void copy(const QString& table);
/// That table in HTML.
QString toHtml(const QString& table);

} // namespace tabletext

} // namespace app
