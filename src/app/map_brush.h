#pragma once

#include "app/brush_gesture.h"
#include "map/frame.h"

#include <QPainter>
#include <QPolygonF>

namespace app {

struct Colours;

/// Choosing territories together by a drag over the map, as a rectangle or freehand: those that it touches in the
/// picture shown, by look-ups in its frame.
class MapBrush {
public:
    enum class Tool { None, Rectangle, Lasso };

    explicit MapBrush(document::Document& document) : m_document(document), m_gesture(document) {}

    /// What a drag does without modifier keys; None leaves it to move the map.
    void setTool(Tool tool) { m_tool = tool; }
    Tool tool() const { return m_tool; }
    bool takes(Qt::KeyboardModifiers modifiers) const {
        return m_tool != Tool::None || modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    }

    bool isActive() const { return m_gesture.isActive(); }
    /// Positions in device pixels of `view`; `frame` may be of an earlier view, or null.
    void begin(QPointF position, Qt::KeyboardModifiers modifiers);
    void moveTo(QPointF position, const map::View& view, const map::Frame* frame);
    void end();
    void cancel();

    void paint(QPainter& painter, const Colours& colours, double pixelRatio) const;

private:
    document::Document& m_document;
    BrushGesture m_gesture;
    Tool m_tool = Tool::None;
    QPointF m_start;   ///< Device pixels, as
    QPolygonF m_shape; ///< what is covered.
};

/// The territories that a shape (device pixels of the frame) touches, each once.
std::vector<int> territoriesUnder(const QPolygonF& shape, const map::Frame& frame, const document::Dataset& dataset);

} // namespace app
