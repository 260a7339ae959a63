#include "map/fill_patterns.h"

#include <cmath>
#include <numbers>

namespace map {

namespace {

std::uint8_t toAlpha(double coverage) {
    return static_cast<std::uint8_t>(std::lround(coverage * 255));
}

/// Distance from the nearest multiple of a period.
double fromNearest(double value, double period) {
    return std::abs(value - period * std::round(value / period));
}

/// Ink by diagonal of pixels of lines at right angles to it; `start` is where the first diagonal stands from the
/// anchor, in pixels along x.
std::vector<std::uint8_t> diagonalLines(double spacing, double width, double start, int diagonals) {
    std::vector<std::uint8_t> alpha;
    alpha.reserve(static_cast<std::size_t>(diagonals));
    for (int diagonal = 0; diagonal < diagonals; ++diagonal)
        alpha.push_back(toAlpha(lineCoverage(width, fromNearest((start + diagonal) / std::numbers::sqrt2, spacing))));
    return alpha;
}

} // namespace

FillPatterns::FillPatterns(const Style& style, const View& view)
    : m_hatch(style.hatch | 0xFF000000)
    , m_lightHatch(style.lightHatch | 0xFF000000)
    , m_dots(style.dots | 0xFF000000)
    , m_lastRow(static_cast<std::uint32_t>(std::max(view.size.height() - 1, 0))) {
    const double ratio = view.pixelRatio;
    const QPointF anchor = view.toDevice({0, 0});
    const int diagonals = view.size.width() + view.size.height();
    const auto atLeastAPixel = [ratio](double spacing) { return std::max(spacing * ratio, 1.0); };
    // + 1: two half pixels to the centre, which cancel out where y counts downwards.
    m_hatchAlpha = diagonalLines(atLeastAPixel(style.hatchSpacing), style.hatchWidth * ratio,
                                 1 - anchor.x() - anchor.y(), diagonals);
    m_lightHatchAlpha = diagonalLines(atLeastAPixel(style.lightHatchSpacing), style.lightHatchWidth * ratio,
                                      anchor.y() - anchor.x() - m_lastRow, diagonals);
    makeDots(view);
}

void FillPatterns::makeDots(const View& view) {
    const double radius = kDotDiameter * view.pixelRatio / 2;
    m_dotPeriod = static_cast<std::uint32_t>(std::max(2.0, std::round(kDotSpacing * view.pixelRatio)));
    const double period = m_dotPeriod;
    const QPointF anchor = view.toDevice({0, 0});
    const auto shift = [&](double at) {
        const double within = std::floor(at) - period * std::floor(std::floor(at) / period);
        return (m_dotPeriod - static_cast<std::uint32_t>(within)) % m_dotPeriod;
    };
    m_dotShiftX = shift(anchor.x());
    m_dotShiftY = shift(anchor.y());
    for (std::uint32_t y = 0; y < m_dotPeriod; ++y) {
        for (std::uint32_t x = 0; x < m_dotPeriod; ++x) {
            const auto coverage = [&](double dotX, double dotY) {
                const double distance =
                    std::hypot(fromNearest(x + 0.5 - dotX, period), fromNearest(y + 0.5 - dotY, period));
                return std::clamp(radius + 0.5 - distance, 0.0, 1.0);
            };
            m_dotAlpha.push_back(
                toAlpha(std::max(coverage(period * 0.25, period * 0.25), coverage(period * 0.75, period * 0.75))));
        }
    }
}

} // namespace map
