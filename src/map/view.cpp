#include "map/view.h"

#include <algorithm>

namespace map {

geo::Box View::planeBox() const {
    geo::Box box;
    box.add(toPlane({0.0, 0.0}));
    box.add(toPlane({double(size.width()), double(size.height())}));
    return box;
}

View View::fitting(const geo::Box& plane, QSize size, double pixelRatio, const QMarginsF& margins) {
    const double freeWidth = std::max(1.0, size.width() - margins.left() - margins.right());
    const double freeHeight = std::max(1.0, size.height() - margins.top() - margins.bottom());
    View view;
    view.size = size;
    view.pixelRatio = pixelRatio;
    if (plane.isEmpty())
        return view;
    // A single point has no extent: a metre a pixel is then as near as anything needs to be.
    const double needed = std::max(plane.width() / freeWidth, plane.height() / freeHeight);
    view.metresPerPixel = needed > 0 ? needed : 1.0;
    const QPointF freeCentre(margins.left() + freeWidth / 2, margins.top() + freeHeight / 2);
    const geo::Coordinate middle = plane.centre();
    view.centre = {middle.x - (freeCentre.x() - size.width() / 2.0) * view.metresPerPixel,
                   middle.y + (freeCentre.y() - size.height() / 2.0) * view.metresPerPixel};
    return view;
}

View View::zoomedAbout(QPointF device, double factor) const {
    Q_ASSERT(factor > 0);
    const geo::Coordinate fixed = toPlane(device);
    View view = *this;
    view.metresPerPixel = metresPerPixel / factor;
    view.centre = {fixed.x - (device.x() - size.width() / 2.0) * view.metresPerPixel,
                   fixed.y + (device.y() - size.height() / 2.0) * view.metresPerPixel};
    return view;
}

View View::movedBy(QPointF deviceDelta) const {
    View view = *this;
    view.centre = {centre.x - deviceDelta.x() * metresPerPixel, centre.y + deviceDelta.y() * metresPerPixel};
    return view;
}

QTransform View::transformFrom(const View& other) const {
    const double scale = other.metresPerPixel / metresPerPixel;
    const QPointF origin = toDevice(other.toPlane({0.0, 0.0}));
    return {scale, 0.0, 0.0, scale, origin.x(), origin.y()};
}

} // namespace map
