#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace app {

class FigureRows;

/// Rows of figures as sorted and filtered: missing values last whichever way, names as the language sorts them.
class FigureOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FigureOrder(FigureRows& rows, QObject* parent = nullptr);

    /// Keeps the rows in whose texts every word typed occurs, whatever the accents and the case.
    void setFilter(const QString& typed);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const FigureRows& m_rows;
    QCollator m_collator;
    std::vector<std::string> m_words;
};

} // namespace app
