#include "document/plan_book.h"

#include "document/plan_command.h"

namespace document {

using solidarity::Plan;
using solidarity::PlanChange;

PlanBook::PlanBook(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

std::shared_ptr<const Plan> PlanBook::snapshot() const {
    if (!m_snapshot)
        m_snapshot = std::make_shared<const Plan>(m_plan);
    return m_snapshot;
}

void PlanBook::edit(const QString& text, const PlanChange& change, const QString& mergeKey) {
    if (change.isEmpty())
        return;
    if (m_readOnly)
        emit refused();
    else
        m_stack.push(new PlanCommand(*this, text, change, mergeKey));
}

void PlanBook::reset(Plan plan, std::vector<JournalEntry> journal) {
    m_stack.clear();
    m_plan = std::move(plan);
    m_journal = std::move(journal);
    apply({});
}

void PlanBook::forget(const PlanChange& change, std::vector<JournalEntry> journal) {
    if (m_readOnly) {
        emit refused();
        return;
    }
    m_stack.clear();
    m_journal = std::move(journal);
    apply(change);
    emit forgotten();
}

void PlanBook::note(JournalEntry entry) {
    m_journal.push_back(std::move(entry));
    emit noted(m_journal.back());
}

void PlanBook::apply(const PlanChange& change) {
    change.applyTo(m_plan);
    m_snapshot.reset();
    ++m_revision;
    emit changed(change);
}

} // namespace document
