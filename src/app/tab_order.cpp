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
    // Qt puts nothing behind what takes no focus, and lets a ring be that goes the same round from elsewhere: its
    // beginning would stay where it was.
    const Qt::FocusPolicy policy = window.focusPolicy();
    window.setFocusPolicy(Qt::TabFocus);
    QWidget* last = &window;
    for (QWidget* stop : reader.stops) {
        if (stop != &window)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
    window.setFocusPolicy(policy);
}

} // namespace app
