#include "app/map_cursor.h"

namespace app {

using document::Change;

MapCursor::MapCursor(document::Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&m_document, &document::Document::changed, this, &MapCursor::take);
    take(Change::Dataset | Change::Selection);
}

void MapCursor::take(document::Changes changes) {
    if (!m_document.dataset())
        return;
    if (changes & Change::Dataset)
        takeBoundaries();
    const int selected = m_document.selectedTerritory();
    if (changes & Change::Selection && selected >= 0)
        put(selected);
}

void MapCursor::takeBoundaries() {
    const document::Dataset& dataset = *m_document.dataset();
    const int territory = dataset.territoryOf(m_code);
    m_territory = territory >= 0 && dataset.hasFace(territory) ? territory : -1;
    if (dataset.boundaries == m_boundaries)
        return;
    m_boundaries = dataset.boundaries;
    m_compass.reset();
    makeCompass();
}

void MapCursor::makeCompass() {
    if (!m_boundaries)
        return;
    m_worker.start(
        [this, topology = m_boundaries->topology](std::stop_token, const territory::Progress&) -> Worker::Delivery {
            return [this, compass = std::make_shared<const geo::Compass>(*topology)] {
                m_compass = compass;
                emit ready();
            };
        });
}

int MapCursor::outline() const {
    return m_territory < 0 ? -1 : m_document.dataset()->outlineOf[std::size_t(m_territory)];
}

std::optional<geo::Coordinate> MapCursor::place() const {
    if (!m_compass || outline() < 0)
        return {};
    return m_compass->middleOf(outline());
}

void MapCursor::put(int territory) {
    const document::Dataset& dataset = *m_document.dataset();
    if (territory == m_territory || !dataset.hasFace(territory))
        return;
    m_territory = territory;
    m_code = dataset.territories[std::size_t(territory)].code;
    emit moved();
}

void MapCursor::putOutline(int outline) {
    if (outline == geo::Compass::kNowhere)
        return;
    const int territory = m_document.dataset()->territoryOf(m_boundaries->topology->codes()[outline]);
    if (territory >= 0)
        put(territory);
}

void MapCursor::putNear(geo::Coordinate plane) {
    if (m_compass)
        putOutline(m_compass->nearestTo(plane));
}

void MapCursor::go(geo::Direction direction, geo::Coordinate middle) {
    if (outline() < 0)
        putNear(middle);
    else if (m_compass)
        putOutline(m_compass->next(outline(), direction));
}

} // namespace app
