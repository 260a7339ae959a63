#include "app/flat_button.h"

#include "app/icons.h"

#include <QToolButton>

namespace app {

QToolButton* flatButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace app
