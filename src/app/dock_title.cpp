#include "app/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget* dock) : QFrame(dock) {
    setObjectName(u"dockTitle"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 4, 4);
    row->setSpacing(0);
    row->addWidget(new QLabel(dock->windowTitle(), this), 1);
    for (const QString& name : {u"qt_dockwidget_floatbutton"_s, u"qt_dockwidget_closebutton"_s}) {
        auto* standard = dock->findChild<QAbstractButton*>(name);
        if (!standard)
            continue;
        auto* button = new QToolButton(this);
        button->setProperty("quiet", true);
        button->setIcon(standard->icon());
        button->setIconSize(standard->iconSize());
        button->setToolTip(standard->toolTip());
        button->setAccessibleName(standard->accessibleName());
        button->setAccessibleDescription(standard->accessibleDescription());
        button->setFocusPolicy(Qt::NoFocus); // as Qt's: the menu of panels has them for the keyboard
        connect(button, &QToolButton::clicked, standard, &QAbstractButton::click);
        row->addWidget(button);
    }
}

} // namespace app
