// A prefect's assistant, by mouse and keyboard: doctors enrolled, a proposed month taken over, a third day refused with
// its reason, all of it undone and done again, the calendar written, cost and territory looked at.
#include "app/calendar_dialog.h"
#include "app/day_editor.h"
#include "app/days_page.h"
#include "app/departement_plan_view.h"
#include "app/doctor_editor.h"
#include "app/import_wizard.h"
#include "app/info_bar.h"
#include "app/money_page.h"
#include "app/organisation_panel.h"
#include "app/plan_table.h"
#include "app/proposal_dialog.h"
#include "app/record_choice.h"
#include "app/search_box.h"
#include "app/sorted_table.h"
#include "app/territory_panel.h"
#include "app/territory_venues.h"
#include "app/text_label.h"
#include "app/venues_page.h"
#include "plan_of_indre.h"
#include "solidarity/words.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Next January: a month that is wholly ahead.
QDate month() {
    return {QDate::currentDate().year() + 1, 1, 1};
}

} // namespace

class TestPlanStory : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void venuesAreImportedAndOneIsOpened();
    void doctorsAreEnrolled();
    void anotherMonthForgetsWhatWasProposed();
    void aProposedMonthIsTakenOver();
    void aThirdDayIsRefusedWithItsReason();
    void allOfItIsUndoneAndDoneAgain();
    void theCalendarIsWritten();
    void costIsCounted();
    void theDepartementShowsItsPlan();
    void theTerritoryListsItsVenues();
    void cleanupTestCase();

private:
    template <class Dialog> Dialog* opened();
    void trigger(const QString& action) { m_fixture->window->findChild<QAction*>(action)->trigger(); }
    const solidarity::Plan& plan() { return m_fixture->document().planBook().plan(); }
    void enrol(const QString& name, const QString& rpps, const QString& commune);
    int daysOf(const QString& doctor);
    QUuid house(); ///< The open venue.

    std::optional<tests::WindowFixture> m_fixture;
    QTemporaryDir m_folder;
};

template <class Dialog> Dialog* TestPlanStory::opened() {
    Dialog* found = nullptr;
    [[maybe_unused]] const bool there = QTest::qWaitFor([&] {
        found = m_fixture->window->findChild<Dialog*>();
        return found && found->isVisible();
    });
    return found;
}

void TestPlanStory::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->window->searchBox().isReady(); }, 30000));
    auto* dock = m_fixture->window->findChild<QDockWidget*>(u"organisationDock"_s);
    dock->show();
    QVERIFY(dock->isVisible());
}

void TestPlanStory::venuesAreImportedAndOneIsOpened() {
    const QString path = m_folder.filePath(u"lieux.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nom;code_commune;latitude;longitude;salles\n"
               "Maison de santé d’Aigurande;36001;46.434;1.829;2\n"
               "Salle communale;36044;46.81;1.69;1\n");
    file.close();
    trigger(u"actionImportVenues"_s);
    auto* wizard = opened<app::ImportWizard>();
    QVERIFY(wizard);
    wizard->openFile(path);
    auto* next = wizard->findChild<QPushButton*>(u"next"_s);
    for (int step = 0; step < 3; ++step) {
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
    }
    QTRY_COMPARE(plan().venues.size(), 2U);
    auto& venues = *m_fixture->window->findChild<app::VenuesPage*>();
    const auto house = std::ranges::find(plan().venues.all(), u"36001"_s, &solidarity::Venue::insee);
    QCOMPARE(house->territory, planofindre::kMarcheBerrichonne);
    venues.table().setCurrentId(house->id);
    for (QAction* action : venues.findChildren<QAction*>()) {
        if (action->text() == solidarity::nameOf(solidarity::VenueStatus::Open))
            action->trigger();
    }
    QCOMPARE(plan().venues.find(house->id)->status, solidarity::VenueStatus::Open);
}

