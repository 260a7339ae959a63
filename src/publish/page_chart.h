#pragma once

#include "publish/page_block.h"
#include "publish/publication.h"

#include <QColor>
#include <QString>
#include <vector>

namespace publish {

/// How the values of a map are spread, in its colours: columns of a histogram for values, bars for categories and
/// decisions.
struct ChartFigures {
    struct Bar {
        double count = 0;
        QColor colour;
        QString label; ///< Of bars; empty for columns.
    };
    QString title;
    std::vector<Bar> bars;
    QString low, high; ///< Ends of the axis of columns; what lies beyond is counted in the column at that end.
    bool areColumns = true;
    bool isEmpty() const { return bars.empty(); }
};

/// Empty when nothing has a value.
ChartFigures chartFor(const Publication& publication);

class ChartBlock : public PageBlock {
public:
    ChartBlock(ChartFigures figures, const PageType& type, double scale);
    Flow flow() const override { return Flow::Column; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& rect) const override;
    double smallestText() const override;

private:
    double titleHeight(double width) const;
    double barStep() const;
    void paintColumns(QPainter& painter, const QRectF& rect) const;
    void paintBars(QPainter& painter, const QRectF& rect) const;

    ChartFigures m_figures;
    QFont m_titleFont, m_font;
    double m_scale;
};

} // namespace publish
