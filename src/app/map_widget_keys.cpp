// What the keyboard does on the map.
#include "app/appearance.h"
#include "app/brushing.h"
#include "app/hover_card.h"
#include "app/map_widget.h"
#include "app/territory_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr double kPanStep = 60;  ///< Layout points.
constexpr double kRevealed = 70; ///< The cursor keeps so far from the map's edges.
constexpr double kLine = 2.4, kCasing = 7;

std::optional<geo::Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Up:
        return geo::Direction::North;
    case Qt::Key_Right:
        return geo::Direction::East;
    case Qt::Key_Down:
        return geo::Direction::South;
    case Qt::Key_Left:
        return geo::Direction::West;
    default:
        return {};
    }
}

/// How the picture moves when one looks that way.
QPointF panTowards(geo::Direction direction, double step) {
    switch (direction) {
    case geo::Direction::North:
        return {0, step};
    case geo::Direction::East:
        return {-step, 0};
    case geo::Direction::South:
        return {0, -step};
    case geo::Direction::West:
        return {step, 0};
    }
    return {};
}

/// How far an interval must move to hold a value.
double shiftInto(double low, double high, double value) {
    return value < low ? low - value : value > high ? high - value : 0;
}

} // namespace

void MapWidget::keyPressEvent(QKeyEvent* event) {
    if (moveByKey(*event) || actByKey(*event))
        takeKeyboard();
    else
        QWidget::keyPressEvent(event);
}

bool MapWidget::moveByKey(const QKeyEvent& event) {
    if (const auto direction = directionOf(event.key())) {
        // A place that is asked for is the middle of the map: arrows bring it there.
        if (event.modifiers() & Qt::ShiftModifier || m_venues.isAsking())
            moveByHand(panTowards(*direction, kPanStep * view().pixelRatio));
        else if (m_document.dataset())
            m_cursor.go(*direction, view().centre);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Home:
        showArea(QStringLiteral("france"));
        return true;
    default:
        return false;
    }
}

bool MapWidget::actByKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_venues.isAsking())
            clickAt(keyPosition(), Qt::NoModifier);
        else if (cursorTerritory() >= 0)
            select(cursorTerritory());
        return true;
    case Qt::Key_Space:
        if (cursorTerritory() >= 0)
            toggleInBrush(cursorTerritory());
        return true;
    case Qt::Key_Escape:
        letGo();
        return true;
    default:
        return false;
    }
}

void MapWidget::toggleInBrush(int territory) {
    brushByClick(m_document, territory, Qt::ControlModifier);
}

// The cursor.

void MapWidget::putCursor(int territory) {
    setFocus(Qt::OtherFocusReason);
    m_byKeyboard = true;
    m_cursor.put(territory);
}

QPointF MapWidget::keyPosition() const {
    const auto place = m_cursor.place();
    return !m_venues.isAsking() && m_byKeyboard && place ? positionOf(*place) : QPointF(rect().center());
}

/// The keyboard has the map: it stands somewhere, and that shows.
void MapWidget::takeKeyboard() {
    if (cursorTerritory() < 0 && m_document.dataset())
        m_cursor.putNear(view().centre);
    if (!std::exchange(m_byKeyboard, true))
        takeCursor();
}

void MapWidget::leaveKeyboard() {
    if (!std::exchange(m_byKeyboard, false))
        return;
    m_card->hide();
    paintCursor();
}

void MapWidget::takeCursor() {
    if (!m_byKeyboard)
        return;
    revealCursor();
    showCursorCard();
    paintCursor();
    emit cursorMoved();
}

void MapWidget::paintCursor() {
    if (m_imagery.scene()) {
        restyle();
        m_imagery.setStyle(m_style);
    }
    update();
}

void MapWidget::revealCursor() {
    const auto place = m_cursor.place();
    if (!place)
        return;
    const double margin = std::min({kRevealed, width() / 4.0, height() / 4.0});
    const QPointF here = positionOf(*place);
    const QPointF shift(shiftInto(margin, width() - margin, here.x()), shiftInto(margin, height() - margin, here.y()));
    if (!shift.isNull())
        moveByHand(shift * view().pixelRatio);
}

void MapWidget::showCursorCard() {
    const auto place = m_cursor.place();
    if (!place || !m_document.results())
        return;
    const TerritoryWords words = wordsOf(cursorTerritory(), m_document, QLocale());
    m_card->display(words.name, words.detail, positionOf(*place).toPoint());
}

/// White within the accent's blue: over each colour of the data and beside each other line it is seen.
void MapWidget::markCursor(map::Style& style) const {
    if (!m_byKeyboard || cursorTerritory() < 0)
        return;
    map::Outline outline;
    for (const int territory : m_document.dataset()->territoryOfFace)
        outline.faces.push_back(territory == cursorTerritory());
    outline.line = {QColor(Qt::white), kLine};
    outline.casing = {Colours::light().accent, kCasing};
    outline.roundAll = true;
    style.outlines.push_back(std::move(outline));
}

void MapWidget::focusInEvent(QFocusEvent* event) {
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab)
        takeKeyboard();
    // After Qt has said that the map itself has the focus.
    if (m_byKeyboard)
        QMetaObject::invokeMethod(this, &MapWidget::cursorMoved, Qt::QueuedConnection);
    update();
}

void MapWidget::focusOutEvent(QFocusEvent* event) {
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason;
    if (!comesBack)
        leaveKeyboard();
    update();
}

} // namespace app
