#include "publish/page_map.h"

#include "map/frame_titles.h"
#include "map/render_job.h"
#include "map/resolve.h"
#include "map/scale_bar.h"
#include "publish/frame_scene.h"

#include <algorithm>
#include <thread>

namespace publish {

namespace {

// Points.
constexpr double kLongestBar = 120;
constexpr double kBarHeight = 20;    ///< With its text.
constexpr double kBarClearance = 16; ///< Between what is drawn and the bar beside it.
constexpr double kBarInset = 10;     ///< From the edge of a map that fills its rectangle.
constexpr double kFrameBarInset = 5;
constexpr double kFrameBarShare = 0.4;   ///< Of an overseas frame's width.
constexpr double kLeastFrameForBar = 64; ///< Narrower frames have no room for one.
constexpr QRgb kPaper = 0xFFFFFFFF;
const QColor kInk(0x3c, 0x42, 0x4b);

QRectF symbolRect(QPointF centre, double pixelRatio) {
    constexpr double kRadius = 9;
    return {centre - QPointF(kRadius, kRadius) * pixelRatio, QSizeF(2 * kRadius, 2 * kRadius) * pixelRatio};
}

/// What lies outside the area steps back: its colours stay in the same order, nearer to the paper.
QRgb fadedToPaper(QRgb colour) {
    constexpr int kKept = 35; ///< Percent.
    const auto mix = [](int c) { return (c * kKept + 255 * (100 - kKept)) / 100; };
    return qRgb(mix(qRed(colour)), mix(qGreen(colour)), mix(qBlue(colour)));
}

map::Outline areaOutline(const std::vector<bool>& faces) {
    constexpr double kWidth = 1.6, kCasing = 3.4;
    map::Outline outline;
    outline.faces = faces;
    outline.line = {QColor(0x3c, 0x42, 0x4b), kWidth};
    outline.casing = {QColor(kPaper), kCasing};
    outline.roundAll = true;
    return outline;
}

/// Share of a rectangle of the picture where nothing is drawn.
double emptiness(const QImage& image, const QRectF& rect) {
    const QRect pixels = rect.toAlignedRect().intersected(image.rect());
    int empty = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        empty += int(std::count(row + pixels.left(), row + pixels.right() + 1, kPaper));
    }
    return pixels.isEmpty() ? 0 : double(empty) / (pixels.width() * pixels.height());
}

/// The view of the whole country leaves a strip for the scale bar where there is no room beside Corsica.
map::View withRoomForTheBar(const map::View& view, const document::MapState& state, const document::Dataset& dataset) {
    const double ratio = view.pixelRatio;
    const double right = view.toDevice({geo::planeExtent(geo::standardFrames()).maxX, 0}).x();
    if (view.size.width() - right >= (kLongestBar + kBarClearance) * ratio)
        return view;
    const QMarginsF strip(0, 0, 0, (kBarHeight + 6) * ratio);
    return viewFor(state.view, dataset, view.size, ratio, strip).value_or(view);
}

} // namespace

struct PageMap::Bar {
    map::ScaleBar bar;
    QPointF bottomRight; ///< Device pixels.
};

std::optional<PageMap> PageMap::prepare(const document::MapState& state, const document::Dataset& dataset, QSize size,
                                        double pixelRatio) {
    const std::optional<map::View> view = viewFor(state.view, dataset, size, pixelRatio);
    if (!view)
        return std::nullopt;
    PageMap map;
    map.m_area = areaNamed(state.view.area, dataset);
    const bool isWhole = map.m_area && !map.m_area->frame;
    map.m_view = isWhole ? withRoomForTheBar(*view, state, dataset) : *view;
    map.m_scene = sceneFor(dataset);
    if (map.m_area && map.m_area->frame)
        map.m_scene = sceneOfFrame(*map.m_scene, *map.m_area->frame);
    return map;
}

map::Style PageMap::styleOnPaper(const document::MapState& state, const document::Dataset& dataset,
                                 const document::Results& results) const {
    map::Style style = styleFor(state, dataset, results, Surroundings::Light);
    style.background = kPaper;
    if (!m_area || m_area->faces.empty())
        return style;
    for (std::size_t face = 0; face < style.fill.size(); ++face) {
        if (!m_area->faces[face])
            style.fill[face] = fadedToPaper(style.fill[face]);
    }
    // Under the marks of the decision, which nothing may hide.
    style.outlines.insert(style.outlines.begin(), areaOutline(m_area->faces));
    return style;
}

