// Grabs the window in light and dark, as a whole, at an overseas territory and at a région: what one looks at after a
// change. QT_SCALE_FACTOR=2 gives them at 200 %.
#include "app/appearance.h"
#include "app/boundary_download.h"
#include "app/file_commands.h"
#include "app/info_bar.h"
#include "app/main_window.h"
#include "app/map_widget.h"
#include "app/official_boundaries_dialog.h"
#include "app/search_box.h"
#include "document/session.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
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

/// What drops down or stands apart.
void saveParts(app::MainWindow& window, const QDir& folder, const QString& suffix) {
    const auto grab = [&](QWidget& part, const QString& name) {
        QTest::qWait(400); // A preview or an animation.
        part.grab().save(folder.filePath(name + suffix + QStringLiteral(".png")));
    };
    QTest::keyClicks(&window.searchBox(), QStringLiteral("saint a"));
    if (QWidget* answers = QApplication::activePopupWidget()) {
        grab(*answers, QStringLiteral("search"));
        answers->hide();
    }
    window.searchBox().clear();
    QTest::mouseClick(window.findChild<QToolButton*>(QStringLiteral("classesButton")), Qt::LeftButton);
    if (QWidget* classes = QApplication::activePopupWidget()) {
        grab(*classes, QStringLiteral("classes"));
        classes->hide();
    }
    auto* layers = window.findChild<QDockWidget*>(QStringLiteral("layersDock"));
    layers->show();
    window.infoBar().display(app::InfoBar::Severity::Error,
                             QStringLiteral("EPCI.shp : le fichier est tronqué. La carte affichée n’a pas changé."),
                             {{QStringLiteral("Ouvrir un autre fichier…"), [] {}}});
    QTest::mouseMove(&window.map(), QPoint(500, 300));
    save(window, folder, QStringLiteral("layers") + suffix);
    layers->hide();
    window.infoBar().dismiss();
    app::BoundaryDownload download;
    app::OfficialBoundariesDialog official(download, &window);
    official.show();
    grab(official, QStringLiteral("official"));
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

    QFile::remove(document::sessionPath()); // What an earlier run remembered.
    app::Appearance appearance;
    document::Document document;
    app::MainWindow window(document, appearance);
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
        saveParts(window, folder, suffix);
    }
    return 0;
}
