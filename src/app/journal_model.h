#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <vector>

class QUndoCommand;
class QUndoStack;

namespace app {

/// What was changed and when: the commands of an undo stack, the latest first; the last row is the start. A row's state
/// is that after its command.
class JournalModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit JournalModel(QUndoStack& stack, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Index of the undo stack at which a row's state is in force.
    int stackIndexOf(int row) const { return rowCount() - 1 - row; }

private:
    struct Entry {
        const QUndoCommand* command;
        QDateTime time;
    };
    void follow();

    QUndoStack& m_stack;
    QDateTime m_begun;
    std::vector<Entry> m_entries; ///< As in the stack, the oldest first.
};

} // namespace app
