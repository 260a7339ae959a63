#include "publish/web_geometry.h"

#include <cmath>

namespace publish {

namespace {

using geo::Coordinate;
using geo::Topology;

// Shares of the home view's longer side.
constexpr double kUnits = 12'800;      ///< A unit is an eighth of a pixel of 1,600.
constexpr double kFineSteps = 12'800;  ///< Off by a pixel at most, eight times nearer.
constexpr double kCoarseSteps = 3'200; ///< Off by half a pixel at home.

void appendNumber(QByteArray& bytes, std::uint32_t number) {
    constexpr std::uint32_t kMore = 0x80;
    for (; number >= kMore; number >>= 7)
        bytes.append(char(number | kMore));
    bytes.append(char(number));
}

std::uint32_t zigzag(int number) {
    return number < 0 ? ~(std::uint32_t(number) << 1) : std::uint32_t(number) << 1;
}

geo::Box onPlane(const geo::Box& world, const geo::PlaneFrame& frame) {
    geo::Box box;
    box.add(frame.toPlane({world.minX, world.minY}));
    box.add(frame.toPlane({world.maxX, world.maxY}));
    return box;
}

} // namespace

WebGeometry::WebGeometry(const map::Scene& scene, const geo::Box& home, const geo::Box& reach,
                         std::optional<geo::FrameId> only)
    : m_scene(scene), m_reach(reach), m_only(only), m_origin{home.minX, home.maxY} {
    const double side = std::max(home.width(), home.height());
    m_metresAUnit = side / kUnits;
    m_fine = side / kFineSteps;
    m_coarse = side / kCoarseSteps;

    const Topology& topology = *scene.topology;
    m_drawn.resize(std::size_t(topology.codes().size()));
    for (const Topology::Face& face : topology.faces()) {
        m_drawnFaces.push_back(isDrawn(face));
        if (m_drawnFaces.back())
            m_drawn[face.territory] = true;
    }
    // A territory is drawn whole.
    for (std::size_t face = 0; face < m_drawnFaces.size(); ++face)
        m_drawnFaces[face] = m_drawn[topology.faces()[face].territory];
    addArcs(topology, false);
    if (scene.departements)
        addArcs(*scene.departements, true);
}

bool WebGeometry::isDrawn(const Topology::Face& face) const {
    return (!m_only || face.frame == *m_only) && m_reach.intersects(onPlane(face.world, m_scene.frames[face.frame]));
}

std::array<double, 2> WebGeometry::toUnits(Coordinate plane) const {
    return {(plane.x - m_origin.x) / m_metresAUnit, (m_origin.y - plane.y) / m_metresAUnit};
}

std::array<int, 2> WebGeometry::rounded(Coordinate plane) const {
    const auto [x, y] = toUnits(plane);
    return {int(std::lround(x)), int(std::lround(y))};
}

std::array<int, 4> WebGeometry::toUnits(const geo::Box& plane) const {
    const auto [left, top] = rounded({plane.minX, plane.maxY});
    const auto [right, bottom] = rounded({plane.maxX, plane.minY});
    return {left, top, right - left, bottom - top};
}

void WebGeometry::addArcs(const Topology& topology, bool linesOnly) {
    const auto isWanted = [&](const Topology::Arc& arc) {
        if (linesOnly) {
            const bool inReach = m_reach.intersects(onPlane(arc.world, m_scene.frames[arc.frame]));
            return (!m_only || arc.frame == *m_only) && inReach && arc.level != geo::BorderLevel::Outline &&
                   arc.level != geo::BorderLevel::Territory;
        }
        const auto isDrawnSide = [&](geo::FaceId face) { return face != geo::kNoFace && m_drawnFaces[face]; };
        return isDrawnSide(arc.left) || isDrawnSide(arc.right);
    };
    for (const Topology::Arc& arc : topology.arcs()) {
        const bool wanted = isWanted(arc);
        if (!linesOnly)
            m_arcPlaces.push_back(wanted ? m_count : -1);
        if (wanted)
            addArc(topology, arc);
    }
}

void WebGeometry::addArc(const Topology& topology, const Topology::Arc& arc) {
    const geo::PlaneFrame& frame = m_scene.frames[arc.frame];
    const auto fine = float(m_fine / frame.scale()), coarse = float(m_coarse / frame.scale());
    const std::array<int, 2> start = rounded(frame.toPlane(topology.vertices()[arc.first]));
    std::array<int, 2> last = start;
    QByteArray steps;
    std::uint32_t count = 0;
    for (std::uint32_t i = 1; i < arc.count; ++i) {
        const float tolerance = topology.tolerances()[arc.first + i];
        const bool isEnd = i + 1 == arc.count;
        if (tolerance < fine && !isEnd)
            continue;
        const std::array<int, 2> point = rounded(frame.toPlane(topology.vertices()[arc.first + i]));
        const bool seenFromAfar = tolerance >= coarse || isEnd;
        // A step of nothing is left out, unless the coarse line needs it.
        if (point == last && !seenFromAfar)
            continue;
        appendNumber(steps, zigzag(point[0] - last[0]) << 1 | std::uint32_t(seenFromAfar));
        appendNumber(steps, zigzag(point[1] - last[1]));
        last = point;
        ++count;
    }
    constexpr std::uint32_t kLevel = 8, kInside = 32;
    appendNumber(m_arcs, arc.frame + kLevel * std::uint32_t(arc.level) + kInside * std::uint32_t(arc.sameTerritory));
    appendNumber(m_arcs, count);
    appendNumber(m_arcs, zigzag(start[0] - m_lastStart[0]));
    appendNumber(m_arcs, zigzag(start[1] - m_lastStart[1]));
    m_arcs.append(steps);
    m_lastStart = start;
    ++m_count;
}

QByteArray WebGeometry::rings(std::uint32_t territory) const {
    const Topology& topology = *m_scene.topology;
    QByteArray bytes;
    std::uint32_t rings = 0, arcs = 0;
    int last = 0;
    QByteArray ring;
    for (const geo::FaceId face : topology.facesOf(territory)) {
        const Topology::Face& shape = topology.faces()[face];
        for (const Topology::Use& use : topology.uses().subspan(shape.firstUse, shape.useCount)) {
            const int place = m_arcPlaces[use.arc];
            appendNumber(ring, zigzag(place - last) << 1 | use.reversed);
            last = place;
            ++arcs;
            if (!use.ringEnd)
                continue;
            appendNumber(bytes, arcs);
            bytes.append(ring);
            ring.clear();
            arcs = 0;
            ++rings;
        }
    }
    QByteArray whole;
    appendNumber(whole, rings);
    return whole + bytes;
}

} // namespace publish
