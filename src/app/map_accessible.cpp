#include "app/map_accessible.h"

#include "app/legend_overlay.h"
#include "app/map_area_part.h"
#include "app/map_territory_part.h"
#include "app/map_widget.h"
#include "app/territory_words.h"

#include <QLocale>
#include <algorithm>
#include <chrono>

namespace app {

using document::Change;
using namespace std::chrono_literals;

namespace {

QAccessibleInterface* accessibleOf(const QString&, QObject* object) {
    auto* map = qobject_cast<MapWidget*>(object);
    return map ? new MapAccessible(*map) : nullptr;
}

void tell(QAccessibleInterface* part, QAccessible::Event what) {
    QAccessibleEvent event(part, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void MapAccessible::install() {
    QAccessible::installFactory(accessibleOf); // once, however often it is said
}

MapAccessible::MapAccessible(MapWidget& map)
    : QAccessibleWidget(&map, QAccessible::Canvas), m_map(map), m_selected(document().selectedTerritory()) {
    m_renaming.setSingleShot(true);
    m_renaming.setInterval(300ms);
    QObject::connect(&m_renaming, &QTimer::timeout, &m_renaming, [this] { tellNames(); });
    // The timer stands for this, which is no QObject.
    QObject::connect(&document(), &document::Document::changed, &m_renaming,
                     [this](document::Changes changes) { take(changes); });
    QObject::connect(&map, &MapWidget::cursorMoved, &m_renaming, [this] { tellFocus(); });
}

MapAccessible::~MapAccessible() {
    forget();
}

const document::Document& MapAccessible::document() const {
    return m_map.document();
}

// The tree.

const TerritoryTree& MapAccessible::tree() const {
    if (!m_tree)
        m_tree = document().dataset() ? TerritoryTree::of(*document().dataset(), QLocale()) : TerritoryTree();
    return *m_tree;
}

void MapAccessible::forget() {
    for (const auto& [key, id] : m_parts)
        QAccessible::deleteAccessibleInterface(id);
    m_parts.clear();
    m_tree.reset();
}

QAccessibleInterface* MapAccessible::part(int region, int departement, int row) const {
    const auto [known, isNew] = m_parts.try_emplace({region, departement, row}, QAccessible::Id());
    if (!isNew)
        return QAccessible::accessibleInterface(known->second);
    MapPart* made = nullptr;
    if (row < 0)
        made = new MapAreaPart(*this, region, departement);
    else
        made = new MapTerritoryPart(
            *this,
            tree().regions[std::size_t(region)].departements[std::size_t(departement)].territories[std::size_t(row)]);
    known->second = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* MapAccessible::territoryPart(int territory) const {
    if (territory < 0)
        return nullptr;
    const TerritoryTree::Place& place = tree().placeOf[std::size_t(territory)];
    return place.row < 0 ? nullptr : part(place.region, place.departement, place.row);
}

int MapAccessible::childCount() const {
    return int(tree().regions.size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface* MapAccessible::child(int index) const {
    const int regions = int(tree().regions.size());
    return index >= 0 && index < regions ? part(index) : QAccessibleWidget::child(index - regions);
}

int MapAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const int regions = int(tree().regions.size());
    for (int i = 0; i < regions; ++i) {
        if (part(i) == child)
            return i;
    }
    const int control = QAccessibleWidget::indexOfChild(child);
    return control < 0 ? control : regions + control;
}

QAccessibleInterface* MapAccessible::childAt(int x, int y) const {
    const QPoint position = m_map.mapFromGlobal(QPoint(x, y));
    if (QWidget* control = m_map.childAt(position)) // not the card, which lets the pointer through
        return QAccessible::queryAccessibleInterface(control);
    const auto picked = m_map.rect().contains(position) ? m_map.pick(position) : std::nullopt;
    return picked ? territoryPart(picked->territory) : nullptr;
}

QAccessibleInterface* MapAccessible::focusChild() const {
    if (!m_map.hasFocus())
        return QAccessibleWidget::focusChild();
    return territoryPart(m_map.cursorTerritory());
}

QAccessible::State MapAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    // The territory under the cursor has it.
    if (state.focused && focusChild())
        state.focused = false;
    return state;
}

QString MapAccessible::text(QAccessible::Text which) const {
    const QString theme = m_map.legend().title();
    if (which == QAccessible::Value && !theme.isEmpty())
        return theme;
    return QAccessibleWidget::text(which);
}

// Of a territory.

QString MapAccessible::nameOf(int territory) const {
    return spokenWordsOf(territory, document(), m_map.legend().title(), QLocale());
}

QRectF MapAccessible::rectInWidget(int territory) const {
    const document::Dataset& dataset = *document().dataset();
    const geo::Topology& topology = *dataset.boundaries->topology;
    QRectF united;
    for (const geo::FaceId id : topology.facesOf(std::uint32_t(dataset.outlineOf[std::size_t(territory)]))) {
        const geo::Topology::Face& face = topology.faces()[id];
        const geo::PlaneFrame& frame = geo::standardFrames()[face.frame];
        united |= QRectF(m_map.positionOf(frame.toPlane({face.world.minX, face.world.maxY})),
                         m_map.positionOf(frame.toPlane({face.world.maxX, face.world.minY})));
    }
    return united;
}

QRect MapAccessible::rectOf(int territory) const {
    const QRect all = rectInWidget(territory).toAlignedRect();
    const QRect shown = all & m_map.rect();
    return (shown.isEmpty() ? all : shown).translated(m_map.mapToGlobal(QPoint()));
}

bool MapAccessible::isOffscreen(int territory) const {
    return !rectInWidget(territory).intersects(m_map.rect());
}

// What changes is told.

void MapAccessible::take(document::Changes changes) {
    if (changes & Change::Dataset) {
        forget();
        m_selected = -1;
        tell(this, QAccessible::ObjectReorder);
    }
    if (!document().results())
        return;
    if (changes & (Change::Dataset | Change::Selection))
        tellSelection();
    if (changes & (Change::Results | Change::Style | Change::Coverage | Change::Robustness))
        m_renaming.start();
}

void MapAccessible::tellFocus() {
    QAccessibleInterface* part = focusChild();
    if (part && m_map.hasFocus())
        tell(part, QAccessible::Focus);
}

void MapAccessible::tellSelection() {
    const int selected = document().selectedTerritory();
    if (selected == m_selected)
        return;
    if (QAccessibleInterface* before = territoryPart(m_selected))
        tell(before, QAccessible::SelectionRemove);
    if (QAccessibleInterface* now = territoryPart(selected))
        tell(now, QAccessible::Selection);
    m_selected = selected;
}

void MapAccessible::tellNames() {
    for (const auto& [key, id] : m_parts) {
        QAccessibleInterface* part = QAccessible::accessibleInterface(id);
        if (key[2] < 0 || !part)
            continue;
        tell(part, QAccessible::NameChanged);
        if (auto* value = part->valueInterface()) {
            QAccessibleValueChangeEvent changed(part, value->currentValue());
            QAccessible::updateAccessibility(&changed);
        }
    }
}

} // namespace app
