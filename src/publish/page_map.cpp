#include "publish/page_map.h"

#include "geo/face_locator.h"
#include "map/frame_titles.h"
#include "map/layout_font.h"
#include "publish/face_words.h"
#include "publish/frame_scene.h"
#include "publish/page_group.h"
#include "publish/presentation.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Page)
};

// Points.
constexpr double kLongestBar = 120;
constexpr double kWidestBarShare = 0.25; ///< Of the map's width.
constexpr double kBarHeight = 20;        ///< With its text.
constexpr double kBarClearance = 16;     ///< Between what is drawn and the bar beside it.
constexpr double kBarInset = 10;         ///< From the edge of a map that fills its rectangle.
constexpr double kFrameBarInset = 5;
constexpr double kFrameBarShare = 0.4;   ///< Of an overseas frame's width.
constexpr double kLeastFrameForBar = 64; ///< Narrower frames have no room for one.
constexpr double kLeastFrame = 40;       ///< Narrower frames can't be read.
constexpr QMarginsF kBarStrip(0, 0, 0, kBarHeight + 6);
constexpr QRgb kPaper = 0xFFFFFFFF;
const QColor kInk(0x3c, 0x42, 0x4b);

QRectF symbolRect(QPointF centre, double scale) {
    const double radius = 9 * scale;
    return {centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

/// What lies outside the area steps back: its colours stay in the same order, nearer to the paper.
QRgb fadedToPaper(QRgb colour) {
    constexpr int kKept = 35; ///< Percent.
    const auto mix = [](int c) { return (c * kKept + 255 * (100 - kKept)) / 100; };
    return qRgb(mix(qRed(colour)), mix(qGreen(colour)), mix(qBlue(colour)));
}

/// The view of the whole country leaves a strip for the scale bar where there is no room beside Corsica.
map::View withRoomForTheBar(const map::View& view, const document::ViewState& state, const document::Dataset& dataset) {
    const double right = view.toDevice({geo::planeExtent(geo::standardFrames()).maxX, 0}).x();
    if (view.size.width() - right >= kLongestBar + kBarClearance)
        return view;
    return viewFor(state, dataset, view.size, 1, kBarStrip).value_or(view);
}

/// Lines for a smaller map: what they mark must still be seen between them.
void thin(map::Style& style, double scale) {
    const auto thinLine = [scale](map::Line& line) { line.width *= scale; };
    for (map::Line* line : {&style.territoryBorder, &style.departementBorder, &style.regionBorder, &style.coast})
        thinLine(*line);
    for (map::Outline& outline : style.outlines) {
        thinLine(outline.line);
        thinLine(outline.casing);
        outline.dash *= scale;
    }
    style.hatchSpacing *= scale;
    style.hatchWidth *= scale;
    style.lightHatchSpacing *= scale;
    style.lightHatchWidth *= scale;
}

} // namespace

std::optional<PageMap> PageMap::prepare(const Publication& publication, const QRectF& rect, const PageType& type,
                                        const Options& options) {
    PageMap map(publication, rect, type);
    if (!map.setView(options))
        return std::nullopt;
    map.m_barFont = map::sizedFont(type.scaleBar, map::layoutSize(type.scaleBar) * options.barScale);
    if (options.barScale > 0)
        map.m_bars = map.scaleBars(options.barScale);
    return map;
}

bool PageMap::setView(const Options& options) {
    const document::ViewState& state = m_publication->state.view;
    const document::Dataset& dataset = *m_publication->dataset;
    const std::optional<map::View> view = viewFor(state, dataset, m_rect.size().toSize(), 1);
    if (!view)
        return false;
    m_area = areaNamed(state.area, dataset);
    m_scene = sceneFor(dataset);
    m_view = *view;
    if (!m_area)
        return true;
    if (m_area->frame) {
        showFrameAlone(*m_area->frame);
    } else if (m_area->isCountry) {
        if (options.barScale > 0)
            m_view = withRoomForTheBar(*view, state, dataset);
        if (options.leaveOverseasOut) {
            m_area->plane = m_scene->frames.front().plane;
            m_view = map::View::fitting(m_area->plane, m_view.size, 1, options.barScale > 0 ? kBarStrip : QMarginsF());
            showFrameAlone(0);
        }
    }
    return true;
}

void PageMap::showFrameAlone(geo::FrameId frame) {
    m_scene = sceneOfFrame(*m_scene, frame);
}

bool PageMap::overseasIsTiny() const {
    if (!m_area || !m_area->isCountry)
        return false;
    return std::ranges::any_of(m_scene->frames, [&](const geo::PlaneFrame& frame) {
        return frame.bordered && map::frameRect(frame, m_view).width() < kLeastFrame;
    });
}

/// Full lines on a map of some 300 points and more that shows no more than the country at 550; not below half.
double PageMap::lineScale() const {
    constexpr double kFullLines = 2300; ///< Plane metres a point.
    constexpr double kFullSide = 300;   ///< Points.
    const double side = std::min(m_rect.width(), m_rect.height());
    return std::clamp(std::min(kFullLines / m_view.metresPerPixel, side / kFullSide), 0.5, 1.0);
}

/// Among several maps symbols step back like lines, as far as their numbers let them.
double PageMap::symbolScale() const {
    constexpr double kLeast = 0.8;
    return m_publication->state.layout.panels.empty() ? 1 : std::max(kLeast, lineScale());
}

map::Style PageMap::styleOnPaper() const {
    const Publication& shown = *m_publication;
    map::Style style = styleFor(shown.state, *shown.dataset, *shown.results, Surroundings::Light);
    style.background = kPaper;
    thin(style, lineScale());
    if (!m_area || m_area->faces.empty())
        return style;
    for (std::size_t face = 0; face < style.fill.size(); ++face) {
        if (!m_area->faces[face])
            style.fill[face] = fadedToPaper(style.fill[face]);
    }
    // Under the marks of the decision, which nothing may hide.
    style.outlines.insert(style.outlines.begin(), outlineOf(*m_area));
    return style;
}

DisplayMap PageMap::displayMap() const {
    const Publication& shown = *m_publication;
    DisplayMap map;
    map.rect = m_rect;
    map.scene = m_scene;
    map.view = m_view;
    map.style = styleOnPaper();
    map.faceIds = faceIdsOf(*shown.dataset);
    map.faceTitles = faceTitlesOf(shown.state, *shown.dataset, *shown.results);
    return map;
}

/// The bar of the frame that has no edge: beside the country where there is room, else in the map's corner.
PageMap::Bar PageMap::mainBar(const geo::PlaneFrame& frame, double scale) const {
    const double longest = std::min(kLongestBar * scale, m_view.size.width() * kWidestBarShare);
    const map::ScaleBar bar = map::scaleBarFor(frame, m_view, longest);
    const QRectF picture(QPointF(0, 0), QSizeF(m_view.size));
    const bool isWhole = m_area && (m_area->isCountry);
    const double inset = isWhole ? 2 : kBarInset;
    QPointF corner = picture.bottomRight() - QPointF(inset, inset);
    const QRectF land = map::frameRect(frame, m_view);
    const double beside = land.right() + kBarClearance + bar.pixels;
    if (isWhole) {
        corner.setX(std::min(corner.x(), std::max(beside, bar.pixels)));
        corner.setY(std::min(corner.y(), land.bottom() + kBarStrip.bottom() - inset));
    }
    return {bar, corner};
}

/// The bar of an overseas frame: in the emptiest of its lower and upper corners.
PageMap::Bar PageMap::barInside(geo::FrameId frame, double scale) const {
    const QRectF rect = map::frameRect(m_scene->frames[frame], m_view);
    const map::ScaleBar bar = map::scaleBarFor(m_scene->frames[frame], m_view, rect.width() * kFrameBarShare);
    const double height = kBarHeight * scale, width = std::max(bar.pixels, 34 * scale);
    Bar best{bar, {}};
    double emptiest = -1;
    for (const double bottom : {rect.bottom() - kFrameBarInset, rect.top() + kFrameBarInset + height}) {
        for (const double right : {rect.right() - kFrameBarInset, rect.left() + kFrameBarInset + width}) {
            const double empty =
                emptiness(frame, QRectF(QPointF(right - width, bottom - height), QPointF(right, bottom)));
            if (empty > emptiest) {
                emptiest = empty;
                best.bottomRight = {right, bottom};
            }
        }
    }
    return best;
}

/// Share of a rectangle of the map where there is no land, by points some 3 points apart.
double PageMap::emptiness(geo::FrameId frame, const QRectF& rect) const {
    constexpr double kStep = 3;
    const geo::FaceLocator locator(m_scene->topology);
    int empty = 0, all = 0;
    for (double y = rect.top() + kStep / 2; y < rect.bottom(); y += kStep) {
        for (double x = rect.left() + kStep / 2; x < rect.right(); x += kStep, ++all) {
            const geo::Coordinate world = m_scene->frames[frame].toWorld(m_view.toPlane({x, y}));
            empty += locator.faceAt(frame, world) == geo::kNoFace;
        }
    }
    return all == 0 ? 0 : double(empty) / all;
}

std::vector<PageMap::Bar> PageMap::scaleBars(double scale) const {
    const QRectF picture(QPointF(0, 0), QSizeF(m_view.size));
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < m_scene->frames.size(); ++i) {
        const geo::PlaneFrame& frame = m_scene->frames[i];
        const QRectF rect = map::frameRect(frame, m_view);
        const bool hasRoom = !frame.bordered || rect.width() >= kLeastFrameForBar * scale;
        if (hasRoom && rect.intersects(picture))
            bars.push_back(frame.bordered ? barInside(geo::FrameId(i), scale) : mainBar(frame, scale));
    }
    return bars;
}

