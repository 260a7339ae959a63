#include "publish/page_layout.h"

#include "map/layout_font.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

// Points; the steps of the design are 4.
constexpr double kMargin = 28;
constexpr double kGap = 12;
constexpr double kParagraphGap = 3;
constexpr double kColumnGap = 32;
constexpr double kLegendWidth = 264;
/// Less than this share of the page's shorter side is no map any more.
constexpr double kLeastMapShare = 0.42;

double heightOf(const QString& text, const QFont& font, double width) {
    if (text.isEmpty())
        return 0;
    return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height());
}

/// Area that a map of this aspect covers in a rectangle.
double mapArea(const QRectF& rect, double aspect) {
    const double width = std::min(rect.width(), rect.height() * aspect);
    return width * width / aspect;
}

} // namespace

PageFonts::PageFonts(const QFont& family)
    : title(map::sizedFont(family, 24, QFont::DemiBold))
    , subtitle(map::sizedFont(family, 14, QFont::Normal))
    , note(map::sizedFont(family, 11, QFont::Normal))
    , legend(map::sizedFont(family, 12, QFont::Normal))
    , town(map::sizedFont(family, 11, QFont::Medium))
    , frame(map::sizedFont(family, 10, QFont::Medium))
    , scale(map::sizedFont(family, 10, QFont::Normal)) {}

double PageLayout::setHead(const PageContent& content, const PageFonts& fonts) {
    const double width = page.width() - 2 * kMargin;
    title = QRectF(kMargin, kMargin, width, heightOf(content.title, fonts.title, width));
    subtitle = QRectF(kMargin, title.bottom() + 4, width, heightOf(content.subtitle, fonts.subtitle, width));
    return subtitle.bottom() + kGap;
}

/// Paragraphs from the top of the column down; the credit at the right of its last line, or under it where it doesn't
/// fit. Returns the height used.
double PageLayout::setNotes(const PageContent& content, const PageFonts& fonts, const QRectF& column,
                            bool creditBeside) {
    const QFontMetricsF metrics(fonts.note);
    const QSizeF creditSize(std::ceil(metrics.horizontalAdvance(content.credit)) + 1, std::ceil(metrics.height()));
    const double width = column.width() - (creditBeside ? creditSize.width() + kColumnGap : 0);
    double y = column.top();
    for (const QString& paragraph : content.notes) {
        notes.emplace_back(column.left(), y, width, heightOf(paragraph, fonts.note, width));
        y = notes.back().bottom() + kParagraphGap;
    }
    if (!creditBeside)
        y += creditSize.height() + kParagraphGap;
    const double bottom = std::max(y - kParagraphGap, column.top() + creditSize.height());
    credit = QRectF(QPointF(column.right() - creditSize.width(), bottom - creditSize.height()), creditSize);
    return bottom - column.top();
}

PageLayout PageLayout::of(const PageContent& content, const PageFonts& fonts, QSizeF page, Arrangement arrangement) {
    PageLayout layout;
    layout.page = page;
    const double top = layout.setHead(content, fonts);
    const QSizeF legendSize = map::legendSize(content.legend, fonts.legend, kLegendWidth);
    const QRectF inside(kMargin, top, page.width() - 2 * kMargin, page.height() - kMargin - top);
    // The legend has no panel on paper: its own padding would push it out of line.
    const double legendLeft = kMargin - map::kLegendPadding;

    const bool below = arrangement == Arrangement::LegendBelow;
    const double notesLeft = below ? legendLeft + legendSize.width() + kGap : kMargin;
    QRectF column(notesLeft, 0, inside.right() - notesLeft, 0);
    double foot = layout.setNotes(content, fonts, column, !below) + kGap / 2;
    if (below)
        foot = std::max(foot, legendSize.height() - map::kLegendPadding);
    layout.rule = inside.bottom() - foot - kGap / 2;
    const double notesTop = layout.rule + kGap / 2 + (below ? kGap / 2 : 4);
    for (QRectF& note : layout.notes)
        note.translate(0, notesTop);
    layout.credit.moveTop(below ? inside.bottom() - layout.credit.height() : layout.credit.top() + notesTop);

    layout.map = QRectF(inside.topLeft(), QPointF(inside.right(), layout.rule - kGap / 2));
    layout.legend = QRectF(QPointF(legendLeft, below ? layout.rule + kGap / 2 - 4 : inside.top() - 4), legendSize);
    if (!below)
        layout.map.setLeft(layout.legend.right() + kGap);
    const bool legendFits = below ? layout.legend.bottom() <= page.height() : layout.legend.bottom() <= layout.rule;
    const double least = kLeastMapShare * std::min(page.width(), page.height());
    layout.fits = legendFits && column.width() > 0 && layout.map.width() >= least && layout.map.height() >= least;
    return layout;
}

PageLayout PageLayout::best(const PageContent& content, const PageFonts& fonts, QSizeF page, double mapAspect) {
    const PageLayout beside = of(content, fonts, page, Arrangement::LegendBeside);
    const PageLayout below = of(content, fonts, page, Arrangement::LegendBelow);
    if (beside.fits != below.fits)
        return beside.fits ? beside : below;
    return mapArea(below.map, mapAspect) > mapArea(beside.map, mapAspect) ? below : beside;
}

} // namespace publish
