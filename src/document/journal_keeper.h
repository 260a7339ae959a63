#pragma once

#include "document/plan_book.h"

namespace document {

/// Writes a line of the project's journal for each command of the document's stack, whatever it changes, and for each
/// undo and redo. Commands that become one with the one before them are one line.
class JournalKeeper : public QObject {
    Q_OBJECT
public:
    /// Stack and book outlive the keeper.
    JournalKeeper(QUndoStack& stack, PlanBook& book, QObject* parent = nullptr);

    /// Who is named from now on; may be empty.
    void setAuthor(const QString& author) { m_author = author; }
    const QString& author() const { return m_author; }

private:
    void follow();
    void note(const QString& what);

    QUndoStack& m_stack;
    PlanBook& m_book;
    QString m_author;
    std::vector<const QUndoCommand*> m_commands; ///< Of the stack, as last seen.
    int m_index = 0;
};

} // namespace document
