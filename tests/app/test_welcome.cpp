#include "app/info_bar.h"
#include "app/preferences.h"
#include "app/project_commands.h"
#include "app/search_box.h"
#include "app/tour.h"
#include "app/welcome_panel.h"
#include "document/example_plan.h"
#include "document/ground_of.h"
#include "solidarity/rules.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <cmath>

using namespace Qt::StringLiterals;

/// The first start: the welcome and its doors, the example that is never mistaken for real, the tour that changes
/// nothing.
class TestWelcome : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup();

    void theExampleKeepsEveryRule_data();
    void theExampleKeepsEveryRule();
    void theExampleSaysThatItIsInvented();
    void theWelcomeFitsSmallWindows_data();
    void theWelcomeFitsSmallWindows();
    void escapePutsTheWelcomeAway();
    void theChoiceNotToBeWelcomedIsRemembered();
    void myTerritoryLeadsToTheSearchField();
    void theExampleOpensAndIsNoUnsavedWork();
    void theTourPointsAtWhatIsThereAndChangesNothing();
    void theTourFollowsTheWindow();
    void theTourKeepsTheKeyboard();

private:
    app::MainWindow& window() { return *m_fixture->window; }
    QPushButton* door(const QString& name) {
        for (auto* button : window().findChild<app::WelcomePanel*>()->findChildren<QPushButton*>()) {
            if (button->text() == name)
                return button;
        }
        return nullptr;
    }
    app::Tour* startTour() {
        window().findChild<QAction*>(u"actionTour"_s)->trigger();
        return window().findChild<app::Tour*>();
    }

    std::optional<tests::WindowFixture> m_fixture;
};

void TestWelcome::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestWelcome::cleanup() {
    delete window().findChild<app::WelcomePanel*>();
    delete window().findChild<app::Tour*>();
}

void TestWelcome::theExampleKeepsEveryRule_data() {
    QTest::addColumn<QDate>("today");
    QTest::newRow("in the scheme") << QDate(2026, 5, 20); // Ascension, Whit Monday, 8 May about
    QTest::newRow("the turn of a year") << QDate(2025, 12, 31);
    QTest::newRow("before the scheme") << QDate(2025, 3, 1);
    QTest::newRow("a clock that lies") << QDate(1970, 1, 1);
}

void TestWelcome::theExampleKeepsEveryRule() {
    QFETCH(QDate, today);
    const document::Dataset& dataset = *m_fixture->document().dataset();
    const solidarity::Plan plan = document::examplePlan(*dataset.gazetteer, today);
    QCOMPARE(plan.venues.size(), 3U);
    QCOMPARE(plan.doctors.size(), 3U);
    QCOMPARE(plan.days.size(), 30U); // three doctors, twice a month, five months
    const auto ground = document::groundOf(dataset, *m_fixture->document().results());
    const auto breaches = solidarity::RuleBook(plan, *ground).allBreaches();
    QVERIFY2(breaches.empty(), breaches.empty() ? "" : qPrintable(breaches.front().sentence));
    QVERIFY(plan == document::examplePlan(*dataset.gazetteer, today));
}

void TestWelcome::theExampleSaysThatItIsInvented() {
    const auto plan = document::examplePlan(*m_fixture->document().dataset()->gazetteer, QDate(2026, 2, 1));
    QVERIFY(plan.title.contains(u"fictifs"_s));
    for (const solidarity::Venue& venue : plan.venues) {
        QVERIFY(venue.name.contains(u"fictif"_s));
        QVERIFY(venue.contact.isEmpty() && venue.finess.isEmpty() && venue.bookingAddress.isEmpty());
    }
    for (const solidarity::Doctor& doctor : plan.doctors) {
        QVERIFY(doctor.name.contains(u"fictif"_s));
        QVERIFY(doctor.rpps.isEmpty() && doctor.contact.isEmpty());
    }
}

void TestWelcome::theWelcomeFitsSmallWindows_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("an office PC") << QSize(1366, 768);
    QTest::newRow("the same at 200 %") << QSize(720, 450);
}

void TestWelcome::theWelcomeFitsSmallWindows() {
    QFETCH(QSize, size);
    window().welcome();
    const QSize before = window().size();
    window().resize(size);
    QCoreApplication::processEvents();
    const auto* panel = window().findChild<app::WelcomePanel*>();
    QVERIFY(panel->isVisible());
    QVERIFY(window().rect().contains(panel->geometry()));
    QVERIFY(std::abs(panel->geometry().center().x() - window().rect().center().x()) <= 1);
    window().resize(before);
}

