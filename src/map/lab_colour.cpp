#include "map/lab_colour.h"

#include "map/srgb.h"

#include <cmath>

namespace map {

namespace {

// White point D65 of sRGB, Y = 1.
constexpr double kWhiteX = 0.95047, kWhiteZ = 1.08883;
constexpr double kDelta = 6.0 / 29.0;

double labCurve(double t) {
    return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3 * kDelta * kDelta) + 4.0 / 29.0;
}

double inverseLabCurve(double t) {
    return t > kDelta ? t * t * t : 3 * kDelta * kDelta * (t - 4.0 / 29.0);
}

} // namespace

LabColour LabColour::from(const QColor& colour) {
    const LinearRgb light = LinearRgb::from(colour);
    const auto [r, g, b] = light;
    const double x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double y = labCurve(light.luminance());
    const double z = labCurve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QColor LabColour::toColour() const {
    const double fy = (lightness + 16) / 116;
    const double x = kWhiteX * inverseLabCurve(fy + a / 500);
    const double y = inverseLabCurve(fy);
    const double z = kWhiteZ * inverseLabCurve(fy - b / 200);
    return LinearRgb{3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
                     0.0556434 * x - 0.2040259 * y + 1.0572252 * z}
        .toColour();
}

LabColour LabColour::between(const LabColour& from, const LabColour& to, double share) {
    const auto mix = [share](double p, double q) { return p + (q - p) * share; };
    return {mix(from.lightness, to.lightness), mix(from.a, to.a), mix(from.b, to.b)};
}

} // namespace map
