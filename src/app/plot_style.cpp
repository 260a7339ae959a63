#include "app/plot_style.h"

#include "app/small_font.h"

#include <QApplication>
#include <qcustomplot.h>

namespace app {

void applyPlotStyle(QCustomPlot& plot, const Colours& colours) {
    const QFont font = smallFontOf(QApplication::font());
    plot.setBackground(QBrush(colours.window));
    plot.setLocale(QLocale());
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(colours.edge));
        axis->setTickPen(QPen(colours.edge));
        axis->setSubTicks(false);
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(colours.secondaryText);
        axis->setLabelFont(font);
        axis->setLabelColor(colours.secondaryText);
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
        axis->grid()->setPen(QPen(colours.edge, 0, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

void setAxisRange(QCPAxis& axis, double from, double to) {
    constexpr double kWhole = 5, kTenths = 0.5; // shortest axes on which ticks stand at such steps
    axis.setRange(from, to);
    axis.setNumberPrecision(to - from >= kWhole ? 0 : to - from >= kTenths ? 1 : 2);
}

} // namespace app
