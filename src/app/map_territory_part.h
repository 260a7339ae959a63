#pragma once

#include "app/map_part.h"

namespace app {

/// A territory: its name with what the map shows of it, its value where it has one (never 0 for a missing one), where
/// it is, whether it is selected or chosen with others. Its actions select it, go to it, choose it with others.
class MapTerritoryPart : public MapPart, public QAccessibleValueInterface {
public:
    /// Of the dataset; the boundaries show it.
    MapTerritoryPart(const MapAccessible& map, int territory) : MapPart(map), m_territory(territory) {}

    QAccessibleInterface* parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    QRect rect() const override { return map().rectOf(m_territory); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

    /// Of the theme, as shown (83,9); read only.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return extreme(true); }
    QVariant minimumValue() const override { return extreme(false); }
    QVariant minimumStepSize() const override { return {}; }

    /// Beside QAccessible's own names of actions.
    static QString goToAction();

private:
    QVariant extreme(bool greatest) const;

    int m_territory;
};

} // namespace app
