#include "app/indicator_scatter.h"

#include "app/appearance.h"
#include "app/plot_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <cmath>
#include <qcustomplot.h>

namespace app {

using document::Change;

namespace {

constexpr int kScore = -1;    ///< In a choice: the score, not an indicator's index.
constexpr double kReach = 10; ///< Points between a click and the dot that it means.
constexpr double kMargin = 0.05;

QCPRange extentOf(const std::vector<double>& values) {
    double low = INFINITY, high = -INFINITY;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high)
        return {0, 1};
    const double margin = std::max((high - low) * kMargin, 1e-9);
    return {low - margin, high + margin};
}

} // namespace

IndicatorScatter::IndicatorScatter(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_xChoice(addChoice(tr("En abscisse")))
    , m_yChoice(addChoice(tr("En ordonnée")))
    , m_plot(new QCustomPlot(this))
    , m_others(m_plot->addGraph())
    , m_probable(m_plot->addGraph())
    , m_zones(m_plot->addGraph())
    , m_selected(m_plot->addGraph()) {
    setAccessibleName(tr("Nuage de deux indicateurs"));
    for (QCPGraph* graph : {m_others, m_probable, m_zones, m_selected}) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false);
    }
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_yChoice, 1);
    choices->addWidget(new QLabel(tr("selon"), this));
    choices->addWidget(m_xChoice, 1);
    auto* key = new QLabel(tr("losange : zone rouge (creux : probable)"), this);
    key->setProperty("type", QStringLiteral("small"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(choices);
    column->addWidget(m_plot, 1);
    column->addWidget(key);
    m_plot->setMinimumSize(160, 80);
    m_plot->setFocusPolicy(Qt::NoFocus);
    connect(m_plot, &QCustomPlot::mousePress, this, &IndicatorScatter::choose);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset)
            fillChoices();
        if (!isVisible())
            return; // drawn when it shows
        if (changes & (Change::Dataset | Change::Results))
            display();
        else if (changes & Change::Selection)
            displaySelection();
    });
    connect(&m_appearance, &Appearance::changed, this, &IndicatorScatter::display);
    fillChoices();
}

QComboBox* IndicatorScatter::addChoice(const QString& name) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, &IndicatorScatter::display);
    return box;
}

void IndicatorScatter::fillChoices() {
    if (!m_document.dataset())
        return;
    const auto& indicators = m_document.dataset()->indicators->indicators();
    int first = 0;
    for (QComboBox* box : {m_xChoice, m_yChoice}) {
        box->clear();
        for (std::size_t i = 0; i < indicators.size(); ++i)
            box->addItem(indicators[i].label, int(i));
        box->addItem(tr("Score de fragilité"), kScore);
        box->setCurrentIndex(first);
        first = box->count() - 1;
    }
}

IndicatorScatter::Axis IndicatorScatter::axisOf(const QComboBox& box) const {
    const int choice = box.currentData().toInt();
    if (choice == kScore)
        return {tr("Score de fragilité"), m_document.results()->scores.score, 0};
    const territory::Indicator& indicator = m_document.dataset()->indicators->indicators()[std::size_t(choice)];
    Axis axis{tr("%1 (%2)").arg(indicator.label, indicator.unit),
              (*m_document.results()->indicators)[std::size_t(choice)], std::min(indicator.decimals, 1)};
    for (double& value : axis.values)
        value *= indicator.displayFactor;
    return axis;
}

void IndicatorScatter::showEvent(QShowEvent* event) {
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    display();
    QWidget::showEvent(event);
}

void IndicatorScatter::display() {
    if (!m_document.dataset() || m_xChoice->count() == 0)
        return;
    const Colours& colours = m_appearance.colours();
    applyPlotStyle(*m_plot, colours);
    m_x = axisOf(*m_xChoice);
    m_y = axisOf(*m_yChoice);
    for (const auto& [axis, shown] : {std::pair{m_plot->xAxis, &m_x}, std::pair{m_plot->yAxis, &m_y}}) {
        axis->setLabel(shown->label);
        axis->setNumberPrecision(shown->decimals);
        axis->setRange(extentOf(shown->values));
    }
    for (QCPGraph* graph : {m_others, m_probable, m_zones})
        graph->data()->clear();
    QColor dot = colours.secondaryText;
    dot.setAlpha(120);
    m_others->setScatterStyle({QCPScatterStyle::ssDisc, dot, dot, 4});
    m_probable->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(colours.decision, 1.5), QBrush(colours.window), 8});
    m_zones->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(colours.window, 0.5), QBrush(colours.decision), 9});
    for (std::size_t i = 0; i < m_x.values.size(); ++i) {
        if (std::isnan(m_x.values[i]) || std::isnan(m_y.values[i]))
            continue;
        const territory::Decision& decision = m_document.results()->decisions[i];
        const bool zone = decision.status == territory::DecisionStatus::Retained;
        const bool sure = decision.certainty == territory::Certainty::Sure;
        (zone ? sure ? m_zones : m_probable : m_others)->addData(m_x.values[i], m_y.values[i]);
    }
    displaySelection();
}

void IndicatorScatter::displaySelection() {
    m_selected->data()->clear();
    m_selected->setScatterStyle({QCPScatterStyle::ssCircle, QPen(m_appearance.colours().text, 2), Qt::NoBrush, 14});
    const int selected = m_document.selectedTerritory();
    if (selected >= 0 && std::size_t(selected) < m_x.values.size() && !std::isnan(m_x.values[std::size_t(selected)]) &&
        !std::isnan(m_y.values[std::size_t(selected)]))
        m_selected->addData(m_x.values[std::size_t(selected)], m_y.values[std::size_t(selected)]);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void IndicatorScatter::choose(QMouseEvent* event) {
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < m_x.values.size(); ++i) {
        if (std::isnan(m_x.values[i]) || std::isnan(m_y.values[i]))
            continue;
        const double distance = std::hypot(m_plot->xAxis->coordToPixel(m_x.values[i]) - event->position().x(),
                                           m_plot->yAxis->coordToPixel(m_y.values[i]) - event->position().y());
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    if (nearest < 0)
        return;
    const QString& code = m_document.dataset()->territories[std::size_t(nearest)].code;
    m_document.navigate([&code](document::MapState& state) { state.selection = code; });
}

} // namespace app
