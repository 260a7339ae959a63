#include "app/apportionment_dialog.h"
#include "app/coverage_page.h"
#include "app/departement_plan_view.h"
#include "app/map_badges.h"
#include "app/organisation_panel.h"
#include "app/post_form.h"
#include "app/siting_dialog.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "app/uncovered_lists.h"
#include "plan_of_indre.h"
#include "solidarity/plan_editor.h"
#include "window_fixture.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using document::MapState;

/// The real window with a small plan: what it covers, where to open, posts.
class TestCoveragePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void saysNothingOfNoPlan();
    void showsWhatThePlanGives();
    void followsThePlan();
    void coloursTheMap();
    void suggestsSitesAndCreatesOne();
    void comparesTwoWaysToPlacePosts();
    void tellsTheHomeDepartement();

private:
    document::Document& document() { return m_fixture->document(); }
    app::CoveragePage& page() { return *m_fixture->window->findChild<app::CoveragePage*>(); }
    bool isCounted() {
        return QTest::qWaitFor([this] { return document().results()->coverage != nullptr; }, 20'000);
    }
    QString cell(const app::SortedTable& table, const QString& name, int column) {
        const QAbstractItemModel& model = *table.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int i = 0; i < 2; ++i) {
                if (model.index(row, i).data().toString().contains(name))
                    return model.index(row, column).data().toString();
            }
        }
        return {};
    }

    std::optional<tests::WindowFixture> m_fixture;
};

void TestCoveragePage::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    document().edit(u"Période"_s, [](MapState& state) {
        state.coverageSpan = {QDate(2026, 1, 1), QDate(2026, 1, 31)};
    });
    m_fixture->window->findChild<QDockWidget*>(u"organisationDock"_s)->show();
    m_fixture->window->findChild<app::OrganisationPanel*>()->showPage(&page());
    QVERIFY(page().isVisible());
}

void TestCoveragePage::init() {
    document().planBook().reset(planofindre::plan());
    QVERIFY(isCounted());
}

void TestCoveragePage::saysNothingOfNoPlan() {
    document().planBook().reset({});
    QVERIFY(QTest::qWaitFor([this] { return !document().results()->coverage; }, 20'000));
    QVERIFY(!page().findChild<app::SortedTable*>()->isVisible());
}

void TestCoveragePage::showsWhatThePlanGives() {
    const auto& table = *page().findChild<app::SortedTable*>();
    QVERIFY(table.isVisible());
    QCOMPARE(cell(table, u"Marche Berrichonne"_s, 1), u"2"_s);   // open venues
    QCOMPARE(cell(table, u"Marche Berrichonne"_s, 2), u"3,0"_s); // days that have a doctor
    QVERIFY(page().findChild<app::UncoveredLists*>()->isVisible());
    QCOMPARE(document().results()->coverage->venuesWithoutDoctor.size(), std::size_t(1)); // the bus
    QCOMPARE(document().results()->coverage->doctorsWithoutDay,
             std::vector<QUuid>{planofindre::idOf(u"Corbier Anne"_s)});
}

void TestCoveragePage::followsThePlan() {
    solidarity::PlanEditor editor(document().planBook().plan());
    editor.removeVenue(planofindre::idOf(u"Bus santé du Boischaut"_s));
    document().planBook().edit(u"Retirer le bus"_s, editor.change());
    const auto& table = *page().findChild<app::SortedTable*>();
    QVERIFY(QTest::qWaitFor([&] { return cell(table, u"Marche Berrichonne"_s, 1) == u"1"_s; }, 20'000));
    document().undoStack()->undo();
    QVERIFY(QTest::qWaitFor([&] { return cell(table, u"Marche Berrichonne"_s, 1) == u"2"_s; }, 20'000));
}

void TestCoveragePage::coloursTheMap() {
    document().edit(u"Thème"_s, [](MapState& state) {
        state.theme = document::Theme::Coverage;
        state.coverageMeasure = document::CoverageMeasure::OpenVenues;
    });
    const int territory = document().dataset()->territoryOf(planofindre::kMarcheBerrichonne);
    QCOMPARE(document().results()->theme.classOf[std::size_t(territory)], 2); // two venues
    document().undoStack()->undo();
}

void TestCoveragePage::suggestsSitesAndCreatesOne() {
    m_fixture->window->findChild<QAction*>(u"actionSiteVenues"_s)->trigger();
    auto* dialog = m_fixture->window->findChild<app::SitingDialog*>();
    QSignalSpy searched(dialog, &app::SitingDialog::searched);
    dialog->search();
    QVERIFY(searched.wait(30'000));
    QCOMPARE(dialog->findChild<app::SortedTable*>()->shownCount(), solidarity::SitingOptions().count);
    const auto* badges = m_fixture->map().findChild<app::MapBadges*>();
    QCOMPARE(badges->shownCount(), solidarity::SitingOptions().count);
    const std::size_t before = document().planBook().plan().venues.size();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Créer le lieu"_s)
            button->click();
    }
    QCOMPARE(document().planBook().plan().venues.size(), before + 1);
    QCOMPARE(document().planBook().plan().venues.all().back().status, solidarity::VenueStatus::Identified);
    document().undoStack()->undo();
    QCOMPARE(document().planBook().plan().venues.size(), before);
    delete dialog;
    QVERIFY(!m_fixture->map().findChild<app::MapBadges*>());
}

void TestCoveragePage::comparesTwoWaysToPlacePosts() {
    m_fixture->window->findChild<QAction*>(u"actionApportion"_s)->trigger();
    auto* dialog = m_fixture->window->findChild<app::ApportionmentDialog*>();
    const auto& table = *dialog->findChild<app::SortedTable*>();
    QVERIFY(QTest::qWaitFor([&] { return table.shownCount() == 101; }, 20'000));
    const int byPopulation = cell(table, u"Seine-Saint-Denis"_s, 3).toInt();
    QVERIFY(byPopulation > 80 && byPopulation < 100); // 2.5 % of the population: of 3,700, about ninety
    QCOMPARE(cell(table, u"Seine-Saint-Denis"_s, 6).toInt(),
             cell(table, u"Seine-Saint-Denis"_s, 5).toInt() - byPopulation);
    QSignalSpy displayed(dialog, &app::ApportionmentDialog::displayed);
    dialog->findChild<app::PostForm*>()->findChild<QSpinBox*>()->setValue(0);
    QVERIFY(displayed.wait(20'000));
    QVERIFY(QTest::qWaitFor([&] { return cell(table, u"Seine-Saint-Denis"_s, 3) == u"0"_s; }, 20'000));
    delete dialog;
}

void TestCoveragePage::tellsTheHomeDepartement() {
    document().navigate([](MapState& state) {
        state.selection.clear();
        state.homeDepartement = u"36"_s;
    });
    auto& view = *m_fixture->window->findChild<app::DepartementPlanView*>();
    QVERIFY(view.isVisible());
    QStringList texts;
    for (const app::TextLabel* label : view.findChildren<app::TextLabel*>())
        texts << label->text();
    QVERIFY2(texts.join(u'|').contains(u"2 lieux ouverts"_s), qPrintable(texts.join(u'|')));
    QVERIFY(texts.join(u'|').contains(u"estimation"_s));
}

QTEST_MAIN(TestCoveragePage)
#include "test_coverage_page.moc"
