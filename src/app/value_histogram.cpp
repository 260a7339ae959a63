#include "app/value_histogram.h"

#include "app/figures.h"
#include "app/measure_choice.h"
#include "app/plot_style.h"
#include "publish/theme_colours.h"
#include "statistics/breaks.h"

#include <QHBoxLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace app {

using document::Change;
using document::Theme;

namespace {
constexpr int kBins = 60;
constexpr double kTail = 0.002; ///< Of the values at either end counted in the outermost bars.
} // namespace

ValueHistogram::ValueHistogram(document::Document& document, const Appearance& appearance, QWidget* parent)
    : Chart(document, appearance, parent)
    , m_choice(new MeasureChoice(tr("Mesure montrée"), tr("Comme la carte"), this)) {
    header().addWidget(m_choice, 1);
    plot().xAxis->grid()->setVisible(false);
    connect(m_choice, &MeasureChoice::chosen, this, &ValueHistogram::readAnew);
}

void ValueHistogram::choose(const QString& measureKey) {
    m_choice->choose(measureKey);
}

document::Changes ValueHistogram::concerns() const {
    return Change::Dataset | Change::Results | Change::Style;
}

bool ValueHistogram::followsMap() const {
    return m_measure && m_measure->key == mapKey() && !document().results()->theme.bounds.empty();
}

/// The measure that colours the map; "" when its colours are no values.
QString ValueHistogram::mapKey() const {
    switch (document().state().theme) {
    case Theme::Score:
        return Measure::scoreKey();
    case Theme::Indicator:
        return document().state().indicator;
    default:
        return {};
    }
}

void ValueHistogram::read() {
    const std::vector<Measure> measures = measuresOf(document());
    m_choice->offer(measures);
    m_measure = measureOf(m_choice->key().isEmpty() ? mapKey() : m_choice->key(), measures);
    m_bins = m_measure ? statistics::histogram(*m_measure->values, kBins, kTail) : statistics::Histogram();
    m_binOf.assign(m_measure ? m_measure->values->size() : 0, -1);
    for (std::size_t i = 0; i < m_binOf.size(); ++i)
        m_binOf[i] = m_bins.binOf((*m_measure->values)[i]);
    const auto classes = publish::classColours(document().state(), *document().dataset(), *document().results());
    m_colours.clear();
    for (int bin = 0; bin < int(m_bins.counts.size()); ++bin) {
        const int ofClass =
            followsMap() ? statistics::classOf(m_bins.binCentre(bin), document().results()->theme.bounds) : -1;
        m_colours.push_back(ofClass >= 0 && ofClass < int(classes.size()) ? classes[std::size_t(ofClass)]
                                                                          : colours().score);
    }
}

void ValueHistogram::layOut() {
    setFigures(*this, m_measure ? QStringList{m_measure->figure()} : QStringList());
    const int highest = m_bins.counts.empty() ? 1 : std::ranges::max(m_bins.counts);
    const double factor = m_measure ? m_measure->factor : 1;
    const bool spread = m_bins.high > m_bins.low;
    setAxisRange(*plot().xAxis, m_bins.low * factor, spread ? m_bins.high * factor : m_bins.low * factor + 1);
    plot().xAxis->setRangeReversed(m_measure && m_measure->lowIsFragile);
    plot().xAxis->setLabel(m_measure ? tr("%1, le plus fragile à droite").arg(m_measure->title())
                                     : tr("Les couleurs de la carte ne sont pas des valeurs : choisissez une mesure"));
    plot().yAxis->setLabel(tr("territoires"));
    plot().yAxis->setRange(0, highest * 1.2);
}

QRectF ValueHistogram::barArea(int bin, int count) const {
    const double factor = m_measure->factor;
    const double left = plot().xAxis->coordToPixel((m_bins.low + bin * m_bins.binWidth()) * factor);
    const double right = plot().xAxis->coordToPixel((m_bins.low + (bin + 1) * m_bins.binWidth()) * factor);
    const double top = plot().yAxis->coordToPixel(count);
    return QRectF(QPointF(left, top), QPointF(right, plot().yAxis->coordToPixel(0))).normalized();
}

void ValueHistogram::paintBars(QPainter& painter, const std::vector<int>& counts) const {
    painter.setPen(Qt::NoPen);
    for (int bin = 0; bin < int(counts.size()); ++bin) {
        if (counts[std::size_t(bin)] == 0)
            continue;
        const QRectF bar = barArea(bin, counts[std::size_t(bin)]);
        const double gap = std::min(1.0, bar.width() * 0.1);
        painter.fillRect(bar.adjusted(gap / 2, 0, -gap / 2, 0), m_colours[std::size_t(bin)]);
        painter.setPen(QPen(colours().edge, 0)); // pale classes on a pale ground
        painter.drawLine(bar.topLeft(), bar.topRight());
    }
}