bool PageMap::render(const document::MapState& state, const document::Dataset& dataset,
                     const document::Results& results, std::stop_token stop) {
    map::RenderOptions options;
    options.threads = int(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
    const std::shared_ptr<const map::Frame> frame = map::render(m_scene, m_view, std::move(stop), 0, options);
    if (!frame)
        return false;
    m_image = map::resolve(*frame, styleOnPaper(state, dataset, results));
    return !m_image.isNull();
}

/// The bar of the frame that has no edge: beside the country where there is room, else in the picture's corner.
PageMap::Bar PageMap::mainBar(const geo::PlaneFrame& frame) const {
    const double ratio = m_view.pixelRatio;
    const map::ScaleBar bar = map::scaleBarFor(frame, m_view, kLongestBar * ratio);
    const QRectF picture(QPointF(0, 0), QSizeF(m_view.size));
    const bool isWhole = m_area && !m_area->frame;
    const double inset = isWhole ? 2 * ratio : kBarInset * ratio;
    QPointF corner = picture.bottomRight() - QPointF(inset, inset);
    const double beside = map::frameRect(frame, m_view).right() + kBarClearance * ratio + bar.pixels;
    if (isWhole)
        corner.setX(std::min(corner.x(), std::max(beside, bar.pixels)));
    return {bar, corner};
}

/// The bar of an overseas frame: in the emptiest of its lower and upper corners.
PageMap::Bar PageMap::barInside(const geo::PlaneFrame& frame) const {
    const double ratio = m_view.pixelRatio;
    const QRectF rect = map::frameRect(frame, m_view);
    const map::ScaleBar bar = map::scaleBarFor(frame, m_view, rect.width() * kFrameBarShare);
    const double inset = kFrameBarInset * ratio, height = kBarHeight * ratio;
    const double width = std::max(bar.pixels, 34 * ratio);
    Bar best{bar, {}};
    double emptiest = -1;
    for (const double bottom : {rect.bottom() - inset, rect.top() + inset + height}) {
        for (const double right : {rect.right() - inset, rect.left() + inset + width}) {
            const double empty =
                emptiness(m_image, QRectF(QPointF(right - width, bottom - height), QPointF(right, bottom)));
            if (empty > emptiest) {
                emptiest = empty;
                best.bottomRight = {right, bottom};
            }
        }
    }
    return best;
}

std::vector<PageMap::Bar> PageMap::scaleBars() const {
    const QRectF picture(QPointF(0, 0), QSizeF(m_view.size));
    std::vector<Bar> bars;
    for (const geo::PlaneFrame& frame : m_scene->frames) {
        const QRectF rect = map::frameRect(frame, m_view);
        const bool hasRoom = !frame.bordered || rect.width() >= kLeastFrameForBar * m_view.pixelRatio;
        if (hasRoom && rect.intersects(picture))
            bars.push_back(frame.bordered ? barInside(frame) : mainBar(frame));
    }
    return bars;
}

void PageMap::paint(QPainter& painter, QPoint topLeft, const document::MapState& state,
                    const document::Dataset& dataset, const solidarity::Plan* plan, const PageFonts& fonts) const {
    const double ratio = m_view.pixelRatio;
    painter.save();
    painter.translate(topLeft);
    painter.setClipRect(QRect(QPoint(0, 0), m_view.size));
    painter.drawImage(0, 0, m_image);

    const std::vector<map::PlacedTitle> titles = map::placeFrameTitles(m_scene->frames, m_view, fonts.frame);
    const map::PlacedPoints points = map::placePoints(pointsFor(state, dataset, plan), m_scene->frames, m_view);
    const std::vector<Bar> bars = scaleBars();
    std::vector<QRectF> reserved;
    reserved.reserve(titles.size() + points.groups.size() + bars.size());
    for (const map::PlacedTitle& title : titles)
        reserved.push_back(title.rect);
    for (const map::PlacedPoints::Group& group : points.groups)
        reserved.push_back(symbolRect(group.device, ratio));
    for (const Bar& bar : bars)
        reserved.emplace_back(bar.bottomRight - QPointF(bar.bar.pixels, kBarHeight * ratio), bar.bottomRight);

    if (state.showTowns)
        map::paintLabels(painter, map::placeLabels(townsFor(dataset), m_scene->frames, m_view, fonts.town, reserved),
                         fonts.town, ratio, false);
    map::paintPoints(painter, points, ratio, fonts.note, false);
    map::paintFrameTitles(painter, titles, fonts.frame, kInk, ratio);
    for (const Bar& bar : bars)
        map::paintScaleBar(painter, bar.bottomRight, bar.bar, fonts.scale, kInk, ratio);
    painter.restore();
}

} // namespace publish
