#include "app/theme_histogram.h"

#include "app/appearance.h"
#include "app/plot_style.h"
#include "publish/theme_colours.h"
#include "statistics/histogram.h"
#include "territory/wording.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace app {

using document::Change;
using document::Theme;

namespace {

constexpr int kBins = 60;
constexpr double kTail = 0.002; ///< Of the values at either end counted in the outermost bars.

QString axisLabel(const document::Document& document) {
    if (document.state().theme == Theme::Decision)
        return ThemeHistogram::tr("La décision n’a pas de valeurs : coloriez par le score ou un indicateur");
    if (document.state().theme == Theme::Score)
        return ThemeHistogram::tr("Score de fragilité (100 = le plus fragile)");
    const territory::IndicatorTable& table = *document.dataset()->indicators;
    const int indicator = table.indicatorOf(document.state().indicator);
    if (indicator < 0)
        return {};
    const territory::Indicator& shown = table.indicators()[std::size_t(indicator)];
    return ThemeHistogram::tr("%1 (%2)").arg(shown.label, shown.unit);
}

} // namespace

ThemeHistogram::ThemeHistogram(const document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_plot(new QCustomPlot(this))
    , m_marker(new QCPItemLine(m_plot))
    , m_markerText(new QCPItemText(m_plot)) {
    setAccessibleName(tr("Répartition des valeurs de la carte"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_plot);
    m_plot->setMinimumSize(160, 80);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->xAxis->grid()->setVisible(false);
    m_markerText->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_markerText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_markerText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_marker->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_marker->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (!isVisible())
            return; // drawn when it shows
        if (changes & (Change::Dataset | Change::Results | Change::Style))
            display();
        else if (changes & Change::Selection)
            displaySelection();
    });
    connect(&m_appearance, &Appearance::changed, this, &ThemeHistogram::display);
}

void ThemeHistogram::showEvent(QShowEvent* event) {
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    display();
    QWidget::showEvent(event);
}

void ThemeHistogram::display() {
    if (!m_document.dataset())
        return;
    applyPlotStyle(*m_plot, m_appearance.colours());
    displayBars();
    displaySelection();
}

void ThemeHistogram::displayBars() {
    m_plot->clearPlottables();
    const document::ThemeColumn& column = m_document.results()->theme;
    const statistics::Histogram bins = statistics::histogram(column.values, kBins, kTail);
    const std::vector<QColor> colours =
        publish::classColours(m_document.state(), *m_document.dataset(), *m_document.results());
    std::vector<QCPBars*> barsOfClass;
    for (const QColor& colour : colours) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(bins.binWidth() * column.displayFactor * 0.9);
        bars->setPen(QPen(m_appearance.colours().edge, 0));
        bars->setBrush(colour);
        barsOfClass.push_back(bars);
    }
    for (int bin = 0; bin < int(bins.counts.size()); ++bin) {
        const int ofClass = statistics::classOf(bins.binCentre(bin), column.bounds);
        if (ofClass >= 0 && ofClass < int(barsOfClass.size()))
            barsOfClass[std::size_t(ofClass)]->addData(bins.binCentre(bin) * column.displayFactor,
                                                       bins.counts[std::size_t(bin)]);
    }
    const int highest = bins.counts.empty() ? 1 : std::ranges::max(bins.counts);
    m_plot->xAxis->setRange(bins.low * column.displayFactor, bins.high * column.displayFactor);
    m_plot->xAxis->setRangeReversed(column.reversed);
    m_plot->xAxis->setNumberPrecision(column.bounds.empty() ? 0 : column.decimals > 1 ? 1 : 0);
    m_plot->xAxis->setLabel(axisLabel(m_document));
    m_plot->yAxis->setLabel(tr("territoires"));
    m_plot->yAxis->setRange(0, highest * 1.2);
}

void ThemeHistogram::displaySelection() {
    const document::ThemeColumn& column = m_document.results()->theme;
    const int selected = m_document.selectedTerritory();
    const double value = selected < 0 || column.values.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                               : column.values[std::size_t(selected)];
    const bool shown = !std::isnan(value);
    for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(m_marker), static_cast<QCPAbstractItem*>(m_markerText)})
        item->setVisible(shown);
    if (shown) {
        const QCPRange range = m_plot->xAxis->range();
        const double x = std::clamp(value * column.displayFactor, range.lower, range.upper);
        m_marker->setPen(QPen(m_appearance.colours().text, 2));
        m_marker->start->setCoords(x, 1);
        m_marker->end->setCoords(x, 0.12);
        m_markerText->setFont(m_plot->xAxis->labelFont());
        m_markerText->setColor(m_appearance.colours().text);
        m_markerText->setText(m_document.dataset()->territories[std::size_t(selected)].name);
        // Towards the middle, so that a name at an end is not cut.
        const bool right = (x > range.center()) != column.reversed;
        m_markerText->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        m_markerText->position->setCoords(x, 0);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace app
