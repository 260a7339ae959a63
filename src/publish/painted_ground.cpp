#include "publish/painted_ground.h"

#include <QTransform>
#include <algorithm>
#include <ranges>

namespace publish {

namespace {

QRectF boundsOf(const DisplayItem& item) {
    if (const auto* path = std::get_if<DisplayPath>(&item)) {
        const double around = path->stroke ? path->stroke->width / 2 : 0;
        return path->path.boundingRect().adjusted(-around, -around, around, around);
    }
    if (const auto* picture = std::get_if<DisplayPicture>(&item))
        return picture->rect;
    if (const auto* map = std::get_if<DisplayMap>(&item))
        return map->rect;
    return {};
}

} // namespace

QRectF letterBox(const DisplayText& text) {
    constexpr double kAscent = 0.72; ///< Of the size: capitals of most faces.
    const double size = text.sizeInPoints();
    return {text.baseline.x(), text.baseline.y() - kAscent * size, text.width, kAscent * size};
}

PaintedGround::PaintedGround(const DisplayList& list, const document::Dataset& dataset)
    : m_list(list), m_dataset(dataset) {
    std::vector<std::size_t> clips;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const DisplayItem& item = list.items[i];
        if (std::holds_alternative<DisplayClipBegin>(item))
            clips.push_back(i);
        else if (std::holds_alternative<DisplayClipEnd>(item) && !clips.empty())
            clips.pop_back();
        else if (const QRectF bounds = boundsOf(item); !bounds.isNull())
            m_painted.push_back({i, bounds, clips});
    }
}

std::vector<QColor> PaintedGround::under(std::size_t item) const {
    const auto& text = std::get<DisplayText>(m_list.items[item]);
    const QRectF box = letterBox(text);
    QTransform turn;
    turn.translate(text.baseline.x(), text.baseline.y());
    turn.rotate(text.degrees);
    turn.translate(-text.baseline.x(), -text.baseline.y());
    if (const auto halo = haloOf(turn.mapRect(box), item))
        return {*halo};
    constexpr int kPoints = 5;
    std::vector<QColor> colours;
    for (int i = 0; i < kPoints; ++i) {
        const QPointF along(box.left() + box.width() * (i + 0.5) / kPoints, box.center().y());
        const QColor colour = colourAt(turn.map(along), item);
        if (std::ranges::find(colours, colour) == colours.end())
            colours.push_back(colour);
    }
    return colours;
}

QColor PaintedGround::colourAt(QPointF point, std::size_t before) const {
    for (const Painted& painted : m_painted | std::views::reverse) {
        if (painted.item >= before || !painted.bounds.contains(point))
            continue;
        if (const auto colour = colourOf(painted, point))
            return *colour;
    }
    return m_list.paper;
}

std::optional<QColor> PaintedGround::colourOf(const Painted& painted, QPointF point) const {
    const bool isCut = std::ranges::any_of(painted.clips, [&](std::size_t clip) {
        return !std::get<DisplayClipBegin>(m_list.items[clip]).path.contains(point);
    });
    if (isCut)
        return std::nullopt;
    const DisplayItem& item = m_list.items[painted.item];
    if (const auto* path = std::get_if<DisplayPath>(&item))
        return colourOf(*path, point);
    if (const auto* map = std::get_if<DisplayMap>(&item))
        return colourOf(*map, point);
    const auto& picture = std::get<DisplayPicture>(item);
    const QPointF share = point - picture.rect.topLeft();
    const QPoint pixel(int(share.x() / picture.rect.width() * picture.image.width()),
                       int(share.y() / picture.rect.height() * picture.image.height()));
    if (!picture.image.valid(pixel))
        return std::nullopt;
    const QColor colour = picture.image.pixelColor(pixel);
    return colour.alpha() < 128 ? std::nullopt : std::optional(QColor(colour.rgb()));
}

std::optional<QColor> PaintedGround::colourOf(const DisplayPath& path, QPointF point) const {
    if (path.stroke) {
        QPainterPathStroker stroker;
        stroker.setWidth(path.stroke->width);
        if (stroker.createStroke(path.path).contains(point))
            return path.stroke->colour;
    }
    return path.fill && path.path.contains(point) ? path.fill : std::nullopt;
}

QColor PaintedGround::colourOf(const DisplayMap& map, QPointF point) const {
    const geo::Coordinate plane = map.view.toPlane(point - map.rect.topLeft());
    const geo::FrameId frame = geo::frameAt(map.scene->frames, plane);
    const geo::FaceId face = m_dataset.boundaries->locator->faceAt(frame, map.scene->frames[frame].toWorld(plane));
    return face == geo::kNoFace ? QColor(map.style.background) : QColor(map.style.fill[face]);
}

/// A stroked outline as large as the text, and hardly larger, is a halo, if it is wide enough to part the letters from
/// what lies beyond: for this counts what the eye sees round them.
std::optional<QColor> PaintedGround::haloOf(const QRectF& text, std::size_t before) const {
    constexpr double kMostRoom = 8;     ///< Points around the letters.
    constexpr double kLeastWidth = 0.1; ///< Of the letters' size, on each side.
    const double size = std::get<DisplayText>(m_list.items[before]).sizeInPoints();
    for (const Painted& painted : m_painted | std::views::reverse) {
        if (painted.item >= before || !painted.bounds.intersects(text))
            continue;
        const auto* path = std::get_if<DisplayPath>(&m_list.items[painted.item]);
        const bool isHalo = path && path->stroke && !path->fill && path->stroke->width / 2 >= kLeastWidth * size &&
                            painted.bounds.contains(text.adjusted(1, 1, -1, -1)) &&
                            text.adjusted(-kMostRoom, -kMostRoom, kMostRoom, kMostRoom).contains(painted.bounds);
        if (isHalo)
            return path->stroke->colour;
        if (std::holds_alternative<DisplayMap>(m_list.items[painted.item]))
            break;
    }
    return std::nullopt;
}

} // namespace publish
