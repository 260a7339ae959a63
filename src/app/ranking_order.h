#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <string>
#include <vector>

namespace app {

class RankingModel;

/// The ranking as sorted and filtered: missing values last whichever way, names as the language sorts them.
class RankingOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RankingOrder(RankingModel& model, QObject* parent = nullptr);

    /// Keeps the territories in which every word typed occurs, whatever the accents and the case.
    void setFilter(const QString& typed);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const RankingModel& m_model;
    QCollator m_collator;
    std::vector<std::string> m_words;
};

} // namespace app
