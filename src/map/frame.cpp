#include "map/frame.h"

#include <algorithm>

namespace map {

double borderMaxWidth(BorderKind kind) {
    return kind == BorderKind::Territory || kind == BorderKind::Coast ? 1.2 : 2.0;
}

double borderReach(BorderKind kind, double pixelRatio) {
    return borderMaxWidth(kind) * pixelRatio / 2 + 0.5;
}

std::span<const Frame::Run> Frame::runsOfRow(int y) const {
    const Band& band = bands[static_cast<std::size_t>(y) / kBandRows];
    const std::uint32_t row = static_cast<std::uint32_t>(y) - band.firstRow;
    return std::span(band.runs).subspan(band.firstRun[row], band.firstRun[row + 1] - band.firstRun[row]);
}

Frame::Face Frame::faceAt(int x, int y) const {
    if (x < 0 || y < 0 || x >= view.size.width() || y >= view.size.height())
        return geo::kNoFace;
    const std::span<const Run> row = runsOfRow(y);
    return std::upper_bound(row.begin(), row.end(), x, [](int at, const Run& run) { return at < run.end; })->face;
}

std::size_t Frame::bytes() const {
    const auto held = [](const auto& list) { return list.capacity() * sizeof(list[0]); };
    std::size_t total = sizeof(Frame) + held(bands) + held(polylines) + held(points);
    for (const Band& band : bands) {
        total += held(band.firstRun) + held(band.runs) + held(band.pairs) + held(band.shares) + held(band.polylines);
        for (const auto& border : band.borders)
            total += held(border);
    }
    return total;
}

} // namespace map
