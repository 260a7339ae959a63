#include "app/map_navigator.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace app {

using namespace std::chrono_literals;

namespace {
constexpr double kZoomMilliseconds = 140;
}

MapNavigator::MapNavigator(QObject* parent) : QObject(parent) {
    m_zoom.setInterval(16ms);
    m_zoom.setTimerType(Qt::PreciseTimer);
    connect(&m_zoom, &QTimer::timeout, this, &MapNavigator::zoomStep);
}

void MapNavigator::setScaleLimits(double nearest, double farthest) {
    m_nearest = nearest;
    m_farthest = farthest;
}

void MapNavigator::place(const map::View& view) {
    m_zoom.stop();
    m_view = view;
    emit viewChanged();
    emit settled();
}

void MapNavigator::resize(QSize devicePixels, double pixelRatio) {
    m_zoom.stop();
    m_view.metresPerPixel *= m_view.pixelRatio / pixelRatio;
    m_view.size = devicePixels;
    m_view.pixelRatio = pixelRatio;
    emit viewChanged();
    emit settled();
}

void MapNavigator::beginPan() {
    m_zoom.stop();
    m_moving = true;
}

void MapNavigator::panBy(QPointF deviceDelta) {
    m_view = m_view.movedBy(deviceDelta);
    emit viewChanged();
    if (!isMoving())
        emit settled();
}

void MapNavigator::endPan() {
    m_moving = false;
    emit settled();
}

void MapNavigator::zoomAbout(QPointF device, double factor) {
    const double aim = m_zoom.isActive() ? m_to : m_view.metresPerPixel;
    m_from = m_view.metresPerPixel;
    m_to = limited(aim / factor);
    m_anchor = device;
    m_clock.start();
    if (m_animated) {
        m_zoom.start();
        zoomStep();
    } else {
        m_view = m_view.zoomedAbout(m_anchor, m_from / m_to);
        emit viewChanged();
        emit settled();
    }
}

void MapNavigator::zoomStep() {
    const double t = std::clamp(static_cast<double>(m_clock.elapsed()) / kZoomMilliseconds, 0.0, 1.0);
    const double eased = 1 - (1 - t) * (1 - t);
    const double wanted = m_from * std::pow(m_to / m_from, t < 1 ? eased : 1.0);
    m_view = m_view.zoomedAbout(m_anchor, m_view.metresPerPixel / wanted);
    if (t >= 1)
        m_zoom.stop();
    emit viewChanged();
    if (t >= 1)
        emit settled();
}

double MapNavigator::limited(double metresPerPixel) const {
    return std::clamp(metresPerPixel, m_nearest / m_view.pixelRatio, m_farthest / m_view.pixelRatio);
}

} // namespace app
