#include "document/document.h"
#include "small_country.h"

#include <QSignalSpy>
#include <QTest>

using namespace smallcountry;
using document::Change;
using document::Changes;
using document::Document;
using document::MapState;

namespace {

/// Hears what a document says of its changes.
class Listener : public QObject {
public:
    explicit Listener(Document& document) {
        connect(&document, &Document::changed, this, [this](Changes changes) { heard.append(changes); });
    }
    QList<Changes> heard;
};

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void changesSayExactlyWhatTheyTouch();
    void whatChangesNothingIsNotRecorded();
    void commandsOfOneKeyBecomeOne();
    void undoLeavesTheReaderWhereTheyAre();
    void undoBringsNoFilesBack();
    void resultsFollowUndoAndRedo();
    void resultsOfAWorkerAreTakenOnlyWhenTheyFit();
    void selectionIsFoundInTheDataset();
    void editingBeforeTheFirstLoadIsFine();
    void aBrushMeetsTheOneBefore_data();
    void aBrushMeetsTheOneBefore();
    void aBrushIsWhereTheReaderLooks();
    void aBrushFollowsItsTerritoriesIntoOtherFiles();
    void locksAreHeardAndChangeNoFigure();
    void drawsAreOfTheirSettings();
};

void TestDocument::changesSayExactlyWhatTheyTouch() {
    Document document;
    document.setDataset(dataset(), {});
    Listener listener(document);
    document.edit(u"palette"_s, [](MapState& state) { state.palette = u"viridis"_s; });
    document.edit(u"poids"_s, [](MapState& state) { state.index.setWeight(u"h1"_s, 2); });
    document.edit(u"titre"_s, [](MapState& state) { state.title = u"Titre"_s; });
    document.navigate([](MapState& state) { state.selection = u"A"_s; });
    document.navigate([](MapState& state) { state.view.area = u"region:24"_s; });
    document.navigate([](MapState& state) { state.homeDepartement = u"36"_s; });
    document.navigate([](MapState&) {});
    QCOMPARE(listener.heard, (QList<Changes>{Change::Style, Change::Results, Change::Layout, Change::Selection,
                                             Change::View, Change::Home}));
    QCOMPARE(document.undoStack()->count(), 3);
    document.setDataset(dataset(), document.state());
    QCOMPARE(listener.heard.last(), Changes(Change::Dataset | Change::Results | Change::Style));
}

void TestDocument::whatChangesNothingIsNotRecorded() {
    Document document;
    document.setDataset(dataset(), {});
    Listener listener(document);
    document.edit(u"rien"_s, [](MapState& state) { state.classification.classCount = 7; });
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(listener.heard.isEmpty());
}

void TestDocument::commandsOfOneKeyBecomeOne() {
    Document document;
    document.setDataset(dataset(), {});
    for (const double weight : {1.1, 1.2, 1.5}) {
        document.edit(
            u"poids"_s, [=](MapState& state) { state.index.setWeight(u"h1"_s, weight); }, u"weight:h1"_s);
    }
    QCOMPARE(document.undoStack()->count(), 1);
    document.edit(
        u"poids"_s, [](MapState& state) { state.index.setWeight(u"l2"_s, 3); }, u"weight:l2"_s);
    QCOMPARE(document.undoStack()->count(), 2);
    document.edit(u"classes"_s, [](MapState& state) { state.classification.classCount = 5; });
    document.edit(u"classes"_s, [](MapState& state) { state.classification.classCount = 6; });
    QCOMPARE(document.undoStack()->count(), 4);
    for (int i = 0; i < 3; ++i) {
        document.undoStack()->undo();
    }
    QCOMPARE(document.state().index.weightOf(u"h1"_s), 1.5);
    QCOMPARE(document.state().index.weightOf(u"l2"_s), document::CriterionSettings::kDefaultWeight);
    document.undoStack()->undo();
    QVERIFY(document.state() == MapState());
    document.edit(
        u"poids"_s, [](MapState& state) { state.index.setWeight(u"h1"_s, 2); }, u"weight:h1"_s);
    document.edit(
        u"poids"_s, [](MapState& state) { state.index = {}; }, u"weight:h1"_s);
    QCOMPARE(document.undoStack()->count(), 0); // dragged there and back
}

