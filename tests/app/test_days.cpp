#include "app/appearance.h"
#include "app/copy_day_dialog.h"
#include "app/day_editor.h"
#include "app/day_rows.h"
#include "app/days_page.h"
#include "app/info_bar.h"
#include "app/month_calendar.h"
#include "app/plan_days.h"
#include "app/plan_table.h"
#include "app/proposal_draft.h"
#include "app/record_choice.h"
#include "plan_of_indre.h"
#include "shipped_document.h"
#include "solidarity/plan_editor.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;

namespace {

ConsultationDay newDay(const QString& venue, const QString& doctor, const QDate& date) {
    ConsultationDay day = planofindre::day(planofindre::venue(venue), planofindre::doctor(doctor), date);
    day.id = {};
    return day;
}

const QString kHouse = u"Maison de santé d’Aigurande"_s, kAubrac = u"Aubrac Claire"_s, kBellac = u"Bellac Jean"_s;

QCheckBox* boxThatSays(const QWidget& part, const QString& words) {
    for (auto* box : part.findChildren<QCheckBox*>()) {
        if (box->text().contains(words))
            return box;
    }
    return nullptr;
}

} // namespace

class TestDays : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_document.planBook().reset(planofindre::plan()); }
    void cleanupTestCase() { QSettings().clear(); }
    void everyDateOfAMonthHasItsCell();
    void thirdDayOfTheMonthIsRefusedWithItsReason();
    void publicHolidayMustBeConfirmed();
    void figuresThatDisagreeAreNotWritten();
    void faultsOfBeforeDoNotHinderFigures();
    void calendarIsDrivenByKeyboard();
    void dayIsDraggedToAnotherDate();
    void filterKeepsOneDoctor();
    void removedDayLeavesEveryView();
    void pageOpensOnDaysOfToday();
    void copiesCountForThoseAfterThem();
    void judgedDaysOutliveANewProposal();

private:
    document::Document m_document;
};

void TestDays::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
    QCoreApplication::setApplicationName(u"test_days %1"_s.arg(QCoreApplication::applicationPid()));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(tests::openShipped(m_document));
}

void TestDays::everyDateOfAMonthHasItsCell() {
    for (int month = 1; month <= 24; ++month) {
        const QDate first = QDate(2026, 1, 1).addMonths(month - 1);
        const app::MonthGrid grid(first, {703, 410}, 40);
        QCOMPARE(grid.first().dayOfWeek(), 1);
        QVERIFY(grid.first() <= first && grid.first() > first.addDays(-7));
        QVERIFY(grid.last() >= first.addMonths(1).addDays(-1) && grid.last() < first.addMonths(1).addDays(6));
        qint64 covered = 0;
        for (QDate date = grid.first(); date <= grid.last(); date = date.addDays(1)) {
            const QRect cell = grid.cell(date);
            QCOMPARE(grid.dateAt(cell.topLeft()), date);
            QCOMPARE(grid.dateAt(cell.bottomRight()), date);
            covered += qint64(cell.width()) * cell.height();
        }
        QCOMPARE(covered, qint64(703) * grid.height()); // no gap, no overlap
        QVERIFY(!grid.dateAt({703, 10}).isValid() && !grid.dateAt({10, grid.height()}).isValid());
    }
}

void TestDays::thirdDayOfTheMonthIsRefusedWithItsReason() {
    app::DayEditor editor(m_document, newDay(kHouse, kAubrac, QDate(2026, 1, 21)));
    QSignalSpy accepted(&editor, &QDialog::accepted);
    editor.show();
    editor.accept();
    QCOMPARE(accepted.count(), 0);
    const QString why = editor.findChild<app::InfoBar*>()->text();
    QVERIFY2(why.contains(kAubrac) && why.contains(u"janvier 2026"), qPrintable(why));
    QCOMPARE(editor.day().date, QDate(2026, 1, 21)); // what was chosen stays
    editor.findChild<QDateEdit*>()->setDate(QDate(2026, 2, 4));
    editor.accept();
    QCOMPARE(accepted.count(), 1);
}

void TestDays::publicHolidayMustBeConfirmed() {
    app::DayEditor editor(m_document, newDay(kHouse, kBellac, QDate(2026, 5, 1)));
    QSignalSpy accepted(&editor, &QDialog::accepted);
    editor.show();
    QCheckBox* confirm = boxThatSays(editor, u"férié"_s);
    QVERIFY(confirm && confirm->isVisible() && !confirm->isChecked());
    editor.accept();
    QCOMPARE(accepted.count(), 0);
    confirm->click();
    editor.accept();
    QCOMPARE(accepted.count(), 1);
    QVERIFY(editor.day().holidayConfirmed);
}

