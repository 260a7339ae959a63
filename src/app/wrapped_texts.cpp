#include "app/wrapped_texts.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

namespace app {

namespace {

/// In a dialog or a popup, and not in a part of it that scrolls.
bool isInDialog(const QWidget& label) {
    for (const QWidget* part = &label; part; part = part->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(part))
            return false;
        if (part->isWindow())
            return part->windowType() == Qt::Popup || qobject_cast<const QDialog*>(part);
    }
    return false;
}

} // namespace

WrappedTexts::WrappedTexts(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WrappedTexts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Resize)
        return false;
    auto* label = qobject_cast<QLabel*>(watched);
    if (label && label->wordWrap() && isInDialog(*label))
        label->setMinimumHeight(std::max(0, label->heightForWidth(label->width()))); // −1 of one without text
    return false;
}

} // namespace app
