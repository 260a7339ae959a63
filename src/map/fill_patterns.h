#pragma once

#include "map/blend.h"
#include "map/style.h"
#include "map/view.h"

#include <cstdint>
#include <vector>

namespace map {

constexpr double kDotSpacing = 4;    ///< Points, from dot to dot along a row; rows are staggered.
constexpr double kDotDiameter = 1.3; ///< Points.

/// The patterns of a style on one view, as look-ups by whole pixels. They are anchored to the plane: when the map is
/// moved by whole pixels they move with it.
class FillPatterns {
public:
    FillPatterns(const Style& style, const View& view);

    QRgb at(Pattern pattern, QRgb fill, std::uint32_t x, std::uint32_t y) const {
        if (pattern == Pattern::Hatch)
            return blend(m_hatch, fill, m_hatchAlpha[x + y]);
        if (pattern == Pattern::LightHatch)
            return blend(m_lightHatch, fill, m_lightHatchAlpha[x + m_lastRow - y]);
        if (pattern == Pattern::Dots)
            return blend(m_dots, fill,
                         m_dotAlpha[(y + m_dotShiftY) % m_dotPeriod * m_dotPeriod + (x + m_dotShiftX) % m_dotPeriod]);
        return fill;
    }

private:
    void makeDots(const View& view);

    QRgb m_hatch, m_lightHatch, m_dots;
    std::vector<std::uint8_t> m_hatchAlpha;      ///< By x + y: the lines rise to the east at 45°.
    std::vector<std::uint8_t> m_lightHatchAlpha; ///< By x + (last row − y): they fall to the east.
    std::vector<std::uint8_t> m_dotAlpha;        ///< One tile, row by row.
    std::uint32_t m_lastRow, m_dotPeriod = 1, m_dotShiftX = 0, m_dotShiftY = 0;
};

} // namespace map
