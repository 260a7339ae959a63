#include "app/map_marks.h"

namespace app {

void paintMarks(QPainter& painter, const map::View& view, const Picture& picture, bool dark) {
    if (!picture.marks)
        return;
    const QFont& font = picture.marks->font;
    if (view == picture.frame->view) {
        map::paintPoints(painter, picture.points, view.pixelRatio, font, dark);
        map::paintLabels(painter, picture.labels, font, view.pixelRatio, dark);
        return;
    }
    const QTransform transform = view.transformFrom(picture.frame->view);
    map::PlacedPoints points = picture.points;
    for (auto& group : points.groups)
        group.device = transform.map(group.device);
    std::vector<map::PlacedLabel> labels = picture.labels;
    for (auto& label : labels) {
        const QPointF anchor = transform.map(label.anchor);
        label.textRect.translate(anchor - label.anchor);
        label.anchor = anchor;
    }
    map::paintPoints(painter, points, view.pixelRatio, font, dark);
    map::paintLabels(painter, labels, font, view.pixelRatio, dark);
}

} // namespace app
