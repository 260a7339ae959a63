#include "map/labels.h"

#include "map/frame_titles.h"
#include "map/layout_font.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <array>

namespace map {

namespace {

// What makes a map of towns readable rather than full: tried on the whole of France, a région and a département.
constexpr double kInhabitantsPerMetre = 60; ///< Times world metres a layout point: the smallest town worth a name.
constexpr double kLeastTileWidth = 220; ///< Layout points: an overseas frame smaller than this has no room for names.
constexpr double kSpacing = 10;         ///< Layout points left free around a name.
constexpr double kDotRadius = 2;        ///< Layout points.
/// Layout points from the dot's centre to the text: beside the dot, or clear of a symbol that stands on it.
constexpr std::array kDotGaps{4.0, 13.0};

struct Surroundings {
    QRectF frame;     ///< Device pixels that the frame shows.
    double threshold; ///< Lowest priority named.
    bool hasRoom;
};

Surroundings surroundingsOf(const geo::PlaneFrame& frame, const View& view) {
    const QRectF picture(QPointF(0, 0), QSizeF(view.size));
    Surroundings result{picture, kInhabitantsPerMetre * view.metresPerPixel * view.pixelRatio / frame.scale(), true};
    if (frame.bordered) {
        const QRectF tile = frameRect(frame, view);
        result.frame = tile.intersected(picture);
        result.hasRoom = tile.width() >= kLeastTileWidth * view.pixelRatio;
    }
    return result;
}

/// Text rectangles beside a dot, in order of preference: right, left, above, below.
std::array<QRectF, 4> placesBeside(QPointF dot, QSizeF text, double gap) {
    const double middle = dot.y() - text.height() / 2, centred = dot.x() - text.width() / 2;
    return {QRectF(QPointF(dot.x() + gap, middle), text), QRectF(QPointF(dot.x() - gap - text.width(), middle), text),
            QRectF(QPointF(centred, dot.y() - gap - text.height()), text),
            QRectF(QPointF(centred, dot.y() + gap), text)};
}

class Placement {
public:
    Placement(const View& view, const QFont& font, const std::vector<QRectF>& reserved)
        : m_view(view), m_metrics(sizedFont(font, layoutSize(font) * view.pixelRatio)), m_reserved(reserved) {}

    void tryToPlace(const LabelCandidate& candidate, const geo::PlaneFrame& frame, const Surroundings& around) {
        const QPointF dot = m_view.toDevice(frame.toPlane(candidate.place.world));
        const double radius = kDotRadius * m_view.pixelRatio;
        const QRectF dotRect(dot - QPointF(radius, radius), dot + QPointF(radius, radius));
        if (!around.frame.contains(dotRect) || touches(m_named, dotRect))
            return;
        const QSizeF text(m_metrics.horizontalAdvance(candidate.text), m_metrics.height());
        for (const double gap : kDotGaps) {
            for (const QRectF& rect : placesBeside(dot, text, gap * m_view.pixelRatio)) {
                if (!around.frame.contains(rect) || touches(m_named, rect) || touches(m_reserved, rect))
                    continue;
                const double free = kSpacing * m_view.pixelRatio;
                m_named.push_back(rect.united(dotRect).adjusted(-free, -free / 2, free, free / 2));
                m_labels.push_back({dot, rect, candidate.text});
                return;
            }
        }
    }

    std::vector<PlacedLabel> takeLabels() { return std::move(m_labels); }

private:
    static bool touches(const std::vector<QRectF>& rects, const QRectF& rect) {
        return std::any_of(rects.begin(), rects.end(), [&](const QRectF& other) { return other.intersects(rect); });
    }

    const View& m_view;
    QFontMetricsF m_metrics;
    const std::vector<QRectF>& m_reserved;
    std::vector<QRectF> m_named; ///< With the space left around names.
    std::vector<PlacedLabel> m_labels;
};

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelCandidate>& candidates,
                                     const std::vector<geo::PlaneFrame>& frames, const View& view, const QFont& font,
                                     const std::vector<QRectF>& reserved) {
    std::vector<Surroundings> around;
    around.reserve(frames.size());
    for (const geo::PlaneFrame& frame : frames)
        around.push_back(surroundingsOf(frame, view));

    std::vector<const LabelCandidate*> byPriority;
    for (const LabelCandidate& candidate : candidates) {
        Q_ASSERT(candidate.place.frame < frames.size());
        const Surroundings& own = around[candidate.place.frame];
        if (!own.hasRoom || candidate.priority < own.threshold)
            continue;
        if (own.frame.contains(view.toDevice(frames[candidate.place.frame].toPlane(candidate.place.world))))
            byPriority.push_back(&candidate);
    }
    std::stable_sort(byPriority.begin(), byPriority.end(),
                     [](const LabelCandidate* a, const LabelCandidate* b) { return a->priority > b->priority; });

    Placement placement(view, font, reserved);
    for (const LabelCandidate* candidate : byPriority)
        placement.tryToPlace(*candidate, frames[candidate->place.frame], around[candidate->place.frame]);
    return placement.takeLabels();
}

void paintLabels(QPainter& painter, const std::vector<PlacedLabel>& labels, const QFont& font, double pixelRatio,
                 bool dark) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont scaled = sizedFont(font, layoutSize(font) * pixelRatio);
    const double ascent = QFontMetricsF(scaled).ascent();
    // Names stand on the data colours, which are the same in the dark: dark ink on a light halo in both; only the halo
    // is softer where the surroundings are dark.
    const QColor ink(0x16, 0x18, 0x1d), halo(255, 255, 255, dark ? 205 : 230);
    const QPen pen(halo, 3.4 * pixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const double radius = kDotRadius * pixelRatio;
    painter.setFont(scaled);
    painter.setPen(ink);
    // One path a name: all in one would be rasterised over the whole picture, a hundred times slower.
    for (const PlacedLabel& label : labels) {
        QPainterPath text, dot;
        text.addText(label.textRect.topLeft() + QPointF(0, ascent), scaled, label.text);
        dot.addEllipse(label.anchor, radius, radius);
        painter.strokePath(text, pen);
        painter.strokePath(dot, QPen(halo, 2 * pixelRatio));
        painter.drawText(label.textRect.topLeft() + QPointF(0, ascent), label.text);
        painter.fillPath(dot, ink);
    }
    painter.restore();
}

} // namespace map
