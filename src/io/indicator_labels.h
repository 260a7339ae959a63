#pragma once

#include <QHash>
#include <QLocale>
#include <QString>

namespace io {

/// Labels of what resources/indicators.json describes, by key, in a language that needn't be the program's (French or
/// English). Empty when they can't be read: the table's own labels are what is left.
QHash<QString, QString> indicatorLabels(QLocale::Language language);

} // namespace io
