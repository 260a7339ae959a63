#include "app/map_marks.h"

#include "app/small_font.h"
#include "map/scale_bar.h"

namespace app {

namespace {

// Layout points.
constexpr double kScaleMargin = 12, kScaleLength = 110, kScaleHeight = 24;

} // namespace

void paintMarks(QPainter& painter, const map::View& view, const Picture& picture) {
    if (!picture.marks)
        return;
    const QTransform transform = view.transformFrom(picture.frame->view);
    map::PlacedPoints points = picture.points;
    for (auto& group : points.groups)
        group.device = transform.map(group.device);
    map::paintPoints(painter, points, view.pixelRatio, picture.marks->font, picture.marks->dark);
    for (const LabelStamp& label : picture.labels)
        painter.drawImage(transform.map(label.anchor).toPoint() + label.offset, label.image);
}

void paintScale(QPainter& painter, const map::View& view, QPointF where, const QFont& font, const QColor& colour) {
    const auto& frames = geo::standardFrames();
    const double ratio = view.pixelRatio;
    const map::ScaleBar bar =
        map::scaleBarFor(frames[geo::frameAt(frames, view.toPlane(where))], view, kScaleLength * ratio);
    const QPointF corner(view.size.width() - kScaleMargin * ratio, view.size.height() - kScaleMargin * ratio);
    map::paintScaleBar(painter, corner, bar, smallFontOf(font), colour, ratio);
}

QRectF scaleRoom(const map::View& view) {
    const QSizeF room(kScaleLength + 2 * kScaleMargin, kScaleHeight + kScaleMargin);
    const QSizeF device = room * view.pixelRatio;
    return {QPointF(view.size.width() - device.width(), view.size.height() - device.height()), device};
}

} // namespace app
