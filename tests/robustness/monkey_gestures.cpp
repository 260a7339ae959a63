#include "monkey.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>

namespace robustness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBetweenClicks = 1000; ///< Milliseconds, so that two clicks are not one double click.

/// A reader sees what it belongs to: menus count as what they are of.
bool isWithinReach(const QAction& action) {
    const QObject* owner = action.parent();
    while (owner && (!owner->isWidgetType() || qobject_cast<const QMenu*>(owner)))
        owner = owner->parent();
    return owner && static_cast<const QWidget*>(owner)->isVisible();
}

/// Commands of a window that could be called now, in the order they were made.
QList<QAction*> commandsOf(const QWidget& window) {
    QList<QAction*> commands;
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->isEnabled() && action->isVisible() && !action->menu() && !action->isSeparator() &&
            isWithinReach(*action))
            commands << action;
    }
    return commands;
}

} // namespace

void Monkey::click() {
    const Spot spot = anySpot();
    m_log.note(u"clicks %1 at %2,%3"_s.arg(spot.name).arg(spot.place.x()).arg(spot.place.y()));
    m_time += kBetweenClicks;
    mouse(spot, QEvent::MouseMove, Qt::NoButton);
    mouse(spot, QEvent::MouseButtonPress, Qt::LeftButton);
    mouse(spot, QEvent::MouseButtonRelease, Qt::LeftButton);
}

void Monkey::clickControl() {
    const Spot spot = controlSpot();
    m_log.note(u"clicks the control %1"_s.arg(spot.name));
    m_time += kBetweenClicks;
    mouse(spot, QEvent::MouseButtonPress, Qt::LeftButton);
    mouse(spot, QEvent::MouseButtonRelease, Qt::LeftButton);
}

void Monkey::doubleClick() {
    const Spot spot = oneIn(2) ? anySpot() : controlSpot();
    m_log.note(u"double-clicks %1"_s.arg(spot.name));
    m_time += kBetweenClicks;
    for (int i = 0; i < 2; ++i) {
        mouse(spot, QEvent::MouseButtonPress, Qt::LeftButton);
        mouse(spot, QEvent::MouseButtonRelease, Qt::LeftButton);
    }
}

void Monkey::openMenu() {
    const Spot spot = anySpot();
    m_log.note(u"clicks %1 with the right button"_s.arg(spot.name));
    m_time += kBetweenClicks;
    const Qt::MouseButton button = oneIn(6) ? Qt::MiddleButton : Qt::RightButton;
    mouse(spot, QEvent::MouseButtonPress, button);
    mouse(spot, QEvent::MouseButtonRelease, button);
}

void Monkey::press() {
    const Spot spot = oneIn(2) ? anySpot() : controlSpot();
    m_log.note(u"holds %1"_s.arg(spot.name));
    m_time += kBetweenClicks;
    m_held = spot;
    mouse(spot, QEvent::MouseButtonPress, Qt::LeftButton);
}

void Monkey::move() {
    if (m_held.window) {
        constexpr int kReach = 160;
        m_held.place += QPointF(below(kReach) - kReach / 2, below(kReach) - kReach / 2);
        m_log.note(u"drags to %1,%2"_s.arg(m_held.place.x()).arg(m_held.place.y()));
        return mouse(m_held, QEvent::MouseMove, Qt::NoButton);
    }
    const Spot spot = anySpot();
    m_log.note(u"moves over %1"_s.arg(spot.name));
    mouse(spot, QEvent::MouseMove, Qt::NoButton);
}

void Monkey::turnWheel() {
    const Spot spot = anySpot();
    if (!spot.window)
        return;
    m_log.note(u"turns the wheel over %1"_s.arg(spot.name));
    QWidget* child = spot.window->childAt(spot.place.toPoint());
    QWidget& over = child ? *child : *spot.window;
    constexpr int kNotch = 120;
    QWheelEvent event(over.mapFrom(spot.window, spot.place), spot.window->mapToGlobal(spot.place), {},
                      QPoint(0, kNotch * (below(9) - 4)), Qt::NoButton, oneIn(5) ? Qt::ControlModifier : Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &event);
}

