// The workshop driven as a person does: sliders by keyboard and by mouse, locks, undo, adjustments; the map's pixels,
// the table and the moves follow.
#include "app/fold_section.h"
#include "app/moves_flash.h"
#include "app/ranking_cells.h"
#include "app/ranking_model.h"
#include "app/ranking_table.h"
#include "document/scenario.h"
#include "support/cpu_time.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using document::MapState;

namespace {
// What the issue gives to visible charts and table; sanitizers make all that several times as slow.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kSlowestStep = 500;
#else
constexpr double kSlowestStep = 50;
#endif
} // namespace

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
    void scenarioIsSavedAndComesBack();
    void referenceIsWhereMovesStart();
    void normalisationAndReferenceSetCount();
    void drawsFollowTheWeights();
    void manyDrawsCanBeCancelled();
    void themesOfAnalysisAreOffered();
    void rowsOfTheTableFlash();
    void wheelScrollsUnlessTheControlHasTheFocus();
    void aStepOfTheSliderIsShort();
    void cleanupTestCase();

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
    bool activate() {
        m_fixture->window->activateWindow();
        return QTest::qWaitForWindowActive(&*m_fixture->window);
    }
    QPoint handleOf(const QSlider& slider);
    void drag(QSlider& slider, int pixels);
    void select(const QString& code) {
        document().navigate([&code](MapState& state) { state.selection = code; });
    }
    QString someoneOutside();
    /// An entry of the menu of a button of the dock.
    void trigger(const QString& button, int entry) {
        child<QToolButton>(dock(), button)->menu()->actions()[entry]->trigger();
    }
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

void TestWorkshop::scenarioIsSavedAndComesBack() {
    QDir(document::scenarioFolder()).removeRecursively();
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    const document::IndexSettings kept = document().state().index;
    trigger(u"scenarioMenu"_s, 0);
    auto* dialog = dock().findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setTextValue(u"Tout sur l’accès"_s);
    dialog->accept();
    auto* choice = child<QComboBox>(dock(), u"scenarios"_s);
    QCOMPARE(choice->currentText(), u"Tout sur l’accès"_s);
    // Back to the start by keyboard, then to what was saved.
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(document().state().index, document::IndexSettings());
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(document().state().index, kept);
    QTest::keyClick(&slider(1), Qt::Key_Up);
    QCOMPARE(choice->currentIndex(), -1); // what is in force has no name now
    document().undoStack()->undo();
    trigger(u"scenarioMenu"_s, 2);
    QCOMPARE(choice->count(), 1);
    QVERIFY(document::savedScenarios(document::scenarioFolder()).empty());
}

void TestWorkshop::referenceIsWhereMovesStart() {
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    QVERIFY(moves().contains(u"entrent"_s));
    auto actions = child<QToolButton>(dock(), u"scenarioMenu"_s)->menu()->actions();
    actions.last()->trigger();
    QCOMPARE(document().state().baseline, document().state().index);
    QVERIFY2(moves().startsWith(u"Aucun"_s), qPrintable(moves()));
    QTest::keyClick(&slider(0), Qt::Key_PageDown);
    QVERIFY(moves().contains(u"entre"_s));
}

void TestWorkshop::normalisationAndReferenceSetCount() {
    auto* method = child<app::FoldSection>(dock(), u"workshopMethod"_s);
    method->setOpen(true);
    const auto scored = document().results()->scores.scored;
    auto* reference = child<QComboBox>(dock(), u"reference"_s);
    reference->setFocus();
    QTest::keyClick(reference, Qt::Key_Down); // metropolitan France
    QCOMPARE(document().state().index.reference.kind, document::ReferenceSet::Kind::Metropolitan);
    QVERIFY(document().results()->scores.scored < scored);
    auto* normalisation = child<QComboBox>(dock(), u"normalisation"_s);
    auto* goalposts = child<QWidget>(dock(), u"goalposts"_s);
    QVERIFY(!goalposts->isVisible());
    normalisation->setFocus();
    QTest::keyClick(normalisation, Qt::Key_End);
    QCOMPARE(document().state().index.method.normalisation, fragility::Normalisation::Goalpost);
    QVERIFY(goalposts->isVisible());
    const double before = document().results()->scores.score[0];
    const auto ends = goalposts->findChildren<QLineEdit*>();
    QVERIFY(!ends[0]->placeholderText().isEmpty());
    ends[0]->setText(u"6"_s);
    QTest::keyClick(ends[0], Qt::Key_Return);
    QVERIFY(!document().state().index.criterion(key(0)).goalposts); // half a pair
    ends[1]->setText(u"0,5"_s);
    QTest::keyClick(ends[1], Qt::Key_Return);
    const auto typedEnds = document().state().index.criterion(key(0)).goalposts;
    QVERIFY(typedEnds);
    QCOMPARE(typedEnds->robust, 6.0);
    QCOMPARE(typedEnds->fragile, 0.5);
    QVERIFY(document().results()->scores.score[0] != before);
    document().undoStack()->setIndex(0);
    method->setOpen(false);
}

