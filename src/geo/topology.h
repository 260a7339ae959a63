#pragma once

#include "geo/box.h"
#include "geo/plane_frame.h"
#include "territory/boundaries.h"
#include "territory/diagnosis.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QHash>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace geo {

class SegmentGrid;

/// A face, or its absence on one side of an arc.
using FaceId = std::uint16_t;
constexpr FaceId kNoFace = 0xFFFF;
constexpr std::size_t kMaxFaces = 0xFFFE; ///< More is refused with a Problem.

/// What an arc separates: the coarsest that differs on its two sides. Ordered from coarse to fine.
enum class BorderLevel : std::uint8_t { Outline, Region, Departement, Territory };

/// Polygons that share their borders: every border is one arc, stored once in metres of the legal CRS of its frame,
/// with the face on each side. Immutable after build(). Vertices carry a tolerance (metres): keep those whose tolerance
/// is at least t and the arc deviates from the full one by at most t (hierarchical Douglas–Peucker, monotone along the
/// arc; Douglas & Peucker 1973, Cartographica 10(2), p. 112). An arc's ends are infinite, and so is enough of the
/// largest part of each territory to keep an area; any other part that one arc surrounds keeps a triangle until t is
/// past its size.
///
/// Arcs are sorted by frame, then along a Hilbert curve, and their vertices stand in the order of the arcs: what is
/// near on the ground is near in memory.
class Topology {
public:
    struct Face {
        std::uint32_t territory = 0;   ///< Index in codes(): faces of one territory share it.
        std::int16_t departement = -1; ///< Index in departements(), -1 when the faces don't know it.
        std::int16_t region = -1;      ///< Index in regions(), the same.
        FrameId frame = 0;
        Box world;           ///< Bounds in metres of the frame's CRS.
        double area = 0;     ///< Square metres in the frame's CRS.
        Coordinate interior; ///< A point surely inside its largest part, far from its edge (for labels and marks).
        std::uint32_t firstUse = 0, useCount = 0; ///< Its arcs, in uses().
    };
    struct Arc {
        std::uint32_t first = 0; ///< In vertices() and tolerances().
        std::uint32_t count = 0; ///< At least 2; a closed arc repeats its first vertex at its end.
        FaceId left = kNoFace;   ///< On the left when walked from first to last (x to the east, y to the north).
        FaceId right = kNoFace;
        FrameId frame = 0;
        BorderLevel level = BorderLevel::Outline;
        float interiorTolerance =
            0; ///< Greatest tolerance between its ends: below t, the arc is the segment of its ends.
        bool sameTerritory = false; ///< Both faces belong to one territory (cut by a département border).
        Box world;
    };
    /// One arc in the ring of a face; rings follow one another, `ringEnd` closes one.
    struct Use {
        static constexpr std::uint32_t kLastArc = (1U << 30) - 1;
        std::uint32_t arc : 30;
        std::uint32_t reversed : 1;
        std::uint32_t ringEnd : 1;
    };

    std::span<const Face> faces() const { return m_faces; }
    std::span<const Arc> arcs() const { return m_arcs; }
    std::span<const Use> uses() const { return m_uses; }
    std::span<const Coordinate> vertices() const { return m_vertices; }
    std::span<const float> tolerances() const { return m_tolerances; } ///< Same length as vertices().
    const QStringList& codes() const { return m_codes; }               ///< Territory codes, by Face::territory.
    const QStringList& names() const { return m_names; }               ///< The same order.
    const QStringList& departements() const { return m_departements; }
    const QStringList& regions() const { return m_regions; }
    bool knowsDepartements() const { return !m_departements.isEmpty(); }
    bool isSchematic() const { return m_schematic; }

    /// Territories that share a border with this one (index in codes()), ascending.
    std::vector<std::uint32_t> neighbours(std::uint32_t territory) const;
    /// Faces of a territory, ascending.
    std::span<const FaceId> facesOf(std::uint32_t territory) const;
    /// Bounds of a territory in the frame of its first face.
    Box boundsOf(std::uint32_t territory) const;
    int territoryOf(const QString& code) const; ///< -1 when absent.
    /// Where segments are, by frame: for FaceLocator.
    std::span<const SegmentGrid> grids() const;
    std::size_t bytes() const; ///< Memory held.

private:
    friend class TopologyAssembly;
    std::vector<Face> m_faces;
    std::vector<Arc> m_arcs;
    std::vector<Use> m_uses;
    std::vector<Coordinate> m_vertices;
    std::vector<float> m_tolerances;
    QStringList m_codes, m_names, m_departements, m_regions;
    std::vector<FaceId> m_facesByTerritory;
    std::vector<std::uint32_t> m_firstFaceOfTerritory;       ///< codes().size() + 1 offsets in m_facesByTerritory.
    QHash<QString, int> m_territoryOf;                       ///< By code.
    std::shared_ptr<const std::vector<SegmentGrid>> m_grids; ///< By frame.
    bool m_schematic = false;
};

struct TopologyResult {
    Topology topology;
    territory::Diagnosis diagnosis; ///< Rings repaired and how, overlaps, what is in no frame.
};

/// Cuts rings into shared arcs (vertices match exactly in the files' own coordinates), projects each vertex once to the
/// frame of its feature, repairs invalid rings first (GEOS MakeValid), gives each vertex its tolerance. Uses up to
/// `threads`.
territory::Expected<TopologyResult> buildTopology(const territory::Boundaries& boundaries,
                                                  const std::vector<PlaneFrame>& frames = standardFrames(),
                                                  std::stop_token stop = {}, const territory::Progress& progress = {},
                                                  int threads = 2);

} // namespace geo
