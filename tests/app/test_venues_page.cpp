#include "app/commune_edit.h"
#include "app/duplicates_dialog.h"
#include "app/info_bar.h"
#include "app/map_venues.h"
#include "app/plan_order.h"
#include "app/plan_table.h"
#include "app/venue_editor.h"
#include "app/venue_menu.h"
#include "app/venue_rows.h"
#include "solidarity/plan_editor.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using solidarity::Venue;
using solidarity::VenueStatus;

/// The page of venues, their dialog and their symbols, by keyboard and mouse in the real window.
class TestVenuesPage : public QObject {
    Q_OBJECT
    std::optional<tests::WindowFixture> m_fixture;

    tests::WindowFixture& fixture() { return *m_fixture; }
    document::Document& document() { return fixture().document(); }
    const solidarity::Plan& plan() { return document().planBook().plan(); }
    app::PlanTable& table() { return *fixture().window->findChild<app::PlanTable*>(u"venues"_s); }

    QUuid put(const QString& name, const QString& insee) {
        const auto& gazetteer = *document().dataset()->gazetteer;
        const auto& commune = gazetteer.communes()[std::size_t(gazetteer.communeOf(insee))];
        Venue venue;
        venue.name = name;
        venue.insee = insee;
        venue.territory = commune.epci;
        venue.longitude = commune.longitude;
        venue.latitude = commune.latitude;
        solidarity::PlanEditor editor(plan());
        const QUuid id = editor.put(venue);
        document().planBook().edit(u"essai"_s, editor.change());
        return id;
    }
    QString cell(const QUuid& id, int column) {
        table().setCurrentId(id);
        return table().currentIndex().siblingAtColumn(column).data().toString();
    }

private slots:
    void init() {
        m_fixture.emplace();
        QVERIFY(fixture().begin());
        fixture().window->findChild<QDockWidget*>(u"organisationDock"_s)->show();
        document().planBook().reset({});
    }
    void cleanup() { m_fixture.reset(); }

