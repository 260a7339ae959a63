#pragma once

#include <QObject>

class QUndoStack;
class QWidget;

namespace app {

/// Undo and redo of the document in a window of its own, by the usual keys, in its text fields too: what is typed there
/// is a change of the document, and undone as such.
class DocumentUndo : public QObject {
    Q_OBJECT
public:
    /// For the text fields that `window` has now.
    DocumentUndo(QUndoStack& stack, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace app
