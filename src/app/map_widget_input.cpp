// What the mouse does on the map.
#include "app/map_widget.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <cmath>

namespace app {

namespace {
constexpr double kNotchZoom = 1.25;
}

void MapWidget::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    leaveKeyboard();
    m_pressed = m_last = event->position();
    m_pressing = true;
}

void MapWidget::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressing) {
        point(event->position());
        return;
    }
    if (!m_dragging && (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragging)
        beginDrag(event->modifiers());
    if (m_brush.isActive())
        return brushTo(event->position());
    if (m_venues.isDragging()) {
        m_venues.moveTo(toDevice(event->position()));
        return update();
    }
    moveByHand((event->position() - m_last) * view().pixelRatio);
    m_last = event->position();
}

void MapWidget::beginDrag(Qt::KeyboardModifiers modifiers) {
    m_dragging = true;
    endPointing();
    if (m_brush.takes(modifiers)) {
        m_brush.begin(toDevice(m_pressed), modifiers);
    } else if (m_venues.begin(toDevice(m_pressed), view(), m_imagery.picture().get())) {
        setCursor(Qt::DragMoveCursor);
    } else {
        m_navigator.beginPan();
        setCursor(Qt::ClosedHandCursor);
    }
}

void MapWidget::mouseReleaseEvent(QMouseEvent* event) {
    // The release that ends a double click chooses nothing: the map is elsewhere by then.
    if (event->button() != Qt::LeftButton || !m_pressing)
        return;
    m_pressing = false;
    if (!m_dragging) {
        clickAt(event->position(), event->modifiers());
        return;
    }
    m_dragging = false;
    if (m_brush.isActive()) {
        m_brush.end();
        update();
    } else if (m_venues.isDragging()) {
        m_venues.moveTo(toDevice(event->position()));
        m_venues.end(view());
        showCursor();
        update();
    } else {
        showCursor();
        m_navigator.endPan();
    }
    point(event->position());
}

void MapWidget::clickAt(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (!m_venues.isAsking() && modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        brushAt(position, modifiers);
    else if (m_venues.click(toDevice(position), view(), m_imagery.picture().get()))
        showCursor();
    else
        choose(position);
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto picked = pick(event->position());
    if (!picked)
        return;
    const geo::PlaneFrame& frame = geo::standardFrames()[picked->frame];
    if (frame.bordered)
        showArea(QStringLiteral("frame:") + frame.key);
    else
        zoomByHand(event->position(), 2);
}

void MapWidget::wheelEvent(QWheelEvent* event) {
    constexpr double kNotch = 120;
    const double notches = event->angleDelta().y() / kNotch;
    if (notches != 0)
        zoomByHand(event->position(), std::pow(kNotchZoom, notches));
    event->accept();
}

void MapWidget::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_document.dataset() || m_dragging)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard; // what Enter would choose
    const QPoint at = byKey ? keyPosition().toPoint() : event->pos();
    m_venues.askMenu(toDevice(at), mapToGlobal(at), view(), m_imagery.picture().get());
}

void MapWidget::leaveEvent(QEvent*) {
    endPointing();
}

} // namespace app
