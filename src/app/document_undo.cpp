#include "app/document_undo.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUndoStack>

namespace app {

DocumentUndo::DocumentUndo(QUndoStack& stack, QWidget* window) : QObject(window) {
    const auto add = [window](QAction* action, QKeySequence::StandardKey key) {
        action->setShortcuts(key);
        window->addAction(action);
    };
    add(stack.createUndoAction(window, tr("Annuler :")), QKeySequence::Undo);
    add(stack.createRedoAction(window, tr("Rétablir :")), QKeySequence::Redo);
    for (QWidget* field : window->findChildren<QWidget*>()) {
        if (qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field))
            field->installEventFilter(this);
    }
}

bool DocumentUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    event->ignore(); // The window's own action takes the key.
    return true;
}

} // namespace app
