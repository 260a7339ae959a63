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
    m_two = {geo::kNoFace, geo::kNoFace, 0};
    m_many = false;
    int x = 0;
    for (std::size_t i = 0; i < cells.size();) {
        const int pixel = cells[i].x;
        std::size_t end = i + 1;
        while (end < cells.size() && cells[end].x == pixel)
            ++end;
        if (x < pixel)
            putBetween(x, pixel, rowStart, band);
        const auto here = cells.subspan(i, end - i);
        if (m_many || !crossTwo(here, pixel, rowStart, band))
            crossMany(here, pixel, rowStart, band);
        x = pixel + 1;
        i = end;
    }
    if (x < width)
        putBetween(x, width, rowStart, band);
}

/// Pixels without cells.
void CoverageSweep::putBetween(int x, int end, std::uint32_t rowStart, Frame::Band& band) {
    if (m_many) {
        finishPixel();
        put(x, end, rowStart, band);
    } else if (m_two.secondCover == 0) {
        extendRun(band, band.firstRun.back(), end, m_two.first);
    } else {
        putTwo(m_two, m_two.secondCover * 2 * kSubpixels, x, end, rowStart, band);
    }
}

/// A pixel that no more than two faces share, as nearly all do. False, with nothing changed, when there are more.
bool CoverageSweep::crossTwo(std::span<const CoverageCell> cells, int x, std::uint32_t rowStart, Frame::Band& band) {
    const Frame::Face first = m_two.first;
    Frame::Face second = m_two.second;
    int cover = m_two.secondCover, area = 0; // Of the second face.
    for (const CoverageCell& cell : cells) {
        if (cover == 0 && second == first)
            second = cell.left == first ? cell.right : cell.left;
        if (cell.left == second && cell.right == first) {
            cover += cell.cover;
            area += cell.area;
        } else if (cell.left == first && cell.right == second) {
            cover -= cell.cover;
            area -= cell.area;
        } else {
            return false;
        }
    }
    if (cover < 0 || cover > kSubpixels)
        return false;
    putTwo({first, second, cover}, cover * 2 * kSubpixels - area, x, x + 1, rowStart, band);
    m_two.first = cover == kSubpixels ? second : first;
    m_two.second = cover == 0 ? first : second;
    m_two.secondCover = cover == kSubpixels ? 0 : cover;
    return true;
}

/// The pixels [x, end) of two faces, the second of which has this much of each.
void CoverageSweep::putTwo(const Two& two, int secondAmount, int x, int end, std::uint32_t rowStart,
                           Frame::Band& band) {
    int most = std::clamp(secondAmount, 0, kFullArea);
    Frame::Face face = two.second, other = two.first;
    if (2 * most < kFullArea || (2 * most == kFullArea && other < face)) {
        most = kFullArea - most;
        std::swap(face, other);
    }
    const auto share = static_cast<std::uint32_t>((255 * most + kFullArea / 2) / kFullArea);
    extendRun(band, band.firstRun.back(), end, face);
    if (share == 255)
        return;
    for (; x < end; ++x)
        band.pairs.push_back({(rowStart + static_cast<std::uint32_t>(x)) & 0xFFFFFFU, share & 0xFFU, face, other});
}

/// A pixel with any number of faces.
void CoverageSweep::crossMany(std::span<const CoverageCell> cells, int x, std::uint32_t rowStart, Frame::Band& band) {
    if (!m_many) {
        m_present.assign(1, {m_two.first, kSubpixels - m_two.secondCover, 0, 0});
        if (m_two.secondCover != 0)
            m_present.push_back({m_two.second, m_two.secondCover, 0, 0});
    }
    for (const CoverageCell& cell : cells) {
        add(cell.left, cell.cover, cell.area);
        add(cell.right, -cell.cover, -cell.area);
    }
    finishPixel();
    put(x, x + 1, rowStart, band);
    // The covers of all that is present add up to a row's height.
    m_many = m_present.size() > 2 || (m_present.size() == 2 && m_present[0].cover * m_present[1].cover < 0);
    if (!m_many)
        m_two = {m_present.front().face, m_present.back().face, m_present.size() == 2 ? m_present.back().cover : 0};
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
    std::int64_t total = 0;
    for (const Part& part : m_parts)
        total += part.amount;
    Q_ASSUME(total > 0); // There is a part, and parts are greater than nothing.
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
