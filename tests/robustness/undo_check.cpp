#include "undo_check.h"

#include "document/edit_command.h"

#include <QJsonDocument>

namespace robustness {

using namespace Qt::StringLiterals;

namespace {

QStringList differingKeys(const QJsonObject& was, const QJsonObject& is, const QString& above = {}) {
    QStringList differing;
    for (const QString& key : was.keys() + is.keys()) {
        if (was.value(key) == is.value(key))
            continue;
        const QString name = above + u'/' + key;
        if (was.value(key).isObject() && is.value(key).isObject())
            differing += differingKeys(was.value(key).toObject(), is.value(key).toObject(), name);
        else
            differing << u"%1: %2 → %3"_s.arg(name, QString::fromUtf8(QJsonDocument({{key, was.value(key)}}).toJson()),
                                              QString::fromUtf8(QJsonDocument({{key, is.value(key)}}).toJson()));
    }
    differing.removeDuplicates();
    return differing;
}

} // namespace

UndoCheck::UndoCheck(document::Document& document) : m_document(document) {
    // A new project forgets the commands and makes its first one in the same turn; another plan is an empty change.
    connect(&document.planBook(), &document::PlanBook::changed, this, [this](const solidarity::PlanChange& change) {
        if (change.isEmpty())
            follow();
    });
}

void UndoCheck::follow() {
    if (m_document.undoStack()->count() == 0)
        m_beginning = content();
}

QStringList UndoCheck::differences(const Content& wanted, const QString& after) const {
    QStringList found;
    const document::MapState& is = m_document.state();
    const document::MapState was = document::withPresentPlace(wanted.state, is);
    if (!(was == is))
        found << u"the state differs after %1: %2"_s.arg(after, differingKeys(was.toJson(), is.toJson()).join(u"; "_s));
    if (!(wanted.plan == m_document.planBook().plan()))
        found << u"the plan differs after %1"_s.arg(after);
    return found;
}

QStringList UndoCheck::run() {
    QUndoStack& stack = *m_document.undoStack();
    const int place = stack.index();
    const Content present = content();
    while (stack.canUndo())
        stack.undo();
    QStringList found = differences(m_beginning, u"undoing everything"_s);
    while (stack.index() < place && stack.canRedo())
        stack.redo();
    found += differences(present, u"redoing everything"_s);
    if (stack.index() != place)
        found << u"the undo stack stands at %1 instead of %2"_s.arg(stack.index()).arg(place);
    m_undone += place;
    return found;
}

} // namespace robustness
