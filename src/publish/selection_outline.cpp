#include "publish/selection_outline.h"

namespace publish {

map::Outline selectionOutline(int territory, const document::Dataset& dataset, bool besideMark) {
    constexpr QRgb kInk = 0xFF16181D;
    constexpr double kAlone = 2, kAloneCasing = 4.5, kBesideMark = 7.6, kBesideMarkCasing = 9.6; // Points.
    map::Outline outline;
    for (const int other : dataset.territoryOfFace)
        outline.faces.push_back(other == territory);
    outline.line = {QColor(kInk), besideMark ? kBesideMark : kAlone};
    outline.casing = {QColor(Qt::white), besideMark ? kBesideMarkCasing : kAloneCasing};
    return outline;
}

} // namespace publish
