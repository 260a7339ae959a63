#include "map/frame_titles.h"

#include "map/layout_font.h"

#include <QFontMetricsF>

namespace map {

QRectF frameRect(const geo::PlaneFrame& frame, const View& view) {
    return {view.toDevice({frame.plane.minX, frame.plane.maxY}), view.toDevice({frame.plane.maxX, frame.plane.minY})};
}

std::vector<PlacedTitle> placeFrameTitles(const std::vector<geo::PlaneFrame>& frames, const View& view,
                                          const QFont& font) {
    const QFontMetricsF metrics(sizedFont(font, layoutSize(font) * view.pixelRatio));
    const QRectF picture(QPointF(0, 0), QSizeF(view.size));
    const double gap = 2 * view.pixelRatio;
    std::vector<PlacedTitle> titles;
    for (const geo::PlaneFrame& frame : frames) {
        const QRectF rect = frameRect(frame, view);
        const QSizeF text(metrics.horizontalAdvance(frame.title), metrics.height());
        if (!frame.bordered || frame.title.isEmpty() || !rect.intersects(picture) || text.width() > rect.width())
            continue;
        titles.push_back({QRectF(QPointF(rect.center().x() - text.width() / 2, rect.top() - text.height() - gap), text),
                          frame.title});
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
