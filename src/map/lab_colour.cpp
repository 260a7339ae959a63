#include "map/lab_colour.h"

#include <algorithm>
#include <cmath>

namespace map {

namespace {

// IEC 61966-2-1: sRGB transfer function and its inverse.
double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

double encoded(double linearValue) {
    return linearValue <= 0.0031308 ? linearValue * 12.92 : 1.055 * std::pow(linearValue, 1 / 2.4) - 0.055;
}

// White point D65 of sRGB, Y = 1.
constexpr double kWhiteX = 0.95047, kWhiteZ = 1.08883;
constexpr double kDelta = 6.0 / 29.0;

double labCurve(double t) {
    return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3 * kDelta * kDelta) + 4.0 / 29.0;
}

double inverseLabCurve(double t) {
    return t > kDelta ? t * t * t : 3 * kDelta * kDelta * (t - 4.0 / 29.0);
}

int channel(double linearValue) {
    return int(std::lround(255 * std::clamp(encoded(std::max(0.0, linearValue)), 0.0, 1.0)));
}

} // namespace

LabColour LabColour::from(const QColor& colour) {
    const double r = linear(colour.red() / 255.0), g = linear(colour.green() / 255.0),
                 b = linear(colour.blue() / 255.0);
    const double x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double y = labCurve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = labCurve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QColor LabColour::toColour() const {
    const double fy = (lightness + 16) / 116;
    const double x = kWhiteX * inverseLabCurve(fy + a / 500);
    const double y = inverseLabCurve(fy);
    const double z = kWhiteZ * inverseLabCurve(fy - b / 200);
    return QColor(channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                  channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                  channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
}

LabColour LabColour::between(const LabColour& from, const LabColour& to, double share) {
    const auto mix = [share](double p, double q) { return p + (q - p) * share; };
    return {mix(from.lightness, to.lightness), mix(from.a, to.a), mix(from.b, to.b)};
}

} // namespace map
