#pragma once

#include "territory/boundaries.h"

#include <initializer_list>

/// Boundaries made by hand, in one CRS: small drawings whose topology can be worked out on paper.
class MadeBoundaries {
public:
    using Vertices = std::vector<territory::Coordinate>;

    explicit MadeBoundaries(int epsg = 2154) {
        territory::Boundaries::Source source;
        source.crs.epsg = epsg;
        m_boundaries.sources.push_back(source);
    }

    /// Opens a feature; the rings that follow are its.
    MadeBoundaries& feature(const char* code, const char* departement = "", const char* region = "") {
        territory::Boundaries::Feature feature;
        feature.code = QString::fromUtf8(code);
        feature.name = QStringLiteral("Territoire ") + feature.code;
        feature.departement = QString::fromUtf8(departement);
        feature.region = QString::fromUtf8(region);
        feature.firstRing = static_cast<std::uint32_t>(m_boundaries.rings.size());
        m_boundaries.features.push_back(feature);
        return *this;
    }
    MadeBoundaries& ring(const Vertices& vertices) { return add(vertices, false); }
    MadeBoundaries& hole(const Vertices& vertices) { return add(vertices, true); }

    const territory::Boundaries& boundaries() const { return m_boundaries; }

    /// A square with its lower left corner at (x, y), anticlockwise.
    static Vertices square(double x, double y, double side) {
        return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
    }

private:
    MadeBoundaries& add(const Vertices& vertices, bool hole) {
        m_boundaries.rings.push_back({static_cast<std::uint32_t>(m_boundaries.coordinates.size()),
                                      static_cast<std::uint32_t>(vertices.size()), hole});
        m_boundaries.coordinates.insert(m_boundaries.coordinates.end(), vertices.begin(), vertices.end());
        ++m_boundaries.features.back().ringCount;
        return *this;
    }
    territory::Boundaries m_boundaries;
};
