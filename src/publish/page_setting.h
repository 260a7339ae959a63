#pragma once

#include "publish/page_content.h"
#include "publish/page_panels.h"
#include "publish/page_scale.h"

#include <vector>

namespace publish {

/// A page whose blocks have their places.
struct PageSetting {
    PageScale scale;
    PageType type;
    std::vector<SlottedBlock> blocks;
    PageArrangement arrangement;
};

/// The nominal size first; where not everything fits, the table gives up rows, then the page is set smaller until it
/// stands whole on it. What that costs is told by faultsOf().
PageSetting setPage(const PageContent& content, const document::Layout& layout);

/// Rectangles of whole points for maps side by side, each under its title.
struct PanelPlace {
    QRectF title; ///< Empty without title.
    QRectF map;
};
/// In the grid that leaves the largest maps of this aspect (width / height).
std::vector<PanelPlace> placePanels(const PagePanels& panels, const QRectF& room, const PageType& type, double aspect);

} // namespace publish
