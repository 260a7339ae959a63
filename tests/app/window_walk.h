#pragma once

#include "every_window.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <set>

namespace tests {

using namespace Qt::StringLiterals;

/// WCAG 2.1, 1.4.11: what must be seen and isn't text.
constexpr double kLeastMarkContrast = 3;

/// « QDialog#venue > QFrame > QLineEdit#name », for who reads a fault.
inline QString nameOf(const QWidget* widget) {
    QStringList parts;
    for (; widget && parts.size() < 4; widget = widget->parentWidget())
        parts.prepend(QString::fromLatin1(widget->metaObject()->className()) +
                      (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
    return parts.join(u" > "_s);
}

inline QString textOf(const QWidget* widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    return widget->accessibleName();
}

inline bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

/// In the order of their making.
inline std::vector<QWidget*> focusableIn(QWidget& window) {
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == window.window() && takesTab(*widget))
            found.push_back(widget);
    return found;
}

/// What the style makes inside a widget is that widget’s.
inline bool isPartOfAnother(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
           qobject_cast<const QTabBar*>(parent) || qobject_cast<const QScrollBar*>(widget);
}

inline QStringList sorted(const std::set<QString>& faults) {
    return {faults.begin(), faults.end()};
}

/// The real window with a plan, a territory and all panels, and each dialog over it.
class WindowWalk {
public:
    bool begin() {
        m_fixture.emplace();
        if (!m_fixture->begin())
            return false;
        fillWindow(*m_fixture);
        m_fixture->window->resize(1440, 900);
        m_windows = everyWindow(*m_fixture);
        return m_fixture->settle() && QTest::qWaitForWindowActive(&*m_fixture->window);
    }
    void end() {
        m_opened.reset();
        m_windows.clear();
        m_fixture.reset();
    }
    app::MainWindow& window() { return *m_fixture->window; }

    /// Rows of QTest: the window (place −1) and each dialog, in the light or the dark as well when asked.
    void addWindows(bool alsoDark = false) const {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            if (dark && !alsoDark)
                continue;
            const char* light = dark ? "dark" : "light";
            QTest::addRow("main window, %s", light) << -1 << dark;
            for (std::size_t place = 0; place < m_windows.size(); ++place)
                QTest::addRow("%s, %s", m_windows[place].name, light) << int(place) << dark;
        }
    }
    void useLight(bool dark) {
        m_fixture->appearance->setMode(dark ? app::Appearance::Mode::Dark : app::Appearance::Mode::Light);
    }
    /// Shown and active, until the next one; null when that fails.
    QWidget* open(int place) {
        m_opened.reset();
        if (place >= 0)
            m_opened = m_windows[std::size_t(place)].make();
        QWidget* opened = m_opened ? m_opened.get() : &window();
        opened->show();
        opened->window()->activateWindow();
        return QTest::qWaitForWindowActive(opened->window()) ? opened : nullptr;
    }
    void close() { m_opened.reset(); }

private:
    std::optional<WindowFixture> m_fixture;
    std::vector<NamedWindow> m_windows;
    std::unique_ptr<QWidget> m_opened;
};

} // namespace tests
