#include "map/frame_titles.h"
#include "map/scale_bar.h"
#include "publish/atlas_pages.h"
#include "publish/display_recorder.h"
#include "publish/territory_page_maker.h"
#include "publish/territory_page_maps.h"

#include <QCoreApplication>
#include <QSet>

namespace publish {

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Atlas)
};

/// The territories of an atlas that the boundaries show: where, and on which page.
struct Shown {
    geo::Box plane;
    QSet<geo::FrameId> frames;
    QHash<int, int> pageOf; ///< By territory.
    QStringList codes;

    Shown(const AtlasPlan& plan, const TerritoryPageGround& ground) {
        for (const AtlasPlan::Entry& entry : plan.entries()) {
            const int outline = ground.dataset().outlineOf[std::size_t(entry.territory)];
            if (outline < 0)
                continue;
            pageOf.insert(entry.territory, entry.page);
            codes << ground.dataset().territories[std::size_t(entry.territory)].code;
            for (const geo::FaceId id : ground.topology()->facesOf(std::uint32_t(outline)))
                add(ground.topology()->faces()[id]);
        }
        codes.sort();
    }

private:
    void add(const geo::Topology::Face& face) {
        const geo::PlaneFrame& frame = geo::standardFrames()[face.frame];
        frames.insert(face.frame);
        plane.add(frame.toPlane({face.world.minX, face.world.minY}));
        plane.add(frame.toPlane({face.world.maxX, face.world.maxY}));
    }
};

/// Of one frame alone where all lie in it, else of the whole country.
DisplayMap mapOf(const Shown& shown, const QRectF& rect, const TerritoryPageGround& ground) {
    constexpr double kAir = 0.06; // share of the larger side, on each side
    const bool isAlone = shown.frames.size() == 1;
    DisplayMap map;
    map.rect = rect;
    map.scene = isAlone ? ground.scenes[*shown.frames.begin()] : sceneFor(ground.dataset());
    const geo::Box plane = isAlone ? shown.plane.expanded(kAir * std::max(shown.plane.width(), shown.plane.height()))
                                   : geo::planeExtent(geo::standardFrames());
    map.view = map::View::fitting(plane, rect.size().toSize(), 1);
    document::MapState state = ground.publication.state;
    state.brushed = shown.codes; // the others step back
    map.style = styleFor(state, ground.dataset(), ground.results(), Surroundings::Light);
    map.style.background = qRgb(255, 255, 255);
    map.faceIds = ground.faceIds;
    map.faceTitles = ground.faceTitles;
    return map;
}

void paintOver(DisplayList& list, PagePen& pen, const DisplayMap& map, const Shown& shown,
               const TerritoryPageGround& ground) {
    constexpr double kLongestBar = 120, kInset = 10, kBarHeight = 20;
    const QRectF picture(QPointF(0, 0), map.rect.size());
    const QPointF corner = picture.bottomRight() - QPointF(kInset, kInset);
    const geo::FrameId frame = shown.frames.size() == 1 ? *shown.frames.begin() : geo::FrameId(0);
    const map::ScaleBar bar = map::scaleBarFor(map.scene->frames[frame], map.view, kLongestBar);
    const std::vector<QRectF> reserved{QRectF(corner - QPointF(bar.pixels, kBarHeight), corner)};
    const auto caption = [&](int territory) {
        const auto page = shown.pageOf.constFind(territory);
        return page == shown.pageOf.cend() ? QString()
                                           : Words::tr("%1 (p. %2)")
                                                 .arg(ground.dataset().territories[std::size_t(territory)].name)
                                                 .arg(*page + 1);
    };
    paintNames(list, pen, map.rect.topLeft(), namesOnMap(*map.scene, map.view, ground, caption, reserved), ground);
    map::paintFrameTitles(pen.painter(), map::placeFrameTitles(map.scene->frames, map.view, ground.type.town),
                          ground.type.town, kSecondary, 1);
    map::paintScaleBar(pen.painter(), corner, bar, ground.type.scale, kText, 1);
}

} // namespace

ComposedPage AtlasPages::map() const {
    constexpr double kUnderTitle = 46, kLegendScale = 0.86, kLegendWidth = 230;
    ComposedPage page = blankA4();
    page.title = Words::tr("Carte de synthèse");
    const QRectF inside = insideA4();
    DisplayRecorder recorder(page.list);
    {
        QPainter painter(&recorder);
        PagePen pen(painter);
        paintHead(pen, page.title);
        paintFoot(pen, m_plan.map());
    }
    if (!m_ground.topology())
        return page;
    const Shown shown(m_plan, m_ground);
    const double legend =
        map::legendSize(m_ground.legend, m_ground.type.legend, kLegendWidth / kLegendScale).height() * kLegendScale;
    const QRectF rect(std::ceil(inside.left()), std::ceil(inside.top() + kUnderTitle), std::floor(inside.width()),
                      std::floor(inside.height() - kUnderTitle - legend - 40));
    const DisplayMap map = mapOf(shown, rect, m_ground);
    page.list.items.emplace_back(map);
    QPainter painter(&recorder);
    PagePen pen(painter);
    painter.translate(rect.topLeft());
    paintOver(page.list, pen, map, shown, m_ground);
    painter.resetTransform();
    painter.translate(inside.left() - map::kLegendPadding * kLegendScale, rect.bottom() + 4);
    painter.scale(kLegendScale, kLegendScale);
    map::paintLegend(painter, QRectF(0, 0, kLegendWidth / kLegendScale, legend / kLegendScale), m_ground.legend,
                     m_ground.style, m_ground.type.legend, {kText, kSecondary, Qt::transparent, kRule});
    painter.resetTransform();
    const QString note = Words::tr("Carte : %1. %2. Les territoires voisins sont estompés. Classes : France entière.")
                             .arg(m_ground.wording.boundaries, m_ground.wording.completeness);
    pen.paragraph({inside.left() + kLegendWidth + 24, rect.bottom() + 16}, inside.width() - kLegendWidth - 24, note,
                  m_ground.type.body, 6);
    return page;
}

} // namespace publish
