#pragma once

#include "geos.h"

#include <functional>
#include <vector>

namespace shapes {

/// The faces into which lines cut the plane, and which of them touch along an edge.
class Arrangement {
public:
    struct Contact {
        int face = -1;
        double length = 0; ///< Of the common border, in grid steps.
    };
    struct Face {
        Geometry polygon;
        Point inside; ///< A point of its interior.
        double area = 0;
        std::vector<Contact> contacts;
    };

    Arrangement(const Geos& geos, std::vector<Geometry> lines);

    const std::vector<Face>& faces() const { return m_faces; }
    int size() const { return static_cast<int>(m_faces.size()); }

    /// Groups of faces that touch, directly or not, and carry the same label: the number of its group for each face.
    std::vector<int> components(const std::vector<int>& labels) const;

    /// Gives each face labelled `unclaimed` the label of the neighbour with which it shares the longest border, again
    /// until nothing changes. `mayJoin(face, neighbour)` tells which neighbours count.
    void absorb(std::vector<int>& labels, int unclaimed, const std::function<bool(int, int)>& mayJoin) const;

private:
    void findContacts(const Geos& geos);
    std::vector<Face> m_faces;
};

} // namespace shapes
