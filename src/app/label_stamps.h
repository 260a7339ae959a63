#pragma once

#include "map/labels.h"

#include <QHash>
#include <QImage>

namespace app {

/// A label drawn once, to be laid down wherever its town is: names are slow to stroke, and a map is painted at each
/// movement.
struct LabelStamp {
    QPointF anchor; ///< Device pixels of the view that it was placed for.
    QPoint offset;  ///< Of the image's corner from the anchor.
    QImage image;
};

/// Draws stamps and keeps those of the last time. One thread.
class LabelStamps {
public:
    std::vector<LabelStamp> stamp(const std::vector<map::PlacedLabel>& labels, const QFont& font, double pixelRatio,
                                  bool dark);

private:
    QHash<QString, LabelStamp> m_kept; ///< By what makes them look alike.
};

} // namespace app
