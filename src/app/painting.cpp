#include "app/painting.h"

#include <algorithm>

namespace app {

Painting::Painting(QCustomPlot* plot, const QString& layer, Paint paint)
    : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

void Painting::draw(QCPPainter* painter) {
    if (m_asImage)
        return drawImage(*painter);
    painter->save();
    painter->setClipRect(clipRect(), Qt::IntersectClip);
    m_paint(*painter);
    painter->restore();
}

void Painting::drawImage(QCPPainter& painter) const {
    // In the pixels of what is painted on: the screen's, or those of an exported picture.
    const double ratio = std::max(1.0, painter.transform().m11() * painter.device()->devicePixelRatioF());
    const QRect area = clipRect();
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(ratio);
    QPainter inside(&image);
    inside.translate(-area.topLeft());
    m_paint(inside);
    inside.end();
    painter.drawImage(area.topLeft(), image);
}

} // namespace app
