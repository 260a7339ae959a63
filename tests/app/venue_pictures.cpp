// Grabs what the window shows of venues, in light and dark: build/tests/venue_pictures FOLDER. QT_SCALE_FACTOR=2 gives
// it at 200 %.
#include "app/main_window.h"
#include "app/plan_table.h"
#include "app/venue_editor.h"
#include "solidarity/plan_editor.h"
#include "solidarity/words.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace {

/// Made-up venues at the points of real communes, one of each kind and status.
void fillPlan(document::Document& document) {
    const territory::Gazetteer& gazetteer = *document.dataset()->gazetteer;
    solidarity::PlanEditor editor(document.planBook().plan());
    int number = 0;
    for (const auto& kind : solidarity::venueKindKeys()) {
        for (const auto& status : solidarity::venueStatusKeys()) {
            const territory::Territory& territory = gazetteer.territories()[std::size_t(400 + 31 * number)];
            const territory::Commune& commune = gazetteer.communes()[std::size_t(territory.communes.front())];
            solidarity::Venue venue;
            venue.name = u"Lieu de %1"_s.arg(commune.name);
            venue.kind = kind.value;
            venue.status = status.value;
            venue.statusSince = QDate(2025, 9, 1 + number);
            venue.insee = commune.insee;
            venue.territory = territory.code;
            venue.longitude = commune.longitude;
            venue.latitude = commune.latitude;
            venue.equipment = {u"internet"_s, u"telephone"_s};
            venue.rooms = 1 + number % 3;
            editor.put(venue);
            ++number;
        }
    }
    document.planBook().edit(u"Lieux d’essai"_s, editor.change());
}

void grab(QWidget& widget, const QDir& folder, const QString& name) {
    QTest::qWait(100);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("venue_pictures FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    tests::WindowFixture fixture;
    fixture.window->resize(1366, 768);
    if (!fixture.begin())
        qFatal("nothing loaded");
    auto& dock = *fixture.window->findChild<QDockWidget*>(u"organisationDock"_s);
    dock.show();
    grab(*fixture.window, folder, u"venues-empty"_s);
    fillPlan(fixture.document());
    auto& table = *fixture.window->findChild<app::PlanTable*>(u"venues"_s);
    for (const auto& [mode, suffix] :
         {std::pair{app::Appearance::Mode::Light, u"light"_s}, std::pair{app::Appearance::Mode::Dark, u"dark"_s}}) {
        fixture.appearance->setMode(mode);
        table.setCurrentId(fixture.document().planBook().plan().venues[9].id);
        if (!fixture.settle())
            qFatal("the map was not drawn in a minute");
        grab(*fixture.window, folder, u"venues-"_s + suffix);
        emit table.opened(table.currentId());
        auto& editor = *fixture.window->findChild<app::VenueEditor*>();
        grab(editor, folder, u"editor-"_s + suffix);
        editor.reject();
        QTest::qWait(10);
    }
    return 0;
}
