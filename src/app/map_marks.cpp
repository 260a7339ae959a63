#include "app/map_marks.h"

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

} // namespace app
