#include "statistics/correlation.h"

#include "statistics/ranks.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace statistics {

namespace {

constexpr std::size_t kFewestPairs = 3;
constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// The values of both where both are present.
struct Pairs {
    Pairs(std::span<const double> a, std::span<const double> b) {
        assert(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (!std::isnan(a[i]) && !std::isnan(b[i])) {
                first.push_back(a[i]);
                second.push_back(b[i]);
            }
        }
    }

    std::vector<double> first, second;
};

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

bool varies(const std::vector<double>& values) {
    return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) != values.end();
}

/// Around the means, so that large values with small differences lose no digits.
double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() < kFewestPairs || !varies(a) || !varies(b))
        return kUndefined;
    const double meanA = meanOf(a), meanB = meanOf(b);
    double products = 0, squaresA = 0, squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        products += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return std::clamp(products / std::sqrt(squaresA) / std::sqrt(squaresB), -1.0, 1.0);
}

} // namespace

double pearson(std::span<const double> a, std::span<const double> b) {
    const Pairs pairs(a, b);
    return correlation(pairs.first, pairs.second);
}

double spearman(std::span<const double> a, std::span<const double> b) {
    const Pairs pairs(a, b);
    return correlation(meanRanks(pairs.first), meanRanks(pairs.second));
}

std::vector<std::vector<double>> spearmanMatrix(std::span<const std::span<const double>> columns) {
    std::vector<std::vector<double>> matrix(columns.size(), std::vector<double>(columns.size(), 1));
    for (std::size_t row = 0; row < columns.size(); ++row) {
        for (std::size_t column = row + 1; column < columns.size(); ++column)
            matrix[row][column] = matrix[column][row] = spearman(columns[row], columns[column]);
    }
    return matrix;
}

} // namespace statistics