void TestDocument::undoLeavesTheReaderWhereTheyAre() {
    Document document;
    document.setDataset(dataset(), {});
    document.edit(u"palette"_s, [](MapState& state) {
        state.palette = u"viridis"_s;
        state.view.area = u"dept:18"_s;
    });
    QCOMPARE(document.state().view.area, u"dept:18"_s);
    document.navigate([](MapState& state) {
        state.selection = u"B"_s;
        state.view.area = u"siren:B"_s;
    });
    document.undoStack()->undo();
    QCOMPARE(document.state().palette, QString());
    QCOMPARE(document.state().selection, u"B"_s);
    QCOMPARE(document.state().view.area, u"siren:B"_s);
    document.undoStack()->redo();
    QCOMPARE(document.state().palette, u"viridis"_s);
    QCOMPARE(document.state().view.area, u"siren:B"_s);
}

void TestDocument::undoBringsNoFilesBack() {
    Document document;
    document.setDataset(dataset(), {});
    document.edit(u"palette"_s, [](MapState& state) { state.palette = u"viridis"_s; });
    MapState opened = document.state();
    opened.boundaryFiles = QStringList{u"EPCI.shp"_s};
    document.setDataset(dataset(), opened);
    document.undoStack()->undo();
    QCOMPARE(document.state().palette, QString());
    QCOMPARE(document.state().boundaryFiles, QStringList{u"EPCI.shp"_s});
    document.edit(u"fichiers"_s, [](MapState& state) { state.boundaryFiles.clear(); });
    QCOMPARE(document.state().boundaryFiles, QStringList{u"EPCI.shp"_s});
}

void TestDocument::resultsFollowUndoAndRedo() {
    Document document;
    document.setDataset(dataset(), {});
    const double before = document.results()->scores.score[D];
    document.edit(u"poids"_s, [](MapState& state) { state.index.setWeight(u"h1"_s, 10); });
    const double after = document.results()->scores.score[D];
    QVERIFY(before != after);
    document.undoStack()->undo();
    QCOMPARE(document.results()->scores.score[D], before);
    document.undoStack()->redo();
    QCOMPARE(document.results()->scores.score[D], after);
}

void TestDocument::resultsOfAWorkerAreTakenOnlyWhenTheyFit() {
    Document document;
    const auto country = dataset();
    const auto ready = document::computeResults({}, *country);
    document.setDataset(country, {}, ready);
    QCOMPARE(document.results(), ready);
    MapState moved;
    moved.index.setWeight(u"h1"_s, 2); // changed while the worker computed
    document.setDataset(country, moved, ready);
    QVERIFY(document.results() != ready);
    document.setDataset(dataset(), {}, ready); // results of another dataset
    QVERIFY(document.results() != ready);
}

void TestDocument::selectionIsFoundInTheDataset() {
    Document document;
    QCOMPARE(document.selectedTerritory(), -1);
    document.setDataset(dataset(), {});
    QCOMPARE(document.selectedTerritory(), -1);
    document.navigate([](MapState& state) { state.selection = u"D"_s; });
    QCOMPARE(document.selectedTerritory(), int(D));
    document.navigate([](MapState& state) { state.selection = u"absent"_s; });
    QCOMPARE(document.selectedTerritory(), -1);
}

void TestDocument::editingBeforeTheFirstLoadIsFine() {
    Document document;
    document.edit(u"palette"_s, [](MapState& state) { state.palette = u"viridis"_s; });
    QVERIFY(!document.results());
    document.undoStack()->undo();
    QVERIFY(document.state() == MapState());
}

void TestDocument::aBrushMeetsTheOneBefore_data() {
    QTest::addColumn<int>("how");
    QTest::addColumn<std::vector<int>>("expected");
    using How = Document::Brushing;
    QTest::newRow("replace") << int(How::Replace) << std::vector<int>{B, D};
    QTest::newRow("add") << int(How::Add) << std::vector<int>{A, B, C, D};
    QTest::newRow("subtract") << int(How::Subtract) << std::vector<int>{A, C};
    QTest::newRow("intersect") << int(How::Intersect) << std::vector<int>{B};
}

