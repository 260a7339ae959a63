#pragma once

#include "geo/topology.h"

#include <QColor>
#include <vector>

namespace map {

/// How a face is filled besides its colour.
enum class Pattern : std::uint8_t {
    None,
    Dots,       ///< « non disponible »
    Hatch,      ///< 45° lines, anchored to the plane: « zone rouge »
    LightHatch, ///< 135° light lines: between two sure answers.
};

struct Line {
    QColor colour;
    double width = 0; ///< In points of layout (times View::pixelRatio in pixels); 0 = not drawn.
};

/// An outline around some faces, stroked over the borders: a zone rouge, the selection.
struct Outline {
    std::vector<bool> faces; ///< By FaceId. A line between two such faces of different territories is drawn once;
                             ///< inside one territory, not.
    Line line;
    Line casing;           ///< Under the line; its width is the total one.
    double dash = 0;       ///< Length of dash and of gap, in points; 0 = solid.
    bool isMark = false;   ///< The legend explains it: a zone rouge; not a selection, nor the edge of a page's extent.
    bool roundAll = false; ///< Only round all the faces together (a département of a page), none between territories.
};

/// Everything that colours a Frame. Value type; changing it never needs new geometry.
struct Style {
    QRgb background = 0xFFFFFFFF; ///< Sea and abroad.
    QRgb frameEdge = 0xFFB0B4BA;  ///< Edge of overseas frames.
    std::vector<QRgb> fill;       ///< By FaceId, opaque.
    std::vector<Pattern> pattern; ///< By FaceId.
    QRgb dots = 0xFF8A8F98;
    QRgb hatch = 0xFF3A1A1E;
    double hatchSpacing = 5, hatchWidth = 1.1; ///< Points.
    QRgb lightHatch = 0xFFFFFFFF;
    double lightHatchSpacing = 6, lightHatchWidth = 2.2; ///< Points.
    Line territoryBorder, departementBorder, regionBorder, coast;
    std::vector<Outline> outlines;    ///< In drawing order.
    geo::FaceId hover = geo::kNoFace; ///< Lightened (with all faces of its territory).
};

} // namespace map