void Monkey::pressKey() {
    static const std::vector<int> keys{
        Qt::Key_Tab,   Qt::Key_Tab,   Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Up,     Qt::Key_Down,
        Qt::Key_Left,  Qt::Key_Right, Qt::Key_Space,  Qt::Key_Return,   Qt::Key_Enter,  Qt::Key_Escape,
        Qt::Key_Home,  Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace,
        Qt::Key_F1,    Qt::Key_F2,    Qt::Key_F6,     Qt::Key_F10,      Qt::Key_Menu,   Qt::Key_Plus,
        Qt::Key_Minus, Qt::Key_0,     Qt::Key_Insert, Qt::Key_F4};
    static constexpr Qt::KeyboardModifiers::Int kHeld[] = {Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
                                                           Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    const int pressed = oneOf(keys);
    const Qt::KeyboardModifiers held(kHeld[below(6)]);
    m_log.note(u"presses "_s + QKeySequence(int(held) | pressed).toString());
    key(pressed, held, pressed == Qt::Key_Space ? u" "_s : QString());
}

void Monkey::typeText() {
    static const QStringList texts{u"12"_s,   u"-1"_s,       u"1e309"_s,         u"0,5"_s,          u"é"_s,
                                   u"🚌"_s,    u"<b>x</b>"_s, u"'; DROP TABLE"_s, u"%1 %n"_s,        u"31/02/2026"_s,
                                   u"שלום"_s, u"Aubusson"_s, QString(300, u'x'), u"\u202E\u0000"_s, u"../../x"_s,
                                   u"="_s,    u"NaN"_s,      u"200007052"_s,     u"ı İ ß"_s,        u"10:30"_s};
    const QString text = oneOf(texts);
    m_log.note(u"types « %1 »"_s.arg(text.left(20)));
    for (const QChar letter : text)
        key(Qt::Key_unknown, Qt::NoModifier, QString(letter));
    if (oneIn(3))
        key(Qt::Key_Return, Qt::NoModifier);
}

void Monkey::useShortcut() {
    QWidget* window = target();
    QList<QKeySequence> shortcuts;
    for (const QAction* action : window ? commandsOf(*window) : QList<QAction*>())
        shortcuts << action->shortcuts();
    if (shortcuts.isEmpty())
        return pressKey();
    const QKeySequence shortcut = oneOf(shortcuts);
    m_log.note(u"presses the shortcut "_s + shortcut.toString());
    key(shortcut[0].key(), shortcut[0].keyboardModifiers());
}

void Monkey::triggerCommand() {
    QWidget* window = target();
    const QList<QAction*> commands = window ? commandsOf(*window) : QList<QAction*>();
    if (commands.isEmpty())
        return click();
    QAction* command = oneOf(commands);
    const QString name = command->objectName().isEmpty() ? command->text() : command->objectName();
    m_log.meet(u"command "_s + name);
    m_log.note(u"calls "_s + name);
    command->trigger();
}

void Monkey::setControl() {
    const Spot spot = controlSpot();
    QWidget* control = spot.window ? spot.window->childAt(spot.place.toPoint()) : nullptr;
    m_log.note(u"sets "_s + spot.name);
    if (auto* combo = qobject_cast<QComboBox*>(control); combo && combo->count() > 0) {
        const int chosen = below(combo->count());
        combo->setCurrentIndex(chosen);
        emit combo->activated(chosen);
    } else if (auto* slider = qobject_cast<QAbstractSlider*>(control)) {
        slider->setValue(slider->minimum() + below(slider->maximum() - slider->minimum() + 1));
    } else if (auto* spin = qobject_cast<QSpinBox*>(control)) {
        spin->setValue(oneIn(3) ? spin->maximum() : spin->minimum() + below(spin->maximum() - spin->minimum() + 1));
    } else if (control) {
        control->setFocus(Qt::TabFocusReason);
    }
}

void Monkey::resize() {
    QWidget* window = target();
    if (!window || window->windowType() == Qt::Popup)
        return;
    const QSize size = oneIn(6) ? QSize(1, 1) : QSize(200 + below(1300), 150 + below(850));
    m_log.note(u"resizes %1 to %2 × %3"_s.arg(QString::fromLatin1(window->metaObject()->className()))
                   .arg(size.width())
                   .arg(size.height()));
    window->resize(size);
}

void Monkey::drop() {
    QWidget* window = target();
    if (!window || QApplication::activeModalWidget())
        return click();
    QMimeData dropped;
    QList<QUrl> urls;
    for (int i = 0; i <= below(3); ++i)
        urls << QUrl::fromLocalFile(oneOf(m_files));
    dropped.setUrls(urls);
    m_log.note(u"drops "_s + QUrl::toStringList(urls).join(u' '));
    const QPoint place = window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QCoreApplication::sendEvent(window, &event);
}

void Monkey::paste() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    static const QStringList texts{u"code;nom\n200007052;Marche Berrichonne"_s, QString(20000, u'9'),
                                   u"Creuse\tIndre"_s, u"200007052\n\n\n;;;"_s, QString()};
    m_log.note(u"pastes"_s);
    if (oneIn(5))
        clipboard.setImage(QImage(8, 8, QImage::Format_RGB32));
    else
        clipboard.setText(oneOf(texts));
    key(Qt::Key_V, Qt::ControlModifier);
}

void Monkey::undoSome() {
    const int times = 1 + below(6);
    m_log.note(u"undoes and redoes, %1 times"_s.arg(times));
    for (int i = 0; i < times; ++i)
        key(oneIn(3) ? Qt::Key_Y : Qt::Key_Z, Qt::ControlModifier);
}

void Monkey::closeWindow() {
    QWidget* window = target();
    const bool isMain = window && window->inherits("app::MainWindow");
    if (!window || (isMain && !oneIn(12)))
        return;
    m_log.note(u"closes %1"_s.arg(QString::fromLatin1(window->metaObject()->className())));
    window->close();
}

} // namespace robustness
