#include "app/appearance.h"
#include "app/bottom_strip.h"
#include "app/ranking_model.h"
#include "app/ranking_table.h"
#include "document/small_country.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace smallcountry;
using app::RankingCells;

class TestBottomStrip : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
        QCoreApplication::setApplicationName(u"Diagonale strip %1"_s.arg(QCoreApplication::applicationPid()));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void cleanupTestCase() { QFile::remove(QSettings().fileName()); }
    void init();
    void cleanup() { m_strip.reset(); }
    void missingComesLastWhicheverWay();
    void filtersByNameDepartementAndDecision();
    void filteringChoosesNothing();
    void tableChoosesInTheDocumentAndBack();
    void enterGoesThere();
    void rowsAreChosenTogether();
    void filtersByRangeAndByWords();
    void columnsComeAndGo();
    void copiesWithHeaders();
    void journalGoesBack();
    void foldsToItsTabs();

private:
    app::RankingTable& table() const { return *m_strip->findChild<app::RankingTable*>(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QStringList column(int column) const;
    void select(const QString& code) {
        m_document->navigate([&code](document::MapState& state) { state.selection = code; });
    }

    app::Appearance m_appearance;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<app::BottomStrip> m_strip;
};

void TestBottomStrip::init() {
    m_document = std::make_unique<document::Document>();
    m_strip = std::make_unique<app::BottomStrip>(*m_document, m_appearance);
    m_strip->resize(900, 260);
    m_strip->show();
    m_document->setDataset(dataset(), {});
}

QStringList TestBottomStrip::column(int column) const {
    QStringList cells;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        cells << cell(row, column);
    return cells;
}

void TestBottomStrip::missingComesLastWhicheverWay() {
    const int h3 =
        RankingCells::FirstIndicator + 2; // A 1, B 2, D 3, E 4, F 5; none in C, nor in Z, of which nothing is known
    table().sortByColumn(h3, Qt::AscendingOrder);
    QCOMPARE(column(h3),
             (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"non disponible"_s, u"non disponible"_s}));
    table().sortByColumn(h3, Qt::DescendingOrder);
    QCOMPARE(column(h3),
             (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"non disponible"_s, u"non disponible"_s}));
    table().sortByColumn(RankingCells::Rank, Qt::AscendingOrder);
    QCOMPARE(cell(0, RankingCells::Name), u"CC de F"_s); // highest on all three that it has
    QCOMPARE(cell(5, RankingCells::Rank), u"–"_s);
}

void TestBottomStrip::filtersByNameDepartementAndDecision() {
    auto* filter = m_strip->findChild<QLineEdit*>(u"tableFilter"_s);
    QTest::keyClicks(filter, u"creuse"_s);
    QCOMPARE(table().shownCount(), 2); // D and E
    QTest::keyClicks(filter, u" zone rouge"_s);
    QCOMPARE(column(RankingCells::Name), QStringList{u"CC de D"_s});
    filter->setText(u"EVAUX"_s); // a commune: not in the table
    QCOMPARE(table().shownCount(), 0);
    filter->clear();
    QCOMPARE(table().shownCount(), 7);
}

void TestBottomStrip::filteringChoosesNothing() {
    select(u"A"_s);
    auto* filter = m_strip->findChild<QLineEdit*>(u"tableFilter"_s);
    QTest::keyClicks(filter, u"creuse"_s); // A is not there
    QCOMPARE(m_document->state().selection, u"A"_s);
    filter->clear();
    QCOMPARE(m_document->state().selection, u"A"_s);
    QCOMPARE(table().currentIndex().siblingAtColumn(RankingCells::Name).data().toString(), u"CC de A"_s);
}

void TestBottomStrip::tableChoosesInTheDocumentAndBack() {
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QCOMPARE(m_document->state().selection, u"F"_s);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(m_document->dataset()->territories[std::size_t(m_document->selectedTerritory())].name,
             cell(1, RankingCells::Name));
    select(u"A"_s);
    QCOMPARE(table().currentIndex().siblingAtColumn(RankingCells::Name).data().toString(), u"CC de A"_s);
    select({});
    QVERIFY(!table().selectionModel()->hasSelection());
}

