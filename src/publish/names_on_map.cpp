#include "publish/names_on_map.h"

#include <algorithm>
#include <map>

namespace publish {

namespace {

constexpr double kStep = 8; ///< Points between the places tried.
constexpr int kOutside = -1;

/// Which territory is at the points of a grid over the view, and how far each point is from another territory.
class TerritoryGrid {
public:
    /// The point of a territory that is farthest from all others and from the edge of the view.
    struct Heart {
        QPointF point;
        int distance = 0; ///< In steps.
        int cells = 0;    ///< How much of the view it has.
    };

    TerritoryGrid(const document::Dataset& dataset, const map::Scene& scene, const map::View& view)
        : m_columns(int(view.size.width() / kStep)), m_rows(int(view.size.height() / kStep)) {
        m_territory.reserve(std::size_t(m_columns * m_rows));
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const geo::Coordinate plane = view.toPlane(pointOf(column, row));
                const geo::FrameId frame = geo::frameAt(scene.frames, plane);
                const geo::FaceId face = dataset.boundaries->locator->faceAt(frame, scene.frames[frame].toWorld(plane));
                m_territory.push_back(face == geo::kNoFace ? kOutside : dataset.territoryOfFace[face]);
            }
        }
    }

    /// By territory.
    std::map<int, Heart> hearts() const {
        const std::vector<int> distance = distances();
        std::map<int, Heart> hearts;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                Heart& heart = hearts[at(column, row)];
                ++heart.cells;
                if (const int here = distance[index(column, row)]; here > heart.distance) {
                    heart.distance = here;
                    heart.point = pointOf(column, row);
                }
            }
        }
        hearts.erase(kOutside);
        return hearts;
    }

private:
    static QPointF pointOf(int column, int row) { return {(column + 0.5) * kStep, (row + 0.5) * kStep}; }
    std::size_t index(int column, int row) const { return std::size_t(row * m_columns + column); }
    int at(int column, int row) const { return m_territory[index(column, row)]; }

    /// Steps to the nearest point of another territory or beyond the view, by rings of the chessboard.
    std::vector<int> distances() const {
        std::vector<int> distance(m_territory.size(), 0);
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                int reach = 1;
                while (isAllOf(at(column, row), column, row, reach))
                    ++reach;
                distance[index(column, row)] = reach;
            }
        }
        return distance;
    }

    /// Whether the ring of points at this reach is one territory's.
    bool isAllOf(int territory, int column, int row, int reach) const {
        if (column < reach || row < reach || column + reach >= m_columns || row + reach >= m_rows)
            return false;
        for (int i = -reach; i <= reach; ++i) {
            if (at(column + i, row - reach) != territory || at(column + i, row + reach) != territory ||
                at(column - reach, row + i) != territory || at(column + reach, row + i) != territory)
                return false;
        }
        return true;
    }

    int m_columns, m_rows;
    std::vector<int> m_territory;
};

} // namespace

std::vector<NameOnMap> namesOnMap(const map::Scene& scene, const map::View& view, const TerritoryPageGround& ground,
                                  const std::function<QString(int)>& captionOf, const std::vector<QRectF>& reserved) {
    constexpr double kWidest = 104, kAir = 3;
    constexpr int kLeastCells = 24, kLeastReach = 2, kMostLines = 2;
    const TerritoryGrid grid(ground.dataset(), scene, view);
    std::vector<std::pair<int, TerritoryGrid::Heart>> byRoom;
    for (const auto& [other, heart] : grid.hearts()) {
        if (heart.cells >= kLeastCells && heart.distance >= kLeastReach)
            byRoom.emplace_back(other, heart);
    }
    std::ranges::stable_sort(byRoom, std::ranges::greater(), [](const auto& room) { return room.second.cells; });

    const QRectF picture(QPointF(0, 0), QSizeF(view.size));
    const PagePen::Ink& ink = ground.type.neighbour;
    std::vector<NameOnMap> names;
    for (const auto& [other, heart] : byRoom) {
        NameOnMap name{other, {}, PagePen::wrapped(captionOf(other), ink.font, kWidest, kMostLines)};
        if (name.lines.isEmpty())
            continue;
        double width = 0;
        for (const QString& line : std::as_const(name.lines))
            width = std::max(width, PagePen::widthOf(line, ink));
        const QSizeF size(width + 2 * kAir, double(name.lines.size()) * PagePen::lineHeight(ink) + 2 * kAir);
        name.rect = QRectF(heart.point - QPointF(size.width(), size.height()) / 2, size);
        const auto touches = [&name](const QRectF& rect) { return rect.intersects(name.rect); };
        const bool isFree =
            std::ranges::none_of(reserved, touches) && std::ranges::none_of(names, touches, &NameOnMap::rect);
        if (picture.contains(name.rect) && isFree)
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace publish
