#pragma once

#include "map/view.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace app {

/// Where the map looks, and how it gets there: pan, zoom about a point (smoothly), fit. Knows nothing of drawing.
class MapNavigator : public QObject {
    Q_OBJECT
public:
    explicit MapNavigator(QObject* parent = nullptr);

    const map::View& view() const { return m_view; }
    bool isMoving() const { return m_moving || m_zoom.isActive(); }

    /// Limits of scale, plane metres a layout point.
    void setScaleLimits(double nearest, double farthest);
    /// Puts the view there at once.
    void place(const map::View& view);
    /// The picture's size changed; what is in the middle stays there.
    void resize(QSize devicePixels, double pixelRatio);

    void beginPan();
    void panBy(QPointF deviceDelta);
    void endPan();
    /// Goes nearer (factor > 1) in a few frames, the plane point under `device` staying there. Successive calls add up.
    void zoomAbout(QPointF device, double factor);
    /// The same without animation, for a machine or a person who wants none.
    void setAnimated(bool animated) { m_animated = animated; }

signals:
    void viewChanged();
    void settled(); ///< The movement is over: this is the view to draw.

private:
    void zoomStep();
    double limited(double metresPerPixel) const;

    map::View m_view;
    double m_nearest = 0.5, m_farthest = 20000;
    bool m_moving = false;
    bool m_animated = true;
    QTimer m_zoom;
    QElapsedTimer m_clock;
    QPointF m_anchor;
    double m_from = 0, m_to = 0; ///< Metres a pixel at the start and end of the zoom.
};

} // namespace app
