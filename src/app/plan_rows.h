#pragma once

#include "solidarity/plan_change.h"
#include "territory/key.h"

#include <QAbstractTableModel>
#include <QHash>
#include <string>

namespace app {

/// One kind of record of the plan as a table, in the plan's order, that follows each change row by row: views keep
/// their place, and a change costs what it touches. What cells say is the subclass's.
class PlanRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        /// Of a cell: a text, number or date to sort by; invalid = missing, sorted last.
        SortRole = Qt::UserRole,
        /// Of a cell edited by choosing: the names to choose from, Qt::EditRole being the place of one among them.
        ChoicesRole
    };

    const QUuid& idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    int rowOf(const QUuid& id) const; ///< -1 = none.
    int rowCount(const QModelIndex& parent = {}) const override;
    /// Plain words (document::plainWords) of a row's texts, to be filtered by; kept until the row changes.
    const std::string& plainWordsAt(int row) const;

protected:
    using QAbstractTableModel::QAbstractTableModel;

    virtual QString searchedText(const QUuid& id) const = 0;
    /// The names of values whose keys stand in the order of their numbers.
    template <class T> static QStringList namesOf(std::span<const territory::Key<T>> keys) {
        QStringList names;
        for (const auto& key : keys)
            names << nameOf(key.value);
        return names;
    }

    /// All anew.
    template <class Record> void fill(const solidarity::Records<Record>& records) { fillIds(idsOf(records)); }
    /// `records` are as they have become.
    template <class Record>
    void follow(const std::vector<solidarity::RecordEdit<Record>>& edits, const solidarity::Records<Record>& records) {
        std::vector<Edit> plain;
        for (const auto& edit : edits)
            plain.push_back({edit.id(), edit.before.has_value(), edit.after.has_value(), edit.place});
        if (!plain.empty())
            take(plain, idsOf(records));
    }
    /// Something that a row shows besides its record has changed.
    void touch(const QUuid& id);
    void touchAll();

private:
    struct Edit {
        QUuid id;
        bool was, is;
        int place;
    };
    template <class Record> static std::vector<QUuid> idsOf(const solidarity::Records<Record>& records) {
        std::vector<QUuid> ids;
        ids.reserve(records.size());
        for (const Record& record : records)
            ids.push_back(record.id);
        return ids;
    }
    void fillIds(std::vector<QUuid> ids);
    void take(const std::vector<Edit>& edits, std::vector<QUuid> idsNow);
    void addRow(const QUuid& id, int place);
    void removeRow(const QUuid& id);
    void indexRows();

    std::vector<QUuid> m_ids;
    QHash<QUuid, int> m_rows;
    mutable QHash<QUuid, std::string> m_plain;
};

} // namespace app
