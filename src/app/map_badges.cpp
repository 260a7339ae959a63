#include "app/map_badges.h"

#include "app/appearance.h"
#include "app/map_widget.h"
#include "app/small_font.h"
#include "geo/projection.h"

#include <QEvent>
#include <QPainter>

namespace app {

namespace {

constexpr double kHeight = 20, kPadding = 6, kCasing = 2; // layout points

} // namespace

MapBadges::MapBadges(MapWidget& map, const Appearance& appearance)
    : QWidget(&map), m_map(map), m_appearance(appearance) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    map.installEventFilter(this);
    connect(&map, &MapWidget::viewChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    setGeometry(map.rect());
    lower(); // under the legend and the map's buttons
    hide();
}

void MapBadges::display(const std::vector<Badge>& badges) {
    const std::vector<geo::PlaneFrame>& frames = geo::standardFrames();
    const geo::Placer placer(frames);
    m_placed.clear();
    for (const Badge& badge : badges) {
        if (const auto place = placer.place(badge.longitude, badge.latitude))
            m_placed.push_back({frames[place->frame].toPlane(place->world), badge.text, badge.stressed});
    }
    setVisible(!m_placed.empty());
    update();
}

bool MapBadges::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(m_map.rect());
    return QWidget::eventFilter(watched, event);
}

void MapBadges::paintEvent(QPaintEvent*) {
    const Colours& colours = m_appearance.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = smallFontOf(font());
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    for (const Placed& badge : m_placed) {
        const QPointF centre = m_map.positionOf(badge.plane);
        const double width = std::max(kHeight, painter.fontMetrics().horizontalAdvance(badge.text) + 2 * kPadding);
        const QRectF disc(centre.x() - width / 2, centre.y() - kHeight / 2, width, kHeight);
        if (!disc.intersects(rect()))
            continue;
        painter.setPen(QPen(badge.stressed ? colours.window : colours.accent, kCasing));
        painter.setBrush(badge.stressed ? colours.accent : colours.window);
        painter.drawRoundedRect(disc, kHeight / 2, kHeight / 2);
        painter.setPen(badge.stressed ? colours.onAccent : colours.text);
        painter.drawText(disc, Qt::AlignCenter, badge.text);
    }
}

} // namespace app