void TestBottomStrip::enterGoesThere() {
    select(u"A"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(m_document->state().view.area, u"siren:A"_s);
}

void TestBottomStrip::rowsAreChosenTogether() {
    auto& rows = table();
    const auto at = [&rows](int row) { return rows.visualRect(rows.model()->index(row, 1)).center(); };
    const auto chosen = [this] { return std::vector<int>(m_document->brushed()); };
    const auto territory = [&rows](int row) { return rows.ranking().territoryAt(row); };
    const auto sorted = [](std::vector<int> some) {
        std::ranges::sort(some);
        return some;
    };
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
    QCOMPARE(chosen(), sorted({territory(1), territory(3)}));
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    QCOMPARE(chosen(), std::vector{territory(3)});
    QVERIFY(m_document->state().selection.isEmpty()); // choosing together shows no other territory
    QTest::mousePress(rows.viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseMove(rows.viewport(), at(2));
    QTest::mouseMove(rows.viewport(), at(1));
    QTest::mouseRelease(rows.viewport(), Qt::LeftButton, {}, at(1));
    QCOMPARE(chosen(), sorted({territory(0), territory(1)}));
    QTest::keyClick(&rows, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(rows.ranking().index(1, 1).data(app::RankingModel::BrushedRole).toBool());
    QTest::keyClick(&rows, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen().size(), 7u);
    QTest::keyClick(&rows, Qt::Key_Escape);
    QVERIFY(chosen().empty());
}

void TestBottomStrip::filtersByRangeAndByWords() {
    table().setColumnFilter(u"h3"_s, {.least = 2, .most = 4, .kept = {}});
    QCOMPARE(column(RankingCells::FirstIndicator + 2), (QStringList{u"4"_s, u"3"_s, u"2"_s})); // E, D, B by rank
    table().setColumnFilter(u"decision"_s, {.least = {}, .most = {}, .kept = {0, 1}});         // zones rouges: A and D
    QCOMPARE(column(RankingCells::Name), QStringList{u"CC de D"_s});
    table().brushShown();
    QCOMPARE(m_document->brushed(), std::vector<int>{D});
    table().clearColumnFilters();
    QCOMPARE(table().shownCount(), 7);
}

void TestBottomStrip::columnsComeAndGo() {
    QMenu menu;
    table().fillColumnMenu(menu);
    QAction* population = nullptr;
    for (QAction* action : menu.actions()) {
        QVERIFY(action->text() != u"Probabilité"_s); // no draws: no column
        if (action->text() == u"Population"_s)
            population = action;
    }
    QVERIFY(population);
    population->setChecked(false);
    QVERIFY(!table().shownHeaders().contains(u"Population"_s));
    app::RankingTable another(*m_document, m_appearance); // remembered
    QVERIFY(!another.shownHeaders().contains(u"Population"_s));
    population->setChecked(true);
    QVERIFY(table().shownHeaders().contains(u"Population"_s));
}

void TestBottomStrip::copiesWithHeaders() {
    select(u"A"_s);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines[0].startsWith(u"Rang\tTerritoire\tDép.\tScore\tClassement\tDécision\tPopulation\t"_s));
    QVERIFY2(lines[1].contains(u"\tCC de A\t18\t"_s), qPrintable(lines[1]));
    QVERIFY(lines[1].contains(u"● zone rouge\t1\u202f000\t"_s));
}

void TestBottomStrip::journalGoesBack() {
    m_document->edit(u"Palette viridis"_s, [](document::MapState& state) { state.palette = u"viridis"_s; });
    m_document->edit(u"Villes masquées"_s, [](document::MapState& state) { state.showTowns = false; });
    auto* journal = m_strip->findChild<QListView*>(u"journal"_s);
    QCOMPARE(journal->model()->rowCount(), 3);
    QVERIFY(journal->model()->index(0, 0).data().toString().contains(u"Villes masquées"_s));
    emit journal->activated(journal->model()->index(2, 0)); // the start
    QCOMPARE(m_document->state().palette, QString());
    QVERIFY(m_document->state().showTowns);
    emit journal->activated(journal->model()->index(1, 0));
    QCOMPARE(m_document->state().palette, u"viridis"_s);
    QVERIFY(m_document->state().showTowns);
}

void TestBottomStrip::foldsToItsTabs() {
    auto* tabs = m_strip->findChild<QTabWidget*>();
    for (auto* button : m_strip->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        if (button->isCheckable() && button->isVisible())
            QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(m_strip->maximumHeight() < 60);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    QVERIFY(m_strip->maximumHeight() > 1000);
    QCOMPARE(tabs->currentIndex(), 1);
}

QTEST_MAIN(TestBottomStrip)
#include "test_bottom_strip.moc"
