#pragma once

#include <QColor>
#include <cstdint>

namespace map {

/// `over` in the share alpha / 255, `under` in the rest, rounded; both opaque. Two channels at a time, each in 16 bits.
inline QRgb blend(QRgb over, QRgb under, std::uint32_t alpha) {
    const std::uint32_t rest = 255 - alpha;
    std::uint32_t redBlue = (over & 0xFF00FF) * alpha + (under & 0xFF00FF) * rest + 0x800080;
    std::uint32_t green = ((over >> 8) & 0xFF) * alpha + ((under >> 8) & 0xFF) * rest + 0x80;
    redBlue = ((redBlue + ((redBlue >> 8) & 0xFF00FF)) >> 8) & 0xFF00FF;
    green = (green + (green >> 8)) & 0xFF00;
    return 0xFF000000 | redBlue | green;
}

/// Sums colours by shares that add up to 255.
class ColourSum {
public:
    void add(QRgb colour, std::uint32_t share) {
        m_redBlue += (colour & 0xFF00FF) * share;
        m_green += ((colour >> 8) & 0xFF) * share;
    }
    QRgb total() const {
        const std::uint32_t redBlue = ((m_redBlue + ((m_redBlue >> 8) & 0xFF00FF)) >> 8) & 0xFF00FF;
        const std::uint32_t green = (m_green + (m_green >> 8)) & 0xFF00;
        return 0xFF000000 | redBlue | green;
    }

private:
    std::uint32_t m_redBlue = 0x800080, m_green = 0x80;
};

/// The share of a pixel that a line of this width covers when its centre is this far from the line's, all in pixels:
/// exact for a straight line along a pixel axis.
inline double lineCoverage(double width, double distance) {
    const double reached = width / 2 + 0.5 - distance;
    const double most = width < 1 ? width : 1;
    return reached < 0 ? 0 : reached > most ? most : reached;
}

} // namespace map
