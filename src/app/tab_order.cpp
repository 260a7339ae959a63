#include "app/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <vector>

namespace app {

namespace {

class Reader {
public:
    std::vector<QWidget*> stops;

    void read(QWidget& widget) {
        if (widget.focusPolicy() & Qt::TabFocus)
            stops.push_back(&widget);
        if (const auto* area = qobject_cast<QScrollArea*>(&widget); area && area->widget())
            read(*area->widget());
        if (const auto* splitter = qobject_cast<QSplitter*>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                read(*splitter->widget(i));
        } else if (const QLayout* layout = widget.layout()) {
            readLayout(*layout);
        }
    }

private:
    void readLayout(const QLayout& layout) {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (QWidget* widget = item->widget())
                read(*widget);
            else if (const QLayout* inner = item->layout())
                readLayout(*inner);
        }
    }
};

} // namespace

void tabAsLaidOut(QWidget& window) {
    Reader reader;
    reader.read(window);
    for (std::size_t i = 1; i < reader.stops.size(); ++i)
        QWidget::setTabOrder(reader.stops[i - 1], reader.stops[i]);
}

} // namespace app
