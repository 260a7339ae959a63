#include "app/weight_bar.h"

#include <QPainter>
#include <algorithm>

namespace app {

namespace {

constexpr int kHeight = 12, kTrack = 6, kMarker = 2;

} // namespace

WeightBar::WeightBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WeightBar::sizeHint() const {
    constexpr int kUsualWidth = 200;
    return {kUsualWidth, kHeight};
}

void WeightBar::display(const fragility::WeightStability& stability, const Colours& colours) {
    m_stability = stability;
    m_colours = colours;
    update();
}

double WeightBar::positionOf(double share) const {
    return kMarker / 2.0 + share * (width() - kMarker);
}

void WeightBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double top = (kHeight - kTrack) / 2.0;
    painter.fillRect(QRectF(positionOf(0), top, positionOf(1) - positionOf(0), kTrack), m_colours.edge);
    for (const fragility::WeightInterval& interval : m_stability.selectedIn) {
        const double left = positionOf(interval.from);
        // A single weight is still seen.
        const double width = std::max(positionOf(interval.to) - left, 1.0);
        painter.fillRect(QRectF(left, top, width, kTrack), m_colours.score);
    }
    const double marker = positionOf(m_stability.current) - kMarker / 2.0;
    painter.fillRect(QRectF(marker - 1, 0, kMarker + 2, kHeight), m_colours.window); // apart from what it stands on
    painter.fillRect(QRectF(marker, 0, kMarker, kHeight), m_colours.text);
}

} // namespace app
