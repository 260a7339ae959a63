#include "app/commune_ground.h"

namespace app {

namespace {

using geo::Topology;

/// Adds the arc as it is walked; a ring goes on where the last arc ended.
void walk(QPainterPath& path, const Topology& topology, const Topology::Use& use, bool goesOn) {
    const Topology::Arc& arc = topology.arcs()[use.arc];
    for (std::uint32_t i = 0; i < arc.count; ++i) {
        const std::uint32_t vertex = arc.first + (use.reversed ? arc.count - 1 - i : i);
        const geo::Coordinate at = topology.vertices()[vertex];
        if (i == 0 && !goesOn)
            path.moveTo(at.x, -at.y);
        else if (i > 0)
            path.lineTo(at.x, -at.y);
    }
}

} // namespace

CommuneGround groundOf(const Topology& topology, std::uint32_t outline) {
    CommuneGround ground;
    ground.land.setFillRule(Qt::OddEvenFill);
    for (const geo::FaceId id : topology.facesOf(outline)) {
        const Topology::Face& face = topology.faces()[id];
        ground.frame = face.frame;
        bool inRing = false;
        for (const Topology::Use& use : topology.uses().subspan(face.firstUse, face.useCount)) {
            walk(ground.land, topology, use, inRing);
            if (!topology.arcs()[use.arc].sameTerritory)
                walk(ground.outline, topology, use, false);
            if (use.ringEnd)
                ground.land.closeSubpath();
            inRing = !use.ringEnd;
        }
    }
    return ground;
}

} // namespace app
