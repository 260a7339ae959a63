#include "app/agreement_dialog.h"
#include "app/agreement_model.h"
#include "app/agreement_words.h"
#include "app/text_label.h"
#include "shipped_document.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using document::DecisionAgainstScore;

class TestAgreementDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }
    void everyTerritoryIsOnOneLine();
    void aLineBrushesItsTerritories();
    void namesAreChosenByKeyboard();
    void coloursTheMap();
    void figuresStateTheirBase();
    void withoutABaseNothingIsComputed();

private:
    QTableView& table() const { return *m_dialog->findChild<QTableView*>(); }

    document::Document m_document;
    std::unique_ptr<app::AgreementDialog> m_dialog;
};

void TestAgreementDialog::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(tests::openShipped(m_document));
}

void TestAgreementDialog::init() {
    m_document.brush({});
    m_dialog = std::make_unique<app::AgreementDialog>(m_document);
    QSignalSpy displayed(m_dialog.get(), &app::AgreementDialog::displayed);
    m_dialog->show();
    QVERIFY(displayed.wait());
}

void TestAgreementDialog::everyTerritoryIsOnOneLine() {
    const auto* model = m_dialog->findChild<app::AgreementModel*>();
    std::vector<int> seen;
    for (int row = 0; row < model->rowCount() - 1; ++row) // the last is of the « retenues » again
        seen.insert(seen.end(), model->territoriesOf(row).begin(), model->territoriesOf(row).end());
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), m_document.dataset()->referenceCount());
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
}

void TestAgreementDialog::aLineBrushesItsTerritories() {
    QTableView& lines = table();
    const QModelIndex despite = lines.model()->index(int(DecisionAgainstScore::RetainedDespiteScore), 0);
    QTest::mouseClick(lines.viewport(), Qt::LeftButton, {}, lines.visualRect(despite).center());
    const std::vector<int> brushed = m_document.brushed();
    QVERIFY(!brushed.empty());
    for (const int territory : brushed) {
        const auto i = std::size_t(territory);
        QVERIFY(m_document.results()->decisions[i].status == territory::DecisionStatus::Retained);
        QVERIFY(m_document.results()->scores.rank[i] > 151);
    }
    QVERIFY(m_document.isBrushed()[std::size_t(m_document.dataset()->territoryOf(tests::kOuestGuyanais))]);
    lines.setFocus();
    QTest::keyClick(&lines, Qt::Key_Up);
    QCOMPARE(m_document.brushed(), brushed); // passing by brushes nothing
    QTest::keyClick(&lines, Qt::Key_Return);
    QVERIFY(m_document.isBrushed()[std::size_t(m_document.dataset()->territoryOf(tests::kMarcheBerrichonne))]);
}

void TestAgreementDialog::namesAreChosenByKeyboard() {
    auto* names = m_dialog->findChild<QListWidget*>();
    QCOMPARE(names->count(), m_dialog->findChild<app::AgreementModel*>()->territoriesOf(0).size());
    const QString before = m_document.state().selection;
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QVERIFY(m_document.state().selection != before);
    QCOMPARE(m_document.state().selection, names->currentItem()->data(Qt::UserRole).toString());
}

void TestAgreementDialog::coloursTheMap() {
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"Colorer"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(!button->isEnabled());
        }
    }
    QVERIFY(m_document.state().theme == document::Theme::Agreement);
    m_document.undoStack()->undo();
}

void TestAgreementDialog::figuresStateTheirBase() {
    document::DecisionScoreTable made;
    made.agreement = {
        .both = 20, .firstOnly = 5, .secondOnly = 10, .neither = 15}; // Cohen's kappa: (0.7 − 0.5)/(1 − 0.5)
    made.base = {u"Bretagne"_s, u"Normandie"_s};
    const QStringList said = app::agreementwords::figures(made, QLocale());
    QVERIFY2(said[0].contains(u"80\u202f% (20 sur 25)"_s), qPrintable(said[0]));
    QVERIFY2(said[1].contains(u"67\u202f% (20 sur 30)"_s), qPrintable(said[1]));
    QVERIFY2(said[2].contains(u"0,40"_s), qPrintable(said[2]));
    QVERIFY2(said[3].contains(u"50 territoires"_s) && said[3].contains(u"Bretagne, Normandie"_s), qPrintable(said[3]));
}

void TestAgreementDialog::withoutABaseNothingIsComputed() {
    const QStringList said = app::agreementwords::figures({}, QLocale());
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].contains(u"non calculables"_s), qPrintable(said[0]));
}

QTEST_MAIN(TestAgreementDialog)
#include "test_agreement_dialog.moc"
