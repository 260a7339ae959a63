#include "map/frame_titles.h"

#include "map/layout_font.h"

#include <QFontMetricsF>
#include <algorithm>

namespace map {

namespace {

/// In widths of the frame: a name may stand out at both sides, where frames have air.
constexpr double kWidest = 1.5;
/// Points, besides what the font leaves under its letters: frames stand close together.
constexpr double kGap = 0.5;

} // namespace

QRectF frameRect(const geo::PlaneFrame& frame, const View& view) {
    return {view.toDevice({frame.plane.minX, frame.plane.maxY}), view.toDevice({frame.plane.maxX, frame.plane.minY})};
}

std::vector<PlacedTitle> placeFrameTitles(const std::vector<geo::PlaneFrame>& frames, const View& view,
                                          const QFont& font) {
    const QFontMetricsF metrics(sizedFont(font, layoutSize(font) * view.pixelRatio));
    const QRectF picture(QPointF(0, 0), QSizeF(view.size));
    const auto crosses = [&](const QRectF& letters, const geo::PlaneFrame& frame) {
        return std::ranges::any_of(frames, [&](const geo::PlaneFrame& other) {
            return &other != &frame && other.bordered && frameRect(other, view).intersects(letters);
        });
    };
    std::vector<PlacedTitle> titles;
    for (const geo::PlaneFrame& frame : frames) {
        const QRectF rect = frameRect(frame, view);
        const double width = metrics.horizontalAdvance(frame.title);
        if (!frame.bordered || frame.title.isEmpty() || !rect.intersects(picture) || width > kWidest * rect.width())
            continue;
        const double left = std::max(0.0, rect.center().x() - width / 2);
        const double baseline = rect.top() - kGap * view.pixelRatio - metrics.descent();
        const QRectF letters(left, baseline - metrics.capHeight(), width, metrics.capHeight());
        if (!crosses(letters, frame))
            titles.push_back({QRectF(left, baseline - metrics.ascent(), width, metrics.height()), frame.title});
    }
    return titles;
}

void paintFrameTitles(QPainter& painter, const std::vector<PlacedTitle>& titles, const QFont& font,
                      const QColor& colour, double pixelRatio) {
    painter.save();
    const QFont scaled = sizedFont(font, layoutSize(font) * pixelRatio);
    painter.setFont(scaled);
    painter.setPen(colour);
    const double ascent = QFontMetricsF(scaled).ascent();
    for (const PlacedTitle& title : titles)
        painter.drawText(title.rect.topLeft() + QPointF(0, ascent), title.text);
    painter.restore();
}

} // namespace map
