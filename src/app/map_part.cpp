#include "app/map_part.h"

#include "app/map_widget.h"

#include <QWindow>

namespace app {

QWindow* MapPart::window() const {
    return m_map.map().window()->windowHandle();
}

void* MapPart::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QAccessibleInterface* MapPart::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* part = child(i);
        if (part->rect().contains(x, y))
            return part;
    }
    return nullptr;
}

} // namespace app
