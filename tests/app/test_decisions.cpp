#include "app/decision_dialog.h"
#include "app/diagnosis_sheet.h"
#include "app/list_comparison_dialog.h"
#include "app/paste_list_dialog.h"
#include "document/small_country.h"
#include "window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using territory::DecisionStatus;

namespace {

/// Two communities of the same name, and one of its own.
std::shared_ptr<const territory::Gazetteer> namesakes() {
    using smallcountry::commune;
    std::vector<territory::Territory> territories;
    for (const auto& [code, name] : {std::pair{u"200007052"_s, u"CC de la Marche Berrichonne"_s},
                                     {u"200040681"_s, u"CC du Pays des Sources"_s},
                                     {u"246000582"_s, u"CC du Pays des Sources"_s}})
        territories.push_back({code, name, u"CC"_s, {}, {}, -1, {}});
    return std::make_shared<const territory::Gazetteer>(
        std::vector<territory::Commune>{commune(u"36001"_s, u"Aigurande"_s, u"200007052"_s, 5000),
                                        commune(u"36002"_s, u"Buzançais"_s, u"200040681"_s, 1000),
                                        commune(u"18001"_s, u"Aubigny"_s, u"246000582"_s, 700)},
        territories, std::vector<territory::Departement>{{u"18"_s, u"Cher"_s, u"24"_s}, {u"36"_s, u"Indre"_s, u"24"_s}},
        std::vector<territory::Region>{{u"24"_s, u"Centre-Val de Loire"_s}});
}

QPushButton* button(const QDialog& dialog, QDialogButtonBox::StandardButton which) {
    return dialog.findChild<QDialogButtonBox*>()->button(which);
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void doubtfulLinesAreConfirmedByHand();
    void listNeedsASourceAndTellsWhatDiffers();
    void keyboardGoesThroughThePasteDialog();
    void decisionByHandNeedsASource();
    void decisionByHandIsTakenBack();
    void diagnosisIsReadAndCopied();
    void listsAreCompared();
    void pastedListChangesTheMap();
    void decisionSetByHandIsUndone();
};

void TestDecisions::doubtfulLinesAreConfirmedByHand() {
    app::PasteListDialog dialog(namesakes());
    dialog.show();
    QSignalSpy matched(&dialog, &app::PasteListDialog::matched);
    dialog.setText(u"CC de la Marche Berrichonne\nCC du Pays des Sources\nCC de Nulle Part\n"_s);
    QVERIFY(matched.wait());
    auto* matches = dialog.findChild<QTableWidget*>();
    QCOMPARE(matches->rowCount(), 3);
    QCOMPARE(dialog.list().decisions.keys(), QStringList{u"200007052"_s});
    auto* choice = qobject_cast<QComboBox*>(matches->cellWidget(0, 1)); // what is doubtful comes first
    QVERIFY(choice && !choice->accessibleName().isEmpty());
    const int wanted = choice->findData(u"246000582"_s);
    QVERIFY(wanted > 0);
    choice->setFocus();
    while (choice->currentIndex() != wanted)
        QTest::keyClick(choice, Qt::Key_Down);
    QStringList codes = dialog.list().decisions.keys();
    codes.sort();
    QCOMPARE(codes, (QStringList{u"200007052"_s, u"246000582"_s}));
    // What was confirmed stays so while the text is edited.
    dialog.findChild<QPlainTextEdit*>()->appendPlainText(u"200040681"_s);
    QVERIFY(matched.wait());
    QCOMPARE(dialog.list().decisions.size(), 3);
}

void TestDecisions::listNeedsASourceAndTellsWhatDiffers() {
    app::PasteListDialog dialog(namesakes());
    dialog.show();
    QSignalSpy matched(&dialog, &app::PasteListDialog::matched);
    dialog.setText(u"200007052"_s);
    QVERIFY(matched.wait());
    QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
    dialog.findChild<QLineEdit*>(u"source"_s)->setText(u"préfecture"_s);
    QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled());
    const QString conformity = dialog.findChild<QLabel*>(u"conformity"_s)->text();
    QVERIFY2(conformity.contains(u"non conforme"_s) && conformity.contains(u"151"_s), qPrintable(conformity));
    // One zone of 151 says nothing of the others.
    QVERIFY(!dialog.findChild<QRadioButton*>(u"complete"_s)->isEnabled());
    QVERIFY(!dialog.list().isComplete());
    QCOMPARE(dialog.list().decisions.value(u"200007052"_s).source, u"préfecture"_s);
}

void TestDecisions::keyboardGoesThroughThePasteDialog() {
    app::PasteListDialog dialog(namesakes());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy matched(&dialog, &app::PasteListDialog::matched);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClicks(QApplication::focusWidget(), u"200007052"_s); // the text has the focus first
    QVERIFY(QTest::qWaitFor([&] { return dialog.list().decisions.size() == 1; }));
    auto* source = dialog.findChild<QLineEdit*>(u"source"_s);
    for (int step = 0; step < 20 && QApplication::focusWidget() != source; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), source);
    QTest::keyClicks(source, u"le ministre"_s);
    QTest::keyClick(source, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestDecisions::decisionByHandNeedsASource() {
    app::DecisionDialog dialog(u"CC de A"_s, {}, false);
    dialog.show();
    QVERIFY(dialog.findChild<QRadioButton*>(u"unknown"_s)->isChecked());
    QVERIFY(!dialog.findChild<QPushButton*>(u"remove"_s)->isVisible());
    QTest::keyClick(dialog.findChild<QRadioButton*>(u"probable"_s), Qt::Key_Space);
    QVERIFY(!button(dialog, QDialogButtonBox::Save)->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"source"_s), u"le maire"_s);
    QVERIFY(button(dialog, QDialogButtonBox::Save)->isEnabled());
    QCOMPARE(*dialog.decision(),
             (territory::Decision{DecisionStatus::Retained, territory::Certainty::Probable, u"le maire"_s, {}}));
}

