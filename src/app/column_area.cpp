#include "app/column_area.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace app {

ColumnArea::ColumnArea(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

int ColumnArea::widthAround(int content) const {
    return content + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

QSize ColumnArea::sizeHint() const {
    if (!widget())
        return QScrollArea::sizeHint();
    const QSize content = widget()->sizeHint();
    const bool isLaidOut = isVisible() && widget()->hasHeightForWidth();
    const int height = isLaidOut ? widget()->heightForWidth(viewport()->width()) : content.height();
    return {widthAround(content.width()), height + 2 * frameWidth()};
}

QSize ColumnArea::minimumSizeHint() const {
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    const QSize content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    return {widthAround(content.width()), least.height()};
}

void ColumnArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool ColumnArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace app
