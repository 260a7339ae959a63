#include "territories.h"

#include "arrangement.h"
#include "departement.h"

#include <algorithm>
#include <map>
#include <set>

namespace shapes {

namespace {

constexpr int kOutside = -1, kUnclaimed = -2;
constexpr double kOffshorePort = 3000;
constexpr double kNobodysIsland = 1e4; // How near to its commune's place an island in no EPCI must lie.

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
        labels.reserve(plane.faces().size());
        for (int i = 0; i < plane.size(); ++i)
            labels.push_back(departementOf[i] == kOutside
                                 ? kOutside
                                 : labelOf(m_departements[departementOf[i]].nearestSeat(plane.faces()[i].inside)));
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
