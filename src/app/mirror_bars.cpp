#include "app/mirror_bars.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int kHeight = 16, kBar = 12, kGap = 2;
constexpr double kScale = 100;

} // namespace

MirrorBars::MirrorBars(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MirrorBars::sizeHint() const {
    constexpr int kUsualWidth = 320;
    return {kUsualWidth, kHeight};
}

void MirrorBars::display(const std::array<double, 2>& normalised, const Colours& colours) {
    m_normalised = normalised;
    m_colours = colours;
    update();
}

void MirrorBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double middle = width() / 2.0, room = middle - kGap / 2.0, top = (kHeight - kBar) / 2.0;
    for (const bool second : {false, true}) {
        const double start = second ? middle + kGap / 2.0 : 0;
        painter.fillRect(QRectF(start, top, room, kBar), m_colours.hovered);
        const double value = m_normalised[second ? 1 : 0];
        if (std::isnan(value))
            continue;
        const double length = room * std::clamp(value / kScale, 0.0, 1.0);
        painter.fillRect(QRectF(second ? start : room - length, top, length, kBar), m_colours.score);
    }
}

} // namespace app
