#include "app/journal_entries_model.h"

#include <QLocale>

namespace app {

using document::PlanBook;

JournalEntriesModel::JournalEntriesModel(const PlanBook& book, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_count(static_cast<int>(book.journal().size())) {
    connect(&m_book, &PlanBook::noted, this, &JournalEntriesModel::follow);
    connect(&m_book, &PlanBook::changed, this, &JournalEntriesModel::follow); // of another plan, or one forgotten
}

void JournalEntriesModel::follow() {
    const int count = static_cast<int>(m_book.journal().size());
    if (count == m_count)
        return;
    if (count == m_count + 1) {
        beginInsertRows({}, 0, 0);
        m_count = count;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_count = count;
    endResetModel();
}

int JournalEntriesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int JournalEntriesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : What + 1;
}

QVariant JournalEntriesModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const document::JournalEntry& entry = m_book.journal()[static_cast<std::size_t>(m_count - 1 - index.row())];
    if (index.column() == When)
        return QLocale().toString(entry.when.toLocalTime(), QLocale::ShortFormat);
    if (index.column() == Who)
        return entry.who.isEmpty() ? tr("non indiqué") : entry.who;
    return entry.what;
}

QVariant JournalEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("Quand") : section == Who ? tr("Qui") : tr("Quoi");
}

} // namespace app
