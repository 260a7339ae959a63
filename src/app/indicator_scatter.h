#pragma once

#include "app/chart.h"
#include "app/measure.h"

class QCheckBox;
class QLabel;

namespace app {

class MeasureChoice;

/// Two measures against one another, a dot a territory, as large as its population if asked; zones rouges are marked,
/// and the rank correlation is said.
class IndicatorScatter : public Chart {
    Q_OBJECT
public:
    IndicatorScatter(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QString title() const override;
    QString text() const override;
    FigureTable table() const override;
    /// Keys of measures: indicators', or Measure::scoreKey().
    void choose(const QString& xKey, const QString& yKey);

protected:
    void read() override;
    void layOut() override;
    void paintAll(QPainter& painter) const override;
    void paintBrushed(QPainter& painter) const override;
    void paintChosen(QPainter& painter, int territory) const override;
    int markCount() const override { return int(m_dots.size()); }
    std::vector<int> territoriesIn(const QRectF& area) const override;
    int territoryAt(QPointF position) const override;
    QString wordsOf(int territory) const override;
    QSize cells() const override { return {10, 10}; }

private:
    enum class Kind { Other, Probable, Zone };
    struct Dot {
        int territory;
        double x, y; ///< As displayed.
        double radius;
        Kind kind;
    };
    double radiusOf(int territory) const;
    QPointF placeOf(const Dot& dot) const;
    const Dot* dotOf(int territory) const;
    void paintDots(QPainter& painter, Kind kind, bool brushedOnly) const;
    void paintDot(QPainter& painter, const Dot& dot) const;
    QString correlationWords() const;

    MeasureChoice* m_xChoice;
    MeasureChoice* m_yChoice;
    QCheckBox* m_bySize;
    QLabel* m_note;
    Measure m_x, m_y;
    std::vector<Dot> m_dots; ///< Of territories that have both, ascending.
    double m_mostPopulated = 1;
    double m_correlation = 0; ///< Spearman's; NaN = none.
};

} // namespace app
