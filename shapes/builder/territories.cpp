#include "territories.h"

#include "arrangement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <set>

namespace shapes {

namespace {

constexpr int kOutside = -1, kUnclaimed = -2;
constexpr double kOverlap = 20; // Borders end this far beyond the land's edge, so that they surely meet it.
constexpr double kOffshorePort = 3000;
constexpr double kNobodysIsland = 1e4; // How near to its commune's place an island in no EPCI must lie.

double squaredDistance(Point a, Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// One département with its seats. Distances are taken on a plane where a degree of longitude is as short as it is on
/// the ground.
class Departement {
public:
    Departement(const Geos& geos, const DepartementLand& land, const std::vector<Seat>& seats)
        : m_geos(geos), m_land(land), m_prepared(geos.prepared(land.area.get())) {
        const double latitude = geos.pointInside(land.area.get()).y / kStepsPerDegree;
        m_narrowing = std::cos(latitude * std::numbers::pi / 180);
        for (const Seat& seat : seats)
            if (seat.departement == land.code)
                m_seats.push_back(&seat);
    }

    const std::string& code() const { return m_land.code; }
    const std::vector<const Seat*>& seats() const { return m_seats; }
    bool holds(Point place) const { return m_geos.contains(m_prepared.get(), place); }

    const Seat* nearestSeat(Point place) const {
        return *std::ranges::min_element(
            m_seats, {}, [&](const Seat* seat) { return squaredDistance(flat(seat->place), flat(place)); });
    }

    /// The borders between the cells of different EPCI, a little beyond the land's edge.
    std::vector<Geometry> borders() const {
        std::vector<Geometry> lines;
        lines.push_back(m_geos.boundary(m_land.area.get()));
        const Geometry reach = m_geos.buffered(m_land.area.get(), kOverlap);
        for (const auto& [siren, cells] : cellsByTerritory()) {
            const Geometry whole = m_geos.unionOf(cells.get());
            lines.push_back(m_geos.intersection(unflattened(m_geos.boundary(whole.get())).get(), reach.get()));
        }
        return lines;
    }

private:
    Point flat(Point place) const { return {place.x * m_narrowing, place.y}; }

    std::map<std::string, Geometry> cellsByTerritory() const {
        std::vector<Geometry> points;
        for (const Seat* seat : m_seats)
            points.push_back(m_geos.point(flat(seat->place)));
        std::map<std::string, std::vector<Geometry>> cells;
        const Geometry extent = m_geos.buffered(flattened(m_land.area.get()).get(), kStepsPerDegree);
        for (Geometry& cell : m_geos.voronoiCells(m_geos.collection(std::move(points)).get(), extent.get())) {
            const Prepared prepared = m_geos.prepared(cell.get());
            const auto owner = std::ranges::find_if(
                m_seats, [&](const Seat* seat) { return m_geos.contains(prepared.get(), flat(seat->place)); });
            if (owner != m_seats.end())
                cells[(*owner)->territory].push_back(std::move(cell));
        }
        std::map<std::string, Geometry> result;
        for (auto& [siren, polygons] : cells)
            result.emplace(siren, m_geos.collection(std::move(polygons)));
        return result;
    }

    Geometry flattened(const GEOSGeometry* area) const { return m_geos.scaledX(area, m_narrowing); }
    Geometry unflattened(Geometry lines) const { return m_geos.scaledX(lines.get(), 1 / m_narrowing); }

    const Geos& m_geos;
    const DepartementLand& m_land;
    Prepared m_prepared;
    double m_narrowing = 1;
    std::vector<const Seat*> m_seats;
};

class LandSharer {
public:
    LandSharer(const Geos& geos, const std::vector<DepartementLand>& land, const std::vector<Seat>& seats,
               const std::vector<Point>& left)
        : m_geos(geos), m_left(left) {
        for (const DepartementLand& one : land)
            m_departements.emplace_back(geos, one, seats);
    }

    std::vector<TerritoryFace> share() {
        const Arrangement plane(m_geos, borders());
        std::vector<int> departementOf = departements(plane);
        const std::vector<int> islands = plane.components(departementOf);
        std::vector<int> labels = nearest(plane, departementOf);
        const std::vector<bool> hasSeat = facesWithSeat(plane, labels);
        giveWholeIslands(plane, islands, hasSeat, labels);
        joinDetachedPieces(plane, departementOf, hasSeat, labels);
        return faces(plane, labels);
    }

private:
    std::vector<Geometry> borders() const {
        std::vector<Geometry> lines;
        for (const Departement& departement : m_departements)
            for (Geometry& line : departement.borders())
                lines.push_back(std::move(line));
        return lines;
    }

    std::vector<int> departements(const Arrangement& plane) const {
        std::vector<int> result;
        for (const Arrangement::Face& face : plane.faces()) {
            const auto owner =
                std::ranges::find_if(m_departements, [&](const Departement& d) { return d.holds(face.inside); });
            result.push_back(owner == m_departements.end() ? kOutside
                                                           : static_cast<int>(owner - m_departements.begin()));
        }
        return result;
    }

    /// A label stands for one EPCI in one département.
    int labelOf(const Seat& seat) {
        const auto [entry, isNew] = m_labels.try_emplace({seat.territory, seat.departement}, m_labelSeats.size());
        if (isNew)
            m_labelSeats.push_back(&seat);
        return entry->second;
    }

    std::vector<int> nearest(const Arrangement& plane, const std::vector<int>& departementOf) {
        std::vector<int> labels;
        for (int i = 0; i < plane.size(); ++i)
            labels.push_back(departementOf[i] == kOutside
                                 ? kOutside
                                 : labelOf(*m_departements[departementOf[i]].nearestSeat(plane.faces()[i].inside)));
        return labels;
    }

    // Faces that hold a seat of their own EPCI. A port may lie a little off the simplified shore: its seat is then in
    // the nearest face of its EPCI.
    std::vector<bool> facesWithSeat(const Arrangement& plane, const std::vector<int>& labels) {
        std::map<int, std::vector<int>> facesOf;
        for (int i = 0; i < plane.size(); ++i)
            facesOf[labels[i]].push_back(i);
        std::vector<bool> result(plane.faces().size(), false);
        for (const Departement& departement : m_departements) {
            for (const Seat* seat : departement.seats()) {
                const std::vector<int>& faces = facesOf[labelOf(*seat)];
                if (faces.empty())
                    continue;
                const Geometry place = m_geos.point(seat->place);
                const auto distance = [&](int face) {
                    return m_geos.distance(plane.faces()[face].polygon.get(), place.get());
                };
                const int nearest = *std::ranges::min_element(faces, {}, distance);
                if (distance(nearest) < kOffshorePort)
                    result[nearest] = true;
            }
        }
        return result;
    }

    bool isNobodys(const Arrangement::Face& face) const {
        return std::ranges::any_of(m_left, [&](Point place) {
            return m_geos.distance(face.polygon.get(), m_geos.point(place).get()) < kNobodysIsland;
        });
    }

    void giveWholeIslands(const Arrangement& plane, const std::vector<int>& islands, const std::vector<bool>& hasSeat,
                          std::vector<int>& labels) const {
        std::map<int, std::vector<int>> facesOf;
        std::set<int> settled;
        for (int i = 0; i < plane.size(); ++i) {
            if (labels[i] == kOutside)
                continue;
            facesOf[islands[i]].push_back(i);
            if (hasSeat[i])
                settled.insert(islands[i]);
        }
        for (const auto& [island, members] : facesOf) {
            if (settled.contains(island))
                continue;
            const auto area = [&](int face) { return plane.faces()[face].area; };
            const int largest = *std::ranges::max_element(members, {}, area);
            const bool nobodys = std::ranges::any_of(members, [&](int face) { return isNobodys(plane.faces()[face]); });
            for (const int face : members)
                labels[face] = nobodys ? kOutside : labels[largest];
        }
    }

    void joinDetachedPieces(const Arrangement& plane, const std::vector<int>& departementOf,
                            const std::vector<bool>& hasSeat, std::vector<int>& labels) const {
        const std::vector<int> pieces = plane.components(labels);
        std::set<int> seated;
        for (int i = 0; i < plane.size(); ++i)
            if (hasSeat[i])
                seated.insert(pieces[i]);
        std::vector<int> joined = labels;
        for (int i = 0; i < plane.size(); ++i)
            if (labels[i] != kOutside && !seated.contains(pieces[i]))
                joined[i] = kUnclaimed;
        plane.absorb(joined, kUnclaimed, [&](int face, int neighbour) {
            return departementOf[face] == departementOf[neighbour] && labels[neighbour] != kOutside;
        });
        for (int i = 0; i < plane.size(); ++i)
            if (joined[i] != kUnclaimed)
                labels[i] = joined[i];
    }

    std::vector<TerritoryFace> faces(const Arrangement& plane, const std::vector<int>& labels) const {
        std::map<int, std::vector<Geometry>> parts;
        for (int i = 0; i < plane.size(); ++i)
            if (labels[i] != kOutside)
                parts[labels[i]].push_back(m_geos.clone(plane.faces()[i].polygon.get()));
        std::vector<TerritoryFace> result;
        for (auto& [label, polygons] : parts) {
            const Seat& seat = *m_labelSeats[label];
            result.push_back({seat.territory, seat.departement, seat.region,
                              m_geos.coverageUnion(m_geos.collection(std::move(polygons)).get())});
        }
        return result;
    }

    const Geos& m_geos;
    const std::vector<Point>& m_left;
    std::vector<Departement> m_departements;
    std::map<std::pair<std::string, std::string>, int> m_labels;
    std::vector<const Seat*> m_labelSeats;
};

} // namespace

std::vector<TerritoryFace> shareLand(const Geos& geos, const std::vector<DepartementLand>& land,
                                     const std::vector<Seat>& seats, const std::vector<Point>& left) {
    return LandSharer(geos, land, seats, left).share();
}

} // namespace shapes
