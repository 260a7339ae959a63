#pragma once

#include <QImage>

namespace images {

/// Mean structural similarity of the brightness of two pictures of one size, 1 = the same: Wang, Bovik, Sheikh &
/// Simoncelli 2004, IEEE Trans. Image Processing 13(4), p. 605: windows of 11 × 11 weighted by a Gaussian of 1.5
/// pixels, K1 = 0.01, K2 = 0.03, windows wholly inside.
double structuralSimilarity(const QImage& a, const QImage& b);

} // namespace images
