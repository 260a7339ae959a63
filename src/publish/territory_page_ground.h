#pragma once

#include "document/territory_sheet.h"
#include "map/labels.h"
#include "map/legend.h"
#include "map/point_layer.h"
#include "map/scene.h"
#include "map/style.h"
#include "publish/page_pen.h"
#include "publish/presentation.h"
#include "publish/publication.h"

#include <QLocale>
#include <QPainterPath>
#include <vector>

namespace publish {

/// How the texts of a fiche are set.
struct TerritoryPageType {
    PagePen::Ink name, kind, place, heading, strong, body, figure, small, smallStrong, neighbour;
    QFont town, symbol, scale, legend;
    explicit TerritoryPageType(const QFont& family);
};

/// Colours of a fiche. Red is the decision's alone; what they tell is told in words too, for readers in grey.
namespace page_inks {
inline const QColor kText(0x16, 0x18, 0x1d), kSecondary(0x4b, 0x52, 0x5c), kRule(0xc3, 0xc7, 0xce);
inline const QColor kDecision(0xce, 0x0f, 0x1c), kDecisionGround(0xfd, 0xf1, 0xf1);
inline const QColor kScore(0x2b, 0x5f, 0x8f), kScoreGround(0xf1, 0xf5, 0xf9);
inline const QColor kBars(0xc9, 0xd3, 0xdf), kLand(0xdd, 0xe2, 0xe8);
} // namespace page_inks

/// What all fiches of a publication share, made once: the state set to the score and to no territory, draws where the
/// publication has none, scenes, towns, venues. Immutable; any thread.
struct TerritoryPageGround {
    /// Where a territory lies in the country, for one frame.
    struct Location {
        map::View view; ///< In points.
        QPainterPath land, regions;
    };
    static constexpr QSize kLocationSize{104, 94}; ///< Points.

    explicit TerritoryPageGround(const Publication& publication);

    const document::Dataset& dataset() const { return *publication.dataset; }
    const document::Results& results() const { return *publication.results; }
    /// Null where there are no boundaries.
    const geo::Topology* topology() const;

    Publication publication;
    std::vector<std::shared_ptr<const map::Scene>> scenes; ///< By frame, alone on its page; empty without boundaries.
    std::vector<Location> locations;                       ///< By frame, the same.
    std::vector<map::LabelCandidate> towns;
    map::PointLayer points;
    map::Style style;   ///< On white, no territory marked but by the decision.
    map::Legend legend; ///< Without figures of the whole country.
    QStringList faceIds, faceTitles;
    Wording wording;
    TerritoryPageType type;
    QLocale locale;
};

} // namespace publish