void TestDays::figuresThatDisagreeAreNotWritten() {
    app::PlanDays days(m_document.planBook());
    app::DayRows rows(m_document, days);
    QSignalSpy refused(&rows, &app::DayRows::refused);
    const QUuid held = m_document.planBook().plan().days[0].id; // 20 offered, 18 filled
    const auto filled = rows.index(rows.rowOf(held), app::DayRows::Filled);
    QVERIFY(!rows.setData(filled, 21, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_document.planBook().plan().days.find(held)->slotsFilled, 18);
    QVERIFY(rows.setData(filled, 20, Qt::EditRole));
    QCOMPARE(m_document.planBook().plan().days.find(held)->slotsFilled, 20);
    m_document.undoStack()->undo();
    QCOMPARE(filled.data().toString(), u"18"_s);
    QCOMPARE(rows.index(rows.rowOf(held), app::DayRows::Territory).data().toString(), u"CC de la Marche Berrichonne"_s);
}

/// A day that stands against a rule (its venue has closed since) still takes the figures of what was held.
void TestDays::faultsOfBeforeDoNotHinderFigures() {
    solidarity::Plan plan = planofindre::plan();
    solidarity::Venue house = *plan.venues.find(planofindre::idOf(kHouse));
    house.status = solidarity::VenueStatus::Closed;
    plan.venues.put(house);
    m_document.planBook().reset(plan);
    app::PlanDays days(m_document.planBook());
    app::DayRows rows(m_document, days);
    QVERIFY(rows.setData(rows.index(0, app::DayRows::Consultations), 12, Qt::EditRole));
    app::DayEditor moved(m_document, newDay(kHouse, kBellac, QDate(2026, 2, 4)));
    QSignalSpy accepted(&moved, &QDialog::accepted);
    moved.accept(); // but no new one
    QCOMPARE(accepted.count(), 0);
}

void TestDays::calendarIsDrivenByKeyboard() {
    const app::Appearance appearance;
    app::PlanDays days(m_document.planBook());
    app::DaysPage page(m_document, appearance, days);
    page.resize(900, 420);
    page.show();
    app::MonthCalendar& calendar = page.calendar();
    QSignalSpy added(&page, &app::DaysPage::addWanted), opened(&page, &app::DaysPage::editWanted),
        moved(&page, &app::DaysPage::moveWanted), removed(&page, &app::DaysPage::removeWanted);
    calendar.setCurrentDate(QDate(2026, 1, 13));
    QTest::keyClick(&calendar, Qt::Key_Return); // an empty date
    QCOMPARE(added.takeFirst().at(0).toDate(), QDate(2026, 1, 13));
    QTest::keyClick(&calendar, Qt::Key_Right);
    QVERIFY(calendar.accessibleDescription().contains(u"14 janvier 2026"));
    QVERIFY(calendar.accessibleDescription().contains(kHouse));
    const QUuid first = calendar.currentDay();
    QTest::keyClick(&calendar, Qt::Key_Down, Qt::ControlModifier); // the second one of that date
    const QUuid second = calendar.currentDay();
    QVERIFY(!first.isNull() && !second.isNull() && first != second);
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().at(0).toUuid(), second);
    QTest::keyClick(&calendar, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(moved.at(0).at(0).toUuid(), second);
    QCOMPARE(moved.at(0).at(1).toDate(), QDate(2026, 1, 21));
    QTest::keyClick(&calendar, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    QCOMPARE(calendar.currentDate(), QDate(2026, 2, 14));
}

void TestDays::dayIsDraggedToAnotherDate() {
    const app::Appearance appearance;
    app::PlanDays days(m_document.planBook());
    app::DaysPage page(m_document, appearance, days);
    page.resize(900, 500);
    page.show();
    app::MonthCalendar& calendar = page.calendar();
    calendar.setCurrentDate(QDate(2026, 1, 8));
    QSignalSpy moved(&page, &app::DaysPage::moveWanted);
    const QUuid held = m_document.planBook().plan().days[0].id;
    const QPoint from = calendar.areaOfDay(held).center(), to = calendar.areaOf(QDate(2026, 1, 9)).center();
    QTest::mousePress(calendar.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(calendar.viewport(), (from + to) / 2);
    QTest::mouseMove(calendar.viewport(), to);
    QTest::mouseRelease(calendar.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.at(0).at(0).toUuid(), held);
    QCOMPARE(moved.at(0).at(1).toDate(), QDate(2026, 1, 9));
    // Escape lets it where it is.
    QTest::mousePress(calendar.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(calendar.viewport(), to);
    QTest::keyClick(&calendar, Qt::Key_Escape);
    QTest::mouseRelease(calendar.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.count(), 1);
}

void TestDays::filterKeepsOneDoctor() {
    const app::Appearance appearance;
    app::PlanDays days(m_document.planBook());
    app::DaysPage page(m_document, appearance, days);
    page.calendar().setCurrentDate(QDate(2026, 1, 14));
    QCOMPARE(page.table().shownCount(), 5); // all of January
    auto* typed = page.findChild<QLineEdit*>();
    typed->setText(u"aubrac"_s);
    QCOMPARE(page.table().shownCount(), 2);
    QVERIFY(page.calendar().areaOfDay(m_document.planBook().plan().days[0].id).isValid());
    QVERIFY(!page.calendar().areaOfDay(m_document.planBook().plan().days[2].id).isValid()); // Bellac's
    page.calendar().setCurrentDate(QDate(2026, 2, 14));
    QCOMPARE(page.table().shownCount(), 0);
}

/// Whoever listens first: views ask for days between a change and its index.
void TestDays::removedDayLeavesEveryView() {
    const app::Appearance appearance;
    app::PlanDays days(m_document.planBook());
    app::DaysPage page(m_document, appearance, days);
    page.show();
    page.calendar().setCurrentDate(QDate(2026, 1, 7));
    const QUuid held = page.calendar().currentDay();
    QVERIFY(!held.isNull());
    std::vector<QUuid> asked;
    const auto early = connect(&m_document, &document::Document::changed, this,
                               [&] { asked.push_back(page.calendar().currentDay()); });
    solidarity::PlanEditor editor(m_document.planBook().plan());
    editor.removeDay(held);
    m_document.planBook().edit(u"Supprimer"_s, editor.change());
    disconnect(early);
    QCOMPARE(asked, std::vector<QUuid>{QUuid()});
    QVERIFY(page.calendar().currentDay().isNull());
    QCOMPARE(page.table().shownCount(), 4);
    m_document.undoStack()->undo();
    QCOMPARE(page.calendar().currentDay(), held);
    QCOMPARE(page.table().shownCount(), 5);
}

void TestDays::pageOpensOnDaysOfToday() {
    solidarity::Plan plan = planofindre::plan();
    ConsultationDay day = plan.days[0];
    day.date = QDate::currentDate();
    plan.days.put(day);
    m_document.planBook().reset(plan);
    const app::Appearance appearance;
    app::PlanDays days(m_document.planBook());
    app::DaysPage page(m_document, appearance, days);
    QCOMPARE(page.calendar().currentDay(), day.id);
    QVERIFY(page.calendar().accessibleDescription().contains(kHouse));
}

/// Dr Bellac has one day in January: of four copies, one a week from the 14th on, one fits into January, two into
/// February, and the fourth is February's third.
void TestDays::copiesCountForThoseAfterThem() {
    const ConsultationDay day = m_document.planBook().plan().days[2];
    app::CopyDayDialog dialog(m_document, day);
    const auto dates = dialog.findChildren<QCheckBox*>();
    QCOMPARE(dates.size(), 4); // 21 and 28 January, 4 and 11 February
    std::vector<bool> chosen;
    for (const QCheckBox* date : dates)
        chosen.push_back(date->isChecked());
    QCOMPARE(chosen, (std::vector<bool>{true, false, true, true}));
    QVERIFY(!dates[1]->isEnabled() && dates[1]->accessibleDescription().contains(kBellac));
    QCOMPARE(dialog.copies().size(), 3U);
    std::set<QUuid> ids;
    for (const ConsultationDay& copy : dialog.copies())
        ids.insert(copy.id);
    QCOMPARE(ids.size(), 3U);
}

void TestDays::judgedDaysOutliveANewProposal() {
    const auto proposed = [](const QString& doctor, int day) {
        solidarity::ProposedDay one;
        one.day = newDay(kHouse, doctor, QDate(2027, 1, day));
        return one;
    };
    app::ProposalDraft draft;
    draft.take({proposed(kAubrac, 12), proposed(kBellac, 5), proposed(kAubrac, 20)});
    QCOMPARE(draft.lines().front().proposed.day.date, QDate(2027, 1, 5)); // by date
    draft.judge(0, app::ProposalDraft::Verdict::Accepted);
    draft.judge(1, app::ProposalDraft::Verdict::Refused); // goes last
    QCOMPARE(draft.lines().back().proposed.day.date, QDate(2027, 1, 12));
    QCOMPARE(draft.refusals().size(), 1U);
    QCOMPARE(draft.days(true).size(), 1U);
    QCOMPARE(draft.days(false).size(), 2U);
    draft.take({proposed(kAubrac, 27)});
    QCOMPARE(draft.lines().size(), 3U);
    QCOMPARE(draft.days(false).size(), 2U);
    const auto with = draft.planWith(planofindre::plan());
    QCOMPARE(with.days.size(), planofindre::plan().days.size() + 1);
}

QTEST_MAIN(TestDays)
#include "test_days.moc"
