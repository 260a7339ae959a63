#include "app/dock_grip.h"

#include <QPainter>

namespace app {

DockGrip::DockGrip(QWidget* parent) : QWidget(parent) {
    setToolTip(tr("Glissez pour déplacer ce volet, double-cliquez pour le détacher"));
    setAccessibleName(tr("Poignée du volet"));
    setCursor(Qt::SizeAllCursor);
}

void DockGrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    const QRectF bar(0, 0, 32, 4);
    painter.drawRoundedRect(bar.translated(QRectF(rect()).center() - bar.center()), 2, 2);
}

} // namespace app
