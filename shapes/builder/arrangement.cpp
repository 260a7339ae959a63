#include "arrangement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace shapes {

Arrangement::Arrangement(const Geos& geos, std::vector<Geometry> lines) {
    const Geometry noded = geos.noded(geos.collection(std::move(lines)).get());
    for (Geometry& polygon : geos.polygonized(noded.get())) {
        Face face;
        face.inside = geos.pointInside(polygon.get());
        face.area = geos.area(polygon.get());
        face.polygon = std::move(polygon);
        m_faces.push_back(std::move(face));
    }
    // GEOS's order follows its hash tables; this one follows the ground, so that a rebuild gives the same bytes.
    std::ranges::sort(m_faces, [](const Face& a, const Face& b) {
        return std::pair(a.inside.x, a.inside.y) < std::pair(b.inside.x, b.inside.y);
    });
    findContacts(geos);
}

void Arrangement::findContacts(const Geos& geos) {
    std::map<std::array<double, 4>, int> faceOfEdge;
    std::map<std::pair<int, int>, double> lengths;
    for (int i = 0; i < size(); ++i) {
        for (const std::vector<Point>& ring : geos.rings(m_faces[i].polygon.get())) {
            for (std::size_t v = 1; v < ring.size(); ++v) {
                std::array<double, 2> a{ring[v - 1].x, ring[v - 1].y}, b{ring[v].x, ring[v].y};
                if (b < a)
                    std::swap(a, b);
                const auto [other, first] = faceOfEdge.try_emplace({a[0], a[1], b[0], b[1]}, i);
                if (!first)
                    lengths[{other->second, i}] += std::hypot(b[0] - a[0], b[1] - a[1]);
            }
        }
    }
    for (const auto& [pair, length] : lengths) {
        m_faces[pair.first].contacts.push_back({pair.second, length});
        m_faces[pair.second].contacts.push_back({pair.first, length});
    }
}

std::vector<int> Arrangement::components(const std::vector<int>& labels) const {
    std::vector<int> component(m_faces.size(), -1);
    int next = 0;
    for (int start = 0; start < size(); ++start) {
        if (component[start] >= 0)
            continue;
        std::vector<int> pending{start};
        component[start] = next;
        while (!pending.empty()) {
            const int face = pending.back();
            pending.pop_back();
            for (const Contact& contact : m_faces[face].contacts) {
                if (component[contact.face] < 0 && labels[contact.face] == labels[face]) {
                    component[contact.face] = next;
                    pending.push_back(contact.face);
                }
            }
        }
        ++next;
    }
    return component;
}

void Arrangement::absorb(std::vector<int>& labels, int unclaimed, const std::function<bool(int, int)>& mayJoin) const {
    bool changed = true;
    while (changed) {
        changed = false;
        const std::vector<int> before = labels;
        for (int i = 0; i < size(); ++i) {
            if (before[i] != unclaimed)
                continue;
            std::map<int, double> lengthOf;
            for (const Contact& contact : m_faces[i].contacts)
                if (before[contact.face] != unclaimed && mayJoin(i, contact.face))
                    lengthOf[before[contact.face]] += contact.length;
            if (lengthOf.empty())
                continue;
            labels[i] = std::ranges::max_element(lengthOf, {}, [](const auto& entry) { return entry.second; })->first;
            changed = true;
        }
    }
}

} // namespace shapes
