#include "app/distribution_plot.h"

#include "statistics/histogram.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace app {

namespace {

constexpr int kHeight = 36;
constexpr int kBins = 44;
/// Half a percent at either end: remote Guyane is four hours from an emergency service.
constexpr double kTail = 0.005;

QColor quietBar(const Colours& colours) {
    return colours.dark ? QColor(0x46505d) : QColor(0xc9d3df);
}

} // namespace

DistributionPlot::DistributionPlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_others(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_own(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_marker(new QCPItemLine(m_plot)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_plot);
    setFixedHeight(kHeight);
    m_plot->setMinimumSize(1, 1);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the panel
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(QMargins(0, 0, 0, 1));
    for (QCPAxis* axis : {m_plot->yAxis, m_plot->xAxis}) {
        axis->grid()->setVisible(false);
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    m_plot->yAxis->setVisible(false);
    for (QCPBars* bars : {m_others, m_own}) {
        bars->setAntialiased(false);
        bars->setPen(Qt::NoPen);
    }
}

void DistributionPlot::display(std::span<const double> values, double own, bool lowIsFragile, const Colours& colours) {
    const statistics::Histogram bins = statistics::histogram(values, kBins, kTail);
    const int ownBin = bins.binOf(own);
    QVector<double> keys, counts;
    for (int bin = 0; bin < int(bins.counts.size()); ++bin) {
        keys.append(bin);
        counts.append(bins.counts[std::size_t(bin)]);
    }
    m_others->setData(keys, counts, true);
    m_others->setBrush(quietBar(colours));
    m_own->setData(QVector<double>{double(ownBin)}, {ownBin < 0 ? 0.0 : counts[ownBin]}, true);
    m_own->setBrush(colours.score);
    m_own->setVisible(ownBin >= 0);
    for (QCPBars* bars : {m_others, m_own}) {
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(0.84);
    }
    const double highest = counts.isEmpty() ? 1 : *std::max_element(counts.cbegin(), counts.cend());
    m_plot->xAxis->setRange(-0.6, kBins - 0.4);
    m_plot->xAxis->setRangeReversed(lowIsFragile);
    m_plot->xAxis->setBasePen(QPen(colours.edge));
    m_plot->yAxis->setRange(0, highest * 1.12);
    m_marker->setVisible(ownBin >= 0);
    m_marker->setPen(QPen(colours.text, 2));
    m_marker->start->setCoords(ownBin, 0);
    m_marker->end->setCoords(ownBin, highest * 1.12);
    m_plot->setBackground(QBrush(colours.window));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionPlot::showEvent(QShowEvent* event) {
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF()); // the screen is only known now
    QWidget::showEvent(event);
}

} // namespace app
