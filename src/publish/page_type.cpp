#include "publish/page_type.h"

#include "map/layout_font.h"
#include "publish/page_font.h"

#include <QFontMetricsF>
#include <cmath>

namespace publish {

namespace {

// Widths of pages, layout points.
constexpr double kNarrow = 320, kMedium = 620;

} // namespace

PageType PageType::of(QSizeF page) {
    const QFont family = pageFont();
    const auto sized = [&family](double size, QFont::Weight weight = QFont::Normal) {
        return map::sizedFont(family, size, weight);
    };
    PageType type;
    const bool narrow = page.width() < kNarrow, medium = page.width() < kMedium;
    type.title = sized(narrow ? 17 : medium ? 20 : 24, QFont::DemiBold);
    type.subtitle = sized(narrow ? 12 : medium ? 13 : 14);
    type.note = sized(narrow ? 10 : 11);
    type.block = sized(12);
    type.panel = sized(medium ? 12 : 13, QFont::DemiBold);
    type.town = sized(narrow ? 10 : 11);
    type.frame = sized(10, QFont::DemiBold);
    type.scaleBar = sized(10);
    type.margin = narrow ? 8 : medium ? 20 : 28;
    type.gap = narrow ? 8 : 12;
    return type;
}

double wrappedHeight(const QString& text, const QFont& font, double width) {
    if (text.isEmpty())
        return 0;
    return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height());
}

double lineWidth(const QString& text, const QFont& font) {
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

} // namespace publish
