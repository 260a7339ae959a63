#include "publish/page_setting.h"

#include <algorithm>
#include <cmath>

namespace publish {

namespace {

constexpr int kMostSteps = 24; ///< Of setting smaller.
constexpr int kFewestRows = 3; ///< Of a table.

/// How large a map of this aspect is in a rectangle: its width.
double mapWidth(QSizeF room, double aspect) {
    return std::min(room.width(), room.height() * aspect);
}

QRectF wholePoints(const QRectF& rect) {
    return {QPointF(std::ceil(rect.left()), std::ceil(rect.top())),
            QPointF(std::floor(rect.right()), std::floor(rect.bottom()))};
}

/// Room for the map of one cell, its title taken off.
QSizeF cellSize(const QRectF& room, int columns, int rows, double titleHeight, double gap) {
    return {(room.width() - (columns - 1) * gap) / columns, (room.height() - (rows - 1) * gap) / rows - titleHeight};
}

int bestColumns(int count, const QRectF& room, double titleHeight, double gap, double aspect) {
    int best = 1;
    double widest = -1;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double width = mapWidth(cellSize(room, columns, rows, titleHeight, gap), aspect);
        if (width > widest) {
            widest = width;
            best = columns;
        }
    }
    return best;
}

} // namespace

PageSetting setPage(const PageContent& content, const document::Layout& layout) {
    PageSetting page;
    page.scale = PageScale::of(layout.size);
    for (int step = 0;; ++step) {
        page.type = PageType::of(page.scale.page);
        const int mostRows = std::max(int(content.table.rows.size()), 1);
        for (int rows = mostRows; rows >= std::min(kFewestRows, mostRows); --rows) {
            page.blocks = blocksOf(content, layout, page.scale.page, page.type, rows);
            page.arrangement = PageArrangement::of(page.blocks, page.scale.page, page.type);
            const bool hasTable = std::ranges::any_of(
                page.blocks, [](const SlottedBlock& placed) { return placed.element == document::PageElement::Table; });
            if (page.arrangement.fits || !hasTable)
                break;
        }
        if (page.arrangement.fits || step == kMostSteps)
            return page;
        page.scale = page.scale.smaller();
    }
}

std::vector<PanelPlace> placePanels(const PagePanels& panels, const QRectF& room, const PageType& type, double aspect) {
    const int count = int(panels.panels.size());
    if (count == 1)
        return {{QRectF(), room}};
    double titleHeight = 0;
    for (const PagePanels::Panel& panel : panels.panels)
        titleHeight = std::max(titleHeight, wrappedHeight(panel.title, type.panel, room.width() / count));
    const int columns = bestColumns(count, room, titleHeight, type.gap, aspect);
    const int rows = (count + columns - 1) / columns;
    QSizeF cell = cellSize(room, columns, rows, titleHeight, type.gap);
    // No higher than the map, with a scale bar below it: titles stand over their maps.
    constexpr double kBarHeight = 30;
    cell.setHeight(std::min(cell.height(), cell.width() / aspect + kBarHeight));
    std::vector<PanelPlace> places;
    for (int i = 0; i < count; ++i) {
        const QPointF corner(room.left() + (i % columns) * (cell.width() + type.gap),
                             room.top() + (i / columns) * (cell.height() + titleHeight + type.gap));
        const QRectF title(corner, QSizeF(cell.width(), titleHeight));
        places.push_back({title, wholePoints(QRectF(title.bottomLeft(), cell))});
    }
    return places;
}

} // namespace publish
