#pragma once

#include "app/map_accessible.h"

#include <QAccessible>

namespace app {

/// A région, a département or a territoire of the map, as assistive technologies see it.
class MapPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    bool isValid() const override { return true; } ///< The map forgets its parts before they stop being so.
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    void setText(QAccessible::Text, const QString&) override {}
    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface* childAt(int x, int y) const override;

protected:
    explicit MapPart(const MapAccessible& map) : m_map(map) {}
    const MapAccessible& map() const { return m_map; }

private:
    const MapAccessible& m_map;
};

} // namespace app
