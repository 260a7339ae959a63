#pragma once

#include "app/colours.h"
#include "app/picture_maker.h"
#include "document/document.h"
#include "geo/projection.h"
#include "map/view.h"

#include <QObject>
#include <QPainter>
#include <QUuid>

namespace app {

/// What the map does with the plan's venues: shows the one chosen, drags a symbol to another place, asks for a place by
/// a click. Positions are device pixels of the view.
class MapVenues : public QObject {
    Q_OBJECT
public:
    /// What stands at a point of the map.
    struct Spot {
        std::vector<QUuid> venues; ///< Of the plan.
        std::vector<int> places;   ///< Of files and lists: indices in publish::allVenues().
        geo::Coordinate degrees;   ///< NaN outside of all frames.
    };

    explicit MapVenues(const document::Document& document, QObject* parent = nullptr);

    /// A ring stands about it; null = none.
    void setChosen(const QUuid& venue) { m_chosen = venue; }

    /// The next click says a place instead of choosing: placeSaid(), or placeRefused() by Escape.
    void askPlace() { m_asking = true; }
    bool isAsking() const { return m_asking; }

    /// Takes up the symbol there if it is one venue's and may be moved; then moveTo(), and end() or cancel().
    bool begin(QPointF position, const map::View& view, const Picture* picture);
    bool isDragging() const { return !m_dragged.isNull(); }
    void moveTo(QPointF position) { m_position = position; }
    void end(const map::View& view);
    /// True when there was a drag, or a question, to be given up.
    bool cancel();
    /// True when the click was for a venue or says a place, so that no territory is to be chosen.
    bool click(QPointF position, const map::View& view, const Picture* picture);

    /// Lets who listens to menuWanted() say what can be done there.
    void askMenu(QPointF position, QPoint globalPosition, const map::View& view, const Picture* picture);

    void paint(QPainter& painter, const map::View& view, const Picture* picture, const Colours& colours) const;

signals:
    void clicked(const std::vector<QUuid>& venues); ///< All that one symbol stands for.
    void moved(const QUuid& venue, double longitude, double latitude);
    void placeSaid(double longitude, double latitude);
    void placeRefused();
    void menuWanted(const app::MapVenues::Spot& spot, QPoint globalPosition);

private:
    std::vector<QUuid> venuesUnder(QPointF position, const map::View& view, const Picture* picture) const;
    /// Degrees, NaN outside of all frames.
    geo::Coordinate degreesAt(QPointF position, const map::View& view) const;
    void paintChosen(QPainter& painter, const map::View& view, const Picture& picture, const Colours& colours) const;

    const document::Document& m_document;
    geo::Placer m_placer;
    QUuid m_chosen, m_dragged;
    map::SymbolKind m_symbol = map::SymbolKind::House; ///< Of the venue dragged,
    map::SymbolLook m_look = map::SymbolLook::Open;    ///< the same.
    QPointF m_position;
    bool m_asking = false;
};

} // namespace app
