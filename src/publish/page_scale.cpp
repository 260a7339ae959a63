#include "publish/page_scale.h"

#include <algorithm>
#include <cmath>

namespace publish {

namespace {

constexpr double kDotsAPoint = 96;    ///< dpi at which a layout point is a pixel.
constexpr double kNominalSide = 1040; ///< Points: side of the square as large as a page set at the nominal size.
constexpr double kStepDown = 1.08;

PageScale scaled(QSizeF pixels, double pixelRatio) {
    return {pixelRatio, pixels / pixelRatio};
}

} // namespace

PageScale PageScale::of(QSize pixels, double dpi) {
    const double nominal = dpi / kDotsAPoint;
    const double side = std::sqrt(double(pixels.width()) * pixels.height()) / nominal;
    return scaled(pixels, nominal * std::max(1.0, side / kNominalSide));
}

PageScale PageScale::smaller() const {
    return scaled(page * pixelRatio, pixelRatio / kStepDown);
}

} // namespace publish
