#include "publish/page_scale.h"

#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using Unit = document::PageSize::Unit;

constexpr double kDotsAPoint = 96;    ///< dpi at which a layout point is a pixel.
constexpr double kNominalSide = 1040; ///< Points: side of the square as large as a page set at the nominal size.
constexpr double kLeastInPrint = 0.8; ///< The smallest letters, of 10 layout points, are then of 6 typographic ones.
constexpr double kStepDown = 1.08;
constexpr double kMillimetresAnInch = 25.4;
constexpr double kLeastPrintPoints = 6, kLeastPixels = 9;

/// Points of 1/96 inch.
QSizeF nominalSize(const document::PageSize& size) {
    const double factor = size.unit == Unit::Millimetres ? kDotsAPoint / kMillimetresAnInch : kDotsAPoint / size.dpi;
    return QSizeF(size.width, size.height) * factor;
}

} // namespace

PageScale PageScale::of(const document::PageSize& size) {
    const QSizeF nominal = nominalSize(size);
    const double side = std::sqrt(nominal.width() * nominal.height());
    const double least = size.unit == Unit::Millimetres ? kLeastInPrint : 1;
    const double enlargement = std::max(least, side / kNominalSide);
    return {nominal / enlargement, enlargement, size};
}

PageScale PageScale::smaller() const {
    return {page * kStepDown, enlargement / kStepDown, size};
}

QSize PageScale::pixels() const {
    if (!isPrint())
        return {int(std::lround(size.width)), int(std::lround(size.height))};
    const double dotsAMillimetre = size.dpi / kMillimetresAnInch;
    return {int(std::lround(size.width * dotsAMillimetre)), int(std::lround(size.height * dotsAMillimetre))};
}

double PageScale::pixelsAPoint() const {
    return enlargement * size.dpi / kDotsAPoint;
}

QSizeF PageScale::millimetres() const {
    return nominalSize(size) / kDotsAPoint * kMillimetresAnInch;
}

double PageScale::readSize(double points) const {
    constexpr double kTypographicPointsAnInch = 72;
    return points * enlargement * (isPrint() ? kTypographicPointsAnInch / kDotsAPoint : 1);
}

double PageScale::leastReadable() const {
    return isPrint() ? kLeastPrintPoints : kLeastPixels;
}

} // namespace publish
