#include "publish/territory_page_maps.h"

#include "map/scale_bar.h"
#include "publish/display_recorder.h"
#include "publish/land_outline.h"
#include "publish/names_on_map.h"
#include "publish/selection_outline.h"

#include <QCoreApplication>
#include <algorithm>

namespace publish {

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

QString notShown() {
    return Words::tr("absent des contours ouverts");
}

void paintRingRound(QPainter& painter, const QRectF& bounds) {
    constexpr double kLeastRadius = 7, kAir = 4;
    const double radius = std::max(kLeastRadius, std::hypot(bounds.width(), bounds.height()) / 2 + kAir);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3.2));
    painter.drawEllipse(bounds.center(), radius, radius);
    painter.setPen(QPen(kText, 1.4));
    painter.drawEllipse(bounds.center(), radius, radius);
}

/// What the map shows of the plane: the territory with air round it, and on its neighbours.
map::View situationView(int territory, const TerritoryPageGround& ground, QSize size) {
    constexpr double kAir = 0.32; // share of the larger side, on each side
    const geo::Topology& topology = *ground.topology();
    const auto outline = std::uint32_t(ground.dataset().outlineOf[std::size_t(territory)]);
    geo::Box plane;
    for (const geo::FaceId id : topology.facesOf(outline)) {
        const geo::Topology::Face& face = topology.faces()[id];
        const geo::PlaneFrame& frame = geo::standardFrames()[face.frame];
        plane.add(frame.toPlane({face.world.minX, face.world.minY}));
        plane.add(frame.toPlane({face.world.maxX, face.world.maxY}));
    }
    return map::View::fitting(plane.expanded(kAir * std::max(plane.width(), plane.height())), size, 1);
}

geo::FrameId frameOf(int territory, const TerritoryPageGround& ground) {
    const geo::Topology& topology = *ground.topology();
    const auto outline = std::uint32_t(ground.dataset().outlineOf[std::size_t(territory)]);
    return topology.faces()[topology.facesOf(outline).front()].frame;
}

map::Style situationStyle(int territory, const TerritoryPageGround& ground) {
    map::Style style = ground.style;
    const bool isMarked =
        ground.results().decisions[std::size_t(territory)].status == territory::DecisionStatus::Retained;
    style.outlines.insert(style.outlines.begin(), selectionOutline(territory, ground.dataset(), isMarked));
    return style;
}

/// What stands over the map, from what must be seen most: scale, venues, names of neighbours, towns. A neighbour's name
/// leads to its own page, where there is one.
void paintOver(DisplayList& list, PagePen& pen, const DisplayMap& map, int territory,
               const TerritoryPageGround& ground) {
    constexpr double kLongestBar = 90, kBarInset = 8, kBarHeight = 20, kSymbolRadius = 9;
    QPainter& painter = pen.painter();
    const map::View& view = map.view;
    const QRectF picture(QPointF(0, 0), QSizeF(view.size));
    const map::ScaleBar bar = map::scaleBarFor(map.scene->frames[frameOf(territory, ground)], view, kLongestBar);
    const QPointF corner = picture.bottomRight() - QPointF(kBarInset, kBarInset);

    const map::PlacedPoints points = map::placePoints(ground.points, map.scene->frames, view);
    std::vector<QRectF> reserved{QRectF(corner - QPointF(bar.pixels, kBarHeight), corner).adjusted(-4, -4, 4, 4)};
    for (const map::PlacedPoints::Group& group : points.groups)
        reserved.push_back(
            QRectF(group.device, QSizeF()).adjusted(-kSymbolRadius, -kSymbolRadius, kSymbolRadius, kSymbolRadius));
    const auto nameOfNeighbour = [&](int other) {
        return other == territory ? QString() : ground.dataset().territories[std::size_t(other)].name;
    };
    const std::vector<NameOnMap> names = namesOnMap(*map.scene, view, ground, nameOfNeighbour, reserved);
    for (const NameOnMap& name : names)
        reserved.push_back(name.rect);

    painter.setClipRect(picture);
    map::paintLabels(painter, map::placeLabels(ground.towns, map.scene->frames, view, ground.type.town, reserved),
                     ground.type.town, 1, false);
    paintNames(list, pen, map.rect.topLeft(), names, ground);
    map::paintPoints(painter, points, 1, ground.type.symbol, false);
    map::paintScaleBar(painter, corner, bar, ground.type.scale, kText, 1);
    painter.setClipping(false);
}

} // namespace

void paintLocation(PagePen& pen, QPointF topLeft, int territory, const TerritoryPageGround& ground) {
    const QRectF rect(topLeft, QSizeF(TerritoryPageGround::kLocationSize));
    const int outline = ground.dataset().outlineOf[std::size_t(territory)];
    if (!ground.topology() || outline < 0) {
        pen.lineCentredIn(rect, notShown(), ground.type.small);
        return;
    }
    constexpr double kTolerance = 0.25;
    const geo::FrameId frame = frameOf(territory, ground);
    const TerritoryPageGround::Location& location = ground.locations[frame];
    const QPainterPath own =
        territoryOutline(*ground.topology(), std::uint32_t(outline), geo::standardFrames(), location.view, kTolerance);
    QPainter& painter = pen.painter();
    painter.save();
    painter.translate(topLeft);
    painter.setPen(QPen(kSecondary, 0.4));
    painter.setBrush(kLand);
    painter.drawPath(location.land);
    painter.strokePath(location.regions, QPen(Qt::white, 0.7));
    painter.fillPath(own, kText);
    paintRingRound(painter, own.boundingRect());
    painter.restore();
}

void paintNames(DisplayList& list, PagePen& pen, QPointF topLeft, const std::vector<NameOnMap>& names,
                const TerritoryPageGround& ground) {
    for (const NameOnMap& name : names) {
        pen.nameOnMap(name.rect.center(), name.lines, ground.type.neighbour);
        list.items.emplace_back(DisplayLink{name.rect.translated(topLeft),
                                            u'#' + ground.dataset().territories[std::size_t(name.territory)].code});
    }
}

void addSituation(DisplayList& list, const QRectF& rect, int territory, const TerritoryPageGround& ground) {
    DisplayRecorder recorder(list);
    if (!ground.topology() || ground.dataset().outlineOf[std::size_t(territory)] < 0) {
        QPainter painter(&recorder);
        PagePen(painter).lineCentredIn(rect, Words::tr("Pas de carte : %1").arg(notShown()), ground.type.body);
        return;
    }
    DisplayMap map;
    map.rect = rect;
    map.scene = ground.scenes[frameOf(territory, ground)];
    map.view = situationView(territory, ground, rect.size().toSize());
    map.style = situationStyle(territory, ground);
    map.faceIds = ground.faceIds;
    map.faceTitles = ground.faceTitles;
    list.items.emplace_back(map);

    QPainter painter(&recorder);
    painter.translate(rect.topLeft());
    PagePen pen(painter);
    paintOver(list, pen, map, territory, ground);
    painter.setPen(QPen(kRule, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(0, 0), rect.size()));
}

} // namespace publish
