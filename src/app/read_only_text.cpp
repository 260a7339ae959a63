#include "app/read_only_text.h"

#include <QWheelEvent>

namespace app {

ReadOnlyText::ReadOnlyText(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setTabChangesFocus(true);
}

void ReadOnlyText::wheelEvent(QWheelEvent* event) {
    event->setModifiers(event->modifiers() & ~Qt::ControlModifier);
    QPlainTextEdit::wheelEvent(event);
}

} // namespace app
