#include "publish/page_chart.h"

#include "map/layout_font.h"
#include "publish/method_words.h"
#include "publish/presentation.h"
#include "publish/theme_colours.h"
#include "statistics/breaks.h"
#include "statistics/histogram.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using document::Theme;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PageChart)
};

// Points, before scaling.
constexpr double kWidth = 264, kPlotHeight = 72, kBarHeight = 8, kBarGap = 4, kGap = 6;
constexpr double kTitleSize = 12, kTextSize = 10;
constexpr int kColumns = 40;
constexpr double kTail = 0.005; ///< Beyond the axis at either end, so that a few don't press all others together.

/// Of the territories that the boundaries show.
std::vector<double> shownValues(const document::ThemeColumn& column, const document::Dataset& dataset) {
    std::vector<double> values;
    for (std::size_t i = 0; i < column.values.size(); ++i) {
        if (dataset.hasFace(int(i)) && !std::isnan(column.values[i]))
            values.push_back(column.values[i]);
    }
    return values;
}

ChartFigures columnsOf(const Publication& publication) {
    const document::ThemeColumn& column = publication.results->theme;
    const std::vector<double> values = shownValues(column, *publication.dataset);
    if (values.empty())
        return {};
    const std::vector<QColor> colours = classColours(publication.state, *publication.dataset, *publication.results);
    const statistics::Histogram histogram = statistics::histogram(values, kColumns, kTail);
    ChartFigures figures;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double centre = std::clamp(histogram.binCentre(int(i)), column.bounds.front(), column.bounds.back());
        const int valueClass = statistics::classOf(centre, column.bounds);
        figures.bars.push_back(
            {double(histogram.counts[i]), valueClass < 0 ? noDataColour() : colours[std::size_t(valueClass)], {}});
    }
    const auto number = [&column](double value) {
        const QString figure =
            territory::wording::formatNumber(value * column.displayFactor, column.decimals, QLocale());
        return column.unit.isEmpty() ? figure : figure + QChar(QChar::Nbsp) + column.unit;
    };
    // The columns at the ends hold the tails as well.
    const auto [least, most] = std::ranges::minmax(values);
    figures.low = (least < histogram.low ? QStringLiteral("≤ ") : QString()) + number(histogram.low);
    figures.high = (most > histogram.high ? QStringLiteral("≥ ") : QString()) + number(histogram.high);
    figures.title = Words::tr("Répartition des %Ln territoires", nullptr, int(values.size()));
    return figures;
}

/// The classes of the legend that have a count, in its order.
ChartFigures barsOf(const Publication& publication) {
    ChartFigures figures;
    figures.areColumns = false;
    int all = 0;
    for (const map::LegendEntry& entry :
         legendFor(publication.state, *publication.dataset, *publication.results).entries) {
        using Kind = map::LegendEntry::Kind;
        const bool isMark = (entry.kind == Kind::Retained || entry.kind == Kind::Probable) &&
                            publication.state.theme != Theme::Decision;
        if (entry.count < 0 || entry.kind == Kind::Symbol || isMark)
            continue;
        figures.bars.push_back(
            {double(entry.count), entry.colour.isValid() ? entry.colour : noDataColour(), entry.text});
        all += entry.count;
    }
    figures.title = Words::tr("Répartition des %Ln territoires", nullptr, all);
    return figures;
}

} // namespace

ChartFigures chartFor(const Publication& publication) {
    const bool hasValues = publication.state.theme == Theme::Score || publication.state.theme == Theme::Indicator;
    if (!hasValues)
        return barsOf(publication);
    return publication.results->theme.bounds.size() < 2 ? ChartFigures() : columnsOf(publication);
}

ChartBlock::ChartBlock(ChartFigures figures, const PageType& type, double scale)
    : m_figures(std::move(figures))
    , m_titleFont(map::sizedFont(type.block, kTitleSize * scale, QFont::DemiBold))
    , m_font(map::sizedFont(type.block, kTextSize * scale))
    , m_scale(scale) {}

