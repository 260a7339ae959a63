#include "app/map_area_part.h"

#include "app/map_widget.h"

#include <QCoreApplication>

namespace app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::MapAreaPart)
};
} // namespace

QAccessibleInterface* MapAreaPart::parent() const {
    return isRegion() ? QAccessible::queryAccessibleInterface(&map().map()) : map().part(m_region);
}

int MapAreaPart::childCount() const {
    return isRegion() ? int(region().departements.size()) : int(departement().territories.size());
}

QAccessibleInterface* MapAreaPart::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    return isRegion() ? map().part(m_region, index) : map().part(m_region, m_departement, index);
}

int MapAreaPart::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QString MapAreaPart::name() const {
    const QString& name = isRegion() ? region().name : departement().name;
    if (!name.isEmpty())
        return name;
    return isRegion() ? Words::tr("Région non disponible") : Words::tr("Département non disponible");
}

QString MapAreaPart::text(QAccessible::Text which) const {
    if (which == QAccessible::Name)
        return isRegion() ? Words::tr("%1, %n départements", nullptr, childCount()).arg(name())
                          : Words::tr("%1, %n territoires", nullptr, childCount()).arg(name());
    if (which == QAccessible::Description)
        return isRegion() ? Words::tr("région") : Words::tr("département %1").arg(departement().code);
    return {};
}

QRect MapAreaPart::rect() const {
    QRect united;
    for (int i = 0; i < childCount(); ++i)
        united |= child(i)->rect();
    return united;
}

QAccessible::Role MapAreaPart::role() const {
    return isRegion() ? QAccessible::Grouping : QAccessible::List;
}

QAccessible::State MapAreaPart::state() const {
    QAccessible::State state;
    state.offscreen = !rect().intersects(QRect(map().map().mapToGlobal(QPoint()), map().map().size()));
    state.readOnly = true;
    return state;
}

QStringList MapAreaPart::actionNames() const {
    const QString& code = isRegion() ? region().code : departement().code;
    return code.isEmpty() ? QStringList() : QStringList{pressAction()};
}

QString MapAreaPart::localizedActionName(const QString&) const {
    return Words::tr("Montrer sur la carte");
}

void MapAreaPart::doAction(const QString& name) {
    if (!actionNames().contains(name))
        return;
    map().map().showArea(isRegion() ? QStringLiteral("region:") + region().code
                                    : QStringLiteral("dept:") + departement().code);
}

} // namespace app