void TestPlanStory::enrol(const QString& name, const QString& rpps, const QString& commune) {
    trigger(u"actionAddDoctor"_s);
    auto* editor = opened<app::DoctorEditor>();
    QVERIFY(editor);
    QTest::keyClicks(editor->focusWidget(), name); // the first field has the focus
    QTest::keyClick(editor->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(editor->focusWidget(), rpps);
    auto* home = editor->findChild<app::SearchBox*>();
    QTest::keyClicks(home, commune);
    QTest::keyClick(home, Qt::Key_Return);
    for (QComboBox* box : editor->findChildren<QComboBox*>()) {
        for (const QString& wanted : {u"confirmé"_s, u"engagé"_s}) {
            if (box->findText(wanted) >= 0)
                box->setCurrentIndex(box->findText(wanted));
        }
    }
    QTest::mouseClick(editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->findChild<app::DoctorEditor*>());
}

void TestPlanStory::doctorsAreEnrolled() {
    enrol(u"Aubrac Claire"_s, u"10001234565"_s, u"la chatre"_s);
    enrol(u"Bellac Jean"_s, u"10109876549"_s, u"chateauroux"_s);
    QCOMPARE(plan().doctors.size(), 2U);
    QCOMPARE(plan().doctors[0].homeInsee, u"36046"_s);
    QCOMPARE(plan().doctors[0].status, solidarity::ContactStatus::Confirmed);
    QCOMPARE(plan().doctors[1].noExtraFees, std::optional(true));
}

QUuid TestPlanStory::house() {
    return std::ranges::find(plan().venues.all(), u"36001"_s, &solidarity::Venue::insee)->id;
}

int TestPlanStory::daysOf(const QString& doctor) {
    const auto found = std::ranges::find(plan().doctors.all(), doctor, &solidarity::Doctor::name);
    return int(std::ranges::count(plan().days.all(), found->id, &solidarity::ConsultationDay::doctor));
}

void TestPlanStory::anotherMonthForgetsWhatWasProposed() {
    trigger(u"actionProposeMonth"_s);
    auto* dialog = opened<app::ProposalDialog>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit*>()->setDate(month());
    QTRY_VERIFY(!dialog->isBusy() && !dialog->draft().lines().empty());
    auto* days = dialog->findChildren<app::SortedTable*>().front();
    QTest::keyClick(days, Qt::Key_Down);
    QVERIFY(days->currentRow() >= 0);
    dialog->findChild<QDateEdit*>()->setDate(month().addYears(-1)); // past: nothing can be proposed
    QCOMPARE(days->model()->rowCount(), 0);
    QCOMPARE(days->currentRow(), -1);
    QTRY_VERIFY(!dialog->isBusy());
    dialog->reject();
    QTRY_VERIFY(!m_fixture->window->findChild<app::ProposalDialog*>());
}

void TestPlanStory::aProposedMonthIsTakenOver() {
    trigger(u"actionProposeMonth"_s);
    auto* dialog = opened<app::ProposalDialog>();
    QVERIFY(dialog);
    QSignalSpy solved(dialog, &app::ProposalDialog::solved);
    dialog->findChild<QDateEdit*>()->setDate(month());
    QTRY_VERIFY(!dialog->isBusy() && !dialog->draft().lines().empty());
    QCOMPARE(dialog->draft().lines().size(), 4U); // two volunteers, two days each
    for (const auto& line : dialog->draft().lines())
        QVERIFY(!line.proposed.reason.isEmpty());
    auto* keep = dialog->findChild<QPushButton*>(u"keep"_s);
    QTRY_VERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE(plan().days.size(), 4U);
    QCOMPARE(daysOf(u"Aubrac Claire"_s), 2);
    QVERIFY(m_fixture->document().undoStack()->undoText().contains(u"4"));
}

void TestPlanStory::aThirdDayIsRefusedWithItsReason() {
    trigger(u"actionAddDay"_s);
    auto* editor = opened<app::DayEditor>();
    QVERIFY(editor);
    const auto choices = editor->findChildren<app::RecordChoice*>();
    choices[0]->setCurrent(house());
    choices[1]->setCurrent(plan().doctors[0].id);
    editor->findChild<QDateEdit*>()->setDate(month().addDays(27)); // a week day far from the month's others
    auto* save = editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(editor->isVisible());
    const QString why = editor->findChild<app::InfoBar*>()->text();
    QVERIFY2(why.contains(u"Deux journées par mois") && why.contains(u"Aubrac Claire"), qPrintable(why));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<app::DayEditor*>());
    QCOMPARE(plan().days.size(), 4U);
}

