#pragma once

#include "app/colours.h"

#include <QWidget>
#include <span>

class QCPBars;
class QCPItemLine;
class QCustomPlot;

namespace app {

/// How the values of all territories are spread, and where one of them stands: small bars, its own one darker, and a
/// line. The fragile end is always at the right.
class DistributionPlot : public QWidget {
    Q_OBJECT
public:
    explicit DistributionPlot(QWidget* parent = nullptr);

    /// NaN = missing, in `values` and for `own`: then no place is marked.
    void display(std::span<const double> values, double own, bool lowIsFragile, const Colours& colours);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QCustomPlot* m_plot;
    QCPBars* m_others;
    QCPBars* m_own;
    QCPItemLine* m_marker;
};

} // namespace app
