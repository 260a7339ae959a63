// Grabs what the window shows of the project, in light and dark: build/tests/project_pictures FOLDER. QT_SCALE_FACTOR=2
// gives it at 200 %.
#include "app/info_bar.h"
#include "app/journal_page.h"
#include "app/main_window.h"
#include "app/merge_dialog.h"
#include "app/scheme_dialog.h"
#include "document/journal_keeper.h"
#include "solidarity/plan_editor.h"
#include "window_fixture.h"

#include <QApplication>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

solidarity::Plan madeUpPlan() {
    solidarity::Plan plan;
    plan.title = u"Creuse, hiver 2026"_s;
    plan.scheme.days.last = QDate(2027, 8, 31);
    plan.scheme.rates.push_back({QDate(2026, 7, 1), 250, 130});
    for (const QString& name :
         {u"Maison de santé de Boussac"_s, u"Salle des fêtes de Crocq"_s, u"Cabinet de Felletin"_s}) {
        solidarity::Venue venue;
        venue.id = QUuid::createUuid();
        venue.name = name;
        plan.venues.put(venue);
    }
    return plan;
}

std::shared_ptr<const app::ComparedCopy> copyOf(const solidarity::Plan& mine) {
    auto copy = std::make_shared<app::ComparedCopy>();
    copy->path = u"creuse (ARS).gpkg"_s;
    copy->mine = std::make_shared<const solidarity::Plan>(mine);
    copy->theirs = mine;
    copy->theirs.title = u"Creuse, premier trimestre 2026"_s;
    solidarity::Venue opened = mine.venues[0];
    opened.status = solidarity::VenueStatus::Open;
    opened.statusSince = QDate(2026, 1, 5);
    copy->theirs.venues.put(opened);
    copy->theirs.venues.remove(mine.venues[1].id);
    solidarity::Venue added;
    added.id = QUuid::createUuid();
    added.name = u"Bus de la Creuse"_s;
    copy->theirs.venues.put(added);
    copy->differences = solidarity::differences(mine, copy->theirs);
    return copy;
}

void grab(QWidget& widget, const QDir& folder, const QString& name) {
    widget.show();
    QTest::qWait(200);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

void grabAll(tests::WindowFixture& fixture, const QDir& folder, const QString& mode) {
    document::PlanBook& book = fixture.document().planBook();
    app::SchemeDialog scheme(book.plan(), &*fixture.window);
    grab(scheme, folder, u"scheme-"_s + mode);
    app::MergeDialog merge(book, copyOf(book.plan()), &*fixture.window);
    grab(merge, folder, u"merge-"_s + mode);
    auto* journal = fixture.window->findChild<app::JournalPage*>();
    for (QWidget* widget = journal; widget; widget = widget->parentWidget()) {
        if (auto* tabs = qobject_cast<QTabWidget*>(widget))
            tabs->setCurrentWidget(journal);
    }
    fixture.window->infoBar().display(app::InfoBar::Severity::Warning,
                                      u"Diagonale s’est arrêté avant que des changements de ce projet, faits depuis le "
                                      "12/01/2026 14:05, soient enregistrés."_s,
                                      {{u"Reprendre"_s, [] {}}, {u"Abandonner"_s, [] {}}});
    grab(*fixture.window, folder, u"journal-"_s + mode);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("project_pictures FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    tests::WindowFixture fixture;
    if (!fixture.begin())
        qFatal("nothing loaded");
    document::PlanBook& book = fixture.document().planBook();
    book.edit(u"Fusionner avec « creuse.gpkg »"_s, solidarity::changeBetween(book.plan(), madeUpPlan()));
    fixture.document().edit(u"Palette viridis"_s, [](document::MapState& state) { state.palette = u"viridis"_s; });
    fixture.document().undoStack()->undo();
    fixture.appearance->setMode(app::Appearance::Mode::Light);
    grabAll(fixture, folder, u"light"_s);
    fixture.appearance->setMode(app::Appearance::Mode::Dark);
    grabAll(fixture, folder, u"dark"_s);
}
