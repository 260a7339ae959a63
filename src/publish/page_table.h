#pragma once

#include "publish/page_block.h"
#include "publish/publication.h"

#include <QString>
#include <vector>

namespace publish {

/// The first territories of what a map shows: of the score's ranking, or the indicator's; of a decision, the most
/// populated red zones. Of the area shown only; ranks are those of the whole country.
struct TableFigures {
    struct Row {
        QString rank, name, value, decision;
    };
    QString title, valueHeader;
    std::vector<Row> rows; ///< As many as there are, up to those asked for.
    bool isEmpty() const { return rows.empty(); }
};

TableFigures tableFor(const Publication& publication, int mostRows);

/// Shows the first `rows` of them; says so when they are fewer than were asked for.
class TableBlock : public PageBlock {
public:
    TableBlock(TableFigures figures, int rows, const PageType& type, double scale);
    Flow flow() const override { return Flow::Column; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& rect) const override;
    double smallestText() const override;

private:
    struct Columns {
        double rank, name, value, decision; ///< Widths.
        bool decisionBelow = false;         ///< Under the name, where a column of its own has no room.
    };
    Columns columnsFor(double width) const;
    static QString nameOf(const TableFigures::Row& row, const Columns& columns);
    double rowHeight(const TableFigures::Row& row, const Columns& columns) const;
    void paintRow(QPainter& painter, const TableFigures::Row& row, QPointF topLeft, const Columns& columns) const;

    TableFigures m_figures;
    QString m_leftOut; ///< « Faute de place, … »
    QFont m_titleFont, m_font, m_smallFont;
    double m_scale;
};

} // namespace publish
