#pragma once

#include "app/appearance.h"
#include "app/main_window.h"
#include "document/document.h"

namespace robustness {

/// The program's window with its document, as a start of the program makes them.
class OpenWindow {
public:
    explicit OpenWindow(const QStringList& files = {});

    document::Document& document() { return m_document; }
    app::MainWindow& window() { return m_window; }
    /// The map shows what is asked of it, and no worker is about to change that.
    bool isSettled();

private:
    document::Document m_document; // outlives the window
    app::Appearance m_appearance;
    app::MainWindow m_window;
};

} // namespace robustness
