#include "app/cost_chart.h"

#include "app/plot_style.h"
#include "app/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <qcustomplot.h>

namespace app {

using solidarity::CostLine;

CostChart::CostChart(document::Document& document, const Appearance& appearance, QWidget* parent)
    : Chart(document, appearance, parent) {
    plot().xAxis->grid()->setVisible(false);
    auto* key = new TextLabel(QStringLiteral("small"), this);
    key->display(tr("Contour : coût prévu ; plein : journées tenues"));
    header().addWidget(key, 1);
}

void CostChart::display(std::vector<CostLine> months) {
    m_months = std::move(months);
    readAnew();
}

QString CostChart::title() const {
    return tr("Coût des journées par mois, en sus des honoraires");
}

void CostChart::layOut() {
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const QDate month = QDate::fromString(m_months[i].key + QStringLiteral("-01"), Qt::ISODate);
        names->addTick(double(i), month.isValid() ? locale().toString(month, tr("MMM yy")) : m_months[i].name);
    }
    plot().xAxis->setTicker(names);
    constexpr double kFewest = 6; // a bar alone isn't as wide as the window
    plot().xAxis->setRange(-0.5, std::max(kFewest, double(m_months.size())) - 0.5);
    qint64 most = 100;
    for (const CostLine& line : m_months)
        most = std::max(most, line.cost.forecast);
    setAxisRange(*plot().yAxis, 0, double(most) * 1.15);
    plot().yAxis->ticker()->setTickCount(3);
    plot().yAxis->setLabel(tr("euros"));
}

QRectF CostChart::barArea(std::size_t month, qint64 euros) const {
    constexpr double kHalf = 0.36;
    const auto x = [&](double place) { return plot().xAxis->coordToPixel(place); };
    const auto y = [&](double value) { return plot().yAxis->coordToPixel(value); };
    return QRectF(QPointF(x(double(month) - kHalf), y(double(euros))), QPointF(x(double(month) + kHalf), y(0)))
        .normalized();
}

void CostChart::paintAll(QPainter& painter) const {
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const solidarity::Cost& cost = m_months[i].cost;
        painter.setPen(QPen(colours().score, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(barArea(i, cost.forecast));
        painter.fillRect(barArea(i, cost.actual), colours().score);
    }
}

/// Territories chosen together have no part in it: it is drawn as it is.
void CostChart::paintBrushed(QPainter& painter) const {
    paintAll(painter);
}

QString CostChart::text() const {
    if (m_months.empty())
        return tr("Aucune journée.");
    QStringList lines;
    for (const CostLine& line : m_months)
        lines << tr("%1 : %2 € prévus, dont %3 € pour des journées tenues.")
                     .arg(line.name, locale().toString(line.cost.forecast), locale().toString(line.cost.actual));
    return lines.join(u'\n');
}

FigureTable CostChart::table() const {
    FigureTable table{{QStringLiteral("mois"), QStringLiteral("prevu_euros"), QStringLiteral("tenu_euros")}, {}};
    for (const CostLine& line : m_months)
        table.rows.push_back({line.key, QString::number(line.cost.forecast), QString::number(line.cost.actual)});
    return table;
}

} // namespace app
