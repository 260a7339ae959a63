// Grabs coverage, siting, posts and the département's plan in light and dark: build/tests/coverage_pictures FOLDER.
// QT_SCALE_FACTOR=2 gives it at 200 %.
#include "app/apportionment_dialog.h"
#include "app/coverage_page.h"
#include "app/main_window.h"
#include "app/organisation_panel.h"
#include "app/siting_dialog.h"
#include "app/sorted_table.h"
#include "plan_of_indre.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

void grab(QWidget& widget, const QDir& folder, const QString& name) {
    QTest::qWait(200);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

void trigger(tests::WindowFixture& fixture, const QString& action) {
    fixture.window->findChild<QAction*>(action)->trigger();
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("coverage_pictures FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    tests::WindowFixture fixture;
    fixture.window->resize(1440, 900);
    if (!fixture.begin())
        qFatal("nothing loaded");
    fixture.document().planBook().reset(planofindre::plan());
    fixture.document().navigate([](document::MapState& state) {
        state.homeDepartement = u"36"_s;
        state.view = {.area = u"dept:36"_s};
    });
    fixture.document().edit(u"Couverture"_s, [](document::MapState& state) {
        state.theme = document::Theme::Coverage;
        state.coverageSpan = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    });
    fixture.window->findChild<QDockWidget*>(u"organisationDock"_s)->show();
    auto& page = *fixture.window->findChild<app::CoveragePage*>();
    fixture.window->findChild<app::OrganisationPanel*>()->showPage(&page);
    for (const auto& [mode, suffix] :
         {std::pair{app::Appearance::Mode::Light, u"light"_s}, std::pair{app::Appearance::Mode::Dark, u"dark"_s}}) {
        fixture.appearance->setMode(mode);
        QTest::qWait(500);
        if (!fixture.settle())
            qFatal("the map was not drawn in a minute");
        grab(*fixture.window, folder, u"coverage-"_s + suffix);
        page.findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* table = page.findChild<app::SortedTable*>();
        table->setCurrentIndex(table->model()->index(0, 0));
        grab(page, folder, u"months-"_s + suffix);
        page.findChild<QTabWidget*>()->setCurrentIndex(0);
        trigger(fixture, u"actionSiteVenues"_s);
        auto* siting = fixture.window->findChild<app::SitingDialog*>();
        QSignalSpy searched(siting, &app::SitingDialog::searched);
        siting->search();
        searched.wait(20'000);
        grab(*siting, folder, u"siting-"_s + suffix);
        grab(fixture.map(), folder, u"siting-map-"_s + suffix);
        delete siting;
        trigger(fixture, u"actionApportion"_s);
        auto* posts = fixture.window->findChild<app::ApportionmentDialog*>();
        QTest::qWait(800);
        grab(*posts, folder, u"posts-"_s + suffix);
        grab(fixture.map(), folder, u"posts-map-"_s + suffix);
        delete posts;
    }
    return 0;
}
