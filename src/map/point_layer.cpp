#include "map/point_layer.h"

#include "map/frame_titles.h"

#include <QHash>
#include <QRectF>
#include <algorithm>
#include <cmath>

namespace map {

namespace {

constexpr double kCell = 30;        ///< Layout points: side of the cells in which near points first meet.
constexpr double kMergeWithin = 26; ///< Layout points: groups nearer than this would cover one another.
constexpr double kHitRadius = 12;   ///< Layout points.

/// What the picture shows of a frame, device pixels, with room for symbols that stand half outside.
QRectF shownOf(const geo::PlaneFrame& frame, const View& view) {
    const double room = 16 * view.pixelRatio;
    const QRectF picture = QRectF(QPointF(0, 0), QSizeF(view.size)).adjusted(-room, -room, room, room);
    if (!frame.bordered)
        return picture;
    const QRectF tile = frameRect(frame, view);
    return tile.intersected(picture);
}

/// Only like meets like: a group is of one symbol, of one look, of one precision and in one frame.
struct CellKey {
    int column, row;
    SymbolKind symbol;
    bool approximate;
    SymbolLook look;
    geo::FrameId frame;
    friend bool operator==(const CellKey&, const CellKey&) = default;
};

size_t qHash(const CellKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.column, key.row, int(key.symbol), key.approximate, int(key.look), key.frame);
}

struct Gathering {
    CellKey key;
    PlacedPoints::Group group;

    void absorb(Gathering& other) {
        const double own = double(group.items.size()), their = double(other.group.items.size());
        group.device = (group.device * own + other.group.device * their) / (own + their);
        group.items.insert(group.items.end(), other.group.items.begin(), other.group.items.end());
        other.group.items.clear();
    }
};

std::vector<Gathering> gatherByCell(const PointLayer& layer, const std::vector<geo::PlaneFrame>& frames,
                                    const View& view) {
    std::vector<QRectF> shown;
    shown.reserve(frames.size());
    for (const geo::PlaneFrame& frame : frames)
        shown.push_back(shownOf(frame, view));

    std::vector<Gathering> gatherings;
    QHash<CellKey, std::size_t> byCell;
    const double cell = kCell * view.pixelRatio;
    for (std::size_t i = 0; i < layer.items.size(); ++i) {
        const PointItem& item = layer.items[i];
        Q_ASSERT(item.place.frame < frames.size());
        const QPointF device = view.toDevice(frames[item.place.frame].toPlane(item.place.world));
        if (!shown[item.place.frame].contains(device))
            continue;
        const CellKey key{int(std::floor(device.x() / cell)),
                          int(std::floor(device.y() / cell)),
                          item.symbol,
                          item.approximate,
                          item.look,
                          item.place.frame};
        Gathering single{key, {device, {int(i)}, item.symbol, item.approximate, item.look}};
        const auto found = byCell.constFind(key);
        if (found == byCell.cend()) {
            byCell.insert(key, gatherings.size());
            gatherings.push_back(std::move(single));
        } else {
            gatherings[*found].absorb(single);
        }
    }
    return gatherings;
}

/// Two points on both sides of a cell's edge may be nearer than two in one cell: groups that would cover one another
/// become one. True when some did; the merged ones have moved, so that they may now touch others.
bool mergeNear(std::vector<Gathering>& gatherings, double within) {
    QMultiHash<CellKey, std::size_t> byCell;
    bool merged = false;
    for (std::size_t i = 0; i < gatherings.size(); ++i) {
        Gathering& own = gatherings[i];
        own.key.column = int(std::floor(own.group.device.x() / within));
        own.key.row = int(std::floor(own.group.device.y() / within));
        const CellKey home = own.key;
        for (int beside = 0; beside < 9; ++beside) {
            CellKey key = home;
            key.column += beside % 3 - 1;
            key.row += beside / 3 - 1;
            for (auto it = byCell.constFind(key); it != byCell.cend() && it.key() == key; ++it) {
                Gathering& other = gatherings[*it];
                const QPointF apart = other.group.device - own.group.device;
                if (!other.group.items.empty() && std::hypot(apart.x(), apart.y()) < within) {
                    own.absorb(other);
                    merged = true;
                }
            }
        }
        byCell.insert(home, i);
    }
    std::erase_if(gatherings, [](const Gathering& gathering) { return gathering.group.items.empty(); });
    return merged;
}

} // namespace

PlacedPoints placePoints(const PointLayer& layer, const std::vector<geo::PlaneFrame>& frames, const View& view) {
    std::vector<Gathering> gatherings = gatherByCell(layer, frames, view);
    // Each round leaves fewer groups, so that it ends.
    while (mergeNear(gatherings, kMergeWithin * view.pixelRatio)) {
    }
    PlacedPoints placed;
    placed.groups.reserve(gatherings.size());
    for (Gathering& gathering : gatherings)
        placed.groups.push_back(std::move(gathering.group));
    // Groups over single symbols, and southern ones over northern ones, as things stand on a table.
    std::stable_sort(placed.groups.begin(), placed.groups.end(), [](const auto& a, const auto& b) {
        const bool aSingle = a.items.size() == 1, bSingle = b.items.size() == 1;
        return aSingle != bSingle ? aSingle : a.device.y() < b.device.y();
    });
    return placed;
}

int PlacedPoints::hit(QPointF device, double pixelRatio) const {
    int nearest = -1;
    double best = kHitRadius * pixelRatio;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QPointF apart = groups[i].device - device;
        const double distance = std::hypot(apart.x(), apart.y());
        // On equal terms the one drawn on top.
        if (distance <= best) {
            best = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

} // namespace map
