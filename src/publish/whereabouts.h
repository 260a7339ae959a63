#pragma once

#include "publish/shown_extent.h"
#include "publish/tongue.h"

#include <functional>

namespace publish {

/// A part of what a map shows. The mainland's middle is the ellipse of 0.4 times the half axes of the shown
/// territories' bounds; the rest are eight sectors of 45°.
enum class Sector { North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest, Centre, Overseas };

/// Where some territories of an extent mostly are: the sectors that hold clearly more of them than of all shown.
struct Whereabouts {
    std::vector<Sector> sectors; ///< The most telling first, at most three; empty = nowhere in particular.
    int inside = 0;              ///< Of those chosen, how many are in these sectors,
    int chosen = 0;              ///< of how many,
    int shown = 0;               ///< among how many.
};

/// By place of the extent.
std::vector<Sector> sectorsOf(const ShownExtent& extent);
Whereabouts whereabouts(const ShownExtent& extent, const std::function<bool(int territory)>& isChosen);

/// « surtout dans le centre et le sud-ouest (112 sur 179) » of half of them and more, « plus fréquentes dans… » of
/// fewer, « sans concentration nette »; empty where that tells nothing: for fewer than five, on a map of fewer than
/// ten, and when all are chosen.
QString inWords(const Whereabouts& where, const Tongue& tongue);

} // namespace publish
