#pragma once

#include "map/scene.h"
#include "map/style.h"
#include "map/view.h"

#include <QPainterPath>
#include <QRectF>
#include <optional>
#include <vector>

namespace map {

/// A map as shapes, for paper and files of lines: what render() and resolve() make on pixels, from the same scene, view
/// and style; hover left out. Positions and widths are device pixels of the view. All colours are opaque.
struct VectorMap {
    /// The faces of one territory that look alike.
    struct Fill {
        geo::FrameId frame;
        geo::FaceId face;  ///< One of them.
        QPainterPath path; ///< Their outer limits: closed, even-odd. Beyond the picture it is cut off.
        QColor colour;
    };
    /// Lines drawn alike.
    struct Lines {
        geo::FrameId frame;
        std::optional<geo::FaceId> face; ///< Of a pattern: whose fill it is.
        QPainterPath path;
        QColor colour;
        double width;
        Qt::PenCapStyle cap; ///< Joins are round.
    };

    QColor background;
    std::vector<Fill> fills;     ///< Neighbours share their border's points exactly.
    std::vector<Lines> patterns; ///< Hatches and dots, clipped to their faces; over the fills.
    std::vector<Lines> borders;  ///< Each border once, in drawing order of kinds.
    std::vector<Lines> outlines; ///< Casings, lines, dashes one by one; in drawing order.
    std::vector<QRectF> clips;   ///< By frame: what it may draw on.
    std::vector<bool> clipped;   ///< By frame: whether that is less than the picture.
    /// The edges of overseas frames: the middle of a line.
    std::vector<QRectF> edges;
    QColor edgeColour;
    double edgeWidth = 1;
};

/// `tolerance`: largest deviation from the full geometry, device pixels, by the rule of render(): a border stays one
/// line. Any thread; pure.
VectorMap vectorMap(const Scene& scene, const View& view, const Style& style, double tolerance = 0.25);

} // namespace map
