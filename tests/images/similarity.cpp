#include "similarity.h"

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace images {

namespace {

constexpr int kWindow = 11;

/// Numbers by pixel.
struct Plane {
    int width, height;
    std::vector<double> values;
    double at(int x, int y) const { return values[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
};

Plane brightnessOf(const QImage& image) {
    Plane plane{image.width(), image.height(), {}};
    plane.values.reserve(std::size_t(image.width()) * std::size_t(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            plane.values.push_back(0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel));
        }
    }
    return plane;
}

Plane product(const Plane& a, const Plane& b) {
    Plane result = a;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        result.values[i] *= b.values[i];
    return result;
}

std::array<double, kWindow> gaussian() {
    std::array<double, kWindow> weights{};
    for (int i = 0; i < kWindow; ++i)
        weights[std::size_t(i)] = std::exp(-std::pow(i - kWindow / 2, 2) / (2 * 1.5 * 1.5));
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

/// Weighted means of all windows that are wholly inside: rows first, then columns.
Plane windowMeans(const Plane& plane) {
    const auto weights = gaussian();
    Plane rows{plane.width - kWindow + 1, plane.height, {}};
    for (int y = 0; y < rows.height; ++y) {
        for (int x = 0; x < rows.width; ++x) {
            double sum = 0;
            for (int i = 0; i < kWindow; ++i)
                sum += weights[std::size_t(i)] * plane.at(x + i, y);
            rows.values.push_back(sum);
        }
    }
    Plane means{rows.width, plane.height - kWindow + 1, {}};
    for (int y = 0; y < means.height; ++y) {
        for (int x = 0; x < means.width; ++x) {
            double sum = 0;
            for (int i = 0; i < kWindow; ++i)
                sum += weights[std::size_t(i)] * rows.at(x, y + i);
            means.values.push_back(sum);
        }
    }
    return means;
}

} // namespace

double structuralSimilarity(const QImage& a, const QImage& b) {
    if (a.size() != b.size() || std::min(a.width(), a.height()) < kWindow)
        return 0;
    constexpr double kC1 = (0.01 * 255) * (0.01 * 255), kC2 = (0.03 * 255) * (0.03 * 255);
    const Plane x = brightnessOf(a), y = brightnessOf(b);
    const Plane meanX = windowMeans(x), meanY = windowMeans(y);
    const Plane xx = windowMeans(product(x, x)), yy = windowMeans(product(y, y)), xy = windowMeans(product(x, y));
    double sum = 0;
    for (std::size_t i = 0; i < meanX.values.size(); ++i) {
        const double mx = meanX.values[i], my = meanY.values[i];
        const double varianceX = xx.values[i] - mx * mx, varianceY = yy.values[i] - my * my;
        const double covariance = xy.values[i] - mx * my;
        sum +=
            (2 * mx * my + kC1) * (2 * covariance + kC2) / ((mx * mx + my * my + kC1) * (varianceX + varianceY + kC2));
    }
    return sum / double(meanX.values.size());
}

} // namespace images