void TestWelcome::escapePutsTheWelcomeAway() {
    window().welcome();
    const document::MapState state = m_fixture->document().state();
    auto* panel = window().findChild<app::WelcomePanel*>();
    QVERIFY(panel->isAncestorOf(window().focusWidget())); // reached without a mouse
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<app::WelcomePanel*>());
    QCOMPARE(window().focusWidget(), &m_fixture->map());
    QVERIFY(m_fixture->document().state() == state);
}

void TestWelcome::theChoiceNotToBeWelcomedIsRemembered() {
    QVERIFY(app::preferences::welcomesAtStart());
    window().welcome();
    auto* never = window().findChild<app::WelcomePanel*>()->findChild<QCheckBox*>();
    QVERIFY(!never->isChecked());
    never->click();
    QVERIFY(!app::preferences::welcomesAtStart());
    window().welcome(); // by the menu it still comes, and says so
    never = window().findChild<app::WelcomePanel*>()->findChild<QCheckBox*>();
    QVERIFY(never->isChecked());
    never->click();
    QVERIFY(app::preferences::welcomesAtStart());
}

void TestWelcome::myTerritoryLeadsToTheSearchField() {
    window().welcome();
    door(u"Mon territoire"_s)->click();
    QCOMPARE(window().focusWidget(), &window().searchBox());
    QVERIFY(window().infoBar().text().contains(u"Aigurande"_s));
    QTRY_VERIFY(!window().findChild<app::WelcomePanel*>());
}

void TestWelcome::theExampleOpensAndIsNoUnsavedWork() {
    window().welcome();
    door(u"Ouvrir un exemple"_s)->click();
    document::Document& document = m_fixture->document();
    QTRY_COMPARE(document.planBook().plan().days.size(), 30U);
    QCOMPARE(document.state().selection, document::kExampleTerritory);
    QVERIFY(window().windowTitle().contains(u"Exemple"_s));
    QVERIFY(!window().isWindowModified());
    const auto* dock = window().findChild<QDockWidget*>(u"organisationDock"_s);
    QVERIFY(dock->isVisible());
    document.undoStack()->undo(); // back to an empty plan
    QVERIFY(document.planBook().plan().isEmpty());
}

void TestWelcome::theTourPointsAtWhatIsThereAndChangesNothing() {
    const document::MapState state = m_fixture->document().state();
    const int done = m_fixture->document().undoStack()->count();
    app::Tour* tour = startTour();
    QVERIFY(tour->count() >= 6 && tour->count() <= 9);
    int shown = 0;
    for (int step = 0; step < tour->count(); ++step) {
        QCOMPARE(tour->step(), step);
        const auto* callout = tour->findChild<QFrame*>(u"tourCallout"_s);
        QVERIFY(tour->rect().contains(callout->geometry()));
        shown += !tour->spot().isEmpty();
        QTest::keyClick(window().focusWidget(), Qt::Key_Right);
    }
    QVERIFY(shown >= tour->count() - 1);            // the strip may be closed for the plan
    QTRY_VERIFY(!window().findChild<app::Tour*>()); // after the last step
    QVERIFY(m_fixture->document().state() == state);
    QCOMPARE(m_fixture->document().undoStack()->count(), done);
}

void TestWelcome::theTourFollowsTheWindow() {
    app::Tour* tour = startTour();
    const QRect before = tour->spot();
    const QSize size = window().size();
    window().resize(size - QSize(200, 100));
    QTRY_COMPARE(tour->size(), window().size());
    QTRY_VERIFY(tour->spot() != before);
    window().resize(size);
    QTRY_COMPARE(tour->spot(), before);
}

void TestWelcome::theTourKeepsTheKeyboard() {
    app::Tour* tour = startTour();
    for (int presses = 0; presses < 4; ++presses) {
        QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
        QVERIFY(tour->isAncestorOf(window().focusWidget()));
    }
    QSignalSpy searched(window().findChild<QAction*>(u"actionFind"_s), &QAction::triggered);
    QTest::keyClick(window().focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(searched.count(), 0);
    QTest::keyClick(window().focusWidget(), Qt::Key_Left); // none before the first
    QCOMPARE(tour->step(), 0);
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<app::Tour*>());
}

QTEST_MAIN(TestWelcome)
#include "test_welcome.moc"
