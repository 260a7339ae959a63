#include "app/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace app {

void WheelGuard::guard(QWidget* control) {
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

void WheelGuard::guardAll(QWidget* part) {
    for (QWidget* control : part->findChildren<QWidget*>()) {
        const bool turns = qobject_cast<QAbstractSlider*>(control) || qobject_cast<QAbstractSpinBox*>(control) ||
                           qobject_cast<QComboBox*>(control);
        if (turns && !qobject_cast<QScrollBar*>(control))
            guard(control);
    }
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || qobject_cast<QWidget*>(watched)->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // It goes on to what scrolls.
    return true;
}

} // namespace app
