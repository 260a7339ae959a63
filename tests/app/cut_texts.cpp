#include "cut_texts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

class Finder {
public:
    void judge(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            judgeLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            judgeButton(*button);
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            judgeHeader(*header);
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            tell(*group, group->title(), group->fontMetrics().horizontalAdvance(group->title()) - group->width());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            judgeTabs(*tabs);
        else if (const auto* pages = qobject_cast<const QTabWidget*>(&widget))
            judgeCorner(*pages);
        else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            judgeCombo(*combo);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            judgeLine(*line);
        else if (const auto* table = qobject_cast<const QTableView*>(&widget))
            judgeRows(*table);
        else if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
            judgeArea(*area);
    }
    QStringList faults;

private:
    void tell(const QWidget& widget, const QString& text, int missing) {
        if (missing > 0 && widget.toolTip().isEmpty())
            faults << u"%1 %2: « %3 » by %4 px"_s
                          .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                               text.left(60))
                          .arg(missing);
    }
    void judgeLabel(const QLabel& label) {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap())
            tell(label, label.text(), label.heightForWidth(label.width()) - label.height());
        else
            tell(label, label.text(), label.sizeHint().width() - label.width());
        tell(label, label.text(), label.fontMetrics().height() - label.height());
    }
    void judgeButton(const QAbstractButton& button) {
        if (button.text().isEmpty())
            return;
        if (button.hasHeightForWidth()) // its words go on to further lines
            tell(button, button.text(), button.heightForWidth(button.width()) - button.height());
        else
            tell(button, button.text(), button.sizeHint().width() - button.width());
    }
    void judgeHeader(const QHeaderView& header) {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
            const QString hint = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
            const int width = header.fontMetrics().horizontalAdvance(title);
            if (!header.isSectionHidden(section) && hint.isEmpty())
                tell(header, title, width - header.sectionSize(section));
        }
    }
    void judgeTabs(const QTabBar& tabs) {
        for (int tab = 0; tab < tabs.count(); ++tab) // where they don't all fit, arrows lead to the rest
            tell(tabs, tabs.tabText(tab),
                 tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)) - tabs.tabRect(tab).width());
    }
    /// What stands beside tabs has their height at most, whatever it needs.
    void judgeCorner(const QTabWidget& pages) {
        if (const QWidget* corner = pages.cornerWidget(); corner && corner->isVisible())
            tell(*corner, pages.accessibleName(), corner->sizeHint().height() - corner->height());
    }
    void judgeCombo(const QComboBox& combo) {
        constexpr int kArrow = 24;
        // One that says how few letters it wants to show shortens the chosen item; its list has it whole.
        if (combo.sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon)
            tell(combo, combo.currentText(),
                 combo.fontMetrics().horizontalAdvance(combo.currentText()) + kArrow - combo.width());
    }
    void judgeRows(const QTableView& table) {
        const int rows = table.model() ? table.model()->rowCount() : 0;
        if (rows > 0 && table.rowHeight(0) > 0)
            tell(table, u"row"_s, table.fontMetrics().height() - table.rowHeight(0));
    }
    /// What is wider than an area that doesn't scroll sideways is out of reach.
    void judgeArea(const QScrollArea& area) {
        if (area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            tell(area, area.widget()->accessibleName(), area.widget()->width() - area.viewport()->width());
    }
    void judgeLine(const QLineEdit& line) {
        // A hint that doesn't fit ends in « … »; the field's name says it all the same.
        if (line.text().isEmpty() && line.accessibleName().isEmpty())
            tell(line, line.placeholderText(),
                 line.fontMetrics().horizontalAdvance(line.placeholderText()) - line.contentsRect().width());
    }
};

} // namespace

QStringList cutTexts(const QWidget& window) {
    Finder finder;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window.window())
            finder.judge(*widget);
    }
    return finder.faults;
}

} // namespace tests
