#include "app/zoom_buttons.h"

#include "app/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace app {

ZoomButtons::ZoomButtons(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("zoomButtons"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    const auto add = [&](const QString& name, const QString& words, void (ZoomButtons::*signal)()) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setIconSize({16, 16});
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, signal);
        column->addWidget(button);
    };
    add(QStringLiteral("list-add"), tr("Zoom avant"), &ZoomButtons::zoomIn);
    add(QStringLiteral("list-remove"), tr("Zoom arrière"), &ZoomButtons::zoomOut);
    add(QStringLiteral("go-home"), tr("Toute la France"), &ZoomButtons::fitAll);
    adjustSize();
}

} // namespace app
