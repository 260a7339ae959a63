#pragma once

#include "app/chart.h"
#include "solidarity/money.h"

namespace app {

/// What days cost, month by month: the forecast as an outline, of which what was held filled.
class CostChart : public Chart {
    Q_OBJECT
public:
    CostChart(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    /// Lines by month, in their order.
    void display(std::vector<solidarity::CostLine> months);

    QString title() const override;
    QString text() const override;
    FigureTable table() const override;

protected:
    document::Changes concerns() const override { return document::Change::Dataset; }
    void read() override {}
    void layOut() override;
    void paintAll(QPainter& painter) const override;
    void paintBrushed(QPainter& painter) const override;
    void paintChosen(QPainter&, int) const override {}
    int markCount() const override { return int(m_months.size()); }
    std::vector<int> territoriesIn(const QRectF&) const override { return {}; }
    int territoryAt(QPointF) const override { return -1; }
    QString wordsOf(int) const override { return {}; }
    QSize cells() const override { return {std::max(1, int(m_months.size())), 1}; }

private:
    QRectF barArea(std::size_t month, qint64 euros) const;

    std::vector<solidarity::CostLine> m_months;
};

} // namespace app