void TestDecisions::decisionByHandIsTakenBack() {
    app::DecisionDialog dialog(u"CC de A"_s, {DecisionStatus::NotRetained, territory::Certainty::Sure, u"x"_s, {}},
                               true);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(dialog.findChild<QPushButton*>(u"remove"_s), Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(!dialog.decision());
}

void TestDecisions::diagnosisIsReadAndCopied() {
    using territory::Diagnosis;
    Diagnosis diagnosis;
    diagnosis.add({Diagnosis::Cause::Hole, Diagnosis::Severity::Notice, {}, 1, u"Un trou."_s, {}, {}});
    diagnosis.add({Diagnosis::Cause::DuplicateCode,
                   Diagnosis::Severity::Warning,
                   u"EPCI.shp"_s,
                   2,
                   u"Deux codes en double."_s,
                   u"Corrigez-les."_s,
                   {u"200040681"_s}});
    app::DiagnosisSheet sheet(diagnosis);
    sheet.show();
    QStringList texts;
    for (const QLabel* label : sheet.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    QCOMPARE(texts.first(), u"Contours utilisables, avec des réserves."_s);
    QVERIFY(texts.indexOf(u"Deux codes en double."_s) < texts.indexOf(u"Un trou."_s)); // the worst first
    QVERIFY(texts.contains(u"200040681"_s));
    QVERIFY(texts.contains(u"→ Corrigez-les."_s));
    for (const QString& part : {u"Deux codes en double."_s, u"Un trou."_s, u"200040681"_s, u"Corrigez-les."_s})
        QVERIFY(sheet.text().contains(part));
}

void TestDecisions::listsAreCompared() {
    auto dataset = std::make_shared<document::Dataset>(smallcountry::unlinked());
    territory::DecisionList other; // the shipped one holds A and D
    other.id = u"autre"_s;
    other.title = u"Autre"_s;
    for (const QString& code : {u"A"_s, u"E"_s})
        other.decisions.insert(code, {DecisionStatus::Retained, territory::Certainty::Sure, u"x"_s, {}});
    dataset->decisionLists.push_back(std::make_shared<const territory::DecisionList>(other));
    dataset->link();
    document::Document document;
    document.setDataset(dataset, {});
    app::ListComparisonDialog dialog(document);
    dialog.show();
    QStringList parts;
    for (const QListWidget* names : dialog.findChildren<QListWidget*>()) {
        QCOMPARE(names->count(), 1);
        parts << names->item(0)->text();
    }
    QCOMPARE(parts, (QStringList{u"CC de D"_s, u"CC de A"_s, u"CC de E"_s}));
}

void TestDecisions::pastedListChangesTheMap() {
    tests::WindowFixture fixture;
    QVERIFY(fixture.begin());
    document::Document& document = fixture.document();
    const int marche = document.dataset()->territoryOf(u"200007052"_s); // a zone of the shipped list
    const auto pictureBefore = fixture.map().grab().toImage();
    QGuiApplication::clipboard()->setText(u"Zones rouges de la Guyane :\n- CC des Savanes (Guyane)\n"_s);
    fixture.window->findChild<QAction*>(u"actionPasteList"_s)->trigger();
    auto* dialog = fixture.window->findChild<app::PasteListDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"source"_s)->setText(u"ARS de Guyane"_s);
    QPushButton* use = button(*dialog, QDialogButtonBox::Ok);
    QVERIFY(QTest::qWaitFor([use] { return use->isEnabled(); }));
    QCOMPARE(document.results()->decisions[std::size_t(marche)].status, DecisionStatus::Retained);
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return document.dataset()->decisionLists.size() == 2; }, 30000));
    const int savanes = document.dataset()->territoryOf(u"200027548"_s);
    const auto statusOf = [&](int territory) { return document.results()->decisions[std::size_t(territory)].status; };
    QCOMPARE(statusOf(savanes), DecisionStatus::Retained);
    QCOMPARE(statusOf(marche), DecisionStatus::Unknown); // absent from a list that isn't complete
    QCOMPARE(document.results()->completeness.established, 1);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.map().grab().toImage() != pictureBefore);
    document.undoStack()->undo();
    QCOMPARE(statusOf(marche), DecisionStatus::Retained);
    QFile::remove(document.dataset()->decisionLists.back()->id);
}

void TestDecisions::decisionSetByHandIsUndone() {
    tests::WindowFixture fixture;
    QVERIFY(fixture.begin());
    document::Document& document = fixture.document();
    document.navigate([](document::MapState& state) { state.selection = u"200027548"_s; });
    const auto territory = std::size_t(document.selectedTerritory());
    const territory::Decision before = document.results()->decisions[territory];
    fixture.window->findChild<QAction*>(u"actionSetDecision"_s)->trigger();
    auto* dialog = fixture.window->findChild<app::DecisionDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton*>(u"notRetained"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"source"_s)->setText(u"préfecture"_s);
    dialog->accept();
    QCOMPARE(document.results()->decisions[territory].status, DecisionStatus::NotRetained);
    QCOMPARE(document.results()->decisions[territory].source, u"préfecture"_s);
    document.undoStack()->undo();
    QCOMPARE(document.results()->decisions[territory], before);
}

QTEST_MAIN(TestDecisions)
#include "test_decisions.moc"
