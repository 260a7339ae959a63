#include "geo/projection.h"

#include <cmath>

namespace geo {
namespace {

constexpr int kWgs84 = 4326;

/// Bounds in degrees of a world box: its edge is sampled, because meridians and parallels are curves there.
Box degreesOf(const Box& world, const Projection& fromDegrees) {
    constexpr int kSteps = 16;
    Box degrees;
    for (int i = 0; i <= kSteps; ++i) {
        const double x = world.minX + world.width() * i / kSteps, y = world.minY + world.height() * i / kSteps;
        for (const Coordinate edge : {Coordinate{x, world.minY}, {x, world.maxY}, {world.minX, y}, {world.maxX, y}})
            degrees.add(fromDegrees.inverse(edge));
    }
    constexpr double kAir = 0.1; // between two samples an edge may bulge
    return degrees.expanded(kAir);
}

} // namespace

struct Placer::Projections {
    struct FromDegrees {
        Projection projection;
        Box degrees; ///< Where the frame may be, a quick refusal before projecting.
    };
    std::vector<std::optional<FromDegrees>> byFrame; ///< Nothing where PROJ lacks the frame's CRS.
};

Placer::Placer(const std::vector<PlaneFrame>& frames)
    : m_projections(std::make_unique<Projections>()), m_frames(frames) {
    for (const PlaneFrame& frame : frames) {
        auto& slot = m_projections->byFrame.emplace_back();
        if (auto projection = Projection::between(kWgs84, frame.epsg)) {
            const Box degrees = degreesOf(frame.world, *projection);
            slot.emplace(std::move(*projection), degrees);
        }
    }
}

Placer::~Placer() = default;

std::optional<Place> Placer::place(double longitude, double latitude) const {
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const auto& from = m_projections->byFrame[i];
        if (!from || !from->degrees.contains({longitude, latitude}))
            continue;
        const Coordinate world = from->projection.forward(Coordinate{longitude, latitude});
        if (m_frames[i].world.contains(world))
            return Place{static_cast<FrameId>(i), world};
    }
    return std::nullopt;
}

Coordinate Placer::toDegrees(FrameId frame, Coordinate world) const {
    const auto& from = m_projections->byFrame[frame];
    return from ? from->projection.inverse(world) : Coordinate{std::nan(""), std::nan("")};
}

} // namespace geo