void TestPlanStory::allOfItIsUndoneAndDoneAgain() {
    const solidarity::Plan full = plan();
    trigger(u"actionUndo"_s);
    QCOMPARE(plan().days.size(), 0U);
    QVERIFY(m_fixture->window->findChild<QAction*>(u"actionRedo"_s)->text().contains(u"janvier"));
    trigger(u"actionRedo"_s);
    QCOMPARE(plan(), full);
}

void TestPlanStory::theCalendarIsWritten() {
    trigger(u"actionExportCalendar"_s);
    auto* dialog = opened<app::CalendarDialog>();
    QVERIFY(dialog);
    const auto choices = dialog->findChildren<app::RecordChoice*>();
    choices[0]->setCurrent(house());
    QCOMPARE(dialog->events().size(), 4U);
    const QString path = m_folder.filePath(u"lieu.ics"_s);
    QTimer::singleShot(0, this, [&path] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!files)
            return;
        files->selectFile(path);
        static_cast<QDialog*>(files)->accept();
    });
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("BEGIN:VEVENT"), 4);
    QVERIFY(!text.contains("Aubrac") && !text.contains("Bellac")); // personal: not asked for
}

void TestPlanStory::costIsCounted() {
    auto* money = m_fixture->window->findChild<app::MoneyPage*>();
    QSignalSpy displayed(money, &app::MoneyPage::displayed);
    m_fixture->window->findChild<app::OrganisationPanel*>()->showPage(money);
    QVERIFY(displayed.count() > 0 || displayed.wait());
    const auto labels = money->findChildren<app::TextLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const app::TextLabel* label) { return label->text().startsWith(u"800"); }));
}

void TestPlanStory::theDepartementShowsItsPlan() {
    m_fixture->document().navigate([](document::MapState& state) {
        state.selection.clear();
        state.homeDepartement = u"36"_s;
    });
    auto* view = m_fixture->window->findChild<app::DepartementPlanView*>();
    QVERIFY(view);
    QTRY_VERIFY(view->isVisible());
    QTRY_VERIFY(std::ranges::any_of(view->findChildren<app::TextLabel*>(), [](const app::TextLabel* label) {
        return label->text().contains(u"lieu"); // two of them, one open
    }));
}

void TestPlanStory::theTerritoryListsItsVenues() {
    m_fixture->document().navigate(
        [](document::MapState& state) { state.selection = planofindre::kMarcheBerrichonne; });
    auto* venues = m_fixture->window->findChild<app::TerritoryVenues*>();
    QVERIFY(venues);
    QTRY_VERIFY(venues->isVisible());
    const auto labels = venues->findChildren<app::TextLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const app::TextLabel* label) {
        return label->text().contains(u"Maison de santé d’Aigurande"_s) && label->text().contains(u"ouvert"_s);
    }));
    QVERIFY(m_fixture->window->findChild<app::TerritoryPanel*>()->copySheet());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Maison de santé d’Aigurande (maison de santé), ouvert"_s));
}

void TestPlanStory::cleanupTestCase() {
    m_fixture.reset();
}

QTEST_MAIN(TestPlanStory)
#include "test_plan_story.moc"
