#pragma once

#include "geo/topology.h"

#include <vector>

namespace geo {

/// The part of a file's features that goes to one frame: coordinates of one space can be the same vertex.
struct Space {
    std::uint16_t source =
        0; ///< Index in Boundaries::sources; sources with the same CRS share their first one's index.
    FrameId frame = 0;
    std::vector<std::uint32_t> features; ///< Indices in Boundaries::features, in the order of their faces.
};

/// Rings as vertex numbers: a vertex that several rings pass is one number. Exterior rings run anticlockwise and holes
/// clockwise, so that the face is always on the left; vertices that repeat the one before are gone.
struct MatchedRings {
    struct Ring {
        std::uint32_t first = 0; ///< In vertexOf; vertexOf[first + count] repeats the first.
        std::uint32_t count = 0; ///< Edges, at least 3. Edge h leaves vertexOf[h] for vertexOf[h + 1].
        FaceId face = 0;
    };
    struct VertexRange {
        std::uint32_t first = 0, count = 0; ///< In vertices: those of one space.
    };
    std::vector<Ring> rings;             ///< By face, ascending.
    std::vector<std::uint32_t> vertexOf; ///< Numbers in `vertices`.
    std::vector<Coordinate> vertices;    ///< Each once, in the coordinates of its file.
    std::vector<VertexRange> spaces;     ///< By space.
    std::vector<FaceId> unusable;        ///< Faces with a ring of no area, or with a coordinate that isn't a number.
};

/// Faces are numbered through the spaces in order. Vertices match when their coordinates are the same numbers.
MatchedRings matchVertices(const territory::Boundaries& boundaries, const std::vector<Space>& spaces);

} // namespace geo
