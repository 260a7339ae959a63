#include "document/plan_command.h"

#include "document/plan_book.h"

namespace document {

namespace {
constexpr int kNeverMerged = -1, kMergedByKey = 2; // 1 is EditCommand's: the two share a stack
}

PlanCommand::PlanCommand(PlanBook& book, const QString& text, solidarity::PlanChange change, const QString& mergeKey)
    : QUndoCommand(text), m_book(book), m_change(std::move(change)), m_mergeKey(mergeKey) {}

int PlanCommand::id() const {
    return m_mergeKey.isEmpty() ? kNeverMerged : kMergedByKey;
}

bool PlanCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const PlanCommand*>(other); // QUndoStack asks only commands of one id()
    if (next->m_mergeKey != m_mergeKey)
        return false;
    m_change = m_change.followedBy(next->m_change);
    setObsolete(m_change.isEmpty());
    return true;
}

void PlanCommand::undo() {
    m_book.apply(m_change.reversed());
}

void PlanCommand::redo() {
    m_book.apply(m_change);
}

} // namespace document
