#pragma once

#include "solidarity/plan_change.h"

#include <QUndoCommand>

namespace document {

class PlanBook;

/// One undoable change of a plan.
class PlanCommand : public QUndoCommand {
public:
    PlanCommand(PlanBook& book, const QString& text, solidarity::PlanChange change, const QString& mergeKey);

    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;
    const solidarity::PlanChange& change() const { return m_change; }

private:
    PlanBook& m_book;
    solidarity::PlanChange m_change;
    QString m_mergeKey;
};

} // namespace document
