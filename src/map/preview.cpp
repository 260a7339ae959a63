#include "map/preview.h"

#include <QRegion>
#include <algorithm>
#include <cmath>

namespace map {

namespace {

constexpr double kFar = 1e6; ///< Pixels: beyond any picture, within an int.

/// Where a picture lies on a view.
QRectF placeOf(const Picture& picture, const View& view) {
    return picture.image.isNull() ? QRectF() : view.transformFrom(picture.view).mapRect(QRectF(picture.image.rect()));
}

/// The pixels that a place covers wholly.
QRect wholePixels(const QRectF& place) {
    const auto firstAfter = [](double at) { return static_cast<int>(std::ceil(std::clamp(at, -kFar, kFar))); };
    const auto lastBefore = [](double at) { return static_cast<int>(std::floor(std::clamp(at, -kFar, kFar))) - 1; };
    return {QPoint(firstAfter(place.left()), firstAfter(place.top())),
            QPoint(lastBefore(place.right()), lastBefore(place.bottom()))};
}

/// Draws what of a picture falls in a rectangle of the view.
void paintPart(QPainter& painter, const Picture& picture, const QRectF& place, const QRect& part) {
    const double scale = picture.image.width() / place.width();
    const QRectF source((part.left() - place.left()) * scale, (part.top() - place.top()) * scale, part.width() * scale,
                        part.height() * scale);
    painter.drawImage(QRectF(part), picture.image, source);
}

/// Draws the last picture and returns the pixels that it covers.
QRect paintLast(QPainter& painter, const View& view, const Picture& last) {
    if (last.image.isNull())
        return {};
    const QRectF place = placeOf(last, view);
    if (last.view.metresPerPixel == view.metresPerPixel && std::abs(place.left()) < kFar &&
        std::abs(place.top()) < kFar) {
        // Only moved: whole pixels are copied.
        const QPoint at(static_cast<int>(std::lround(place.left())), static_cast<int>(std::lround(place.top())));
        painter.drawImage(at, last.image);
        return {at, last.image.size()};
    }
    const QRect covered = wholePixels(place) & QRect(QPoint(0, 0), view.size);
    if (!covered.isEmpty())
        paintPart(painter, last, place, covered);
    return covered;
}

} // namespace

void paintPreview(QPainter& painter, const View& view, const Picture& last, const Picture& whole, QRgb background) {
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    const QRegion open = QRegion(QRect(QPoint(0, 0), view.size)) - paintLast(painter, view, last);
    const QRectF wholePlace = placeOf(whole, view);
    for (const QRect& rect : open) {
        painter.fillRect(rect, QColor::fromRgb(background));
        const QRect seen = wholePixels(wholePlace) & rect;
        if (!seen.isEmpty())
            paintPart(painter, whole, wholePlace, seen);
    }
    painter.restore();
}

} // namespace map
