#pragma once

#include "app/chart.h"

class QCheckBox;
class QLabel;

namespace app {

/// The ranking, and how far each rank moves when weights are drawn at random: a bar from the 5 % to the 95 % quantile
/// of its ranks, a dot at the median. Lines tell where the selection ends.
class RankIntervals : public Chart {
    Q_OBJECT
public:
    RankIntervals(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QString title() const override;
    QString text() const override;
    FigureTable table() const override;

protected:
    document::Changes concerns() const override;
    void read() override;
    void layOut() override;
    void paintAll(QPainter& painter) const override;
    void paintBrushed(QPainter& painter) const override;
    void paintChosen(QPainter& painter, int territory) const override;
    int markCount() const override { return int(m_bars.size()); }
    std::vector<int> territoriesIn(const QRectF& area) const override;
    int territoryAt(QPointF position) const override;
    QString wordsOf(int territory) const override;
    QRectF brushShape(const QRectF& area) const override;
    QSize cells() const override;

private:
    struct Bar {
        int territory, rank, from, median, to; ///< Without draws all are the rank.
        bool selected;
    };
    void paintBar(QPainter& painter, const Bar& bar, const QColor& colour) const;
    double widthOfRank() const;
    void setState();

    QCheckBox* m_near;
    QLabel* m_state;
    std::vector<Bar> m_bars; ///< By rank, those shown.
    int m_selected = 0;      ///< Of the whole ranking.
    int m_uncertain = 0;     ///< Selected in more than 5 % and fewer than 95 % of the draws.
    int m_scored = 0;
};

} // namespace app
