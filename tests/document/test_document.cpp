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

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
