#include "app/plan_rows.h"

#include "territory/plain_words.h"

#include <algorithm>

namespace app {

namespace {
/// Past these, views are faster told that all is new.
constexpr std::size_t kMostSteps = 500;
} // namespace

int PlanRows::rowOf(const QUuid& id) const {
    return m_rows.value(id, -1);
}

int PlanRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

const std::string& PlanRows::plainWordsAt(int row) const {
    const QUuid& id = idAt(row);
    auto found = m_plain.find(id);
    if (found == m_plain.end())
        found = m_plain.insert(id, territory::plainWords(searchedText(id)));
    return *found;
}

void PlanRows::fillIds(std::vector<QUuid> ids) {
    beginResetModel();
    m_ids = std::move(ids);
    m_plain.clear();
    indexRows();
    endResetModel();
}

void PlanRows::indexRows() {
    m_rows.clear();
    m_rows.reserve(static_cast<qsizetype>(m_ids.size()));
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_rows.insert(m_ids[row], static_cast<int>(row));
}

void PlanRows::take(const std::vector<Edit>& edits, std::vector<QUuid> idsNow) {
    if (edits.size() > kMostSteps)
        return fillIds(std::move(idsNow));
    for (const Edit& edit : edits) {
        m_plain.remove(edit.id);
        if (!edit.is)
            removeRow(edit.id);
        else if (!edit.was)
            addRow(edit.id, edit.place);
    }
    if (m_ids != idsNow) // Edits that leave places to chance: nothing is lost but the view's place.
        return fillIds(std::move(idsNow));
    if (std::ranges::any_of(edits, [](const Edit& edit) { return !edit.was || !edit.is; }))
        indexRows();
    for (const Edit& edit : edits) {
        if (edit.was && edit.is)
            touch(edit.id);
    }
}

void PlanRows::addRow(const QUuid& id, int place) {
    const auto end = static_cast<int>(m_ids.size());
    const int row = place < 0 ? end : std::min(place, end);
    beginInsertRows({}, row, row);
    m_ids.insert(m_ids.begin() + row, id);
    endInsertRows();
}

void PlanRows::removeRow(const QUuid& id) {
    const auto found = std::ranges::find(m_ids, id);
    if (found == m_ids.end())
        return;
    const auto row = static_cast<int>(found - m_ids.begin());
    beginRemoveRows({}, row, row);
    m_ids.erase(found);
    endRemoveRows();
}

void PlanRows::touch(const QUuid& id) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_plain.remove(id);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void PlanRows::touchAll() {
    m_plain.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace app
