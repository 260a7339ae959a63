#pragma once

#include "publish/page_block.h"

#include <QRectF>
#include <memory>
#include <optional>
#include <vector>

namespace publish {

/// A block with its place among the slots; blocks of a slot in their order.
struct SlottedBlock {
    document::PageElement element;
    document::PageSlot slot;
    std::unique_ptr<PageBlock> block;
};

/// Where everything of a page stands, in layout points: head and foot over the whole width, side columns between them,
/// and in the middle what is left for maps.
struct PageArrangement {
    struct Place {
        std::size_t block; ///< Index in the blocks.
        QRectF rect;
    };
    std::vector<Place> places;
    QRectF map;                 ///< Whole points; may be empty.
    std::optional<double> rule; ///< Height of the thin line above the foot.
    bool fits = false;          ///< Everything stands whole on the page, and leaves room for a map.

    static PageArrangement of(const std::vector<SlottedBlock>& blocks, QSizeF page, const PageType& type);
};

/// Less than this share of the page's shorter side is no map any more.
constexpr double kLeastMapShare = 0.4;

} // namespace publish
