#pragma once

#include "geo/projection.h"
#include "map/view.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <memory>
#include <vector>

namespace map {

/// A point symbol: shape and colour say the kind without relying on colour alone.
enum class SymbolKind : std::uint8_t { House, Cross, Square, Diamond, Ring, Bus, Disc, Triangle, Hexagon };

/// Whose place a symbol is, and how far that has come: told by what fills the shape, not by colour alone.
enum class SymbolLook : std::uint8_t {
    Listed,        ///< A place of a list; filled, hollow where approximate.
    Open,          ///< Venues of the plan, in an ink of their own: filled,
    BeingEquipped, ///< filled below,
    Identified,    ///< hollow,
    Closed         ///< hollow and crossed. Approximate ones have a broken edge.
};

struct PointItem {
    geo::Place place;
    SymbolKind symbol = SymbolKind::House;
    bool approximate = false; ///< Only the commune is known.
    int id = 0;               ///< Whatever the maker of the layer wants back from hit().
    QString name;
    SymbolLook look = SymbolLook::Listed;
};

/// Points with their own revision, outside the scene.
struct PointLayer {
    std::vector<PointItem> items;
    std::uint64_t revision = 0;
};

/// Points grouped for one view: near ones of one symbol and look become a group with a count.
struct PlacedPoints {
    struct Group {
        QPointF device;         ///< Device pixels.
        std::vector<int> items; ///< Indices in the layer.
        SymbolKind symbol;
        bool approximate = false;
        SymbolLook look = SymbolLook::Listed;
    };
    std::vector<Group> groups;

    /// Index of the group at a device point, or -1.
    int hit(QPointF device, double pixelRatio) const;
};

PlacedPoints placePoints(const PointLayer& layer, const std::vector<geo::PlaneFrame>& frames, const View& view);
void paintPoints(QPainter& painter, const PlacedPoints& points, double pixelRatio, const QFont& font, bool dark);
/// The same as lines and text, for paper: sharp at any size, and slower. The painter's unit is the point. Symbols are
/// `scale` times as large (0.8 at least, for numbers of two digits to fit in); numbers keep their size.
void paintPointShapes(QPainter& painter, const PlacedPoints& points, const QFont& font, bool dark, double scale = 1);
/// One symbol, for legends and lists: centred in `rect`.
void paintSymbol(QPainter& painter, const QRectF& rect, SymbolKind symbol, bool approximate, bool dark,
                 SymbolLook look = SymbolLook::Listed);

} // namespace map
