#include "app/map_widget.h"

#include "app/appearance.h"
#include "app/brushing.h"
#include "app/hover_card.h"
#include "app/map_accessible.h"
#include "app/map_marks.h"
#include "app/moves_flash.h"
#include "app/territory_words.h"
#include "map/preview.h"
#include "publish/presentation.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace app {

using document::Change;

namespace {
constexpr double kNearestScale = 4;     ///< Metres a layout point.
constexpr double kFarthestScale = 6000; ///< The same: France in a stamp.
constexpr double kButtonZoom = 1.6;

/// Before any part of the map is made: Qt keeps the first interface that it makes of a widget, and parts ask for that
/// of what they stand on.
QWidget* asSpokenMap(QWidget* parent) {
    MapAccessible::install();
    return parent;
}
} // namespace

MapWidget::MapWidget(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(asSpokenMap(parent))
    , m_document(document)
    , m_appearance(appearance)
    , m_brush(document)
    , m_venues(document)
    , m_cursor(document)
    , m_overlays(document, appearance, this)
    , m_card(new HoverCard(this)) {
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Carte"));
    setAccessibleDescription(
        tr("Flèches : aller au territoire voisin. Entrée : choisir ce territoire. Espace : le mettre dans la sélection "
           "ou l’en retirer. Maj et flèches : déplacer la carte. Plus et moins : zoomer. Début : toute la France. "
           "Échap : ne rien choisir."));
    setMinimumSize(360, 280);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_navigator.setScaleLimits(kNearestScale, kFarthestScale);
    m_card->setColours(m_appearance.colours());

    connect(&m_document, &document::Document::changed, this, &MapWidget::takeChanges);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_card->setColours(m_appearance.colours());
        takeChanges(Change::Style);
    });
    connect(&m_document.planBook(), &document::PlanBook::changed, this, [this](const solidarity::PlanChange& change) {
        if (!change.venues.empty() || change.isEmpty()) // days and doctors aren't on the map
            takeVenues();
    });
    connect(&m_markMaker, &MarkMaker::ready, &m_imagery, &MapImagery::setMarks);
    connect(&m_imagery, &MapImagery::changed, this, qOverload<>(&QWidget::update));
    connect(&m_cursor, &MapCursor::moved, this, &MapWidget::takeCursor);
    connect(&m_cursor, &MapCursor::ready, this, [this] {
        if (m_byKeyboard)
            takeKeyboard();
    });
    connect(&m_navigator, &MapNavigator::viewChanged, this, [this] {
        m_imagery.want(view(), false);
        m_overlays.follow(view());
        update();
        if (m_byKeyboard)
            showCursorCard();
        // Another territory may have come under a pointer that rests.
        if (m_pointer)
            point(*m_pointer);
        emit viewChanged();
    });
    connect(&m_navigator, &MapNavigator::settled, this, [this] {
        m_imagery.want(view(), true);
        if (!m_placedByDocument)
            storeView();
    });
    connect(&m_overlays, &MapOverlays::areaWanted, this, &MapWidget::showArea);
    connect(&m_overlays, &MapOverlays::zoomIn, this, &MapWidget::zoomIn);
    connect(&m_overlays, &MapOverlays::zoomOut, this, &MapWidget::zoomOut);
    connect(&m_overlays, &MapOverlays::brushToolChosen, this, [this](MapBrush::Tool tool) {
        m_brush.setTool(tool);
        showCursor();
    });
    connect(&m_overlays, &MapOverlays::boundariesChipPressed, this, &MapWidget::boundariesChipPressed);
    connect(&m_overlays, &MapOverlays::completenessChipPressed, this, &MapWidget::completenessChipPressed);
    for (QWidget* overlay : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        overlay->installEventFilter(this);
    takeChanges(Change::Dataset);
}

MapWidget::~MapWidget() = default;

std::optional<Pick> MapWidget::pick(QPointF position) const {
    if (!m_document.dataset() || !m_document.dataset()->boundaries || view().size.isEmpty())
        return {};
    return pickAt(toDevice(position), view(), *m_document.dataset());
}

// What the document says.

