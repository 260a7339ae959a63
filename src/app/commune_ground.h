#pragma once

#include "geo/topology.h"

#include <QPainterPath>
#include <QRectF>

namespace app {

/// The ground that a territory's communes lie on, from the boundaries in use: metres of its frame's CRS, y downwards as
/// painters have it.
struct CommuneGround {
    QPainterPath land;    ///< To be filled; empty where the boundaries don't show the territory.
    QPainterPath outline; ///< To be stroked: without the lines of départements inside.
    geo::FrameId frame = 0;
    QRectF bounds() const { return land.boundingRect(); }
};

/// `outline`: index in topology.codes().
CommuneGround groundOf(const geo::Topology& topology, std::uint32_t outline);

} // namespace app
