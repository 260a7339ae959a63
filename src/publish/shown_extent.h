#pragma once

#include "geo/box.h"
#include "publish/publication.h"

#include <QString>
#include <vector>

namespace publish {

/// The territories that a page is about (publish::shownTerritories), each with its place; of one territory's page that
/// territory alone, without its neighbours.
struct ShownExtent {
    enum class Kind { France, Region, Departement, Territory, Frame, View };
    struct Place {
        int territory = -1;     ///< In Dataset::territories.
        geo::Coordinate middle; ///< On the composite plane: inside its largest face that is shown.
        bool overseas = false;  ///< Drawn in an overseas frame.
    };
    Kind kind = Kind::France;
    QString name;              ///< Of the région, the département, the territory, the frame; else empty.
    std::vector<Place> places; ///< By territory, ascending.
};

/// `places` is empty when the boundaries don't know the area.
ShownExtent shownExtent(const Publication& publication);

} // namespace publish