void MapWidget::takeChanges(document::Changes changes) {
    if (!m_document.dataset() || !m_document.results())
        return;
    if (changes & (Change::Dataset | Change::Results | Change::Style | Change::Selection | Change::Brush))
        restyle();
    if (changes & Change::Dataset) {
        const auto whole = publish::viewFor({}, *m_document.dataset(), deviceSize(), devicePixelRatioF());
        m_imagery.setScene(publish::sceneFor(*m_document.dataset()), m_style, whole.value_or(map::View()));
    } else if (m_imagery.scene()) {
        m_imagery.setStyle(m_style);
    }
    if (changes & (Change::Dataset | Change::Results | Change::Style))
        takeVenues();
    if (changes & (Change::Dataset | Change::View))
        followState();
}

void MapWidget::restyle() {
    const auto surroundings = m_appearance.isDark() ? publish::Surroundings::Dark : publish::Surroundings::Light;
    map::Style style =
        publish::styleFor(m_document.state(), *m_document.dataset(), *m_document.results(), surroundings);
    if (m_flash)
        m_flash->mark(style, m_appearance.colours());
    markCursor(style);
    m_style = std::make_shared<const map::Style>(std::move(style));
}

/// Marks and legend.
void MapWidget::takeVenues() {
    if (!m_document.dataset() || !m_document.results())
        return;
    m_overlays.refresh(m_style);
    m_markMaker.follow(m_document.state(), m_document.dataset(), m_document.planBook().snapshot(), font(),
                       m_appearance.isDark());
}

void MapWidget::setFlash(const MovesFlash* flash) {
    m_flash = flash;
    connect(m_flash, &MovesFlash::changed, this, [this] {
        if (!m_imagery.scene())
            return;
        restyle();
        m_imagery.setStyle(m_style);
    });
}

void MapWidget::followState() {
    const document::ViewState& wanted = m_document.state().view;
    if (!wanted.area.isEmpty()) {
        fitArea();
        return;
    }
    const auto view = publish::viewFor(wanted, *m_document.dataset(), deviceSize(), devicePixelRatioF());
    if (!view || *view == m_navigator.view())
        return;
    m_placedByDocument = true;
    m_navigator.place(*view);
}

void MapWidget::fitArea() {
    const QString area = m_document.state().view.area;
    QMarginsF margins = m_overlays.margins();
    // A single territory is shown among its neighbours.
    if (area.startsWith(u"siren:")) {
        const double around = 0.28 * std::min(width(), height());
        margins += QMarginsF(around, around, around, around);
    }
    const auto view = publish::viewFor(m_document.state().view, *m_document.dataset(), deviceSize(),
                                       devicePixelRatioF(), margins * devicePixelRatioF());
    if (!view)
        return;
    m_placedByDocument = true;
    m_navigator.place(*view);
}

void MapWidget::storeView() {
    const map::View here = view();
    m_document.navigate([&here](document::MapState& state) {
        state.view = {QString(), here.centre.x, here.centre.y, here.metresPerPixel * here.pixelRatio};
    });
}

// Where the person goes.

void MapWidget::zoomIn() {
    zoomByHand(rect().center(), kButtonZoom);
}

void MapWidget::zoomOut() {
    zoomByHand(rect().center(), 1 / kButtonZoom);
}

void MapWidget::showArea(const QString& area) {
    m_document.navigate([&area](document::MapState& state) { state.view = {area, 0, 0, 0}; });
    // The same area again, after the legend or the window changed, is fitted again.
    if (m_document.dataset())
        fitArea();
}

void MapWidget::zoomByHand(QPointF position, double factor) {
    m_placedByDocument = false;
    m_navigator.zoomAbout(toDevice(position), factor);
}

void MapWidget::moveByHand(QPointF deviceDelta) {
    m_placedByDocument = false;
    m_navigator.panBy(deviceDelta);
}

// What the person points at.

void MapWidget::point(QPointF position) {
    m_pointer = position;
    const auto picked = pick(position);
    const bool onTerritory = picked && picked->territory >= 0 && m_document.results();
    const std::vector<int> venues = venuesAt(toDevice(position), view(), m_imagery.picture().get());
    if (!venues.empty() || onTerritory) {
        const TerritoryWords words =
            venues.empty() ? wordsOf(picked->territory, m_document, QLocale())
                           : wordsOfVenues(venues, *m_document.dataset(), m_imagery.picture()->marks->plan.get());
        m_card->display(words.name, words.detail, position.toPoint());
    } else {
        m_card->hide();
    }
    m_imagery.setHover(onTerritory ? picked->face : geo::kNoFace);
    emit pointed();
}

