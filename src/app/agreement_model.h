#pragma once

#include "document/decision_against_score.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace app {

/// Décision et score, a line a situation: how many territories, how many
/// inhabitants.
class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Situation, Count, Population, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `first`: of how many the selection is, for the last line; 0 = it isn't a
    /// number, and there is no such line.
    void setTable(const document::DecisionScoreTable& table, const document::Dataset& dataset, int first);
    /// Of a line, indices in the dataset.
    const std::vector<int>& territoriesOf(int row) const { return m_lines[static_cast<std::size_t>(row)].territories; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString situation;
        std::vector<int> territories;
        qint64 population = 0;
    };
    std::vector<Line> m_lines;
};

} // namespace app
