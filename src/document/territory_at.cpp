#include "document/territory_at.h"

#include <cmath>

namespace document {

bool TerritoryAt::canTell() const {
    return m_dataset.boundaries && m_dataset.boundaries->locator && !m_dataset.boundaries->schematic;
}

int TerritoryAt::operator()(double longitude, double latitude) {
    if (!canTell() || std::isnan(longitude) || std::isnan(latitude))
        return -1;
    if (!m_placer)
        m_placer.emplace(geo::standardFrames());
    const std::optional<geo::Place> place = m_placer->place(longitude, latitude);
    if (!place)
        return -1;
    const geo::FaceId face = m_dataset.boundaries->locator->faceAt(place->frame, place->world);
    return face == geo::kNoFace ? -1 : m_dataset.territoryOfFace[face];
}

} // namespace document
