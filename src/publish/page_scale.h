#pragma once

#include <QSize>
#include <QSizeF>

namespace publish {

/// How output pixels become layout points. At 96 dpi a point is a pixel, so that text has its nominal size; a large
/// page is set larger in proportion (it will be looked at from farther, or reduced), a page too small for its texts is
/// set smaller.
struct PageScale {
    double pixelRatio = 1; ///< Output pixels a layout point.
    QSizeF page;           ///< In layout points.

    static PageScale of(QSize pixels, double dpi);
    PageScale smaller() const; ///< The same page, set one step smaller.
};

} // namespace publish
