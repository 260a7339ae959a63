// Linked into the real program: with DIAGONALE_CLOSE_WHEN_SHOWN set, says on the standard output what the window shows
// once its map is drawn, or is not to be, and closes it as a reader would.
#include "app/info_bar.h"
#include "app/main_window.h"
#include "app/map_widget.h"

#include <QApplication>
#include <QTimer>
#include <cstdio>

namespace {

app::MainWindow* mainWindow() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* main = qobject_cast<app::MainWindow*>(window))
            return main;
    }
    return nullptr;
}

void closeOnceShown() {
    app::MainWindow* window = mainWindow();
    if (!window || !window->isVisible())
        return;
    const bool hasMap = window->document().dataset() && window->map().isUpToDate();
    const bool saysWhyNot = !window->document().dataset() && window->infoBar().isVisible();
    if (!hasMap && !saysWhyNot)
        return;
    std::printf("%s %d × %d: %s\n", hasMap ? "shown" : "without map", window->width(), window->height(),
                qUtf8Printable(window->infoBar().text()));
    std::fflush(stdout);
    window->close();
    QCoreApplication::quit();
}

void watch() {
    if (!qEnvironmentVariableIsSet("DIAGONALE_CLOSE_WHEN_SHOWN") || !qobject_cast<QApplication*>(qApp))
        return;
    constexpr int kOften = 20; // milliseconds
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, closeOnceShown);
    timer->start(kOften);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
