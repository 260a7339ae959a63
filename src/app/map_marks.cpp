#include "app/map_marks.h"

#include "map/scale_bar.h"

namespace app {

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
    constexpr double kMargin = 12, kLength = 110;
    constexpr int kTextPixels = 11;
    const auto& frames = geo::standardFrames();
    const double ratio = view.pixelRatio;
    const map::ScaleBar bar =
        map::scaleBarFor(frames[geo::frameAt(frames, view.toPlane(where))], view, kLength * ratio);
    QFont small = font;
    small.setPixelSize(kTextPixels);
    const QPointF corner(view.size.width() - kMargin * ratio, view.size.height() - kMargin * ratio);
    map::paintScaleBar(painter, corner, bar, small, colour, ratio);
}

} // namespace app
