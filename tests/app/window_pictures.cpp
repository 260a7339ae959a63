// Grabs the window in light and dark, as a whole, at an overseas territory and at a région: what one looks at after a
// change. QT_SCALE_FACTOR=2 gives them at 200 %.
#include "app/appearance.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/map_widget.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <clocale>

namespace {

bool waitForPicture(app::MainWindow& window) {
    return QTest::qWaitFor([&] { return window.document().dataset() && window.map().isUpToDate(); }, 60000);
}

void save(app::MainWindow& window, const QDir& folder, const QString& name) {
    if (!waitForPicture(window))
        qFatal("the map was not drawn in a minute");
    QCoreApplication::processEvents();
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Diagonale pictures"));
    QCoreApplication::setApplicationName(QStringLiteral("Diagonale pictures"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: window_pictures FOLDER [boundary files]");
    const QDir folder(arguments[1]);

    app::Appearance appearance;
    app::MainWindow window(appearance);
    window.resize(1440, 900);
    window.show();
    window.begin();
    if (!waitForPicture(window))
        qFatal("the first map was not drawn in a minute");
    if (arguments.size() > 2) {
        QSignalSpy opened(&window.files().opening(), &app::Opening::boundariesOpened);
        window.files().opening().openBoundaries(arguments.mid(2), {});
        if (!opened.wait(60000))
            qFatal("the boundaries were not opened");
    }
    window.document().navigate([](document::MapState& state) { state.selection = QStringLiteral("200040681"); });
    for (const auto mode : {app::Appearance::Mode::Light, app::Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        const QString suffix =
            mode == app::Appearance::Mode::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        window.map().showArea(QStringLiteral("france"));
        save(window, folder, QStringLiteral("france") + suffix);
        window.map().showArea(QStringLiteral("frame:REU"));
        save(window, folder, QStringLiteral("reunion") + suffix);
        window.map().showArea(QStringLiteral("region:76"));
        save(window, folder, QStringLiteral("occitanie") + suffix);
    }
    return 0;
}
