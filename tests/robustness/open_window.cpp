#include "open_window.h"

#include "app/map_widget.h"
#include "app/preferences.h"

namespace robustness {

OpenWindow::OpenWindow(const QStringList& files) : m_window(m_document, m_appearance) {
    m_appearance.setMode(app::preferences::appearance());
    m_window.resize(1280, 800);
    m_window.show();
    m_window.begin(files);
}

bool OpenWindow::isSettled() {
    return m_document.dataset() && m_window.map().isUpToDate();
}

} // namespace robustness
