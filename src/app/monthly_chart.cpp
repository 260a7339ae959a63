#include "app/monthly_chart.h"

#include "app/appearance.h"
#include "app/plot_style.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <qcustomplot.h>

namespace app {

namespace {

/// Past so many months, only some are named.
constexpr int kMostNamed = 8;

} // namespace

MonthlyChart::MonthlyChart(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_plot(new QCustomPlot(this))
    , m_bars(new QCPBars(m_plot->xAxis, m_plot->yAxis)) {
    setAccessibleName(tr("Journées de consultation par mois"));
    setFocusPolicy(Qt::TabFocus); // a screen reader reads the description there
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(200, 72);
    m_bars->setWidthType(QCPBars::wtPlotCoords);
    m_bars->setWidth(0.7);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setLabel(tr("journées"));
    m_plot->yAxis->ticker()->setTickCount(3); // the panel is low
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    connect(&appearance, &Appearance::changed, this, &MonthlyChart::recolour);
    recolour();
}

void MonthlyChart::display(const QString& name, const Months& months) {
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int step = std::max(1, (static_cast<int>(months.size()) + kMostNamed - 1) / kMostNamed);
    QVector<double> places, days;
    double most = 1;
    for (int i = 0; i < static_cast<int>(months.size()); ++i) {
        const auto& [month, figures] = months[std::size_t(i)];
        places << i;
        days << figures.daysAMonth;
        most = std::max(most, figures.daysAMonth);
        if (i % step == 0)
            ticker->addTick(i, locale().toString(month, QStringLiteral("MMM yy")));
    }
    m_bars->setData(places, days, true);
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-0.6, std::max(0.6, static_cast<double>(months.size()) - 0.4));
    setAxisRange(*m_plot->yAxis, 0, most * 1.1);
    setAccessibleDescription(inWords(name, months));
    setToolTip(accessibleDescription());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString MonthlyChart::inWords(const QString& name, const Months& months) const {
    QStringList words;
    for (const auto& [month, figures] : months) {
        if (figures.daysAMonth > 0)
            words << tr("%1 : %2").arg(locale().toString(month, QStringLiteral("MMMM yyyy")),
                                       locale().toString(figures.daysAMonth, 'f', 1));
    }
    return words.isEmpty() ? tr("%1 : aucune journée sur la période").arg(name)
                           : tr("%1, journées par mois : %2").arg(name, words.join(tr(" ; ")));
}

void MonthlyChart::recolour() {
    const Colours& colours = m_appearance.colours();
    applyPlotStyle(*m_plot, colours);
    setAxisRange(*m_plot->yAxis, m_plot->yAxis->range().lower, m_plot->yAxis->range().upper); // with its decimals
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(colours.accent);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MonthlyChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        recolour();
}

} // namespace app
