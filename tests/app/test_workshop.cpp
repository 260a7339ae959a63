// The workshop driven as a person does: sliders by keyboard and by mouse, locks, undo, adjustments; the map's pixels,
// the table and the moves follow.
#include "app/moves_flash.h"
#include "app/ranking_cells.h"
#include "app/ranking_table.h"
#include "support/cpu_time.h"
#include "window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using document::MapState;

class TestWorkshop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void arrowsMoveAWeight();
    void draggingMovesMapTableAndCounts();
    void goingToTheEndAndBackGivesProportionsBack();
    void lockedWeightStays();
    void typedWeightCounts();
    void turnedOffCountsForNothing();
    void equalWeightsComeBack();
    void movesAreListedAndChoose();
    void movesFlashOnce();
    void adjustmentNeedsAReason();
    void adjustmentIsTakenBack();

private:
    document::Document& document() { return m_fixture->document(); }
    app::MapImagery& imagery() { return m_fixture->map().imagery(); }
    QWidget& dock() { return *m_fixture->window->findChild<QDockWidget*>(u"workshopDock"_s); }
    QSlider& slider(int place) { return *dock().findChildren<QSlider*>()[place]; }
    QDoubleSpinBox& typed(int place) {
        return *qobject_cast<QDoubleSpinBox*>(slider(place).parent()->findChild<QDoubleSpinBox*>());
    }
    double weight(int place) { return document().state().index.criterion(key(place)).weight; }
    QString key(int place) { return document().dataset()->indicators->indicators()[std::size_t(place)].key; }
    QString moves() { return dock().findChild<QLabel*>(u"moves"_s)->text(); }
    QString topOfTheTable() {
        auto* table = m_fixture->window->findChild<app::RankingTable*>();
        return table->model()->index(0, app::RankingCells::Name).data().toString() +
               table->model()->index(0, app::RankingCells::Score).data().toString();
    }
    bool rest();
    QPoint handleOf(const QSlider& slider);
    void drag(QSlider& slider, int pixels);
    void select(const QString& code) {
        document().navigate([&code](MapState& state) { state.selection = code; });
    }
    QString someoneOutside();
    template <class Widget> Widget* child(QWidget& parent, const QString& name) {
        return parent.findChild<Widget*>(name);
    }

    std::optional<tests::WindowFixture> m_fixture;
};

void TestWorkshop::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    auto buttons = m_fixture->window->findChildren<QToolButton*>();
    const auto workshop =
        std::ranges::find_if(buttons, [](const QToolButton* button) { return button->text() == u"Atelier"_s; });
    QVERIFY(workshop != buttons.end());
    QVERIFY(!dock().isVisible());
    QTest::mouseClick(*workshop, Qt::LeftButton);
    QVERIFY(dock().isVisible());
}

void TestWorkshop::init() {
    document().undoStack()->setIndex(0);
    document().undoStack()->clear();
    select({});
}

/// The map without what flashes.
bool TestWorkshop::rest() {
    const auto& flash = *m_fixture->window->findChild<app::MovesFlash*>();
    return QTest::qWaitFor([&flash] { return flash.entering().empty() && flash.leaving().empty(); }) &&
           m_fixture->settle();
}

QPoint TestWorkshop::handleOf(const QSlider& slider) {
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    option.orientation = Qt::Horizontal;
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
}

void TestWorkshop::drag(QSlider& slider, int pixels) {
    const QPoint start = handleOf(slider);
    QTest::mousePress(&slider, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(&slider, start + QPoint(pixels * step / 8, 0));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, start + QPoint(pixels, 0));
}

QString TestWorkshop::someoneOutside() {
    const auto& selected = document().results()->selected;
    const auto out = std::ranges::find(selected, 0) - selected.begin();
    return document().dataset()->territories[std::size_t(out)].code;
}

