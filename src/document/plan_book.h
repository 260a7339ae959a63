#pragma once

#include "document/journal_entry.h"
#include "solidarity/plan_change.h"

#include <QObject>
#include <QUndoStack>
#include <memory>

namespace document {

/// The open plan: changed by undoable commands on the document's stack, each a PlanChange. Lives in the interface
/// thread.
class PlanBook : public QObject {
    Q_OBJECT
public:
    explicit PlanBook(QUndoStack& stack, QObject* parent = nullptr);

    const solidarity::Plan& plan() const { return m_plan; }
    /// The plan as it is now, for a worker; copied once a revision, when first asked for.
    std::shared_ptr<const solidarity::Plan> snapshot() const;
    std::uint64_t revision() const { return m_revision; } ///< Another one after each change.

    /// One undoable command named `text` (« Ouvrir le lieu … »); an empty change is not recorded. Successive commands
    /// of the same non-empty `mergeKey` become one. Nothing happens while the book is read-only: see refused().
    void edit(const QString& text, const solidarity::PlanChange& change, const QString& mergeKey = {});
    /// Another plan (a project opened, a new one): the undo stack is cleared.
    void reset(solidarity::Plan plan, std::vector<JournalEntry> journal = {});
    /// A change for good, with the journal that is left of the old one: the undo stack, which could bring back what
    /// must not come back, is cleared. See personal_data.h. Refused like edit() while the book is read-only.
    void forget(const solidarity::PlanChange& change, std::vector<JournalEntry> journal);

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    const std::vector<JournalEntry>& journal() const { return m_journal; }
    void setJournal(std::vector<JournalEntry> journal) { m_journal = std::move(journal); }
    void note(JournalEntry entry);

signals:
    /// What has just been done (or undone: then reversed). After a reset() the change is empty.
    void changed(const solidarity::PlanChange& change);
    void noted(const document::JournalEntry& entry);
    void refused();   ///< An edit of a read-only book.
    void forgotten(); ///< After a forget(): no trace of what was before may stay on the disk.

private:
    friend class PlanCommand;
    void apply(const solidarity::PlanChange& change);

    QUndoStack& m_stack;
    solidarity::Plan m_plan;
    std::vector<JournalEntry> m_journal;
    mutable std::shared_ptr<const solidarity::Plan> m_snapshot;
    std::uint64_t m_revision = 0;
    bool m_readOnly = false;
};

} // namespace document
