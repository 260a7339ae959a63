// Grabs what takes the map out of the window, in light and dark: build/tests/publish_pictures FOLDER [WIDTH HEIGHT].
// QT_SCALE_FACTOR=2 gives it at 200 %.
#include "app/atlas_dialog.h"
#include "app/fold_section.h"
#include "app/info_bar.h"
#include "app/page_view.h"
#include "app/press_window.h"
#include "app/publish_window.h"
#include "window_fixture.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

void grab(QWidget& widget, const QDir& folder, const QString& name) {
    QTest::qWait(200);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

void waitFor(const app::PagePreview& preview) {
    if (!QTest::qWaitFor([&] { return preview.picture() && preview.isUpToDate(); }, 60000))
        qFatal("no preview");
}

void grabPage(tests::WindowFixture& fixture, const QDir& folder, const QString& mode, QSize size) {
    app::PublishWindow page(fixture.document(), *fixture.appearance, &*fixture.window);
    page.resize(size);
    page.show();
    waitFor(page.preview());
    grab(page, folder, u"page-"_s + mode);
    for (auto* section : page.findChildren<app::FoldSection*>())
        section->setOpen(true);
    QScrollBar* bar = page.findChild<QScrollArea*>()->verticalScrollBar();
    for (const int part : {1, 2, 3}) {
        QTest::qWait(100);
        bar->setValue(bar->maximum() * part / 3);
        page.messages().display(app::InfoBar::Severity::Information, u"carte.png est enregistré."_s,
                                {{u"Ouvrir le dossier"_s, [] {}}});
        waitFor(page.preview());
        grab(page, folder, u"page-%1-%2"_s.arg(mode).arg(part));
    }
}

void grabPress(tests::WindowFixture& fixture, const QDir& folder, const QString& mode) {
    app::PressWindow press(fixture.document(), *fixture.appearance, &*fixture.window);
    press.show();
    waitFor(press.preview());
    QTest::qWait(1000);
    grab(press, folder, u"press-"_s + mode);
}

void grabAll(tests::WindowFixture& fixture, const QDir& folder, const QString& mode, QSize size) {
    fixture.settle();
    grab(*fixture.window, folder, u"window-"_s + mode);
    grabPage(fixture, folder, mode, size);
    grabPress(fixture, folder, mode);
    app::AtlasDialog atlas(fixture.document(), &*fixture.window);
    atlas.show();
    grab(atlas, folder, u"atlas-"_s + mode);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("publish_pictures FOLDER [WIDTH HEIGHT]");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QSize size = argc > 3 ? QSize(atoi(argv[2]), atoi(argv[3])) : QSize(1240, 780);
    tests::WindowFixture fixture;
    if (!fixture.begin())
        qFatal("nothing loaded");
    fixture.document().navigate([](document::MapState& state) {
        state.selection = u"200007052"_s;
        state.homeDepartement = u"36"_s;
    });
    fixture.appearance->setMode(app::Appearance::Mode::Light);
    grabAll(fixture, folder, u"light"_s, size);
    fixture.appearance->setMode(app::Appearance::Mode::Dark);
    grabAll(fixture, folder, u"dark"_s, size);
}
