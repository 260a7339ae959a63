#include "map/pattern_marks.h"

#include "map/fill_patterns.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace map {

namespace {

/// Where straight lines u = first + k · step cross rings, in coordinates where they run along v.
class ScanLines {
public:
    ScanLines(double anchor, double step, double lowest, double highest)
        : m_anchor(anchor)
        , m_step(step)
        , m_first(static_cast<long>(std::ceil((lowest - anchor) / step)))
        , m_last(static_cast<long>(std::floor((highest - anchor) / step))) {}

    /// `toLines` maps a point to (u, v).
    template <class ToLines> void addRing(const std::vector<QPointF>& ring, const ToLines& toLines) {
        QPointF from = toLines(ring.back());
        for (const QPointF& point : ring) {
            const QPointF to = toLines(point);
            addEdge(from, to);
            from = to;
        }
    }

    /// Calls line(u, from, to) for each stretch inside the rings, by the even-odd rule.
    template <class Line> void forEachStretch(const Line& line) {
        std::ranges::sort(m_crossings);
        for (std::size_t i = 0; i + 1 < m_crossings.size(); i += 2)
            line(m_anchor + double(m_crossings[i].first) * m_step, m_crossings[i].second, m_crossings[i + 1].second);
    }

private:
    /// Half-open at its upper end: a line through a vertex crosses one of its two edges, so that crossings of a line
    /// are always even.
    void addEdge(QPointF from, QPointF to) {
        if (from.x() > to.x())
            std::swap(from, to);
        const long first = std::max(m_first, static_cast<long>(std::ceil((from.x() - m_anchor) / m_step)));
        for (long k = first; k <= m_last; ++k) {
            const double u = m_anchor + double(k) * m_step;
            if (u >= to.x())
                return;
            if (u < from.x())
                continue; // The division above rounded down.
            const double v = from.y() + (u - from.x()) / (to.x() - from.x()) * (to.y() - from.y());
            m_crossings.emplace_back(k, v);
        }
    }

    double m_anchor, m_step;
    long m_first, m_last;
    std::vector<std::pair<long, double>> m_crossings;
};

QPainterPath dots(const std::vector<std::vector<QPointF>>& rings, const DeviceBox& box, QPointF anchor, double ratio) {
    const double period = kDotSpacing * ratio, room = kDotDiameter * ratio / 2, dot = 0.02 * ratio;
    QPainterPath path;
    // Two rows a period, the second half a period further.
    for (const double shift : {0.25, 0.75}) {
        const QPointF start = anchor + QPointF(shift, shift) * period;
        ScanLines rows(start.y(), period, box.top, box.bottom);
        for (const std::vector<QPointF>& ring : rings)
            rows.addRing(ring, [](QPointF point) { return QPointF(point.y(), point.x()); });
        rows.forEachStretch([&](double y, double from, double to) {
            const double left = std::max(from + room, box.left), right = std::min(to - room, box.right);
            const double first = start.x() + std::ceil((left - start.x()) / period) * period;
            for (int i = 0; first + i * period <= right; ++i) {
                path.moveTo(first + i * period, y);
                path.lineTo(first + i * period + dot, y);
            }
        });
    }
    return path;
}

/// Lines at 45° along which x + slope · y stays the same; slope 1 rises to the east, −1 falls.
QPainterPath hatch(const std::vector<std::vector<QPointF>>& rings, const DeviceBox& box, QPointF anchor, double spacing,
                   int slope) {
    const auto across = [slope](QPointF point) { return point.x() + slope * point.y(); };
    const auto along = [slope](QPointF point) { return point.x() - slope * point.y(); };
    const double top = slope > 0 ? box.top : -box.bottom, bottom = slope > 0 ? box.bottom : -box.top;
    ScanLines lines(across(anchor), spacing * std::numbers::sqrt2, box.left + top, box.right + bottom);
    for (const std::vector<QPointF>& ring : rings)
        lines.addRing(ring, [&](QPointF point) { return QPointF(across(point), along(point)); });
    QPainterPath path;
    lines.forEachStretch([&](double u, double from, double to) {
        // x = (u + v) / 2 and slope · y = (u − v) / 2 stay in the box.
        const double first = std::max({from, 2 * box.left - u, u - 2 * bottom});
        const double last = std::min({to, 2 * box.right - u, u - 2 * top});
        if (first >= last)
            return;
        path.moveTo((u + first) / 2, slope * (u - first) / 2);
        path.lineTo((u + last) / 2, slope * (u - last) / 2);
    });
    return path;
}

} // namespace

PatternMarks::PatternMarks(const Style& style, const View& view)
    : m_style(style), m_anchor(view.toDevice({0, 0})), m_ratio(view.pixelRatio) {}

QPainterPath PatternMarks::marksOf(Pattern pattern, const std::vector<std::vector<QPointF>>& rings,
                                   const DeviceBox& box) const {
    switch (pattern) {
    case Pattern::None:
        return {};
    case Pattern::Dots: // From whole pixels on, as FillPatterns.
        return dots(rings, box, {std::floor(m_anchor.x()), std::floor(m_anchor.y())}, m_ratio);
    case Pattern::Hatch:
        return hatch(rings, box, m_anchor, m_style.hatchSpacing * m_ratio, 1);
    case Pattern::LightHatch:
        return hatch(rings, box, m_anchor, m_style.lightHatchSpacing * m_ratio, -1);
    }
    return {};
}

QRgb PatternMarks::colourOf(Pattern pattern, const Style& style) {
    return pattern == Pattern::Dots ? style.dots : pattern == Pattern::Hatch ? style.hatch : style.lightHatch;
}

double PatternMarks::widthOf(Pattern pattern, const Style& style, double pixelRatio) {
    const double points = pattern == Pattern::Dots    ? kDotDiameter
                          : pattern == Pattern::Hatch ? style.hatchWidth
                                                      : style.lightHatchWidth;
    return points * pixelRatio;
}

} // namespace map