void TestWorkshop::arrowsMoveAWeight() {
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_Right);
    QCOMPARE(weight(0), 21.0);
    QCOMPARE(weight(1), 19.75); // a quarter of what is left
    QTest::keyClick(&slider(0), Qt::Key_PageUp);
    QCOMPARE(weight(0), 31.0);
    QTest::keyClick(&slider(0), Qt::Key_End);
    QCOMPARE(weight(0), 100.0);
    QCOMPARE(weight(4), 0.0);
    QTest::keyClick(&slider(0), Qt::Key_Home);
    QCOMPARE(weight(0), 0.0);
    QCOMPARE(weight(4), 25.0);
    // One stay on the slider is one change.
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QCOMPARE(document().state().index, document::IndexSettings());
    QCOMPARE(slider(0).value(), 20);
}

void TestWorkshop::draggingMovesMapTableAndCounts() {
    QVERIFY(rest());
    QSignalSpy drawn(&imagery(), &app::MapImagery::renderRequested);
    const QImage before = imagery().picture()->image;
    const QString top = topOfTheTable(), moved = moves();
    drag(slider(2), slider(2).width() / 2);
    QVERIFY(weight(2) > 50);
    QVERIFY(std::abs(weight(0) + weight(1) + weight(2) + weight(3) + weight(4) - 100) < 1e-9);
    QVERIFY(m_fixture->settle());
    QVERIFY(imagery().picture()->image != before);
    QCOMPARE(drawn.count(), 0); // colours only
    QVERIFY(topOfTheTable() != top);
    QVERIFY(moves() != moved);
    QVERIFY2(moves().contains(u"entrent"_s), qPrintable(moves()));
    QCOMPARE(document().undoStack()->count(), 1);
    QTest::keyClick(&*m_fixture->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(moves(), moved);
    QCOMPARE(topOfTheTable(), top);
    QTRY_VERIFY(m_fixture->map().isUpToDate() && imagery().picture()->image == before);
}

void TestWorkshop::goingToTheEndAndBackGivesProportionsBack() {
    document().edit(u"poids"_s, [this](MapState& state) { state.index.setWeight(key(1), 60); });
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    QCOMPARE(weight(1), 20.0); // 140 in all, 40 left: 24 for the heavy one would be 60 : 20 : 20 : 20
    QTest::keyClick(&slider(0), Qt::Key_PageDown);
    QVERIFY(std::abs(weight(1) / weight(2) - 3) < 1e-9);
}

void TestWorkshop::lockedWeightStays() {
    auto* lock = slider(1).parentWidget()->findChildren<QToolButton*>().first();
    QVERIFY2(lock->accessibleName().startsWith(u"Verrouiller"_s), qPrintable(lock->accessibleName()));
    QTest::mouseClick(lock, Qt::LeftButton);
    QVERIFY(document().state().index.criterion(key(1)).locked);
    QVERIFY(!slider(1).isEnabled());
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    QCOMPARE(weight(1), 20.0);
    QCOMPARE(weight(0), 80.0); // what is left
    QCOMPARE(slider(0).value(), 80);
}

void TestWorkshop::typedWeightCounts() {
    typed(3).setFocus();
    typed(3).selectAll();
    QTest::keyClicks(&typed(3), u"35,5"_s);
    QCOMPARE(weight(3), 20.0); // not while it is being typed
    QTest::keyClick(&typed(3), Qt::Key_Return);
    QCOMPARE(weight(3), 35.5);
    QCOMPARE(weight(0), 64.5 / 4);
}

void TestWorkshop::turnedOffCountsForNothing() {
    const double before = document().results()->scores.score[0];
    auto* on = slider(4).parentWidget()->findChild<QAbstractButton*>();
    QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
    QVERIFY(!document().state().index.criterion(key(4)).on);
    QVERIFY(document().results()->scores.score[0] != before);
    QVERIFY(!slider(4).isEnabled());
    QCOMPARE(slider(0).accessibleDescription(), u"25\u00a0% du total"_s);
}

void TestWorkshop::equalWeightsComeBack() {
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_PageUp);
    auto* equal = child<QPushButton>(dock(), u"equalWeights"_s);
    QVERIFY(equal->isEnabled());
    QTest::keyClick(equal, Qt::Key_Space);
    QCOMPARE(document().state().index, document::IndexSettings());
    QVERIFY(!equal->isEnabled());
}

