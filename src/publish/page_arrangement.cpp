#include "publish/page_arrangement.h"

#include "publish/page_band.h"

#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using document::PageSlot;

/// Side columns are no wider than this share of the page.
constexpr double kWidestSide = 0.42;
constexpr double kSideTextWidth = 220; ///< Of a side column of texts alone, points.

PageBlocks blocksIn(const std::vector<SlottedBlock>& blocks, PageSlot slot) {
    PageBlocks those;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].slot == slot)
            those.push_back({i, blocks[i].block.get()});
    }
    return those;
}

double sideWidth(const PageBlocks& blocks, double most) {
    double width = 0;
    bool hasText = false;
    for (const auto& [index, block] : blocks) {
        if (block->flow() == PageBlock::Flow::Paragraph)
            hasText = true;
        else
            width = std::max(width, std::min(block->sizeFor(most).width(), most));
    }
    return hasText ? std::max(width, std::min(kSideTextWidth, most)) : width;
}

void append(PageArrangement& arrangement, const PageBand& band, QPointF topLeft) {
    for (const PageArrangement::Place& place : band.places)
        arrangement.places.push_back({place.block, place.rect.translated(topLeft)});
}

QRectF wholePoints(const QRectF& rect) {
    return {QPointF(std::ceil(rect.left()), std::ceil(rect.top())),
            QPointF(std::floor(rect.right()), std::floor(rect.bottom()))};
}

} // namespace

PageArrangement PageArrangement::of(const std::vector<SlottedBlock>& blocks, QSizeF page, const PageType& type) {
    PageArrangement arrangement;
    const QRectF inside = QRectF(QPointF(0, 0), page).adjusted(type.margin, type.margin, -type.margin, -type.margin);
    const PageBand head = headBand(blocksIn(blocks, PageSlot::Head), inside.width(), type);
    const PageBand foot = footBand(blocksIn(blocks, PageSlot::Foot), inside.width(), type);
    append(arrangement, head, inside.topLeft());
    QRectF middle = inside;
    if (head.height > 0)
        middle.setTop(inside.top() + head.height + type.gap);
    if (foot.height > 0) {
        const double footTop = inside.bottom() - foot.height;
        append(arrangement, foot, {inside.left(), footTop});
        arrangement.rule = std::floor(footTop - type.gap * 0.75);
        middle.setBottom(*arrangement.rule - type.gap / 2);
    }

    bool columnsFit = true;
    for (const PageSlot slot : {PageSlot::Left, PageSlot::Right}) {
        const PageBlocks those = blocksIn(blocks, slot);
        if (those.empty())
            continue;
        const double width = sideWidth(those, page.width() * kWidestSide);
        const PageBand column = sideColumn(those, width, type);
        columnsFit = columnsFit && column.height <= middle.height();
        const bool isLeft = slot == PageSlot::Left;
        append(arrangement, column, {isLeft ? middle.left() : middle.right() - width, middle.top()});
        if (isLeft)
            middle.setLeft(middle.left() + width + type.gap);
        else
            middle.setRight(middle.right() - width - type.gap);
    }
    arrangement.map = wholePoints(middle);
    const double least = kLeastMapShare * std::min(page.width(), page.height());
    arrangement.fits = columnsFit && arrangement.map.width() >= least && arrangement.map.height() >= least;
    return arrangement;
}

} // namespace publish
