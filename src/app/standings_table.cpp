#include "app/standings_table.h"

#include "document/sheet_wording.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;

namespace {

/// Draws « 4<sup>e</sup> sur 15 », the ending small and raised.
void drawRaised(QPainter& painter, QPoint baseline, const QString& rich) {
    const QString before = rich.section(u"<sup>"_s, 0, 0);
    const QString ending = rich.section(u"<sup>"_s, 1).section(u"</sup>"_s, 0, 0);
    const QString after = rich.section(u"</sup>"_s, 1);
    const QFont font = painter.font();
    const QFontMetrics metrics(font);
    QFont small = font;
    small.setPixelSize(font.pixelSize() * 3 / 4);
    painter.drawText(baseline, before);
    int x = baseline.x() + metrics.horizontalAdvance(before);
    painter.setFont(small);
    painter.drawText(QPoint(x, baseline.y() - metrics.xHeight() / 2), ending);
    x += QFontMetrics(small).horizontalAdvance(ending);
    painter.setFont(font);
    painter.drawText(QPoint(x, baseline.y()), after);
}

} // namespace

StandingsTable::StandingsTable(QWidget* parent) : QWidget(parent) {
    setProperty("type", u"small"_s);
    // Not Fixed: that would keep it to the height of its hint where a narrower panel wraps a name.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StandingsTable::display(const document::TerritorySheet::IndicatorLine& line, const QLocale& locale) {
    m_columns.clear();
    for (const auto& place : line.standings) {
        if (place.count < 1)
            continue;
        const QString rank = place.rank < 1
                                 ? QString()
                                 : wording::formatRank(place.rank, place.count, locale, wording::TextFormat::Rich);
        m_columns.push_back(
            {place.area, rank, tr("médiane %1").arg(wording::formatFigure(line.indicator, place.median, locale))});
    }
    setAccessibleName(document::sheet::comparison(line, locale));
    updateGeometry();
    update();
}

bool StandingsTable::hasRanks() const {
    return std::ranges::any_of(m_columns, [](const Column& column) { return !column.rank.isEmpty(); });
}

int StandingsTable::areaHeight(int width) const {
    int height = fontMetrics().height();
    for (const Column& column : m_columns) {
        const QRect bounds(0, 0, columnWidth(width), 1000);
        height = std::max(height, fontMetrics().boundingRect(bounds, Qt::TextWordWrap, column.area).height());
    }
    return height;
}

int StandingsTable::heightForWidth(int width) const {
    return m_columns.empty() ? 0 : areaHeight(width) + (hasRanks() ? 2 : 1) * fontMetrics().height();
}

QSize StandingsTable::sizeHint() const {
    constexpr int kUsualWidth = 330;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

void StandingsTable::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const int line = fontMetrics().height();
    const int names = areaHeight(width());
    int x = 0;
    for (const Column& column : m_columns) {
        painter.drawText(QRect(x, 0, columnWidth(width()), names), Qt::TextWordWrap, column.area);
        int baseline = names + fontMetrics().ascent();
        if (hasRanks()) {
            drawRaised(painter, QPoint(x, baseline), column.rank);
            baseline += line;
        }
        painter.drawText(QPoint(x, baseline), column.median);
        x += columnWidth(width()) + kGap;
    }
}

} // namespace app
