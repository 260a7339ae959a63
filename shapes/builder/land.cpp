#include "land.h"

#include "arrangement.h"

#include <algorithm>
#include <map>
#include <set>

namespace shapes {

namespace {

constexpr int kSea = -1, kAbroad = -2, kUnclaimed = -3;
constexpr double kShorelineTolerance = 150; // Steps of about a metre: invisible until a département fills the window.
constexpr double kSmallestIsland = 1e6;     // Square steps, about 0.8 km².
constexpr double kOffshore = 9000;          // An island this near to a département is part of it.

Geometry frameOf(const Geos& geos, const Window& window) {
    const double west = window.west * kStepsPerDegree, east = window.east * kStepsPerDegree;
    const double south = window.south * kStepsPerDegree, north = window.north * kStepsPerDegree;
    return geos.ring(std::vector<Point>{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}});
}

Geometry mergedShoreline(const Geos& geos, std::vector<Geometry> shorelines) {
    const Geometry noded = geos.noded(geos.collection(std::move(shorelines)).get());
    return geos.simplified(geos.lineMerged(noded.get()).get(), kShorelineTolerance);
}

// Shorelines bound land on one side. A closed one is an island; one that leaves the window bounds a continent, which is
// the side where an outline has its middle.
std::vector<Prepared> dryFaces(const Geos& geos, const Arrangement& shores, const std::vector<Point>& middles,
                               const Geometry& frame) {
    std::vector<Prepared> dry;
    for (const Arrangement::Face& face : shores.faces()) {
        Prepared area = geos.prepared(face.polygon.get());
        const bool island = geos.distance(geos.ring(geos.rings(face.polygon.get()).front()).get(), frame.get()) > 0;
        if (island || std::ranges::any_of(middles, [&](Point middle) { return geos.contains(area.get(), middle); }))
            dry.push_back(std::move(area));
    }
    return dry;
}

class LandCutter {
public:
    LandCutter(const Geos& geos, const Window& window, const std::vector<Outline>& outlines, Geometry shoreline)
        : m_geos(geos), m_frame(frameOf(geos, window)), m_shoreline(std::move(shoreline)) {
        const Geometry inside = geos.polygon(geos.vertices(m_frame.get()), {});
        for (const Outline& outline : outlines)
            if (geos.distance(outline.area.get(), inside.get()) == 0)
                m_outlines.push_back(&outline);
        for (const Outline* outline : m_outlines) {
            m_prepared.push_back(geos.prepared(outline->area.get()));
            m_middles.push_back(geos.pointInside(outline->area.get()));
        }
    }

    std::vector<DepartementLand> cut() const {
        const Arrangement plane(m_geos, allLines());
        std::vector<int> labels = claimed(plane);
        dropSpecks(plane, labels);
        plane.absorb(labels, kUnclaimed, [&](int, int neighbour) { return labels[neighbour] != kSea; });
        claimIslands(plane, labels);
        return landByDepartement(plane, labels);
    }

private:
    std::vector<Geometry> shoreLines() const {
        std::vector<Geometry> lines;
        lines.push_back(m_geos.clone(m_shoreline.get()));
        lines.push_back(m_geos.clone(m_frame.get()));
        return lines;
    }

    std::vector<Geometry> allLines() const {
        std::vector<Geometry> lines = shoreLines();
        for (const Outline* outline : m_outlines)
            lines.push_back(m_geos.boundary(outline->area.get()));
        return lines;
    }

    std::vector<int> claimed(const Arrangement& plane) const {
        const Arrangement shores(m_geos, shoreLines());
        const std::vector<Prepared> dry = dryFaces(m_geos, shores, m_middles, m_frame);
        std::vector<int> labels;
        labels.reserve(plane.faces().size());
        for (const Arrangement::Face& face : plane.faces()) {
            const auto holdsFace = [&](const Prepared& area) { return m_geos.contains(area.get(), face.inside); };
            if (!std::ranges::any_of(dry, holdsFace)) {
                labels.push_back(kSea);
                continue;
            }
            const auto owner = std::ranges::find_if(m_prepared, holdsFace);
            labels.push_back(owner == m_prepared.end() ? kUnclaimed : labelOf(owner - m_prepared.begin()));
        }
        return labels;
    }

    int labelOf(std::ptrdiff_t outline) const {
        return m_outlines[outline]->departement.empty() ? kAbroad : static_cast<int>(outline);
    }

    // Islets that no map of France shows; a département keeps its land whatever its size.
    static void dropSpecks(const Arrangement& plane, std::vector<int>& labels) {
        std::vector<int> dry;
        dry.reserve(labels.size());
        for (const int label : labels)
            dry.push_back(label == kSea ? 0 : 1);
        const std::vector<int> islands = plane.components(dry);
        std::map<int, double> areas;
        for (int i = 0; i < plane.size(); ++i)
            areas[islands[i]] += plane.faces()[i].area;
        for (int i = 0; i < plane.size(); ++i)
            if (areas[islands[i]] < kSmallestIsland)
                labels[i] = kSea;
    }

    // Islands that no outline touches: to the nearest département, when it is near.
    void claimIslands(const Arrangement& plane, std::vector<int>& labels) const {
        for (int i = 0; i < plane.size(); ++i) {
            if (labels[i] != kUnclaimed)
                continue;
            int nearest = kAbroad;
            double best = kOffshore;
            for (std::size_t o = 0; o < m_outlines.size(); ++o) {
                const double distance = m_geos.distance(m_outlines[o]->area.get(), plane.faces()[i].polygon.get());
                if (distance < best) {
                    best = distance;
                    nearest = labelOf(static_cast<std::ptrdiff_t>(o));
                }
            }
            labels[i] = nearest;
        }
    }

    std::vector<DepartementLand> landByDepartement(const Arrangement& plane, const std::vector<int>& labels) const {
        std::map<std::string, std::vector<Geometry>> parts;
        for (int i = 0; i < plane.size(); ++i)
            if (labels[i] >= 0)
                parts[m_outlines[labels[i]]->departement].push_back(m_geos.clone(plane.faces()[i].polygon.get()));
        std::vector<DepartementLand> land;
        for (auto& [code, polygons] : parts)
            land.push_back({code, m_geos.coverageUnion(m_geos.collection(std::move(polygons)).get())});
        return land;
    }

    const Geos& m_geos;
    Geometry m_frame;
    Geometry m_shoreline;
    std::vector<const Outline*> m_outlines;
    std::vector<Prepared> m_prepared;
    std::vector<Point> m_middles;
};

} // namespace

std::vector<DepartementLand> cutLand(const Geos& geos, const Window& window, const std::vector<Outline>& outlines,
                                     std::vector<Geometry> shorelines) {
    return LandCutter(geos, window, outlines, mergedShoreline(geos, std::move(shorelines))).cut();
}

} // namespace shapes
