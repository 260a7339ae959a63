#pragma once

#include "document/layout.h"

#include <QSizeF>

namespace publish {

/// How a page becomes layout points, and these pixels and print. At 96 dpi a point is a pixel, so that text has its
/// nominal size; a large page is set larger in proportion (it will be looked at from farther, or reduced), a small page
/// in print is set smaller, but not so that its text falls under 6 typographic points.
struct PageScale {
    QSizeF page;            ///< In layout points.
    double enlargement = 1; ///< Of a layout point, in points of 1/96 inch.
    document::PageSize size;

    static PageScale of(const document::PageSize& size);
    PageScale smaller() const; ///< The same page, set one step smaller.

    QSize pixels() const;        ///< Of a picture of the page.
    double pixelsAPoint() const; ///< Of such a picture, a layout point.
    QSizeF millimetres() const;
    bool isPrint() const { return size.unit == document::PageSize::Unit::Millimetres; }
    /// Size of a text of `points` layout points: typographic points in print, pixels at 96 dpi on screen.
    double readSize(double points) const;
    double leastReadable() const; ///< In the same unit: 6 and 9.
};

} // namespace publish
