#include "map/preview.h"

#include <QRegion>
#include <cmath>

namespace map {

namespace {

/// Where a picture lies on a view.
QRectF placeOf(const Picture& picture, const View& view) {
    return picture.image.isNull() ? QRectF() : view.transformFrom(picture.view).mapRect(QRectF(picture.image.rect()));
}

/// Draws what of a picture falls in a rectangle of the view.
void paintPart(QPainter& painter, const Picture& picture, const QRectF& place, const QRect& part) {
    const double scale = picture.image.width() / place.width();
    const QRectF source((part.left() - place.left()) * scale, (part.top() - place.top()) * scale, part.width() * scale,
                        part.height() * scale);
    painter.drawImage(QRectF(part), picture.image, source);
}

} // namespace

void paintPreview(QPainter& painter, const View& view, const Picture& last, const Picture& whole, QRgb background) {
    const QRect all(QPoint(0, 0), view.size);
    QRectF lastPlace = placeOf(last, view);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setCompositionMode(QPainter::CompositionMode_Source);

    QRegion open(all);
    if (last.view.metresPerPixel == view.metresPerPixel && !last.image.isNull()) {
        // Only moved: whole pixels are copied.
        const QPoint at(static_cast<int>(std::lround(lastPlace.left())),
                        static_cast<int>(std::lround(lastPlace.top())));
        painter.drawImage(at, last.image);
        open -= QRect(at, last.image.size());
    } else if (const QRect seen = lastPlace.toAlignedRect() & all; !seen.isEmpty()) {
        const QRect inner =
            QRect(QPoint(static_cast<int>(std::ceil(lastPlace.left())), static_cast<int>(std::ceil(lastPlace.top()))),
                  QPoint(static_cast<int>(std::floor(lastPlace.right())) - 1,
                         static_cast<int>(std::floor(lastPlace.bottom())) - 1)) &
            all;
        if (!inner.isEmpty())
            paintPart(painter, last, lastPlace, inner);
        open -= inner;
    }

    const QRectF wholePlace = placeOf(whole, view);
    for (const QRect& rect : open) {
        painter.fillRect(rect, QColor::fromRgb(background));
        const QRect seen = wholePlace.toAlignedRect() & rect;
        if (!seen.isEmpty())
            paintPart(painter, whole, wholePlace, seen);
    }
    painter.restore();
}

} // namespace map