void TestWorkshop::movesAreListedAndChoose() {
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    const document::SelectionMoves& moves = document().results()->moves;
    QVERIFY(!moves.entering.empty() && moves.entering.size() == moves.leaving.size()); // the first 151 stay 151
    auto* table = child<QTableView>(dock(), u"movesTable"_s);
    auto* unfold = table->parentWidget()->findChild<QToolButton*>();
    QTest::keyClick(unfold, Qt::Key_Space);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(2 * moves.entering.size()));
    const QRect second = table->visualRect(table->model()->index(1, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(document().selectedTerritory(), moves.entering[1]);
    QTest::keyClick(unfold, Qt::Key_Space);
}

void TestWorkshop::movesFlashOnce() {
    if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        QSKIP("the system asks for stillness");
    QVERIFY(rest());
    auto* flash = m_fixture->window->findChild<app::MovesFlash*>();
    QSignalSpy changed(flash, &app::MovesFlash::changed);
    QSignalSpy drawn(&imagery(), &app::MapImagery::renderRequested);
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    QCOMPARE(flash->entering().size(), document().results()->moves.entering.size());
    QVERIFY(m_fixture->settle());
    const QImage flashing = imagery().picture()->image;
    QVERIFY(changed.wait(2 * app::MovesFlash::kMilliseconds));
    QVERIFY(flash->entering().empty() && flash->leaving().empty());
    QVERIFY(m_fixture->settle());
    QVERIFY(imagery().picture()->image != flashing);
    QCOMPARE(drawn.count(), 0);
    // Nothing flashes again where nothing moves.
    document().edit(u"palette"_s, [](MapState& state) { state.palette = u"viridis"_s; });
    QVERIFY(flash->entering().empty());
}

void TestWorkshop::adjustmentNeedsAReason() {
    const QString code = someoneOutside();
    select(code);
    auto* add = m_fixture->window->findChild<QAction*>(u"actionAddToSelection"_s);
    QVERIFY(add->isEnabled());
    QVERIFY(!m_fixture->window->findChild<QAction*>(u"actionRemoveFromSelection"_s)->isEnabled());
    add->trigger();
    auto* dialog = m_fixture->window->findChild<QDialog*>(u"AdjustmentDialog"_s);
    QVERIFY(dialog);
    auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    auto* reason = child<QLineEdit>(*dialog, u"reason"_s);
    QTest::keyClicks(reason, u"   "_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(document().state().adjustments.empty());
    QTest::keyClicks(reason, u"Deux cabinets ferment"_s);
    child<QLineEdit>(*dialog, u"author"_s)->setText(u"Préfecture"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(document().state().adjustments.size(), std::size_t(1));
    const territory::Adjustment& made = document().state().adjustments.front();
    QCOMPARE(made.code, code);
    QCOMPARE(made.reason, u"Deux cabinets ferment"_s);
    QCOMPARE(made.date, QDate::currentDate());
    QCOMPARE(document().results()->selected[std::size_t(document().selectedTerritory())], 1);
    QCOMPARE(document().results()->scores.selected[std::size_t(document().selectedTerritory())], 0);
    document().undoStack()->undo();
    QCOMPARE(document().results()->selected[std::size_t(document().selectedTerritory())], 0);
}

void TestWorkshop::adjustmentIsTakenBack() {
    const QString code = someoneOutside();
    document().edit(u"ajout"_s, [&code](MapState& state) {
        state.adjustments.push_back({code, true, u"motif"_s, u"élu"_s, QDate(2026, 1, 5)});
    });
    auto* list = child<QListWidget>(dock(), u"adjustments"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(u"motif"_s), qPrintable(list->item(0)->text()));
    list->setCurrentRow(0);
    QCOMPARE(document().state().selection, code);
    const auto buttons = list->parentWidget()->findChildren<QPushButton*>();
    const auto remove = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->text().startsWith(u"Reprendre"_s); });
    (*remove)->click();
    QVERIFY(document().state().adjustments.empty());
    document().undoStack()->undo();
    QCOMPARE(document().state().adjustments.size(), std::size_t(1));
}

QTEST_MAIN(TestWorkshop)
#include "test_workshop.moc"