    void aVenueIsTypedAndUndone() {
        fixture().window->findChild<QAction*>(u"actionAddVenue"_s)->trigger();
        auto* editor = fixture().window->findChild<app::VenueEditor*>();
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        // Without a name nothing is kept, and what was typed stays.
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QVERIFY(plan().venues.isEmpty());
        auto* name = editor->focusWidget();
        QTest::keyClicks(name, u"Maison des Tilleuls"_s);
        editor->findChild<app::CommuneEdit*>()->setInsee(u"23096"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(plan().venues.size(), 1U);
        QCOMPARE(plan().venues[0].territory, fixture().epciOf(u"23096"_s));
        QCOMPARE(document().undoStack()->undoText(), u"Ajouter le lieu «\u00a0Maison des Tilleuls\u00a0»"_s);
        QCOMPARE(table().shownCount(), 1);
        // The table's venue is the map's: its territory is chosen.
        QCOMPARE(document().state().selection, fixture().epciOf(u"23096"_s));
        document().undoStack()->undo();
        QCOMPARE(table().shownCount(), 0);
    }

    void cellsAreEditedInPlaceOneCommandEach() {
        const QUuid id = put(u"Mairie"_s, u"23096"_s);
        table().setCurrentId(id);
        QAbstractItemModel& rows = *table().model();
        const QModelIndex row = table().currentIndex();
        QVERIFY(rows.setData(row.siblingAtColumn(app::VenueRows::Status), int(VenueStatus::Open), Qt::EditRole));
        QCOMPARE(plan().venues[0].status, VenueStatus::Open);
        QCOMPARE(plan().venues[0].earlier.size(), 1U);
        QVERIFY(rows.setData(row.siblingAtColumn(app::VenueRows::Rooms), 3, Qt::EditRole));
        QCOMPARE(cell(id, app::VenueRows::Rooms), u"3"_s);
        // A venue without a name, or open on no day, is refused.
        QVERIFY(!rows.setData(row.siblingAtColumn(app::VenueRows::Name), u"  "_s, Qt::EditRole));
        QVERIFY(!rows.setData(row.siblingAtColumn(app::VenueRows::Days), 0, Qt::EditRole));
        document().undoStack()->undo();
        document().undoStack()->undo();
        QCOMPARE(plan().venues[0].rooms, 1);
        QCOMPARE(plan().venues[0].status, VenueStatus::Identified);
        QVERIFY(plan().venues[0].earlier.empty());
    }

    void whoHearsOfTheCurrentVenueMayFilter() {
        const QUuid gone = put(u"Annexe"_s, u"23096"_s);
        put(u"Bourg"_s, u"23096"_s);
        put(u"Centre"_s, u"18033"_s);
        table().setCurrentId(gone);
        const auto filter = connect(&table(), &app::PlanTable::currentIdChanged, &table(),
                                    [this] { table().order().setFilter(u"centre"_s); });
        QTest::failOnWarning(QRegularExpression(u"Invalid index"_s));
        solidarity::PlanEditor editor(plan());
        editor.removeVenue(gone);
        document().planBook().edit(u"essai"_s, editor.change());
        QCOMPARE(table().shownCount(), 1);
        document().undoStack()->undo();
        disconnect(filter);
        table().order().setFilter({});
        QCOMPARE(table().shownCount(), 3);
    }

    void filtersLeaveRowsOut() {
        const QUuid creuse = put(u"Mairie de Guéret"_s, u"23096"_s);
        put(u"Salle de Bourges"_s, u"18033"_s);
        auto* typed = table().parentWidget()->findChild<QLineEdit*>();
        typed->setText(u"gueret"_s); // whatever the accents
        QCOMPARE(table().shownCount(), 1);
        typed->clear();
        auto* here = table().parentWidget()->findChild<QCheckBox*>();
        document().navigate([this](document::MapState& state) { state.selection = fixture().epciOf(u"23096"_s); });
        here->setChecked(true);
        QCOMPARE(table().shownCount(), 1);
        QCOMPARE(table().model()->index(0, 0).data().toString(), plan().venues.find(creuse)->name);
        here->setChecked(false);
        QCOMPARE(table().shownCount(), 2);
    }

    void removingSaysWhatGoesAndComesBack() {
        const QUuid id = put(u"Mairie"_s, u"23096"_s);
        solidarity::ConsultationDay day;
        day.venue = id;
        day.date = QDate(2026, 1, 7);
        solidarity::PlanEditor editor(plan());
        editor.put(day);
        document().planBook().edit(u"jour"_s, editor.change());
        table().setCurrentId(id);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(plan().venues.isEmpty());
        QVERIFY(plan().days.isEmpty());
        QVERIFY(fixture().window->infoBar().text().contains(u"1 journée"_s));
        document().undoStack()->undo();
        QCOMPARE(plan().venues.size(), 1U);
        QCOMPARE(plan().days.size(), 1U);
    }

    void aSymbolIsChosenByAClickAndMovedByADrag() {
        const QUuid id = put(u"Mairie"_s, u"23096"_s);
        fixture().map().showArea(u"siren:"_s + fixture().epciOf(u"23096"_s));
        QVERIFY(fixture().settle());
        const QPoint there = fixture().positionOf(u"23096"_s).toPoint();
        QTest::mouseClick(&fixture().map(), Qt::LeftButton, {}, there);
        QCOMPARE(table().currentId(), id);

        const Venue before = *plan().venues.find(id);
        const QPoint away = there + QPoint(60, -40);
        const auto drag = [&](bool escapes) {
            QTest::mousePress(&fixture().map(), Qt::LeftButton, {}, there);
            QTest::mouseMove(&fixture().map(), there + QPoint(30, -20));
            QTest::mouseMove(&fixture().map(), away);
            if (escapes)
                QTest::keyClick(&fixture().map(), Qt::Key_Escape);
            QTest::mouseRelease(&fixture().map(), Qt::LeftButton, {}, away);
        };
        drag(true);
        QVERIFY(*plan().venues.find(id) == before);
        drag(false);
        const Venue& moved = *plan().venues.find(id);
        QVERIFY(moved.longitude > before.longitude);
        QVERIFY(moved.latitude > before.latitude);
        QCOMPARE(document().undoStack()->undoText(), u"Déplacer le lieu «\u00a0Mairie\u00a0»"_s);
        document().undoStack()->undo();
        QVERIFY(*plan().venues.find(id) == before);
    }

    void theMapsMenuEditsAndAdds() {
        const QUuid id = put(u"Lieu de Guéret"_s, u"23096"_s);
        fixture().map().showArea(u"siren:"_s + fixture().epciOf(u"23096"_s));
        QVERIFY(fixture().settle());
        const auto menuAt = [this](QPoint there) -> const QMenu* {
            QContextMenuEvent event(QContextMenuEvent::Mouse, there, fixture().map().mapToGlobal(there));
            QCoreApplication::sendEvent(&fixture().map(), &event);
            return fixture().window->findChild<app::VenueMenu*>();
        };
        const auto press = [](const QMenu& menu, const QString& text) {
            for (QAction* action : menu.actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        const QPoint there = fixture().positionOf(u"23096"_s).toPoint();
        const QMenu* menu = menuAt(there);
        QVERIFY(menu->isVisible());
        press(*menu, u"Retirer du plan"_s);
        QVERIFY(!plan().venues.find(id));
        document().undoStack()->undo();
        QVERIFY(plan().venues.find(id));
        menu = menuAt(there + QPoint(60, 40)); // where nothing stands
        press(*menu, u"Ajouter un lieu ici…"_s);
        auto* editor = fixture().window->findChild<app::VenueEditor*>();
        QVERIFY(editor);
        QVERIFY(editor->venue().hasPoint());
        document().planBook().setReadOnly(true); // nothing is offered that would be refused
        QVERIFY(!menuAt(there)->actions().isEmpty());
        for (const QAction* action : menu->actions())
            QVERIFY(!action->text().contains(u"Retirer"_s) && !action->text().contains(u"Ajouter"_s));
    }

    void twoLikeVenuesAreSaidToBeTwo() {
        const QUuid first = put(u"Maison de santé des Tilleuls"_s, u"23096"_s);
        const QUuid second = put(u"Maison de santé des Tilleuls"_s, u"23096"_s);
        fixture().window->findChild<QAction*>(u"actionVenueDuplicates"_s)->trigger();
        auto* dialog = fixture().window->findChild<app::DuplicatesDialog*>();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 0); // still sought
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            QCOMPARE(button->isEnabled(), button->text() == u"Fermer"_s);
        QVERIFY(QTest::qWaitFor([list] { return list->count() == 1; }));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(plan().venues.size(), 2U);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == u"Ce sont deux lieux"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(QTest::qWaitFor([list] { return list->count() == 0; }));
        QCOMPARE(plan().venues.find(first)->distinctFrom, std::vector<QUuid>{second});
        document().undoStack()->undo(); // one command, like any other
        QVERIFY(QTest::qWaitFor([list] { return list->count() == 1; }));
    }

    void thePositionIsSaidByAClickOnTheMap() {
        const QUuid id = put(u"Mairie"_s, u"23096"_s);
        fixture().map().showArea(u"siren:"_s + fixture().epciOf(u"23096"_s));
        QVERIFY(fixture().settle());
        emit table().opened(id);
        auto* editor = fixture().window->findChild<app::VenueEditor*>();
        emit editor->mapWanted();
        QVERIFY(!editor->isVisible());
        QSignalSpy said(&fixture().map().venues(), &app::MapVenues::placeSaid);
        const QPoint there = fixture().positionOf(u"23096"_s).toPoint() + QPoint(-50, 30);
        QTest::mouseClick(&fixture().map(), Qt::LeftButton, {}, there);
        QCOMPARE(said.count(), 1);
        QVERIFY(editor->isVisible());
        editor->accept();
        QVERIFY(qAbs(plan().venues.find(id)->longitude - said[0][0].toDouble()) < 1e-4);
        QVERIFY(qAbs(plan().venues.find(id)->latitude - said[0][1].toDouble()) < 1e-4);
    }
};

QTEST_MAIN(TestVenuesPage)
#include "test_venues_page.moc"
