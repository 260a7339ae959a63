#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QUuid>
#include <functional>
#include <string>
#include <vector>

namespace app {

class PlanRows;

/// Rows of the plan as sorted and filtered: texts as the language sorts them, missing values last whichever way.
class PlanOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using Accepts = std::function<bool(const QUuid& id)>;

    explicit PlanOrder(PlanRows& rows, QObject* parent = nullptr);

    /// Keeps the rows in whose texts every word typed occurs, whatever the accents and the case.
    void setFilter(const QString& typed);
    /// Keeps the rows that this accepts besides; empty = all. What it looks at has changed: set it again.
    void setAccepts(Accepts accepts);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const PlanRows& m_rows;
    QCollator m_collator;
    std::vector<std::string> m_words;
    Accepts m_accepts;
};

} // namespace app
