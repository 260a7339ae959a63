#pragma once

#include "geo/projection.h"
#include "map/view.h"

#include <QFont>
#include <QPainter>
#include <QString>
#include <vector>

namespace map {

/// A town that may be named.
struct LabelCandidate {
    geo::Place place;
    QString text;
    double priority = 0; ///< Greater first (population).
};

struct PlacedLabel {
    QPointF anchor;  ///< Device pixels, the town's dot.
    QRectF textRect; ///< Device pixels.
    QString text;
};

/// Greedy by priority: a label that would touch an earlier one, or leave its frame or the view, is tried at the other
/// sides, then left out. `reserved` are device rectangles to keep free. More appear as one zooms in.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelCandidate>& candidates,
                                     const std::vector<geo::PlaneFrame>& frames, const View& view, const QFont& font,
                                     const std::vector<QRectF>& reserved = {});
void paintLabels(QPainter& painter, const std::vector<PlacedLabel>& labels, const QFont& font, double pixelRatio,
                 bool dark);

} // namespace map
