// Grabs the workshop in light and dark: build/tests/workshop_pictures FOLDER. QT_SCALE_FACTOR=2 gives it at 200 %.
#include "app/appearance.h"
#include "app/fold_section.h"
#include "app/main_window.h"
#include "app/map_widget.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace {

void unfoldAll(QWidget& part) {
    for (auto* section : part.findChildren<app::FoldSection*>())
        section->setOpen(true);
}

void grab(tests::WindowFixture& fixture, const QDir& folder, const QString& name) {
    if (!fixture.settle())
        qFatal("the map was not drawn in a minute");
    QTest::qWait(700); // Flashes have gone.
    fixture.window->grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("workshop_pictures FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    tests::WindowFixture fixture;
    fixture.window->resize(1366, 768);
    if (!fixture.begin())
        qFatal("nothing loaded");
    auto& dock = *fixture.window->findChild<QDockWidget*>(u"workshopDock"_s);
    dock.show();
    dock.findChildren<QSlider*>().first()->setValue(60);
    for (const auto& [mode, suffix] :
         {std::pair{app::Appearance::Mode::Light, u"light"_s}, std::pair{app::Appearance::Mode::Dark, u"dark"_s}}) {
        fixture.appearance->setMode(mode);
        grab(fixture, folder, u"workshop-"_s + suffix);
        unfoldAll(dock);
        auto* sections = dock.findChild<QScrollArea*>()->widget();
        QTest::qWait(100);
        sections->grab().save(folder.filePath(u"sections-%1.png"_s.arg(suffix)));
    }
    return 0;
}
