#pragma once

#include "map/style.h"
#include "map/view.h"
#include "map/world_to_device.h"

#include <QPainterPath>
#include <QPointF>
#include <vector>

namespace map {

/// The patterns of a style as lines: FillPatterns for paper. Anchored to the plane in the same way.
class PatternMarks {
public:
    PatternMarks(const Style& style, const View& view);

    /// What stands in a face given by its rings (even-odd, unclosed), within the box: centre lines of hatches, or tiny
    /// lines to be drawn with round ends for dots.
    QPainterPath marksOf(Pattern pattern, const std::vector<std::vector<QPointF>>& rings, const DeviceBox& box) const;
    /// What they are drawn with.
    static QRgb colourOf(Pattern pattern, const Style& style);
    static double widthOf(Pattern pattern, const Style& style, double pixelRatio);

private:
    const Style& m_style;
    QPointF m_anchor; ///< Device pixels.
    double m_ratio;
};

} // namespace map
