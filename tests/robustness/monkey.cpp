#include "monkey.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>

#include <QPrintDialog>
#include <QTest>
#include <QWindow>
#include <algorithm>

namespace robustness {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget* widget) {
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    return name;
}

/// Windows in an order that is the same in every run; Qt's own follows addresses.
QWidgetList windowsShown() {
    QWidgetList shown;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const Qt::WindowType type = window->windowType();
        if (window->isVisible() && window->windowHandle() && type != Qt::ToolTip && type != Qt::Popup)
            shown << window;
    }
    std::sort(shown.begin(), shown.end(), [](const QWidget* a, const QWidget* b) {
        return std::make_tuple(nameOf(a), a->windowTitle(), a->width()) <
               std::make_tuple(nameOf(b), b->windowTitle(), b->width());
    });
    return shown;
}

} // namespace

Monkey::Monkey(quint64 seed, ActionLog& log, QStringList files, QString folder)
    : m_seed(seed), m_log(log), m_files(std::move(files)), m_folder(std::move(folder)), m_random(seed) {}

const std::vector<Monkey::Habit>& Monkey::habits() {
    static const std::vector<Habit> all{
        {14, &Monkey::click},     {22, &Monkey::clickControl}, {3, &Monkey::doubleClick},    {4, &Monkey::openMenu},
        {5, &Monkey::press},      {4, &Monkey::move},          {6, &Monkey::turnWheel},      {14, &Monkey::pressKey},
        {6, &Monkey::typeText},   {5, &Monkey::useShortcut},   {6, &Monkey::triggerCommand}, {4, &Monkey::setControl},
        {2, &Monkey::resize},     {1, &Monkey::drop},          {1, &Monkey::paste},          {2, &Monkey::undoSome},
        {2, &Monkey::closeWindow}};
    return all;
}

int Monkey::below(int most) {
    return most < 2 ? 0 : int(m_random() % quint64(most));
}

void Monkey::act() {
    constexpr quint64 kSpread = 0x9E3779B97F4A7C15; // the golden ratio: neighbours get unlike numbers
    m_random.seed(m_seed + ++m_rank * kSpread);
    QWidget* window = target();
    if (!window)
        return;
    m_log.meet(nameOf(window));
    if (drive(window))
        return;
    if (m_held.window) {
        if (!m_held.window->isVisible() || oneIn(4))
            return letGo();
        return move();
    }
    int total = 0;
    for (const Habit& habit : habits())
        total += habit.weight;
    int drawn = below(total);
    for (const Habit& habit : habits()) {
        drawn -= habit.weight;
        if (drawn < 0)
            return (this->*habit.gesture)();
    }
}

bool Monkey::retreat() {
    if (m_held.window)
        letGo();
    m_held = {};
    if (QWidget* popup = QApplication::activePopupWidget()) {
        m_log.note(u"closes "_s + nameOf(popup));
        popup->close();
        return true;
    }
    auto* dialog = QApplication::activeModalWidget();
    if (!dialog) {
        m_refusals = 0;
        return false;
    }
    m_log.note(u"leaves "_s + nameOf(dialog));
    constexpr int kEscapes = 4; // some ask once more
    if (auto* asked = qobject_cast<QDialog*>(dialog); asked && ++m_refusals > kEscapes)
        asked->reject();
    else
        key(Qt::Key_Escape, Qt::NoModifier);
    return true;
}

QWidget* Monkey::target() {
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    QWidget* active = QApplication::activeWindow();
    if (active && !oneIn(4))
        return active;
    const QWidgetList shown = windowsShown();
    return shown.isEmpty() ? nullptr : oneOf(shown);
}

/// Windows that reach out of the monkey's folder, or to a printer, are led and not played with.
bool Monkey::drive(QWidget* window) {
    if (auto* files = qobject_cast<QFileDialog*>(window)) {
        driveFileDialog(*files);
        return true;
    }
    auto* dialog = qobject_cast<QDialog*>(window);
    const bool prints = dialog && (window->inherits("QAbstractPrintDialog") || window->inherits("QPageSetupDialog"));
    if (prints) {
        m_log.note(u"gives up "_s + nameOf(window));
        dialog->reject();
    }
    return prints;
}

