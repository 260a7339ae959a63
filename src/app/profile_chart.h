#pragma once

#include "app/chart.h"
#include "app/measure.h"

namespace app {

/// Parallel coordinates: an axis a measure, a line a territory. Every axis has its fragile end at the top, whatever the
/// measure's direction. A drag over axes chooses the lines that pass there on each of them.
class ProfileChart : public Chart {
    Q_OBJECT
public:
    ProfileChart(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QString title() const override;
    QString text() const override;
    FigureTable table() const override;
    /// Where an axis stands and its height runs, in pixels of the plot.
    QRectF axisArea(int axis) const;

protected:
    void read() override;
    void layOut() override;
    void paintAll(QPainter& painter) const override;
    void paintBrushed(QPainter& painter) const override;
    void paintChosen(QPainter& painter, int territory) const override;
    int markCount() const override;
    std::vector<int> territoriesIn(const QRectF& area) const override;
    int territoryAt(QPointF position) const override;
    QString wordsOf(int territory) const override;
    QSize cells() const override;
    QRectF cellArea(QPoint cell) const override;

private:
    struct Axis {
        Measure measure;
        double bottom, top;         ///< Displayed figures; the top is the fragile end.
        double median;              ///< The same; NaN without values.
        std::vector<float> heights; ///< By territory, 0–1; NaN = missing.
    };
    static Axis axisOf(const Measure& measure);
    double xOf(int axis) const;
    double yOf(float height) const;
    std::vector<int> axesIn(const QRectF& area) const;
    void paintLine(QPainter& painter, int territory) const;
    void paintWords(QPainter& painter) const;
    double distanceTo(int territory, QPointF position) const;
    int territoryCount() const;

    std::vector<Axis> m_axes;
};

} // namespace app
