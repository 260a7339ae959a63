#include "app/map_brush.h"

#include "app/brushing.h"
#include "app/colours.h"

#include <QRegion>
#include <algorithm>

namespace app {

std::vector<int> territoriesUnder(const QPolygonF& shape, const map::Frame& frame, const document::Dataset& dataset) {
    std::vector<bool> touched(dataset.territories.size());
    const QRegion region = QRegion(shape.toPolygon()) & QRect(QPoint(), frame.view.size);
    for (const QRect& piece : region) {
        for (int y = piece.top(); y <= piece.bottom(); ++y) {
            const auto runs = frame.runsOfRow(y);
            auto run = std::ranges::upper_bound(runs, piece.left(), {}, &map::Frame::Run::end);
            for (int from = piece.left(); run != runs.end() && from <= piece.right(); from = (run++)->end) {
                if (run->face != geo::kNoFace)
                    touched[std::size_t(dataset.territoryOfFace[run->face])] = true;
            }
        }
    }
    std::vector<int> territories;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (touched[i])
            territories.push_back(int(i));
    }
    return territories;
}

void MapBrush::begin(QPointF position, Qt::KeyboardModifiers modifiers) {
    m_start = position;
    m_shape = {position};
    m_gesture.begin(brushingFor(modifiers));
}

void MapBrush::moveTo(QPointF position, const map::View& view, const map::Frame* frame) {
    if (m_tool == Tool::Lasso)
        m_shape << position;
    else
        m_shape = QPolygonF(QRectF(m_start, position).normalized());
    if (frame && m_document.dataset())
        m_gesture.cover(territoriesUnder(frame->view.transformFrom(view).map(m_shape), *frame, *m_document.dataset()));
}

void MapBrush::end() {
    m_gesture.end();
    m_shape.clear();
}

void MapBrush::cancel() {
    m_gesture.cancel();
    m_shape.clear();
}

void MapBrush::paint(QPainter& painter, const Colours& colours, double pixelRatio) const {
    if (!isActive())
        return;
    QColor veil = colours.accent;
    veil.setAlpha(28);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 1.5 * pixelRatio));
    painter.setBrush(veil);
    painter.drawPolygon(m_shape);
    painter.restore();
}

} // namespace app