void Monkey::driveFileDialog(QFileDialog& dialog) {
    if (oneIn(5)) {
        m_log.note(u"chooses no file"_s);
        dialog.reject();
        return;
    }
    static const QStringList written{u"sortie"_s,      u"sortie.gpkg"_s,    u"sortie.png"_s, u"sortie.pdf"_s,
                                     u"é à.csv"_s,     u"absent/x.gpkg"_s,  u"plein.png"_s,  u"dossier.gpkg"_s,
                                     u"projet.gpkg"_s, u"sortie.geojson"_s, u"sortie.zip"_s, u"sortie.svg"_s,
                                     u"sortie.html"_s, u"sortie.json"_s,    u"sortie.ics"_s, u"sortie.jpg"_s};
    const bool saves = dialog.acceptMode() == QFileDialog::AcceptSave;
    const QString path = saves ? m_folder + u'/' + oneOf(written) : oneOf(m_files);
    m_log.note(u"%1 %2"_s.arg(saves ? u"saves as"_s : u"opens"_s, path.section(u'/', -1)));
    dialog.setDirectory(path.section(u'/', 0, -2));
    if (auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s))
        name->setText(path);
    QMetaObject::invokeMethod(&dialog, "accept");
}

Monkey::Spot Monkey::anySpot() {
    QWidget* window = target();
    if (!window || !window->windowHandle())
        return {};
    const QPointF place(below(window->width()), below(window->height()));
    const QWidget* child = window->childAt(place.toPoint());
    return {window, place, nameOf(child ? child : window)};
}

Monkey::Spot Monkey::controlSpot() {
    QWidget* window = target();
    if (!window || !window->windowHandle())
        return {};
    QWidgetList controls;
    for (QWidget* child : window->findChildren<QWidget*>()) {
        if (child->isVisible() && child->isEnabled() && child->focusPolicy() != Qt::NoFocus &&
            child->window() == window)
            controls << child;
    }
    if (controls.isEmpty())
        return anySpot();
    QWidget* control = oneOf(controls);
    const QPoint inside(below(control->width()), below(control->height()));
    return {window, control->mapTo(window, inside), nameOf(control)};
}

void Monkey::mouse(const Spot& spot, QEvent::Type type, Qt::MouseButton button) {
    if (!spot.window || !spot.window->windowHandle())
        return;
    const bool down = type == QEvent::MouseButtonPress || (type == QEvent::MouseMove && m_held.window);
    const Qt::MouseButtons held = down ? (type == QEvent::MouseMove ? Qt::LeftButton : button) : Qt::NoButton;
    static constexpr Qt::KeyboardModifier kModifiers[] = {Qt::NoModifier, Qt::NoModifier,      Qt::NoModifier,
                                                          Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier};
    qt_handleMouseEvent(spot.window->windowHandle(), spot.place, spot.window->mapToGlobal(spot.place), held,
                        type == QEvent::MouseMove ? Qt::NoButton : button, type, kModifiers[below(6)], m_time += 5);
}

void Monkey::key(int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWindow* window = QGuiApplication::focusWindow();
    if (!window) {
        const QWidget* shown = target();
        window = shown ? shown->windowHandle() : nullptr;
    }
    const QPointer<QWindow> held = window;
    if (held)
        qt_handleKeyEvent(held, QEvent::KeyPress, key, modifiers, text);
    if (held)
        qt_handleKeyEvent(held, QEvent::KeyRelease, key, modifiers, text);
}

void Monkey::letGo() {
    const Spot spot = std::exchange(m_held, {});
    m_log.note(u"lets go"_s);
    mouse(spot, QEvent::MouseButtonRelease, Qt::LeftButton);
}

} // namespace robustness
