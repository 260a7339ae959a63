#pragma once

#include "map/coverage_cells.h"
#include "map/frame.h"

#include <span>
#include <vector>

namespace map {

/// Turns the cells of a band, sorted, into its runs and mixed pixels: walks each row from west to east with the few
/// faces that are present there and how much of the row's height each has.
class CoverageSweep {
public:
    /// Fills runs, pairs and shares of a band whose rows are set.
    void sweep(std::span<const CoverageCell> cells, int width, Frame::Band& band);

private:
    /// The usual state of a row: two faces and the share of its height that the second has, in 1/kSubpixels; the first
    /// has the rest. One face alone: the second is the same and has nothing.
    struct Two {
        Frame::Face first, second;
        int secondCover;
    };
    struct Presence {
        Frame::Face face;
        int cover; ///< Of the row's height, west of the present pixel, in 1/kSubpixels.
        int here;  ///< What the present pixel's cells add to it.
        int area;  ///< Of the present pixel's cells.
    };
    struct Part {
        Frame::Face face;
        int amount;    ///< Of kFullArea, then of 255.
        int remainder; ///< Of the division that makes it a share.
    };

    void sweepRow(std::span<const CoverageCell> cells, int width, std::uint32_t rowStart, Frame::Band& band);
    void putBetween(int x, int end, std::uint32_t rowStart, Frame::Band& band);
    bool crossTwo(std::span<const CoverageCell> cells, int x, std::uint32_t rowStart, Frame::Band& band);
    static void putTwo(const Two& two, int secondAmount, int x, int end, std::uint32_t rowStart, Frame::Band& band);
    void crossMany(std::span<const CoverageCell> cells, int x, std::uint32_t rowStart, Frame::Band& band);

    void add(Frame::Face face, int cover, int area);
    /// Shares of the present pixel in 1/kFullArea, then what remains present east of it.
    void finishPixel();
    /// The pixels [x, end) have the present shares.
    void put(int x, int end, std::uint32_t rowStart, Frame::Band& band);
    void putMixed(int x, int end, std::uint32_t rowStart, Frame::Band& band);
    void toShares();

    Two m_two{};
    bool m_many = false; ///< More than two faces, in m_present.
    std::vector<Presence> m_present;
    std::vector<Part> m_parts;
};

} // namespace map
