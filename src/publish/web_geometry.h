#pragma once

#include "geo/box.h"
#include "map/scene.h"

#include <QByteArray>
#include <array>
#include <optional>
#include <vector>

namespace publish {

/// The drawing of an interactive page: shared arcs in whole units of a plane with y to the south, at one level of
/// detail, with a coarser one marked in it for the first view. Sized so that a picture 1,600 pixels wide of `home`
/// shows every vertex that half a pixel tells, and one eight times nearer is off by a pixel at most.
class WebGeometry {
public:
    /// Draws what stands in `reach`. `only`: the one frame drawn.
    WebGeometry(const map::Scene& scene, const geo::Box& home, const geo::Box& reach, std::optional<geo::FrameId> only);

    /// From the composite plane.
    std::array<double, 2> toUnits(geo::Coordinate plane) const;
    /// x, y, width, height.
    std::array<int, 4> toUnits(const geo::Box& plane) const;
    double metresAUnit() const { return m_metresAUnit; }

    /// By territory of the topology: whether anything of it is drawn.
    const std::vector<bool>& drawn() const { return m_drawn; }
    /// Place among the drawn arcs by index in the topology's; -1 = not drawn.
    const std::vector<int>& arcPlaces() const { return m_arcPlaces; }

    /// All arcs, as numbers of variable length (seven bits a byte, the lowest first, the high bit set but in the last;
    /// signed ones zigzag): frame + 8·level + 32·(inside one territory), vertices after the first, x and y of the first
    /// less those of the arc before; then for each vertex 2·zigzag(Δx) + (counts when seen from afar), zigzag(Δy).
    const QByteArray& arcs() const { return m_arcs; }
    /// The rings of one territory of the topology: their number, then for each how many arcs, and these as
    /// 2·zigzag(place less the one before) + (walked from its end).
    QByteArray rings(std::uint32_t territory) const;

private:
    bool isDrawn(const geo::Topology::Face& face) const;
    void addArcs(const geo::Topology& topology, bool linesOnly);
    void addArc(const geo::Topology& topology, const geo::Topology::Arc& arc);
    std::array<int, 2> rounded(geo::Coordinate plane) const;

    const map::Scene& m_scene;
    geo::Box m_reach;
    std::optional<geo::FrameId> m_only;
    geo::Coordinate m_origin;
    double m_metresAUnit = 1, m_fine = 1, m_coarse = 1;
    std::array<int, 2> m_lastStart{};
    int m_count = 0;
    std::vector<bool> m_drawn;
    std::vector<bool> m_drawnFaces;
    std::vector<int> m_arcPlaces;
    QByteArray m_arcs;
};

} // namespace publish
