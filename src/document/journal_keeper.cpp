#include "document/journal_keeper.h"

#include <utility>

namespace document {

namespace {

std::vector<const QUndoCommand*> commandsOf(const QUndoStack& stack) {
    std::vector<const QUndoCommand*> commands;
    commands.reserve(static_cast<std::size_t>(stack.count()));
    for (int place = 0; place < stack.count(); ++place)
        commands.push_back(stack.command(place));
    return commands;
}

} // namespace

JournalKeeper::JournalKeeper(QUndoStack& stack, PlanBook& book, QObject* parent)
    : QObject(parent), m_stack(stack), m_book(book) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &JournalKeeper::follow);
    m_commands = commandsOf(m_stack);
    m_index = m_stack.index();
}

void JournalKeeper::follow() {
    const int index = m_stack.index();
    const auto before = std::exchange(m_commands, commandsOf(m_stack));
    const int from = std::exchange(m_index, index);
    if (m_commands.empty() && !before.empty()) // cleared: nothing was undone
        return;
    // A command that wasn't there is new: the stack makes it before it deletes those that it takes the place of.
    const auto isNew = [&](int place) {
        const auto at = static_cast<std::size_t>(place);
        return at >= before.size() || before[at] != m_commands[at];
    };
    for (int place = from; place < index; ++place)
        note(isNew(place) ? m_stack.text(place) : tr("Rétablir : %1").arg(m_stack.text(place)));
    for (int place = from - 1; place >= index && place < m_stack.count(); --place)
        note(tr("Annuler : %1").arg(m_stack.text(place)));
}

void JournalKeeper::note(const QString& what) {
    m_book.note({QDateTime::currentDateTimeUtc(), m_author, what});
}

} // namespace document
