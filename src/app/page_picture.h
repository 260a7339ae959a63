#pragma once

#include "map/colour_vision.h"
#include "publish/composed_page.h"
#include "publish/linter.h"

#include <QImage>
#include <QSize>
#include <memory>
#include <vector>

namespace app {

/// How a page is to be looked at.
struct PageSight {
    QSize room;              ///< Device pixels that it may take; counts for nothing at actual size.
    bool actualSize = false; ///< As large as it is in print; a picture pixel for pixel.
    double ratio = 1;        ///< Device pixels a point of the window's.
    map::ColourVision vision = map::ColourVision::Usual;
    friend bool operator==(const PageSight&, const PageSight&) = default;
};

/// A page laid out and drawn to be looked at, with what is to be said of it. Immutable.
struct PagePicture {
    publish::Publication publication; ///< Of which it is.
    publish::ComposedPage page;
    std::vector<publish::Finding> findings;
    QImage usual; ///< As everybody's eyes see it,
    QImage seen;  ///< and as those of `sight` do.
    PageSight sight;
};

/// Where these territories stand on the page, in its points; those that no map shows are left out.
std::vector<QPointF> placesOf(const std::vector<int>& territories, const PagePicture& picture);

} // namespace app
