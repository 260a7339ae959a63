#pragma once

#include "document/document.h"

#include <QObject>
#include <QStringList>

namespace robustness {

/// Undoing everything gives back what was there before the first command, and redoing it what there was last; files
/// and the place where the reader looks are no commands and are left out. Follows one document.
class UndoCheck : private QObject {
public:
    explicit UndoCheck(document::Document& document);

    /// To be called often: while nothing can be undone, what is there is the beginning.
    void follow();
    /// Undoes all, compares, redoes all, compares; the document is as it was. Gives back what differs.
    QStringList run();
    int commandsUndone() const { return m_undone; }

private:
    struct Content {
        document::MapState state;
        solidarity::Plan plan;
    };
    Content content() const { return {m_document.state(), m_document.planBook().plan()}; }
    QStringList differences(const Content& wanted, const QString& after) const;

    document::Document& m_document;
    Content m_beginning;
    int m_undone = 0;
};

} // namespace robustness
