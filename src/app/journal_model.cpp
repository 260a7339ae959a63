#include "app/journal_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QUndoStack>

namespace app {

JournalModel::JournalModel(QUndoStack& stack, QObject* parent)
    : QAbstractListModel(parent), m_stack(stack), m_begun(QDateTime::currentDateTime()) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &JournalModel::follow);
    follow();
}

void JournalModel::follow() {
    beginResetModel();
    const auto count = static_cast<std::size_t>(m_stack.count());
    if (m_entries.size() > count)
        m_entries.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const QUndoCommand* command = m_stack.command(static_cast<int>(i));
        if (i >= m_entries.size())
            m_entries.push_back({command, QDateTime::currentDateTime()});
        else if (m_entries[i].command != command) // redone otherwise after an undo
            m_entries[i] = {command, QDateTime::currentDateTime()};
    }
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + 1;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    const int place = stackIndexOf(index.row());
    if (role == Qt::DisplayRole) {
        const QDateTime time = place == 0 ? m_begun : m_entries[static_cast<std::size_t>(place - 1)].time;
        const QString what = place == 0 ? tr("Ouverture de la carte") : m_stack.text(place - 1);
        const QString when = QLocale().toString(time.time(), QLocale::ShortFormat);
        return place == m_stack.index() ? tr("%1   %2 (état présent)").arg(when, what) : tr("%1   %2").arg(when, what);
    }
    if (role == Qt::FontRole && place == m_stack.index()) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && place > m_stack.index()) // undone: can come back
        return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
    return {};
}

} // namespace app
