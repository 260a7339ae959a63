#include "app/spread_strip.h"

#include "app/plot_style.h"

#include <QVBoxLayout>
#include <cmath>
#include <qcustomplot.h>

namespace app {

namespace {

constexpr int kHeight = 112;
constexpr double kBoxAt = 0, kDotsAt = 1; ///< On the axis that has no unit.
constexpr double kReach = 12;             ///< Points between a click and the dot that it means.

} // namespace

SpreadStrip::SpreadStrip(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_dots(m_plot->addGraph())
    , m_currentDot(m_plot->addGraph())
    , m_box(new QCPStatisticalBox(m_plot->yAxis, m_plot->xAxis))
    , m_threshold(new QCPItemStraightLine(m_plot)) {
    setAccessibleName(tr("Dispersion entre communes"));
    setFixedHeight(kHeight);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_plot);
    m_plot->setMinimumSize(120, 60);
    m_plot->setFocusPolicy(Qt::NoFocus);
    for (QCPGraph* graph : {m_dots, m_currentDot}) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false);
    }
    connect(m_plot, &QCustomPlot::mousePress, this, &SpreadStrip::choose);
}

double SpreadStrip::displayed(double raw) const {
    return raw * m_communes->indicators[m_indicator].displayFactor;
}

void SpreadStrip::display(std::shared_ptr<const TerritoryCommunes> communes, std::size_t indicator,
                          const Colours& colours) {
    m_communes = std::move(communes);
    m_indicator = indicator;
    const territory::Indicator& shown = m_communes->indicators[indicator];
    applyPlotStyle(*m_plot, colours);
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis->setRange(kBoxAt - 0.7, kDotsAt + 0.6);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setLabel(shown.unit.isEmpty() ? shown.label : tr("%1 (%2)").arg(shown.label, shown.unit));
    m_plot->xAxis->setNumberPrecision(std::min(shown.decimals, 1));

    QColor dot = colours.score;
    dot.setAlpha(140);
    m_dots->setScatterStyle({QCPScatterStyle::ssDisc, dot, dot, 7});
    m_currentDot->setScatterStyle({QCPScatterStyle::ssCircle, QPen(colours.text, 2), Qt::NoBrush, 13});
    m_dots->data()->clear();
    for (const TerritoryCommunes::Commune& commune : m_communes->communes) {
        if (!std::isnan(commune.values[indicator]))
            m_dots->addData(displayed(commune.values[indicator]), kDotsAt);
    }
    m_box->setPen(QPen(colours.secondaryText, 1));
    m_box->setWhiskerPen(QPen(colours.secondaryText, 1));
    m_box->setWhiskerBarPen(QPen(colours.secondaryText, 1));
    m_box->setMedianPen(QPen(colours.text, 2));
    m_box->setBrush(colours.scoreSoft);
    m_threshold->setPen(QPen(colours.accent, 1, Qt::DashLine));
    displayBox();
}

void SpreadStrip::displayBox() {
    const CommuneSpread spread = spreadOf(*m_communes, m_indicator);
    m_box->data()->clear();
    const bool known = spread.present > 0;
    if (known)
        m_box->addData(kBoxAt, displayed(spread.minimum), displayed(spread.lowerQuartile), displayed(spread.median),
                       displayed(spread.upperQuartile), displayed(spread.maximum));
    m_box->setWidth(0.5);
    const double low = known ? displayed(spread.minimum) : 0, high = known ? displayed(spread.maximum) : 1;
    const double margin = std::max((high - low) * 0.06, 1e-6);
    m_plot->xAxis->setRange(low - margin, high + margin);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    setAccessibleDescription(communewords::spread(*m_communes, m_indicator, locale()));
}

void SpreadStrip::setCurrent(int commune) {
    m_currentDot->data()->clear();
    if (m_communes && commune >= 0) {
        const double value = m_communes->communes[std::size_t(commune)].values[m_indicator];
        if (!std::isnan(value))
            m_currentDot->addData(displayed(value), kDotsAt);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SpreadStrip::setThreshold(double threshold) {
    const double x = displayed(threshold);
    m_threshold->point1->setCoords(x, 0);
    m_threshold->point2->setCoords(x, 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SpreadStrip::showEvent(QShowEvent* event) {
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF()); // the screen is only known now
    QWidget::showEvent(event);
}

void SpreadStrip::choose(QMouseEvent* event) {
    if (!m_communes)
        return;
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < m_communes->communes.size(); ++i) {
        const double value = m_communes->communes[i].values[m_indicator];
        const double distance = std::abs(m_plot->xAxis->coordToPixel(displayed(value)) - event->position().x());
        if (distance < least) { // never of a missing value: NaN is less than nothing
            least = distance;
            nearest = int(i);
        }
    }
    if (nearest >= 0)
        emit chosen(nearest);
}

} // namespace app