void TestWorkshop::drawsFollowTheWeights() {
    auto* section = child<app::FoldSection>(dock(), u"workshopRobustness"_s);
    QVERIFY(!document().results()->robustness || !section->isOpen());
    section->setOpen(true);
    QTRY_VERIFY(document().results()->robustnessIsCurrent);
    const auto first = document().results()->robustness;
    QCOMPARE(first->draws, 1000);
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_PageUp);
    QVERIFY(!document().results()->robustnessIsCurrent); // and the earlier ones are still there, said to be so
    QCOMPARE(document().results()->robustness, first);
    auto* summary = child<QLabel>(dock(), u"summary"_s);
    QVERIFY2(summary->text().contains(u"avant le dernier"_s), qPrintable(summary->text()));
    QTRY_VERIFY(document().results()->robustnessIsCurrent);
    QVERIFY(document().results()->robustness != first);
    // The same settings give the same draws again.
    document().undoStack()->undo();
    QTRY_VERIFY(document().results()->robustnessIsCurrent);
    QCOMPARE(document().results()->robustness->rankMedian, first->rankMedian);
}

void TestWorkshop::manyDrawsCanBeCancelled() {
    auto* section = child<app::FoldSection>(dock(), u"workshopRobustness"_s);
    section->setOpen(true);
    QTRY_VERIFY(document().results()->robustnessIsCurrent);
    const auto before = document().results()->robustness;
    auto* many = child<QPushButton>(dock(), u"many"_s);
    auto* cancel = child<QPushButton>(dock(), u"cancel"_s);
    many->click();
    QVERIFY(cancel->isVisible() && !many->isVisible());
    auto* progress = child<QProgressBar>(dock(), u"progress"_s);
    QTRY_VERIFY(progress->value() > 0);
    cancel->click();
    QVERIFY(many->isVisible());
    QCOMPARE(document().results()->robustness, before);
    section->setOpen(false);
}

void TestWorkshop::themesOfAnalysisAreOffered() {
    auto buttons = m_fixture->window->findChildren<QToolButton*>();
    const auto analysis = std::ranges::find_if(
        buttons, [](const QToolButton* button) { return button->text().startsWith(u"Analyse"_s); });
    QVERIFY(analysis != buttons.end());
    const QImage before = imagery().picture()->image;
    (*analysis)->menu()->actions()[0]->trigger();
    QCOMPARE(document().state().theme, document::Theme::Robustness);
    QVERIFY((*analysis)->text().startsWith(u"Robustesse"_s));
    QTRY_VERIFY(document().results()->robustnessIsCurrent); // drawn because the map shows them
    QTRY_VERIFY(m_fixture->map().isUpToDate() && imagery().picture()->image != before);
    (*analysis)->menu()->actions()[1]->trigger();
    QCOMPARE(document().state().theme, document::Theme::Agreement);
    QVERIFY(m_fixture->window->minimumSizeHint().width() <= 1366);
}

void TestWorkshop::rowsOfTheTableFlash() {
    if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        QSKIP("the system asks for stillness");
    auto* table = m_fixture->window->findChild<app::RankingTable*>();
    slider(0).setFocus();
    QTest::keyClick(&slider(0), Qt::Key_End);
    const int entering = document().results()->moves.entering.front();
    const auto& model = table->ranking();
    table->scrollTo(model.index(model.rowOf(entering), 0));
    const auto ground = [&] {
        const QRect cell = table->visualRect(model.index(model.rowOf(entering), app::RankingCells::Rank));
        return table->viewport()->grab().toImage().pixelColor(cell.topLeft() + QPoint(8, 3));
    };
    const QColor flashing = ground();
    QVERIFY(rest());
    QVERIFY(ground() != flashing);
}

void TestWorkshop::wheelScrollsUnlessTheControlHasTheFocus() {
    m_fixture->map().setFocus();
    const auto turn = [this] {
        const QPointF middle = slider(1).rect().center();
        QWheelEvent wheel(middle, slider(1).mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&slider(1), &wheel);
    };
    turn();
    QCOMPARE(weight(1), 20.0);
    QVERIFY(activate());
    slider(1).setFocus();
    turn();
    QVERIFY(weight(1) > 20.0);
}

/// Score, ranks, counts, the visible table and the colours' look-ups: what the interface thread does for one step, by
/// its own processor time.
void TestWorkshop::aStepOfTheSliderIsShort() {
    slider(0).setFocus();
    int value = 20;
    const double milliseconds = support::leastCpuMilliseconds(20, [&] {
        slider(0).setValue(++value);
        QCoreApplication::processEvents();
    });
    qInfo("one step of the slider: %.1f ms of the interface thread", milliseconds);
    QVERIFY2(milliseconds < kSlowestStep, qPrintable(QString::number(milliseconds)));
}

void TestWorkshop::cleanupTestCase() {
    QDir(document::scenarioFolder()).removeRecursively();
    QDir().rmdir(QFileInfo(document::scenarioFolder()).path());
    m_fixture.reset();
}

QTEST_MAIN(TestWorkshop)
#include "test_workshop.moc"