void ValueHistogram::paintAll(QPainter& painter) const {
    paintBars(painter, m_bins.counts);
}

std::vector<int> ValueHistogram::countsOf(const std::vector<int>& territories) const {
    std::vector<int> counts(m_bins.counts.size(), 0);
    for (const int one : territories) {
        if (const int bin = m_binOf.empty() ? -1 : m_binOf[std::size_t(one)]; bin >= 0)
            ++counts[std::size_t(bin)];
    }
    return counts;
}

void ValueHistogram::paintBrushed(QPainter& painter) const {
    paintBars(painter, countsOf(document().brushed()));
}

void ValueHistogram::paintChosen(QPainter& painter, int territory) const {
    const double value = m_measure ? m_measure->at(territory) : std::nan("");
    if (std::isnan(value))
        return;
    const QCPRange range = plot().xAxis->range();
    const double x = plot().xAxis->coordToPixel(std::clamp(value, range.lower, range.upper));
    painter.setPen(QPen(colours().text, 2));
    painter.drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
    painter.setFont(plot().xAxis->labelFont());
    // Towards the middle, so that a name at an end is not cut.
    const bool leftwards = x > area().center().x();
    constexpr double kGap = 4;
    const QRectF room = leftwards ? QRectF(area().topLeft(), QPointF(x - kGap, area().bottom()))
                                  : QRectF(QPointF(x + kGap, area().top()), area().bottomRight());
    painter.drawText(room, (leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                     painter.fontMetrics().elidedText(chosenName(), Qt::ElideRight, int(room.width())));
}

QRectF ValueHistogram::brushShape(const QRectF& dragged) const {
    return {dragged.left(), area().top(), dragged.width(), area().height()};
}

/// All of the bars that it touches, those at the ends with the distant values counted in them.
std::vector<int> ValueHistogram::territoriesIn(const QRectF& dragged) const {
    std::vector<bool> touched(m_bins.counts.size());
    for (int bin = 0; bin < int(touched.size()); ++bin) {
        const QRectF bar = barArea(bin, 0);
        touched[std::size_t(bin)] = bar.right() > dragged.left() && bar.left() < dragged.right();
    }
    std::vector<int> territories;
    for (std::size_t i = 0; i < m_binOf.size(); ++i) {
        if (m_binOf[i] >= 0 && touched[std::size_t(m_binOf[i])])
            territories.push_back(int(i));
    }
    return territories;
}

QString ValueHistogram::wordsOf(int territory) const {
    return m_measure ? m_measure->words(m_measure->at(territory)) : QString();
}

QSize ValueHistogram::cells() const {
    return {std::max(1, int(m_bins.counts.size())), 1};
}

QString ValueHistogram::title() const {
    return m_measure ? tr("Répartition : %1").arg(m_measure->title()) : tr("Répartition des valeurs");
}

QString ValueHistogram::text() const {
    if (!m_measure)
        return tr("Les couleurs de la carte ne sont pas des valeurs.");
    const auto words = [this](const Spread& spread) {
        return tr("de %1 à %2, médiane %3")
            .arg(m_measure->words(spread.least), m_measure->words(spread.greatest), m_measure->words(spread.median));
    };
    const Spread all = spreadOf(*m_measure);
    if (all.count == 0)
        return tr("Aucune valeur.");
    QStringList lines{tr("%Ln territoires, %1.", nullptr, all.count).arg(words(all))};
    if (const int missing = int(m_binOf.size()) - all.count; missing > 0)
        lines << tr("%Ln territoires sans valeur.", nullptr, missing);
    lines << brushedWords();
    if (const Spread some = spreadOf(*m_measure, document().brushed()); some.count > 0)
        lines << tr("Valeurs de la sélection : %1.").arg(words(some));
    if (!chosenName().isEmpty())
        lines << tr("%1 : %2.").arg(chosenName(), wordsOf(document().selectedTerritory()));
    return lines.join(u'\n');
}

FigureTable ValueHistogram::table() const {
    FigureTable table{
        {QStringLiteral("de"), QStringLiteral("a"), QStringLiteral("territoires"), QStringLiteral("selectionnes")}, {}};
    if (m_bins.counts.empty())
        return table;
    const std::vector<int> brushed = countsOf(document().brushed());
    const Spread spread = spreadOf(*m_measure);
    const std::size_t last = m_bins.counts.size() - 1;
    for (std::size_t bin = 0; bin <= last; ++bin) {
        // The bars at the ends count what lies beyond them.
        const double from = m_bins.low + double(bin) * m_bins.binWidth();
        const double to = from + m_bins.binWidth();
        table.rows.push_back({FigureTable::cell(bin == 0 ? spread.least : from * m_measure->factor),
                              FigureTable::cell(bin == last ? spread.greatest : to * m_measure->factor),
                              QString::number(m_bins.counts[bin]), QString::number(brushed[bin])});
    }
    return table;
}

} // namespace app