void MapWidget::endPointing() {
    m_pointer.reset();
    m_card->hide();
    m_imagery.setHover(geo::kNoFace);
    emit pointed();
}

void MapWidget::choose(QPointF position) {
    const auto picked = pick(position);
    if (picked && picked->territory >= 0)
        select(picked->territory);
}

void MapWidget::select(int territory) {
    const QString code = m_document.dataset()->territories[static_cast<std::size_t>(territory)].code;
    m_document.navigate([&code](document::MapState& state) { state.selection = code; });
}

void MapWidget::setChosenVenue(const QUuid& venue) {
    m_venues.setChosen(venue);
    update();
}

void MapWidget::askPlace() {
    m_venues.askPlace();
    showCursor();
    setFocus(Qt::OtherFocusReason); // Escape gives up
}

void MapWidget::showCursor() {
    m_brush.tool() == MapBrush::Tool::None && !m_venues.isAsking() ? unsetCursor() : setCursor(Qt::CrossCursor);
}

void MapWidget::brushAt(QPointF position, Qt::KeyboardModifiers modifiers) {
    const auto picked = pick(position);
    if (picked && picked->territory >= 0)
        brushByClick(m_document, picked->territory, modifiers);
}

void MapWidget::brushTo(QPointF position) {
    const auto& picture = m_imagery.picture();
    const bool fits = picture && picture->frame->scene == m_imagery.scene();
    m_brush.moveTo(toDevice(position), view(), fits ? picture->frame.get() : nullptr);
    update();
}

/// First a drag under way, then what was chosen together, then the territory shown.
void MapWidget::letGo() {
    if (m_venues.cancel()) {
        m_pressing = m_dragging = false; // what follows of the drag moves nothing
        showCursor();
        update();
    } else if (m_brush.isActive()) {
        m_brush.cancel();
        update();
    } else if (!m_document.brushed().empty()) {
        m_document.brush({});
    } else {
        m_document.navigate([](document::MapState& state) { state.selection.clear(); });
    }
}

bool MapWidget::eventFilter(QObject* watched, QEvent* event) {
    // Qt sends no Leave to the map when the pointer goes onto a control that stands on it.
    if (event->type() == QEvent::Enter)
        endPointing();
    return QWidget::eventFilter(watched, event);
}

QSize MapWidget::deviceSize() const {
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

void MapWidget::takeSize() {
    m_overlays.placeIn(size());
    m_navigator.resize(deviceSize(), devicePixelRatioF());
    if (m_document.dataset() && !m_document.state().view.area.isEmpty())
        fitArea();
}

void MapWidget::resizeEvent(QResizeEvent*) {
    takeSize();
}

void MapWidget::paintEvent(QPaintEvent*) {
    // A window that went to a screen of another density.
    if (view().pixelRatio != devicePixelRatioF())
        QMetaObject::invokeMethod(this, &MapWidget::takeSize, Qt::QueuedConnection);
    QPainter painter(this);
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    const auto& picture = m_imagery.picture();
    const QRgb background = m_style ? m_style->background : m_appearance.colours().hovered.rgb();
    const auto& overview = m_imagery.overview();
    map::paintPreview(painter, view(), picture ? map::Picture{picture->image, picture->frame->view} : map::Picture(),
                      overview ? map::Picture{overview->image, overview->frame->view} : map::Picture(), background);
    if (picture)
        paintMarks(painter, view(), *picture);
    if (m_document.dataset())
        paintScale(painter, view(), toDevice(m_pointer.value_or(rect().center())), font(), m_appearance.colours().text);
    m_venues.paint(painter, view(), picture.get(), m_appearance.colours());
    m_brush.paint(painter, m_appearance.colours(), view().pixelRatio);
    if (m_byKeyboard) {
        const double line = 2 * devicePixelRatioF();
        painter.setPen(QPen(m_appearance.colours().accent, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(), QSizeF(deviceSize())).adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
}

} // namespace app
