#include "app/map_venues.h"

#include "app/map_picker.h"
#include "publish/presentation.h"

#include <cmath>

namespace app {

namespace {
constexpr double kRing = 13;    ///< Radius of the ring about the chosen one, layout points.
constexpr double kDragged = 18; ///< Side of the symbol under the pointer.
} // namespace

MapVenues::MapVenues(const document::Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_placer(geo::standardFrames()) {}

std::vector<QUuid> MapVenues::venuesUnder(QPointF position, const map::View& view, const Picture* picture) const {
    std::vector<QUuid> venues;
    for (const int id : venuesAt(position, view, picture)) {
        if (id >= 0)
            continue;
        const QUuid& venue = picture->marks->plan->venues[std::size_t(publish::planVenueId(id))].id;
        if (m_document.planBook().plan().venues.find(venue)) // the picture may be a step behind
            venues.push_back(venue);
    }
    return venues;
}

geo::Coordinate MapVenues::degreesAt(QPointF position, const map::View& view) const {
    const auto& frames = geo::standardFrames();
    const geo::Coordinate plane = view.toPlane(position);
    const geo::FrameId frame = geo::frameAt(frames, plane);
    return m_placer.toDegrees(frame, frames[frame].toWorld(plane));
}

bool MapVenues::begin(QPointF position, const map::View& view, const Picture* picture) {
    const std::vector<QUuid> venues = venuesUnder(position, view, picture);
    if (m_asking || venues.size() != 1 || m_document.planBook().isReadOnly())
        return false;
    const auto& group = picture->points.groups[std::size_t(picture->points.hit(position, view.pixelRatio))];
    m_symbol = group.symbol;
    m_look = group.look;
    m_dragged = venues.front();
    m_position = position;
    return true;
}

void MapVenues::end(const map::View& view) {
    const QUuid venue = std::exchange(m_dragged, QUuid());
    const geo::Coordinate degrees = degreesAt(m_position, view);
    if (!venue.isNull() && std::isfinite(degrees.x) && std::isfinite(degrees.y))
        emit moved(venue, degrees.x, degrees.y);
}

bool MapVenues::cancel() {
    const bool wasAsking = std::exchange(m_asking, false), wasDragging = isDragging();
    m_dragged = QUuid();
    if (wasAsking)
        emit placeRefused();
    return wasAsking || wasDragging;
}

void MapVenues::askMenu(QPointF position, QPoint globalPosition, const map::View& view, const Picture* picture) {
    Spot spot{venuesUnder(position, view, picture), venuesAt(position, view, picture), degreesAt(position, view)};
    std::erase_if(spot.places, [](int id) { return id < 0; });
    emit menuWanted(spot, globalPosition);
}

bool MapVenues::click(QPointF position, const map::View& view, const Picture* picture) {
    if (m_asking) {
        const geo::Coordinate degrees = degreesAt(position, view);
        if (std::isfinite(degrees.x) && std::isfinite(degrees.y)) {
            m_asking = false;
            emit placeSaid(degrees.x, degrees.y);
        }
        return true;
    }
    const std::vector<QUuid> venues = venuesUnder(position, view, picture);
    if (!venues.empty())
        emit clicked(venues);
    return !venues.empty();
}

void MapVenues::paintChosen(QPainter& painter, const map::View& view, const Picture& picture,
                            const Colours& colours) const {
    const int place = picture.marks && picture.marks->plan ? picture.marks->plan->venues.placeOf(m_chosen) : -1;
    if (place < 0)
        return;
    const auto isChosen = [&](int item) {
        return picture.marks->points.items[std::size_t(item)].id == publish::planVenueId(place);
    };
    for (const map::PlacedPoints::Group& group : picture.points.groups) {
        if (std::ranges::none_of(group.items, isChosen))
            continue;
        const QPointF centre = view.transformFrom(picture.frame->view).map(group.device);
        const double radius = kRing * view.pixelRatio * (group.items.size() > 1 ? 1.3 : 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.panel, 5 * view.pixelRatio));
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(QPen(colours.accent, 2.5 * view.pixelRatio));
        painter.drawEllipse(centre, radius, radius);
    }
}

void MapVenues::paint(QPainter& painter, const map::View& view, const Picture* picture, const Colours& colours) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture && !isDragging())
        paintChosen(painter, view, *picture, colours);
    if (isDragging()) {
        painter.translate(m_position);
        painter.scale(view.pixelRatio, view.pixelRatio);
        map::paintSymbol(painter, QRectF(-kDragged / 2, -kDragged / 2, kDragged, kDragged), m_symbol, false,
                         colours.dark, m_look);
    }
    painter.restore();
}

} // namespace app
