#include "publish/page_map.h"

#include "map/frame_titles.h"
#include "map/render_job.h"
#include "map/resolve.h"
#include "map/scale_bar.h"
#include "publish/area_view.h"

#include <algorithm>
#include <thread>

namespace publish {

namespace {

constexpr double kScaleStrip = 26;     ///< Points kept free under the map for the mainland's scale bar.
constexpr double kTitleStrip = 4;      ///< Points kept free above it.
constexpr double kLongestBar = 120;    ///< Points.
constexpr double kFrameBarShare = 0.4; ///< Of an overseas frame's width.
constexpr double kFrameBarInset = 5;   ///< Points from the frame's edge.
constexpr QRgb kPaper = 0xFFFFFFFF;
const QColor kInk(0x3c, 0x42, 0x4b);

/// A page of one area shows its frame alone, without edge: the others are moved out of sight (a frame is only an
/// instance of the scene, so that no geometry changes).
std::shared_ptr<const map::Scene> sceneOfFrame(const map::Scene& scene, geo::FrameId shown) {
    constexpr double kOutOfSight = 1e8;
    auto alone = std::make_shared<map::Scene>(scene);
    for (std::size_t i = 0; i < alone->frames.size(); ++i) {
        geo::PlaneFrame& frame = alone->frames[i];
        if (i == shown) {
            frame.bordered = false;
        } else {
            frame.plane.minX -= kOutOfSight;
            frame.plane.maxX -= kOutOfSight;
        }
    }
    return alone;
}

QRectF symbolRect(QPointF centre, double pixelRatio) {
    constexpr double kRadius = 9;
    return {centre - QPointF(kRadius, kRadius) * pixelRatio, QSizeF(2 * kRadius, 2 * kRadius) * pixelRatio};
}

} // namespace

struct PageMap::Bar {
    map::ScaleBar bar;
    QPointF bottomRight; ///< Device pixels.
};

std::optional<PageMap> PageMap::prepare(const document::MapState& state, const document::Dataset& dataset, QSize size,
                                        double pixelRatio) {
    const QMarginsF margins(0, kTitleStrip * pixelRatio, 0, kScaleStrip * pixelRatio);
    const std::optional<map::View> view = viewFor(state.view, dataset, size, pixelRatio, margins);
    if (!view)
        return std::nullopt;
    PageMap map;
    map.m_view = *view;
    map.m_scene = sceneFor(dataset);
    const std::optional<Area> area = areaNamed(state.view.area, dataset);
    if (area && area->frame)
        map.m_scene = sceneOfFrame(*map.m_scene, *area->frame);
    return map;
}

bool PageMap::render(const document::MapState& state, const document::Dataset& dataset,
                     const document::Results& results, std::stop_token stop) {
    map::RenderOptions options;
    options.threads = int(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
    const std::shared_ptr<const map::Frame> frame = map::render(m_scene, m_view, stop, 0, options);
    if (!frame)
        return false;
    map::Style style = styleFor(state, dataset, results, Surroundings::Light);
    style.background = kPaper;
    m_image = map::resolve(*frame, style);
    return !m_image.isNull();
}

std::vector<PageMap::Bar> PageMap::scaleBars() const {
    const double ratio = m_view.pixelRatio;
    const QRectF picture(QPointF(0, 0), QSizeF(m_view.size));
    std::vector<Bar> bars;
    for (const geo::PlaneFrame& frame : m_scene->frames) {
        const QRectF rect = map::frameRect(frame, m_view);
        if (!rect.intersects(picture))
            continue;
        const double inset = kFrameBarInset * ratio;
        if (frame.bordered)
            bars.push_back({map::scaleBarFor(frame, m_view, rect.width() * kFrameBarShare),
                            rect.bottomRight() - QPointF(inset, inset)});
        else
            bars.push_back({map::scaleBarFor(frame, m_view, kLongestBar * ratio),
                            picture.bottomRight() - QPointF(ratio, 2 * ratio)});
    }
    return bars;
}

void PageMap::paint(QPainter& painter, QPoint topLeft, const document::MapState& state,
                    const document::Dataset& dataset, const PageFonts& fonts) const {
    const double ratio = m_view.pixelRatio;
    painter.save();
    painter.translate(topLeft);
    painter.setClipRect(QRect(QPoint(0, 0), m_view.size));
    painter.drawImage(0, 0, m_image);

    const std::vector<map::PlacedTitle> titles = map::placeFrameTitles(m_scene->frames, m_view, fonts.frame);
    const map::PlacedPoints points = map::placePoints(pointsFor(state, dataset), m_scene->frames, m_view);
    const std::vector<Bar> bars = scaleBars();
    std::vector<QRectF> reserved;
    for (const map::PlacedTitle& title : titles)
        reserved.push_back(title.rect);
    for (const map::PlacedPoints::Group& group : points.groups)
        reserved.push_back(symbolRect(group.device, ratio));
    for (const Bar& bar : bars)
        reserved.emplace_back(bar.bottomRight - QPointF(bar.bar.pixels, 20 * ratio), bar.bottomRight);

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
