#pragma once

#include <QSet>
#include <QString>
#include <QWidget>
#include <vector>

namespace tests {

/// A text that a person reads or hears, and where it stands: "QPushButton text", "QHeaderView tooltip".
struct ShownText {
    QString text;
    QString where;
};

/// Every text of a widget and all that is in it, shown now or not: labels, buttons, menus and their actions, tooltips,
/// accessible names and descriptions, headers, items of combo boxes, lists, tabs. Cells of tables are data and are left
/// out. Rich text without its markup, mnemonics left in place.
std::vector<ShownText> shownTexts(const QWidget& window);

} // namespace tests
