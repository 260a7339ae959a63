#include "app/figure_rows.h"

#include "app/figures.h"

#include <cmath>

namespace app {

void FigureRows::setRows(std::vector<Column> columns, std::vector<Row> rows) {
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int FigureRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const FigureRows::Cell& FigureRows::cell(int row, int column) const {
    return m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

QVariant FigureRows::alignment(std::size_t column) const {
    return int(Qt::AlignVCenter | (m_columns[column].isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant FigureRows::data(const QModelIndex& index, int role) const {
    const auto column = static_cast<std::size_t>(index.column());
    const Cell& cell = m_rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? QVariant() : cell.hint;
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        if (!m_columns[column].isFigure)
            return cell.text;
        return std::isnan(cell.value) ? QVariant() : QVariant(cell.value);
    default:
        return {};
    }
}

QVariant FigureRows::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto column = static_cast<std::size_t>(section);
    if (orientation != Qt::Horizontal || column >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_columns[column].title;
    case Qt::ToolTipRole: {
        QStringList words{m_columns[column].title, m_columns[column].unit, m_columns[column].hint};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    case Qt::TextAlignmentRole:
        return alignment(column);
    case kFigureRole:
        return m_columns[column].figure;
    default:
        return {};
    }
}

} // namespace app
