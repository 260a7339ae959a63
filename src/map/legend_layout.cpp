#include "map/legend_layout.h"

#include "map/layout_font.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace map {

namespace {

constexpr double kTitleSize = 13, kTextSize = 12, kSmallSize = 11;
constexpr double kSwatchWidth = 22, kSwatchHeight = 12, kSwatchGap = 8;
constexpr double kCountGap = 16;
constexpr double kRowStep = 16;
constexpr double kStep = 4; ///< The unit of spacing of the design.
constexpr double kLeastContent = 168;

QRectF wrapped(const QString& text, const QFont& font, QPointF at, double width) {
    const QFontMetricsF metrics(font);
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text);
    return {at, QSizeF(width, std::ceil(bounds.height()))};
}

double widestDigit(const QFontMetricsF& metrics) {
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// How far below the top of a row its text begins, so that its capitals and digits stand beside the middle of the
/// swatch: fonts have their letters at other heights of their lines. Whole points, which keep the screen's text sharp.
double toMiddle(const QFont& font, double rowHeight) {
    const QFontMetricsF metrics(font);
    return std::max(0.0, std::round(rowHeight / 2 - (metrics.ascent() - metrics.capHeight() / 2)));
}

bool hasSwatch(LegendEntry::Kind kind) {
    return kind != LegendEntry::Kind::Note && kind != LegendEntry::Kind::Separator;
}

} // namespace

double tabularWidth(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void paintTabular(QPainter& painter, double right, double baseline, const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics), whole = metrics.horizontalAdvance(text);
    painter.setFont(font);
    // Where the font's digits are of one width already, the number stays one text for whoever copies it from a file.
    if (std::abs(whole - tabularWidth(text, font)) < 0.01) {
        painter.drawText(QPointF(right - whole, baseline), text);
        return;
    }
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const double advance = metrics.horizontalAdvance(text[i]);
        const double cell = text[i].isDigit() ? digit : advance;
        painter.drawText(QPointF(right - cell + (cell - advance) / 2, baseline), QString(text[i]));
        right -= cell;
    }
}

LegendLayout::LegendLayout(const Legend& legend, const QFont& font, double maxWidth, double scale)
    : titleFont(sizedFont(font, kTitleSize * scale, QFont::DemiBold))
    , textFont(sizedFont(font, kTextSize * scale, QFont::Normal))
    , smallFont(sizedFont(font, kSmallSize * scale, QFont::Normal))
    , m_scale(scale)
    , m_countWidth(countColumn(legend)) {
    const double width = contentWidth(legend, maxWidth), padding = kLegendPadding * scale;
    double y = padding;
    if (!legend.title.isEmpty()) {
        title = wrapped(legend.title, titleFont, {padding, y}, width);
        y = title.bottom();
    }
    if (!legend.subtitle.isEmpty()) {
        subtitle = wrapped(legend.subtitle, smallFont, {padding, y + kStep / 2 * scale}, width);
        y = subtitle.bottom();
    }
    if (y > padding)
        y += 2 * kStep * scale;
    for (const LegendEntry& entry : legend.entries)
        addEntry(entry, width, y);
    size = {width + 2 * padding, std::ceil(y + padding)};
}

double LegendLayout::countColumn(const Legend& legend) const {
    double widest = 0;
    for (const LegendEntry& entry : legend.entries) {
        if (entry.count >= 0)
            widest = std::max(widest, tabularWidth(QLocale().toString(entry.count), textFont));
    }
    return widest > 0 ? widest + kCountGap * m_scale : 0;
}

double LegendLayout::contentWidth(const Legend& legend, double maxWidth) const {
    const double least = kLeastContent * m_scale;
    const double most = std::max(least, maxWidth - 2 * kLegendPadding * m_scale);
    double width = std::max(least, QFontMetricsF(titleFont).horizontalAdvance(legend.title));
    for (const LegendEntry& entry : legend.entries) {
        if (hasSwatch(entry.kind)) {
            const double row =
                (kSwatchWidth + kSwatchGap) * m_scale + QFontMetricsF(textFont).horizontalAdvance(entry.text);
            width = std::max(width, row + m_countWidth);
        }
    }
    // Whole points, and one of air: a text measured to the hair may wrap when painted.
    return std::min(most, std::ceil(width) + 1);
}

void LegendLayout::addEntry(const LegendEntry& entry, double width, double& y) {
    const double padding = kLegendPadding * m_scale, step = kStep * m_scale;
    Row row{&entry, {}, {}, padding + width};
    switch (entry.kind) {
    case LegendEntry::Kind::Separator:
        row.text = QRectF(padding, y + 2 * step, width, 1);
        y += 4 * step;
        break;
    case LegendEntry::Kind::Note:
        row.text = wrapped(entry.text, smallFont, {padding, y + step}, width);
        y = row.text.bottom();
        break;
    default: {
        const double left = padding + (kSwatchWidth + kSwatchGap) * m_scale, rowStep = kRowStep * m_scale;
        const double countWidth = entry.count >= 0 ? m_countWidth : 0;
        const QSizeF swatch = QSizeF(kSwatchWidth, kSwatchHeight) * m_scale;
        if (!rows.empty() && rows.back().entry->kind == LegendEntry::Kind::Note)
            y += step / 2;
        const double below = toMiddle(textFont, rowStep);
        row.text = wrapped(entry.text, textFont, {left, y + below}, padding + width - left - countWidth);
        row.swatch = QRectF(QPointF(padding, y + (rowStep - swatch.height()) / 2), swatch);
        y += std::max(rowStep, below + row.text.height() + 1);
        break;
    }
    }
    rows.push_back(row);
}

} // namespace map
