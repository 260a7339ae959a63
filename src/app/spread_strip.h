#pragma once

#include "app/colours.h"
#include "app/commune_spread.h"

#include <QWidget>
#include <memory>

class QCPGraph;
class QCPItemStraightLine;
class QCPStatisticalBox;
class QCustomPlot;
class QMouseEvent;

namespace app {

/// One figure of a territory's communes along a line: a dot a commune over a box of quartiles, the threshold that the
/// person typed. A click chooses the nearest commune.
class SpreadStrip : public QWidget {
    Q_OBJECT
public:
    explicit SpreadStrip(QWidget* parent = nullptr);

    void display(std::shared_ptr<const TerritoryCommunes> communes, std::size_t indicator, const Colours& colours);
    void setCurrent(int commune);        ///< -1 = none.
    void setThreshold(double threshold); ///< Raw.

signals:
    void chosen(int commune);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void displayBox();
    void choose(QMouseEvent* event);
    double displayed(double raw) const;

    std::shared_ptr<const TerritoryCommunes> m_communes;
    std::size_t m_indicator = 0;
    QCustomPlot* m_plot;
    QCPGraph* m_dots;
    QCPGraph* m_currentDot;
    QCPStatisticalBox* m_box;
    QCPItemStraightLine* m_threshold;
};

} // namespace app
