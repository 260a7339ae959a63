#pragma once

#include <QDir>
#include <QImage>
#include <QString>

namespace images {

/// How far a picture may be from its reference: machines round glyphs and edges differently, layouts and colours they
/// do not.
struct Tolerance {
    int channel = 40;     ///< A pixel differs when a channel is farther off than this.
    double share = 0.012; ///< Of the pixels that may differ.
};

struct Comparison {
    bool matches = false;
    QString report; ///< What differs, and where the actual picture and the difference are.
};

/// Compares with references/NAME.png. On failure writes NAME-actual.png and NAME-difference.png (differing pixels in
/// magenta over the faded reference) in the build folder. With DIAGONALE_ACCEPT_IMAGES set, the picture becomes the
/// reference.
Comparison compareWithReference(const QImage& actual, const QString& name, const Tolerance& tolerance = {});

} // namespace images
