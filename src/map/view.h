#pragma once

#include "geo/plane_frame.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QTransform>

namespace map {

/// What part of the composite plane is shown, on which picture. All pixels are device pixels.
struct View {
    geo::Coordinate centre;        ///< Plane point in the middle of the picture.
    double metresPerPixel = 1000;  ///< Plane metres a device pixel.
    QSize size;                    ///< Device pixels.
    double pixelRatio = 1.0;       ///< Device pixels a point of layout (2.0 at 200 %): line widths and hatches are times this.

    QPointF toDevice(geo::Coordinate plane) const {
        return {(plane.x - centre.x) / metresPerPixel + size.width() / 2.0,
                (centre.y - plane.y) / metresPerPixel + size.height() / 2.0};
    }
    geo::Coordinate toPlane(QPointF device) const {
        return {centre.x + (device.x() - size.width() / 2.0) * metresPerPixel,
                centre.y - (device.y() - size.height() / 2.0) * metresPerPixel};
    }
    geo::Box planeBox() const; ///< What is visible.

    /// The view that shows the whole box, with free margins (device pixels) left around it.
    static View fitting(const geo::Box& plane, QSize size, double pixelRatio, const QMarginsF& margins = {});
    /// Zoomed by `factor` (> 1 = nearer) so that the plane point under `device` stays there.
    View zoomedAbout(QPointF device, double factor) const;
    View movedBy(QPointF deviceDelta) const; ///< The picture moves by this much.
    /// The transform that lays a picture made with `other` over this view.
    QTransform transformFrom(const View& other) const;

    friend bool operator==(const View& a, const View& b) {
        return a.centre == b.centre && a.metresPerPixel == b.metresPerPixel && a.size == b.size && a.pixelRatio == b.pixelRatio;
    }
};

} // namespace map