void PageMap::record(DisplayList& list, const QString& suffix) const {
    list.items.emplace_back(DisplayGroupBegin{QStringLiteral("map") + suffix, Words::tr("Carte")});
    DisplayMap map = displayMap();
    // One id is one element of a file: territories of further maps carry the map's number.
    for (QString& id : map.faceIds)
        id += suffix;
    list.items.emplace_back(std::move(map));
    recordFurniture(list, suffix);
    list.items.emplace_back(DisplayGroupEnd{});
}

void PageMap::recordFurniture(DisplayList& list, const QString& suffix) const {
    const Publication& shown = *m_publication;
    const std::vector<map::PlacedTitle> titles = map::placeFrameTitles(m_scene->frames, m_view, m_type->frame);
    const map::PlacedPoints points =
        map::placePoints(pointsFor(shown.state, *shown.dataset, shown.plan.get()), m_scene->frames, m_view);
    std::vector<QRectF> reserved;
    reserved.reserve(titles.size() + points.groups.size() + m_bars.size());
    for (const map::PlacedTitle& title : titles)
        reserved.push_back(title.rect);
    for (const map::PlacedPoints::Group& group : points.groups)
        reserved.push_back(symbolRect(group.device, symbolScale()));
    for (const Bar& bar : m_bars)
        reserved.emplace_back(bar.bottomRight - QPointF(bar.bar.pixels, kBarHeight), bar.bottomRight);

    const auto record = [&](const QString& id, const QString& title, const auto& paint) {
        recordGroup(list, id + suffix, title, [&](QPainter& painter) {
            painter.setClipRect(m_rect);
            painter.translate(m_rect.topLeft());
            paint(painter);
        });
    };
    if (namesTowns()) {
        record(QStringLiteral("towns"), Words::tr("Villes"), [&](QPainter& painter) {
            map::paintLabels(
                painter, map::placeLabels(townsFor(*shown.dataset), m_scene->frames, m_view, m_type->town, reserved),
                m_type->town, 1, false);
        });
    }
    if (!points.groups.empty())
        record(QStringLiteral("points"), Words::tr("Lieux"),
               [&](QPainter& painter) { map::paintPointShapes(painter, points, m_type->note, false, symbolScale()); });
    if (!titles.empty())
        record(QStringLiteral("frame-titles"), Words::tr("Titres des cartouches"),
               [&](QPainter& painter) { map::paintFrameTitles(painter, titles, m_type->frame, kInk, 1); });
    if (!m_bars.empty()) {
        record(QStringLiteral("scale-bars"), Words::tr("Échelles"), [&](QPainter& painter) {
            for (const Bar& bar : m_bars)
                map::paintScaleBar(painter, bar.bottomRight, bar.bar, m_barFont, kInk, 1);
        });
    }
}

/// Among several maps small ones have no room for names: they are compared, not read.
bool PageMap::namesTowns() const {
    constexpr double kLeastWidth = 360;
    const bool isOneOfSeveral = !m_publication->state.layout.panels.empty();
    return m_publication->state.showTowns && !(isOneOfSeveral && m_rect.width() < kLeastWidth);
}

double PageMap::smallestText() const {
    double smallest = map::layoutSize(m_type->frame);
    if (namesTowns())
        smallest = std::min(smallest, map::layoutSize(m_type->town));
    return m_bars.empty() ? smallest : std::min(smallest, map::layoutSize(m_barFont));
}

} // namespace publish
