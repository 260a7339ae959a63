#include "shown_texts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextDocumentFragment>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

class Collector {
public:
    void take(const QWidget& widget) {
        for (const char* property : {"windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName",
                                     "accessibleDescription", "placeholderText", "title"})
            add(widget, property, widget.property(property).toString());
        for (const QAction* action : widget.actions()) {
            add(widget, "action", action->text());
            if (!action->toolTip().isEmpty())
                add(widget, "action's tooltip", action->toolTip());
        }
        takeKind(widget);
    }
    std::vector<ShownText> texts;

private:
    void add(const QWidget& widget, const char* what, const QString& text) {
        if (text.isEmpty())
            return;
        const QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        const QString name = widget.objectName().isEmpty() ? QString() : u'#' + widget.objectName();
        texts.push_back(
            {plain, QString::fromLatin1(widget.metaObject()->className()) + name + u' ' + QString::fromLatin1(what)});
    }
    void takeKind(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, "text", label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, "text", button->text());
        else if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            add(widget, "title", menu->title());
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            takeHeader(*header);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            takeTabs(*tabs);
        else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            takeItems(*combo);
        else if (const auto* list = qobject_cast<const QListWidget*>(&widget))
            takeRows(*list);
        else if (const auto* number = qobject_cast<const QSpinBox*>(&widget))
            add(widget, "affixes", number->prefix() + number->suffix() + number->specialValueText());
        else if (const auto* real = qobject_cast<const QDoubleSpinBox*>(&widget))
            add(widget, "affixes", real->prefix() + real->suffix() + real->specialValueText());
    }
    void takeHeader(const QHeaderView& header) {
        const QAbstractItemModel* model = header.model();
        for (int section = 0; model && header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
            add(header, "section", model->headerData(section, Qt::Horizontal).toString());
            add(header, "tooltip", model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }
    void takeTabs(const QTabBar& tabs) {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            add(tabs, "tab", tabs.tabText(tab));
            add(tabs, "tooltip", tabs.tabToolTip(tab));
        }
    }
    void takeItems(const QComboBox& combo) {
        for (int item = 0; item < combo.count(); ++item)
            add(combo, "item", combo.itemText(item));
    }
    void takeRows(const QListWidget& list) {
        for (int row = 0; row < list.count(); ++row)
            add(list, "item", list.item(row)->text());
    }
};

} // namespace

std::vector<ShownText> shownTexts(const QWidget& window) {
    Collector collector;
    collector.take(window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        collector.take(*widget);
    return collector.texts;
}

} // namespace tests
