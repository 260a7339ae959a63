#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <vector>

namespace territory {

struct Coordinate {
    double x = 0, y = 0;
    friend bool operator==(const Coordinate&, const Coordinate&) = default;
};

/// A coordinate reference system as a file declares it. Axis order is always x = east/longitude, y = north/latitude.
struct Crs {
    int epsg = 0;         ///< 0 when not identified.
    QString wkt;          ///< Full definition when epsg is 0.
    bool deduced = false; ///< Not declared by the file: deduced from its coordinates.
    friend bool operator==(const Crs&, const Crs&) = default;
};

/// Polygons as read, ring by ring, in the files' own coordinates. Flat arrays, because communes have 2.2 million
/// vertices. A ring is closed implicitly: its last vertex differs from its first. Exterior rings are stored with any
/// orientation; `hole` tells what a ring is. A hole follows the exterior ring of its polygon.
struct Boundaries {
    struct Ring {
        std::uint32_t first = 0; ///< Index in coordinates.
        std::uint32_t count = 0; ///< Vertices, at least 3.
        bool hole = false;
    };
    struct Feature {
        QString code;
        QString name;
        QString kind;        ///< "CC", "CA"…; empty when the file doesn't say.
        QString departement; ///< Only where the file's faces are cut by département (embedded shapes); else empty.
        QString region;      ///< The same.
        std::uint32_t firstRing = 0;
        std::uint32_t ringCount = 0; ///< 0 = no geometry.
        std::uint16_t source = 0;    ///< Index in sources.
    };
    struct Source {
        QString path; ///< Of the file as the user named it; ":/…" for the embedded one.
        QString layer;
        Crs crs;
        qint64 declaredFeatures = 0; ///< What the header claims.
        qint64 readFeatures = 0;
    };

    std::vector<Coordinate> coordinates;
    std::vector<Ring> rings;
    std::vector<Feature> features; ///< Several features may share a code (parts, or département faces).
    std::vector<Source> sources;
    bool schematic = false; ///< The embedded default: neighbours and position are approximate.
};

} // namespace territory