double ChartBlock::titleHeight(double width) const {
    return wrappedHeight(m_figures.title, m_titleFont, width) + kGap * m_scale;
}

QSizeF ChartBlock::sizeFor(double width) const {
    const double own = std::min(width, kWidth * m_scale);
    const double plot = m_figures.areColumns ? kPlotHeight * m_scale + QFontMetricsF(m_font).height()
                                             : barStep() * double(m_figures.bars.size());
    return {own, std::ceil(titleHeight(own) + plot)};
}

void ChartBlock::paint(QPainter& painter, const QRectF& rect) const {
    painter.setFont(m_titleFont);
    painter.setPen(PageType::ink());
    painter.drawText(rect, Qt::TextWordWrap, m_figures.title);
    const QRectF plot = rect.adjusted(0, titleHeight(rect.width()), 0, 0);
    if (m_figures.areColumns)
        paintColumns(painter, plot);
    else
        paintBars(painter, plot);
}

void ChartBlock::paintColumns(QPainter& painter, const QRectF& rect) const {
    const double axis = rect.top() + kPlotHeight * m_scale, step = rect.width() / double(m_figures.bars.size());
    const double most = std::ranges::max(m_figures.bars, {}, &ChartFigures::Bar::count).count;
    for (std::size_t i = 0; i < m_figures.bars.size(); ++i) {
        const double height = m_figures.bars[i].count / most * kPlotHeight * m_scale;
        const QRectF column(rect.left() + double(i) * step, axis - height, step, height);
        painter.setBrush(m_figures.bars[i].colour);
        // Light classes must not melt into the paper.
        painter.setPen(QPen(m_figures.bars[i].colour.darker(125), 0.5));
        if (height > 0)
            painter.drawRect(column.adjusted(0.25, 0.25, -0.25, 0));
    }
    painter.fillRect(QRectF(rect.left(), axis, rect.width(), 1), PageType::secondaryInk());
    painter.setFont(m_font);
    painter.setPen(PageType::secondaryInk());
    const QFontMetricsF metrics(m_font);
    const double baseline = axis + 1 + metrics.ascent();
    painter.drawText(QPointF(rect.left(), baseline), m_figures.low);
    painter.drawText(QPointF(rect.right() - metrics.horizontalAdvance(m_figures.high), baseline), m_figures.high);
}

/// The name over its bar, so that no name is cut.
void ChartBlock::paintBars(QPainter& painter, const QRectF& rect) const {
    const QFontMetricsF metrics(m_font);
    double widestCount = 0, most = 1;
    for (const ChartFigures::Bar& bar : m_figures.bars) {
        widestCount = std::max(widestCount, metrics.horizontalAdvance(QLocale().toString(int(bar.count))));
        most = std::max(most, bar.count);
    }
    const double room = rect.width() - widestCount - kGap * m_scale, thick = kBarHeight * m_scale;
    painter.setFont(m_font);
    double y = rect.top();
    for (const ChartFigures::Bar& bar : m_figures.bars) {
        painter.setPen(PageType::ink());
        painter.drawText(QPointF(rect.left(), y + metrics.ascent()), bar.label);
        const QRectF shape(rect.left(), y + metrics.height(), std::max(1.0, bar.count / most * room), thick);
        painter.setPen(QPen(bar.colour.darker(125), 0.5));
        painter.setBrush(bar.colour);
        painter.drawRect(shape.adjusted(0.25, 0.25, -0.25, -0.25));
        painter.setPen(PageType::secondaryInk());
        painter.drawText(QPointF(shape.right() + kGap * m_scale / 2, shape.center().y() + metrics.capHeight() / 2),
                         QLocale().toString(int(bar.count)));
        y += barStep();
    }
}

double ChartBlock::barStep() const {
    return QFontMetricsF(m_font).height() + (kBarHeight + kBarGap) * m_scale;
}

double ChartBlock::smallestText() const {
    return map::layoutSize(m_font);
}

} // namespace publish
