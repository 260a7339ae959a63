#include "map/coverage_sweep.h"

#include <algorithm>

namespace map {

namespace {

/// Pixels of one face up to `end`: longer when the face goes on.
void extendRun(Frame::Band& band, std::size_t firstOfRow, int end, Frame::Face face) {
    if (band.runs.size() > firstOfRow && band.runs.back().face == face)
        band.runs.back().end = static_cast<std::uint16_t>(end);
    else
        band.runs.push_back({static_cast<std::uint16_t>(end), face});
}

} // namespace

void CoverageSweep::sweep(std::span<const CoverageCell> cells, int width, Frame::Band& band) {
    band.firstRun.clear();
    band.runs.clear();
    band.pairs.clear();
    band.shares.clear();
    auto next = cells.begin();
    for (std::uint32_t row = 0; row < band.rows; ++row) {
        const auto first = next;
        while (next != cells.end() && next->row == row)
            ++next;
        band.firstRun.push_back(static_cast<std::uint32_t>(band.runs.size()));
        sweepRow({first, next}, width, row * static_cast<std::uint32_t>(width), band);
    }
    band.firstRun.push_back(static_cast<std::uint32_t>(band.runs.size()));
    band.runs.shrink_to_fit();
    band.pairs.shrink_to_fit();
    band.shares.shrink_to_fit();
}

void CoverageSweep::sweepRow(std::span<const CoverageCell> cells, int width, std::uint32_t rowStart,
                             Frame::Band& band) {
    // Nothing of the map is west of the clip: the row starts outside.
    m_present.assign(1, {geo::kNoFace, kSubpixels, 0, 0});
    int x = 0;
    for (std::size_t i = 0; i < cells.size();) {
        const int pixel = cells[i].x;
        if (x < pixel) {
            finishPixel();
            put(x, pixel, rowStart, band);
        }
        for (; i < cells.size() && cells[i].x == pixel; ++i) {
            add(cells[i].left, cells[i].cover, cells[i].area);
            add(cells[i].right, -cells[i].cover, -cells[i].area);
        }
        finishPixel();
        put(pixel, pixel + 1, rowStart, band);
        x = pixel + 1;
    }
    if (x < width) {
        finishPixel();
        put(x, width, rowStart, band);
    }
}

void CoverageSweep::add(Frame::Face face, int cover, int area) {
    for (Presence& presence : m_present) {
        if (presence.face == face) {
            presence.here += cover;
            presence.area += area;
            return;
        }
    }
    m_present.push_back({face, 0, cover, area});
}

void CoverageSweep::finishPixel() {
    m_parts.clear();
    std::size_t kept = 0;
    for (Presence presence : m_present) {
        presence.cover += presence.here;
        // Where simplified arcs cross, a face may have less than nothing of a pixel.
        const int amount = presence.cover * 2 * kSubpixels - presence.area;
        if (amount > 0)
            m_parts.push_back({presence.face, amount, 0});
        presence.here = 0;
        presence.area = 0;
        if (presence.cover != 0)
            m_present[kept++] = presence;
    }
    m_present.resize(kept);
}

void CoverageSweep::put(int x, int end, std::uint32_t rowStart, Frame::Band& band) {
    if (m_parts.size() > 1) {
        putMixed(x, end, rowStart, band);
        return;
    }
    const Frame::Face face = m_parts.empty() ? geo::kNoFace : m_parts.front().face;
    extendRun(band, band.firstRun.back(), end, face);
}

/// Makes the present parts shares of 255, each rounded up or down to a neighbouring whole number (largest remainders
/// first).
void CoverageSweep::toShares() {
    if (m_parts.size() == 2 && m_parts[0].amount + m_parts[1].amount == kFullArea) {
        // Nearly always; the same as below without dividing.
        m_parts[0].amount = (255 * m_parts[0].amount + kFullArea / 2) / kFullArea;
        m_parts[1].amount = 255 - m_parts[0].amount;
        m_parts.resize(m_parts[1].amount == 0 ? 1 : 2);
        return;
    }
    std::int64_t total = 0;
    for (const Part& part : m_parts)
        total += part.amount;
    int rest = 255;
    for (Part& part : m_parts) {
        const std::int64_t scaled = std::int64_t{255} * part.amount;
        part.amount = static_cast<int>(scaled / total);
        part.remainder = static_cast<int>(scaled % total);
        rest -= part.amount;
    }
    for (; rest > 0; --rest) {
        Part& most = *std::max_element(m_parts.begin(), m_parts.end(),
                                       [](const Part& a, const Part& b) { return a.remainder < b.remainder; });
        ++most.amount;
        most.remainder = -1;
    }
    std::erase_if(m_parts, [](const Part& part) { return part.amount == 0; });
}

void CoverageSweep::putMixed(int x, int end, std::uint32_t rowStart, Frame::Band& band) {
    // Largest first; by face, so that equal shares are told apart in the same way in each pixel.
    std::sort(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.face < b.face;
    });
    toShares();
    extendRun(band, band.firstRun.back(), end, m_parts.front().face);
    if (m_parts.size() == 1)
        return;
    const std::uint32_t endPixel = rowStart + static_cast<std::uint32_t>(end);
    for (std::uint32_t pixel = rowStart + static_cast<std::uint32_t>(x); pixel < endPixel; ++pixel) {
        if (m_parts.size() == 2) {
            band.pairs.push_back({pixel & 0xFFFFFFU, static_cast<std::uint32_t>(m_parts[0].amount) & 0xFFU,
                                  m_parts[0].face, m_parts[1].face});
            continue;
        }
        for (const Part& part : m_parts)
            band.shares.push_back({pixel & 0xFFFFFFU, static_cast<std::uint32_t>(part.amount) & 0xFFU, part.face,
                                   &part == &m_parts.back()});
    }
}

} // namespace map
