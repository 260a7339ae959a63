#include "geo/projection.h"

#include <cmath>

namespace geo {

Placer::Placer(const std::vector<PlaneFrame>& frames) : m_frames(frames), m_fromDegrees(frames.size()) {}
Placer::~Placer() = default;

const Projection* Placer::fromDegrees(FrameId frame) const {
    constexpr int kWgs84 = 4326;
    auto& slot = m_fromDegrees[frame];
    if (!slot)
        slot.emplace(Projection::between(kWgs84, m_frames[frame].epsg));
    return slot->has_value() ? &slot->value() : nullptr;
}

std::optional<Place> Placer::place(double longitude, double latitude) const {
    const Coordinate degrees{longitude, latitude};
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const auto frame = static_cast<FrameId>(i);
        if (!m_frames[i].degrees.contains(degrees))
            continue;
        const Projection* projection = fromDegrees(frame);
        const Coordinate world = projection ? projection->forward(degrees) : degrees;
        if (projection && m_frames[i].world.contains(world))
            return Place{frame, world};
    }
    return std::nullopt;
}

Coordinate Placer::toDegrees(FrameId frame, Coordinate world) const {
    const Projection* projection = fromDegrees(frame);
    return projection ? projection->inverse(world) : Coordinate{std::nan(""), std::nan("")};
}

} // namespace geo
