#include "map/colour_difference.h"

#include "map/srgb.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace map {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double seventhPower(double value) {
    return std::pow(value, 7);
}

/// √(C⁷ / (C⁷ + 25⁷)): near 0 for greys, 1 for strong colours.
double strength(double chroma) {
    return std::sqrt(seventhPower(chroma) / (seventhPower(chroma) + seventhPower(25)));
}

double hueOf(double a, double b) {
    const double hue = a == 0 && b == 0 ? 0 : std::atan2(b, a);
    return hue < 0 ? hue + kTurn : hue;
}

/// From one hue to the other, the short way.
double turned(double from, double to) {
    return to - from > std::numbers::pi    ? to - from - kTurn
           : to - from < -std::numbers::pi ? to - from + kTurn
                                           : to - from;
}

double meanHue(double one, double other) {
    const double sum = one + other;
    if (std::abs(one - other) <= std::numbers::pi)
        return sum / 2;
    return sum < kTurn ? (sum + kTurn) / 2 : (sum - kTurn) / 2;
}

} // namespace

// The letters are those of the paper, primes left out.
double colourDifference(const LabColour& one, const LabColour& other) {
    const double meanChroma = (std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - strength(meanChroma));
    const double a1 = stretch * one.a, a2 = stretch * other.a;
    const double c1 = std::hypot(a1, one.b), c2 = std::hypot(a2, other.b);
    const double h1 = hueOf(a1, one.b), h2 = hueOf(a2, other.b);
    const bool grey = c1 * c2 == 0;

    const double deltaL = other.lightness - one.lightness;
    const double deltaC = c2 - c1;
    const double deltaH = grey ? 0 : 2 * std::sqrt(c1 * c2) * std::sin(turned(h1, h2) / 2);

    const double l = (one.lightness + other.lightness) / 2;
    const double c = (c1 + c2) / 2;
    const double h = grey ? h1 + h2 : meanHue(h1, h2);

    const double t = 1 - 0.17 * std::cos(h - radians(30)) + 0.24 * std::cos(2 * h) +
                     0.32 * std::cos(3 * h + radians(6)) - 0.20 * std::cos(4 * h - radians(63));
    const double fromMiddle = (l - 50) * (l - 50);
    const double sL = 1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle);
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double fromBlue = (h - radians(275)) / radians(25);
    const double rotation = radians(30) * std::exp(-fromBlue * fromBlue);
    const double rT = -2 * strength(c) * std::sin(2 * rotation);

    const double dl = deltaL / sL, dc = deltaC / sC, dh = deltaH / sH;
    return std::sqrt(dl * dl + dc * dc + dh * dh + rT * dc * dh);
}

double colourDifference(const QColor& one, const QColor& other) {
    return colourDifference(LabColour::from(one), LabColour::from(other));
}

double contrastRatio(const QColor& one, const QColor& other) {
    constexpr double kFlare = 0.05;
    const double first = LinearRgb::from(one).luminance() + kFlare;
    const double second = LinearRgb::from(other).luminance() + kFlare;
    return std::max(first, second) / std::min(first, second);
}

} // namespace map
