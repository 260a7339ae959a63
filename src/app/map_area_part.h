#pragma once

#include "app/map_part.h"

namespace app {

/// A région with its départements, or a département with its territories: « Indre, 9 intercommunalités ». Its actions
/// show it.
class MapAreaPart : public MapPart {
public:
    /// `departement` −1: the région itself. Rows of the map's tree.
    MapAreaPart(const MapAccessible& map, int region, int departement)
        : MapPart(map), m_region(region), m_departement(departement) {}

    QAccessibleInterface* parent() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    bool isRegion() const { return m_departement < 0; }
    const TerritoryTree::Region& region() const { return map().tree().regions[std::size_t(m_region)]; }
    const TerritoryTree::Departement& departement() const { return region().departements[std::size_t(m_departement)]; }
    QString name() const;

    int m_region, m_departement;
};

} // namespace app
