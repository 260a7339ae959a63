#include "publish/territory_page_indicators.h"

#include "document/sheet_wording.h"
#include "statistics/histogram.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace publish {

namespace wording = territory::wording;

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

constexpr double kAir = 12;

} // namespace

/// From left to right.
struct TerritoryPageIndicators::Columns {
    double value, spread, standings, contribution, right;
    Columns(double left, double width)
        : value(left)
        , spread(left + width * 0.31)
        , standings(left + width * 0.44)
        , contribution(left + width * 0.87)
        , right(left + width) {}
};

void TerritoryPageIndicators::paintHead(PagePen& pen, const Columns& columns, double top, int leftOut) const {
    const TerritoryPageType& type = m_ground.type;
    const QString title = leftOut == 0
                              ? Words::tr("Indicateurs")
                              : Words::tr("Indicateurs (%Ln autres ne tiennent pas sur la page)", nullptr, leftOut);
    pen.line({columns.value, top}, title, type.heading, columns.spread - columns.value - kAir);
    const double low = top + PagePen::lineHeight(type.heading) - PagePen::lineHeight(type.small);
    pen.lineEndingAt({columns.standings - kAir, low}, Words::tr("plus fragile →"), type.small,
                     columns.standings - columns.spread);
    pen.line({columns.standings, low}, Words::tr("Place (1er = le plus fragile) et médiane"), type.small,
             columns.contribution - columns.standings - kAir);
    pen.line({columns.contribution, low}, Words::tr("Part du score"), type.small, columns.right - columns.contribution);
}

void TerritoryPageIndicators::paintValue(PagePen& pen, const QRectF& cell, const Line& line) const {
    const TerritoryPageType& type = m_ground.type;
    const territory::Indicator& indicator = line.indicator;
    const QString label = indicator.isProxy() ? Words::tr("%1 (approché)").arg(indicator.label) : indicator.label;
    double y = cell.top();
    pen.line({cell.left(), y}, label, PagePen::Ink{type.body.font, kText}, cell.width());
    y += PagePen::lineHeight(type.body);
    const QString figure = wording::formatFigure(indicator, line.value, m_ground.locale);
    const PagePen::Ink& figureInk = std::isnan(line.value) ? type.body : type.figure;
    const double used = pen.line({cell.left(), y}, figure, figureInk, cell.width());
    if (!std::isnan(line.value)) {
        const QString beside = (wording::unitBesideFigure(indicator) + u' ' + indicator.complement).trimmed();
        const double lower = PagePen::lineHeight(type.figure) - PagePen::lineHeight(type.small) - 2;
        pen.line({cell.left() + used + 4, y + lower}, beside, type.small, cell.width() - used - 4);
    }
    pen.line({cell.left(), y + PagePen::lineHeight(type.figure)}, document::sheet::source(line), type.small,
             cell.width());
}

/// Bars of all territories, the fragile end at the right; where this one is, a dark bar under a line.
void TerritoryPageIndicators::paintSpread(PagePen& pen, const QRectF& cell, const Line& line) const {
    constexpr int kBins = 36;
    constexpr double kTail = 0.005; // remote Guyane is four hours from an emergency service
    constexpr double kFilled = 0.84, kRoomAbove = 5;
    const statistics::Histogram bins = statistics::histogram(line.distribution, kBins, kTail);
    if (bins.counts.empty())
        return;
    QPainter& painter = pen.painter();
    const bool reversed = line.indicator.direction == territory::Direction::LowIsFragile;
    const int own = bins.binOf(line.value), count = int(bins.counts.size());
    const double step = cell.width() / count, highest = std::max(1, std::ranges::max(bins.counts));
    for (int bin = 0; bin < count; ++bin) {
        const double height = (cell.height() - kRoomAbove) * bins.counts[std::size_t(bin)] / highest;
        const double left = cell.left() + (reversed ? count - 1 - bin : bin) * step;
        if (height > 0)
            painter.fillRect(QRectF(left, cell.bottom() - height, step * kFilled, height), bin == own ? kScore : kBars);
        if (bin == own)
            painter.fillRect(QRectF(left + step * kFilled / 2 - 0.8, cell.top(), 1.6, cell.height()), kText);
    }
    painter.fillRect(QRectF(cell.left(), cell.bottom(), cell.width(), 0.6), kSecondary);
}

/// Département, région, France: a small column each.
void TerritoryPageIndicators::paintStandings(PagePen& pen, const QRectF& cell, const Line& line) const {
    constexpr std::array kShares{0.33, 0.38, 0.29}; // names of régions are the longest
    const TerritoryPageType& type = m_ground.type;
    double left = cell.left();
    std::size_t column = 0;
    for (const auto& place : line.standings) {
        if (place.count < 1 || column == kShares.size())
            continue;
        const double width = cell.width() * kShares[column++], most = width - 6;
        double y = cell.top();
        pen.line({left, y}, place.area, type.small, most);
        y += PagePen::lineHeight(type.small) + 1;
        if (place.rank > 0) {
            pen.line({left, y}, wording::formatRank(place.rank, place.count, m_ground.locale), type.body, most);
            y += PagePen::lineHeight(type.body) + 1;
        }
        pen.line({left, y},
                 Words::tr("médiane %1").arg(wording::formatFigure(line.indicator, place.median, m_ground.locale)),
                 type.small, most);
        left += width;
    }
}

void TerritoryPageIndicators::paintContribution(PagePen& pen, const QRectF& cell, const Line& line) const {
    constexpr double kBar = 6;
    const TerritoryPageType& type = m_ground.type;
    double y = cell.top();
    if (line.shareOfScore > 0) {
        const QRectF whole(cell.left(), y + 3, cell.width(), kBar);
        pen.painter().fillRect(whole, kBars);
        pen.painter().fillRect(QRectF(whole.topLeft(), QSizeF(whole.width() * std::min(1.0, line.shareOfScore), kBar)),
                               kScore);
        y += kBar + 5;
    }
    pen.paragraph({cell.left(), y}, cell.width(), document::sheet::share(line, m_ground.locale), type.small, 3);
}

void TerritoryPageIndicators::paintRow(PagePen& pen, const Columns& columns, double top, const Line& line) const {
    constexpr double kRule = 0.6, kPadding = 5;
    pen.painter().fillRect(QRectF(columns.value, top, columns.right - columns.value, kRule), page_inks::kRule);
    const double y = top + kPadding, height = kRowHeight - 2 * kPadding;
    const auto cell = [&](double left, double right) { return QRectF(left, y, right - left, height); };
    paintValue(pen, cell(columns.value, columns.spread - kAir), line);
    paintSpread(pen, cell(columns.spread, columns.standings - kAir), line);
    paintStandings(pen, cell(columns.standings, columns.contribution), line);
    paintContribution(pen, cell(columns.contribution, columns.right), line);
}

double TerritoryPageIndicators::paint(PagePen& pen, QPointF topLeft, double width, int rows) const {
    const Columns columns(topLeft.x(), width);
    paintHead(pen, columns, topLeft.y(), int(m_sheet.indicators.size()) - rows);
    double y = topLeft.y() + kHeadHeight;
    for (int row = 0; row < rows; ++row) {
        paintRow(pen, columns, y, m_sheet.indicators[std::size_t(row)]);
        y += kRowHeight;
    }
    return y;
}

} // namespace publish
