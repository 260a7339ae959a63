#pragma once

#include <QPainterPath>
#include <QString>

namespace publish {

/// The path as an SVG's `d`, in hundredths of a point and relative to one another: as short as it gets, and points
/// shared by two paths stay the same.
QString svgPath(const QPainterPath& path);
/// A number of two decimals, without what isn't needed: « 1.5 », « -.25 ».
QString svgNumber(double value);

} // namespace publish
