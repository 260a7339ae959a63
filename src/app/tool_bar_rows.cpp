#include "app/tool_bar_rows.h"

#include "app/preferences.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QToolBar>
#include <utility>

namespace app {

ToolBarRows::ToolBarRows(QMainWindow& window, QToolBar& bar, std::vector<QAction*> end)
    : QObject(&window), m_window(window), m_bar(bar), m_second(new QToolBar(&window)), m_end(std::move(end)) {
    m_second->setObjectName(QStringLiteral("toolBarEnd"));
    m_second->setWindowTitle(bar.windowTitle());
    m_second->setMovable(false);
    m_second->setContextMenuPolicy(bar.contextMenuPolicy());
    m_second->setToolButtonStyle(bar.toolButtonStyle());
    m_second->hide();
    window.addToolBarBreak();
    window.addToolBar(m_second);
    window.installEventFilter(this);
}

bool ToolBarRows::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FontChange) // its parts follow first
        QMetaObject::invokeMethod(this, &ToolBarRows::layOut, Qt::QueuedConnection);
    else if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        layOut();
    return QObject::eventFilter(watched, event);
}

void ToolBarRows::layOut() {
    const bool isEnlarged = m_window.font().pixelSize() > preferences::kTextPixels;
    const int wanted = m_bar.sizeHint().width() + (m_isSplit ? m_second->sizeHint().width() : 0);
    const bool splits = isEnlarged && wanted > m_window.width();
    if (splits != m_isSplit) {
        m_isSplit = splits;
        for (QAction* action : m_end) {
            (splits ? m_bar : *m_second).removeAction(action);
            (splits ? *m_second : m_bar).addAction(action);
        }
    }
    m_second->setVisible(splits);
}

} // namespace app
