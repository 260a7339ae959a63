#pragma once

#include "geo/plane_frame.h"
#include "map/view.h"

#include <algorithm>

namespace map {

/// A rectangle of the picture, device pixels, y to the south.
struct DeviceBox {
    double left = 0, top = 0, right = 0, bottom = 0;
    bool isEmpty() const { return left >= right || top >= bottom; }
};

/// From metres of a frame's CRS to device pixels of a view, in one multiplication an axis, and what the frame may draw
/// on.
struct WorldToDevice {
    double scale; ///< Device pixels a metre.
    double shiftX, shiftY;
    DeviceBox clip;     ///< The part of the picture that the frame draws on: an overseas frame stays in its tile.
    bool closesOnRight; ///< The clip ends before the picture does, so that faces have to be closed there.

    WorldToDevice(const geo::PlaneFrame& frame, const View& view) : scale(frame.scale() / view.metresPerPixel) {
        const QPointF origin = view.toDevice({frame.plane.minX, frame.plane.minY});
        shiftX = origin.x() - frame.world.minX * scale;
        shiftY = origin.y() + frame.world.minY * scale;
        clip = {0, 0, double(view.size.width()), double(view.size.height())};
        if (frame.bordered)
            clipTo(tile(frame, view));
        closesOnRight = clip.right < view.size.width();
    }

    double x(geo::Coordinate world) const { return world.x * scale + shiftX; }
    double y(geo::Coordinate world) const { return shiftY - world.y * scale; }

    /// Where the whole frame stands on the picture, whether seen or not.
    static DeviceBox tile(const geo::PlaneFrame& frame, const View& view) {
        const QPointF topLeft = view.toDevice({frame.plane.minX, frame.plane.maxY});
        const QPointF bottomRight = view.toDevice({frame.plane.maxX, frame.plane.minY});
        return {topLeft.x(), topLeft.y(), bottomRight.x(), bottomRight.y()};
    }

private:
    void clipTo(const DeviceBox& box) {
        clip = {std::max(clip.left, box.left), std::max(clip.top, box.top), std::min(clip.right, box.right),
                std::min(clip.bottom, box.bottom)};
    }
};

} // namespace map
