#pragma once

#include "map/lab_colour.h"

namespace map {

/// CIEDE2000 (CIE 142-2001; kL = kC = kH = 1), as worked out by Sharma, Wu & Dalal 2005, Color Research and
/// Application 30(1), p. 21. About 1 = just told apart side by side by a trained eye.
double colourDifference(const LabColour& one, const LabColour& other);
double colourDifference(const QColor& one, const QColor& other);

/// Contrast of WCAG 2.1 (« contrast ratio »): 1 = none, 21 = black on white. The order doesn't matter; opaque colours.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace map
