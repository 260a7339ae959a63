#pragma once

#include <QString>

class QAbstractItemView;
class QWidget;

namespace app {

/// Asks where, and writes the rows that a view shows as CSV. What is to be said of it, or nothing when the person gave
/// up.
QString exportRows(const QAbstractItemView& view, const QString& fileName, QWidget* parent);

} // namespace app
