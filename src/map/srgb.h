#pragma once

#include <QColor>
#include <algorithm>
#include <cmath>

namespace map {

/// A colour as light: sRGB without its transfer function (IEC 61966-2-1), 0–1 a channel.
struct LinearRgb {
    double red = 0, green = 0, blue = 0;

    static double decoded(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
    }
    static double encoded(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
    }

    static LinearRgb from(const QColor& colour) {
        return {decoded(colour.red() / 255.0), decoded(colour.green() / 255.0), decoded(colour.blue() / 255.0)};
    }
    /// What sRGB can't show is clamped.
    QColor toColour() const {
        const auto channel = [](double linear) {
            return int(std::lround(255 * std::clamp(encoded(std::max(0.0, linear)), 0.0, 1.0)));
        };
        return QColor(channel(red), channel(green), channel(blue));
    }
    /// Y of CIE 1931 under D65, 0–1: also WCAG's relative luminance.
    double luminance() const { return 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue; }
};

} // namespace map
