#pragma once

#include "app/chart.h"
#include "app/measure.h"
#include "statistics/histogram.h"

#include <QColor>

namespace app {

class MeasureChoice;

/// How the values of a measure are spread: what colours the map, in the colours of its classes, or any other. The
/// fragile end is at the right. The chosen territories' part of each bar keeps its colour, the rest fades.
class ValueHistogram : public Chart {
    Q_OBJECT
public:
    ValueHistogram(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QString title() const override;
    QString text() const override;
    FigureTable table() const override;
    /// The key of a measure, or "" for what colours the map.
    void choose(const QString& measureKey);
    const statistics::Histogram& bins() const { return m_bins; }

protected:
    document::Changes concerns() const override;
    void read() override;
    void layOut() override;
    void paintAll(QPainter& painter) const override;
    void paintBrushed(QPainter& painter) const override;
    void paintChosen(QPainter& painter, int territory) const override;
    int markCount() const override { return int(m_bins.counts.size()); }
    std::vector<int> territoriesIn(const QRectF& area) const override;
    int territoryAt(QPointF) const override { return -1; }
    QString wordsOf(int territory) const override;
    QRectF brushShape(const QRectF& area) const override;
    QSize cells() const override;

private:
    bool followsMap() const;
    QString mapKey() const;
    std::vector<int> countsOf(const std::vector<int>& territories) const;
    void paintBars(QPainter& painter, const std::vector<int>& counts) const;
    QRectF barArea(int bin, int count) const;
    QColor colourOf(int bin) const;

    MeasureChoice* m_choice;
    std::optional<Measure> m_measure; ///< Nothing when the map's colours are no values.
    statistics::Histogram m_bins;     ///< Of raw values.
    std::vector<int> m_binOf;         ///< By territory, -1 = missing.
    std::vector<QColor> m_colours;    ///< By bin.
};

} // namespace app
