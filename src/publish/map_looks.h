#pragma once

#include "document/dataset.h"
#include "map/colour_vision.h"
#include "publish/display_list.h"

#include <set>
#include <utility>
#include <vector>

namespace publish {

/// How some faces of a map look, whatever lines run over them: one class, or one class under another pattern.
struct FaceLook {
    QRgb fill = 0;
    map::Pattern pattern = map::Pattern::None;
    int faces = 0;
    std::vector<int> outlined; ///< By outline of the style, how many of these faces it goes round.
};

/// Two looks whose territories share a border that the map shows.
struct TouchingLooks {
    int one = 0, other = 0;                ///< In MapLooks::looks; one < other.
    std::set<std::pair<int, int>> borders; ///< Pairs of territories (in Dataset::territories).
};

/// What a map shows, face by face.
struct MapLooks {
    std::vector<FaceLook> looks;
    std::vector<int> lookOf; ///< By FaceId; -1 = out of sight.
    std::vector<TouchingLooks> touching;
};

/// A face is in sight when its bounds meet the view.
MapLooks looksOf(const DisplayMap& map, const document::Dataset& dataset);

/// Whether a reader tells two looks apart where they touch: another pattern, an outline that goes round all of one and
/// none of the other, or colours at least kToldApart steps of CIEDE2000 from one another.
bool areToldApart(const FaceLook& one, const FaceLook& other, map::ColourVision vision);

/// Mokrzycki & Tatol 2011 (Machine Graphics & Vision 20(4), p. 383): from 2 to 3.5, a reader without training notices a
/// difference side by side. On a map a line runs between, and the colour must be found again in the legend.
constexpr double kToldApart = 3;

} // namespace publish
