#include "app/map_territory_part.h"

#include "app/brushing.h"
#include "app/map_widget.h"
#include "app/territory_words.h"
#include "publish/face_words.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::MapTerritoryPart)
};
} // namespace

QAccessibleInterface* MapTerritoryPart::parent() const {
    const TerritoryTree::Place& place = map().tree().placeOf[std::size_t(m_territory)];
    return map().part(place.region, place.departement);
}

QString MapTerritoryPart::text(QAccessible::Text which) const {
    const document::Document& document = map().document();
    switch (which) {
    case QAccessible::Name:
        return map().nameOf(m_territory);
    case QAccessible::Description:
        return spokenDetailOf(m_territory, document, QLocale());
    case QAccessible::Value:
        return publish::themeWordsOf(m_territory, document.state(), *document.dataset(), *document.results());
    default:
        return {};
    }
}

QAccessible::State MapTerritoryPart::state() const {
    const document::Document& document = map().document();
    const auto& chosen = document.isBrushed();
    QAccessible::State state;
    state.focusable = true;
    state.focused = map().map().hasFocus() && map().map().cursorTerritory() == m_territory;
    state.selectable = true;
    state.selected = document.selectedTerritory() == m_territory;
    state.checkable = true;
    state.checked = !chosen.empty() && chosen[std::size_t(m_territory)] != 0;
    state.offscreen = map().isOffscreen(m_territory);
    return state;
}

void* MapTerritoryPart::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ValueInterface && !currentValue().isNull())
        return static_cast<QAccessibleValueInterface*>(this);
    return MapPart::interface_cast(type);
}

QString MapTerritoryPart::goToAction() {
    return QStringLiteral("GoTo");
}

QStringList MapTerritoryPart::actionNames() const {
    return {pressAction(), toggleAction(), setFocusAction(), goToAction()};
}

QString MapTerritoryPart::localizedActionName(const QString& name) const {
    if (name == pressAction())
        return Words::tr("Choisir ce territoire");
    if (name == toggleAction())
        return Words::tr("Mettre dans la sélection, ou l’en retirer");
    if (name == goToAction())
        return Words::tr("Aller à ce territoire");
    return QAccessibleActionInterface::localizedActionName(name);
}

void MapTerritoryPart::doAction(const QString& name) {
    if (name == pressAction())
        map().map().select(m_territory);
    else if (name == toggleAction())
        map().map().toggleInBrush(m_territory);
    else if (name == setFocusAction())
        map().map().putCursor(m_territory);
    else if (name == goToAction())
        map().map().showArea(QStringLiteral("siren:") +
                             map().document().dataset()->territories[std::size_t(m_territory)].code);
}

QStringList MapTerritoryPart::keyBindingsForAction(const QString& name) const {
    const auto named = [](Qt::Key key) { return QStringList{QKeySequence(key).toString(QKeySequence::NativeText)}; };
    return name == pressAction()    ? named(Qt::Key_Return)
           : name == toggleAction() ? named(Qt::Key_Space)
                                    : QStringList();
}

QVariant MapTerritoryPart::currentValue() const {
    const document::ThemeColumn& theme = map().document().results()->theme;
    if (theme.values.empty() || std::isnan(theme.values[std::size_t(m_territory)]))
        return {};
    return theme.values[std::size_t(m_territory)] * theme.displayFactor;
}

QVariant MapTerritoryPart::extreme(bool greatest) const {
    const document::ThemeColumn& theme = map().document().results()->theme;
    if (theme.bounds.empty())
        return {};
    return (greatest ? theme.bounds.back() : theme.bounds.front()) * theme.displayFactor;
}

} // namespace app
