#pragma once

#include <QColor>

namespace map {

/// A colour in CIE 1976 L*a*b* under D65 (CIE 15:2004), where equal steps look about equal: classes between two anchors
/// of a palette are taken there.
struct LabColour {
    double lightness = 0; ///< L*, 0–100
    double a = 0, b = 0;

    static LabColour from(const QColor& colour);
    QColor toColour() const; ///< Nearest sRGB colour; what sRGB can't show is clamped.
    static LabColour between(const LabColour& from, const LabColour& to, double share);
};

} // namespace map
