#include "publish/page_band.h"

#include <algorithm>

namespace publish {

namespace {

using Flow = PageBlock::Flow;

constexpr double kLeastText = 220;      ///< Points: a column of text narrower than this is no pleasure to read.
constexpr double kLineGap = 32;         ///< Between texts and what stands on a line beside them.
constexpr double kLineShare = 0.35;     ///< A line beside texts takes no more of the width.
constexpr double kColumnGapShare = 2.0; ///< Of the page's gap, between columns.

/// Fills a band from the top.
class BandBuilder {
public:
    BandBuilder(const PageBlocks& blocks, double width, const PageType& type)
        : m_blocks(blocks), m_width(width), m_type(type), m_paragraphGap(type.gap / 4) {}

    bool has(Flow flow) const {
        return std::any_of(m_blocks.begin(), m_blocks.end(), [&](const auto& b) { return b.second->flow() == flow; });
    }

    /// Texts one under the other; returns their bottom.
    double addParagraphs(double left, double width, double top) {
        double bottom = top;
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() != Flow::Paragraph)
                continue;
            place(index, QRectF(QPointF(left, top), block->sizeFor(width)));
            bottom = m_band.places.back().rect.bottom();
            top = bottom + m_paragraphGap;
        }
        return bottom;
    }

    double addStrips(double top) {
        double bottom = top;
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() != Flow::Strip)
                continue;
            place(index, QRectF(QPointF(0, top), block->sizeFor(m_width)));
            bottom = m_band.places.back().rect.bottom();
            top = bottom + m_type.gap;
        }
        return bottom;
    }

    struct Row {
        double right = 0; ///< Where what stands beside the row may begin.
        double bottom = 0;
        bool isSingle = true;
    };
    /// Columns side by side, in as many rows as it takes.
    Row addColumns(double top, double width) {
        Row row{0, top, true};
        double x = 0;
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() != Flow::Column)
                continue;
            const QSizeF size = block->sizeFor(width);
            if (x > 0 && x + size.width() > width) {
                x = 0;
                top = row.bottom + m_type.gap;
                row.isSingle = false;
            }
            place(index, QRectF(QPointF(x, top), size));
            x += size.width() + kColumnGapShare * m_type.gap;
            row.right = std::max(row.right, x);
            row.bottom = std::max(row.bottom, top + size.height());
        }
        return row;
    }

    double badgeWidth() const {
        double width = 0;
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() == Flow::Badge)
                width += block->sizeFor(m_width).width() + m_type.gap;
        }
        return width;
    }
    /// Badges in the corner, from the right, their tops or bottoms in line; returns their height.
    double addBadges(double edge, bool edgeIsTop) {
        double right = m_width, tallest = 0;
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() != Flow::Badge)
                continue;
            const QSizeF size = block->sizeFor(m_width);
            place(index, QRectF(QPointF(right - size.width(), edgeIsTop ? edge : edge - size.height()), size));
            right -= size.width() + m_type.gap;
            tallest = std::max(tallest, size.height());
        }
        return tallest;
    }

    QSizeF lineSize() const {
        QSizeF whole;
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() != Flow::Line)
                continue;
            const QSizeF size = block->sizeFor(m_width);
            whole = {whole.width() + (whole.width() > 0 ? m_type.gap : 0) + size.width(),
                     std::max(whole.height(), size.height())};
        }
        return whole;
    }
    void addLine(QPointF topLeft) {
        double x = topLeft.x();
        for (const auto& [index, block] : m_blocks) {
            if (block->flow() != Flow::Line)
                continue;
            const QSizeF size = block->sizeFor(m_width);
            place(index, QRectF(QPointF(x, topLeft.y()), size));
            x += size.width() + m_type.gap;
        }
    }

    PageBand take(double height) {
        m_band.height = m_band.places.empty() ? 0 : height;
        return std::move(m_band);
    }

private:
    void place(std::size_t index, const QRectF& rect) { m_band.places.push_back({index, rect}); }

    const PageBlocks& m_blocks;
    double m_width;
    const PageType& m_type;
    double m_paragraphGap;
    PageBand m_band;
};

/// Texts of the foot with the line at the right of their end where there is room, else under them.
double addNotes(BandBuilder& band, double left, double width, double top, double paragraphGap) {
    const QSizeF line = band.lineSize();
    const bool hasText = band.has(Flow::Paragraph), hasLine = !line.isEmpty();
    const bool beside = hasText && hasLine && line.width() + kLineGap <= width * kLineShare;
    double bottom = band.addParagraphs(left, beside ? width - line.width() - kLineGap : width, top);
    if (!hasLine)
        return bottom;
    if (!beside)
        bottom += line.height() + (hasText ? paragraphGap : 0);
    bottom = std::max(bottom, top + line.height());
    band.addLine({left + width - line.width(), bottom - line.height()});
    return bottom;
}

} // namespace

PageBand headBand(const PageBlocks& blocks, double width, const PageType& type) {
    BandBuilder band(blocks, width, type);
    const double badges = band.addBadges(0, true);
    double bottom = std::max(badges, band.addParagraphs(0, width - band.badgeWidth(), 0));
    if (const QSizeF line = band.lineSize(); !line.isEmpty()) {
        band.addLine({0, bottom + type.gap / 4});
        bottom += type.gap / 4 + line.height();
    }
    const auto below = [&] { return bottom > 0 ? bottom + type.gap : 0; };
    if (band.has(Flow::Strip))
        bottom = band.addStrips(below());
    if (band.has(Flow::Column))
        bottom = band.addColumns(below(), width).bottom;
    return band.take(bottom);
}

PageBand footBand(const PageBlocks& blocks, double width, const PageType& type) {
    BandBuilder band(blocks, width, type);
    double top = 0, bottom = 0;
    if (band.has(Flow::Strip)) {
        bottom = band.addStrips(0);
        top = bottom + type.gap;
    }
    const double textWidth = width - band.badgeWidth();
    const bool hasNotes = band.has(Flow::Paragraph) || !band.lineSize().isEmpty();
    if (!band.has(Flow::Column)) {
        if (hasNotes)
            bottom = addNotes(band, 0, textWidth, top, type.gap / 4);
    } else {
        const BandBuilder::Row row = band.addColumns(top, textWidth);
        bottom = row.bottom;
        if (hasNotes) {
            const bool beside = row.isSingle && textWidth - row.right >= kLeastText;
            bottom = beside ? std::max(bottom, addNotes(band, row.right, textWidth - row.right, top, type.gap / 4))
                            : addNotes(band, 0, textWidth, bottom + type.gap, type.gap / 4);
        }
    }
    if (band.has(Flow::Badge)) {
        // The corner's height counts where the texts are lower than it.
        double tallest = 0;
        for (const auto& [index, block] : blocks) {
            if (block->flow() == Flow::Badge)
                tallest = std::max(tallest, block->sizeFor(width).height());
        }
        bottom = std::max(bottom, top + tallest);
        band.addBadges(bottom, false);
    }
    return band.take(bottom);
}

PageBand sideColumn(const PageBlocks& blocks, double width, const PageType& type) {
    PageBand column;
    double top = 0;
    Flow before = Flow::Column;
    for (const auto& [index, block] : blocks) {
        const bool areTexts = before == Flow::Paragraph && block->flow() == Flow::Paragraph;
        if (!column.places.empty())
            top = column.height + (areTexts ? type.gap / 2 : type.gap);
        column.places.push_back({index, QRectF(QPointF(0, top), block->sizeFor(width))});
        column.height = column.places.back().rect.bottom();
        before = block->flow();
    }
    return column;
}

} // namespace publish
