#pragma once

#include "app/map_brush.h"
#include "app/map_cursor.h"
#include "app/map_imagery.h"
#include "app/map_navigator.h"
#include "app/map_overlays.h"
#include "app/map_picker.h"
#include "app/map_venues.h"
#include "app/mark_maker.h"

#include <QWidget>
#include <optional>

namespace app {

class HoverCard;
class MovesFlash;

/// The map: shows the document, lets the person move, point and choose. Drawing is MapImagery's, moving MapNavigator's,
/// what stands on it MapOverlays'. The view is written to the document where a movement ends.
class MapWidget : public QWidget {
    Q_OBJECT
public:
    MapWidget(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);
    ~MapWidget() override;

    const map::View& view() const { return m_navigator.view(); }
    MapImagery& imagery() { return m_imagery; }
    MapNavigator& navigator() { return m_navigator; }
    MapVenues& venues() { return m_venues; }
    LegendOverlay& legend() { return m_overlays.legend(); }
    const document::Document& document() const { return m_document; }
    /// The picture shows all that is asked of it.
    bool isUpToDate() const { return m_imagery.isUpToDate() && !m_markMaker.isBusy(); }

    /// What stands out for a moment; outlives the map.
    void setFlash(const MovesFlash* flash);

    /// What is under a point of the widget; nothing before the first boundaries are there.
    std::optional<Pick> pick(QPointF position) const;
    /// Where a plane point stands on the widget.
    QPointF positionOf(geo::Coordinate plane) const { return view().toDevice(plane) / view().pixelRatio; }
    void setChosenVenue(const QUuid& venue);
    /// A click on the map is to say a place: MapVenues::placeSaid() or placeRefused().
    void askPlace();

    /// The territory that the keyboard stands on, −1 = none; it shows while the map has the focus by keyboard.
    int cursorTerritory() const { return m_cursor.territory(); }
    bool cursorIsReady() const { return m_cursor.isReady(); }
    /// One that the boundaries show: what arrows, Enter and Space do.
    void putCursor(int territory);
    void select(int territory);
    void toggleInBrush(int territory);
    /// Where the pointer is on the widget, if it is there.
    std::optional<QPointF> pointer() const { return m_pointer; }

public slots:
    void zoomIn();
    void zoomOut();
    void showArea(const QString& area); ///< "france", "region:24", "dept:36", "siren:…", "frame:REU".

signals:
    void pointed(); ///< The pointer moved, or left: see pointer().
    void viewChanged();
    void cursorMoved(); ///< Or the focus came to it.
    void boundariesChipPressed(QPoint globalPosition);
    void completenessChipPressed(QPoint globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeChanges(document::Changes changes);
    void restyle();
    void followState();
    void takeVenues();
    void showCursor();
    void fitArea();
    void storeView();
    void takeSize();
    void point(QPointF position);
    void endPointing();
    void choose(QPointF position);
    bool moveByKey(const QKeyEvent& event);
    bool actByKey(const QKeyEvent& event);
    void takeCursor();
    void paintCursor();
    void revealCursor();
    void showCursorCard();
    /// Where keys act: the cursor, or the middle of the map.
    QPointF keyPosition() const;
    void takeKeyboard();
    void leaveKeyboard();
    void markCursor(map::Style& style) const;
    void clickAt(QPointF position, Qt::KeyboardModifiers modifiers);
    void brushAt(QPointF position, Qt::KeyboardModifiers modifiers);
    void brushTo(QPointF position);
    void letGo();
    void beginDrag(Qt::KeyboardModifiers modifiers);
    void moveByHand(QPointF deviceDelta);
    void zoomByHand(QPointF position, double factor);
    QPointF toDevice(QPointF position) const { return position * view().pixelRatio; }
    QSize deviceSize() const;

    document::Document& m_document;
    const Appearance& m_appearance;
    MapNavigator m_navigator;
    MapImagery m_imagery;
    MarkMaker m_markMaker;
    MapBrush m_brush;
    MapVenues m_venues;
    MapCursor m_cursor;
    MapOverlays m_overlays;
    HoverCard* m_card;
    const MovesFlash* m_flash = nullptr;

    std::shared_ptr<const map::Style> m_style;
    bool m_placedByDocument = true; ///< The view comes from the state, so it is not written back to it.
    QPointF m_pressed, m_last;
    bool m_pressing = false, m_dragging = false;
    bool m_byKeyboard = false; ///< The focus came so, or a key was pressed: focus and cursor show.
    std::optional<QPointF> m_pointer;
};

} // namespace app
