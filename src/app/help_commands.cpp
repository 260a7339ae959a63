#include "app/help_commands.h"

#include "app/help_context.h"
#include "app/help_window.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace app {

using namespace Qt::StringLiterals;

HelpCommands::HelpCommands(Ui::MainWindow& ui, QMainWindow* window) : QObject(window), m_ui(ui), m_window(window) {
    connect(ui.actionHelp, &QAction::triggered, this, [this] { show(helpPageFor(QApplication::focusWidget())); });
    connect(ui.actionMethodHelp, &QAction::triggered, this, [this] { show(u"method"_s); });
    qApp->installEventFilter(this);
}

void HelpCommands::show(const QString& page) {
    // A modal dialog takes all input but its own children's.
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* owner = modal && modal != m_help ? modal : m_window;
    if (m_help && m_help->parentWidget() != owner)
        delete m_help;
    if (!m_help) {
        m_help = new HelpWindow(menuEntries(*m_ui.menuBar), owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(page.section(u'#', 0, 0), page.section(u'#', 1));
}

bool HelpCommands::eventFilter(QObject* watched, QEvent* event) {
    // The menu's own shortcut answers in the main window; this is for dialogs, where it doesn't.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_F1 || key.modifiers() != Qt::NoModifier)
        return false;
    const auto* widget = static_cast<const QWidget*>(watched);
    if (widget->window() != m_help)
        show(helpPageFor(widget));
    return true;
}

} // namespace app