void TestDocument::aBrushMeetsTheOneBefore() {
    QFETCH(int, how);
    QFETCH(std::vector<int>, expected);
    Document document;
    document.brush(std::vector<int>{A}); // before the first load there is nothing to choose
    QVERIFY(document.brushed().empty());
    document.setDataset(dataset(), {});
    document.brush(std::vector<int>{C, A, B, A});
    document.brush(std::vector<int>{D, B}, Document::Brushing(how));
    QCOMPARE(document.brushed(), expected);
    QStringList codes;
    std::vector<std::uint8_t> chosen(7, 0);
    for (const int territory : expected) {
        codes.append(document.dataset()->territories[std::size_t(territory)].code);
        chosen[std::size_t(territory)] = 1;
    }
    QCOMPARE(document.state().brushed, codes);
    QCOMPARE(document.isBrushed(), chosen);
    document.brush({});
    QVERIFY(document.brushed().empty() && document.isBrushed().empty() && document.state().brushed.isEmpty());
}

void TestDocument::aBrushIsWhereTheReaderLooks() {
    Document document;
    document.setDataset(dataset(), {});
    document.edit(u"palette"_s, [](MapState& state) { state.palette = u"viridis"_s; });
    Listener listener(document);
    document.brush(std::vector<int>{B});
    document.navigate([](MapState& state) { state.comparedWith = u"C"_s; });
    QCOMPARE(listener.heard, (QList<Changes>{Change::Brush, Change::Selection}));
    QCOMPARE(document.comparedTerritory(), int(C));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(document.brushed(), std::vector<int>{B});
    QCOMPARE(document.comparedTerritory(), int(C));
    document.navigate([](MapState& state) { state.brushed = QStringList{u"E"_s, u"inconnu"_s}; });
    QCOMPARE(document.brushed(), std::vector<int>{E});
}

void TestDocument::aBrushFollowsItsTerritoriesIntoOtherFiles() {
    Document document;
    document.setDataset(dataset(), {});
    document.brush(std::vector<int>{B, Z});
    auto withoutMap = std::make_shared<document::Dataset>(unlinked());
    withoutMap->boundaries.reset(); // Z was known by the map alone
    withoutMap->link();
    document.setDataset(withoutMap, document.state());
    QCOMPARE(document.brushed(), std::vector<int>{B});
    QCOMPARE(document.isBrushed().size(), withoutMap->territories.size());
}

void TestDocument::locksAreHeardAndChangeNoFigure() {
    Document document;
    document.setDataset(dataset(), {});
    const auto before = document.results();
    Listener listener(document);
    document.edit(u"verrou"_s, [](MapState& state) {
        document::CriterionSettings locked;
        locked.locked = true;
        state.index.set(u"h1"_s, locked);
    });
    QCOMPARE(listener.heard, (QList<Changes>{Change::Results}));
    QCOMPARE(document.results(), before);
}

void TestDocument::drawsAreOfTheirSettings() {
    Document document;
    document.setDataset(dataset(), {});
    const auto draws = std::make_shared<const fragility::Robustness>(fragility::Robustness{
        .draws = 10, .probability = std::vector<double>(7, 1), .rankP05 = {}, .rankMedian = {}, .rankP95 = {}});
    const std::uint64_t revision = document.dataset()->revision;
    Listener listener(document);
    document.setRobustness(draws, document.state(), revision + 1); // of other files
    QVERIFY(!document.results()->robustness && listener.heard.isEmpty());
    document.setRobustness(draws, document.state(), revision);
    QVERIFY(document.results()->robustness == draws && document.results()->robustnessIsCurrent);
    document.edit(u"palette"_s, [](MapState& state) { state.palette = u"viridis"_s; });
    QVERIFY(document.results()->robustnessIsCurrent);
    document.edit(u"poids"_s, [](MapState& state) { state.index.setWeight(u"h1"_s, 40); });
    QVERIFY(document.results()->robustness == draws && !document.results()->robustnessIsCurrent);
    QCOMPARE(listener.heard, (QList<Changes>{Change::Robustness, Change::Style, Change::Results | Change::Robustness}));
    document.setRobustness(draws, MapState(), revision); // the weight moved while they were drawn
    QVERIFY(!document.results()->robustnessIsCurrent);
    document.setRobustness(draws, document.state(), revision);
    QVERIFY(document.results()->robustnessIsCurrent);
    document.edit(u"graine"_s, [](MapState& state) { state.robustness.seed = 1; });
    QVERIFY(!document.results()->robustnessIsCurrent);
    QCOMPARE(listener.heard.last(), Changes(Change::Robustness));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
