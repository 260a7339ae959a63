#include "app/appearance.h"
#include "app/correlation_table.h"
#include "app/correlations_dialog.h"
#include "app/measure.h"
#include "shipped_document.h"

#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using app::Correlations;

class TestCorrelations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void areThoseOfR();
    void anIndicatorWithoutWeightIsLeftOut();
    void redundantPairsAreSaid();
    void aCellAsksForItsScatter();
    void followsTheSettingsWhileShown();

private:
    document::Document m_document;
    app::Appearance m_appearance;
};

void TestCorrelations::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(tests::openShipped(m_document));
}

void TestCorrelations::areThoseOfR() {
    const Correlations correlations = app::correlationsOf(*m_document.dataset(), *m_document.results());
    QCOMPARE(correlations.keys.size(), 6);
    QFile oracle(QFINDTESTDATA("oracles/correlations.csv"));
    QVERIFY(oracle.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList lines = QString::fromUtf8(oracle.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 25);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const int first = m_document.dataset()->indicators->indicatorOf(cells[0]);
        const int second = m_document.dataset()->indicators->indicatorOf(cells[1]);
        QVERIFY(first >= 0 && second >= 0);
        const double rho = correlations.rho[std::size_t(first)][std::size_t(second)];
        QVERIFY2(std::abs(rho - cells[2].toDouble()) < 1e-12, qPrintable(line));
    }
}

void TestCorrelations::anIndicatorWithoutWeightIsLeftOut() {
    m_document.edit(u"sans âge"_s, [](document::MapState& state) { state.index.setWeight(u"part_75_plus"_s, 0); });
    const Correlations correlations = app::correlationsOf(*m_document.dataset(), *m_document.results());
    QCOMPARE(correlations.keys.size(), 5);
    QVERIFY(!correlations.keys.contains(u"part_75_plus"_s));
    m_document.undoStack()->undo();
}

void TestCorrelations::redundantPairsAreSaid() {
    Correlations correlations;
    correlations.keys = QStringList{u"a"_s, u"b"_s, u"c"_s, app::Measure::scoreKey()};
    correlations.labels = QStringList{u"A"_s, u"B"_s, u"C"_s, u"Score"_s};
    correlations.rho = {{1, 0.8, -0.95, 0.9}, {0.8, 1, 0.79, 0.9}, {-0.95, 0.79, 1, 0.9}, {0.9, 0.9, 0.9, 1}};
    const QStringList sentences = app::redundancies(correlations, QLocale());
    QCOMPARE(sentences.size(), 2); // the strongest first; the score goes with what it is made of
    QVERIFY2(sentences[0].startsWith(u"«\u00a0A\u00a0» et «\u00a0C\u00a0»"_s) && sentences[0].contains(u"compensent"_s),
             qPrintable(sentences[0]));
    QVERIFY2(sentences[1].startsWith(u"«\u00a0A\u00a0» et «\u00a0B\u00a0» (ρ = 0,80)"_s) &&
                 sentences[1].contains(u"deux fois la même chose"_s),
             qPrintable(sentences[1]));
}

void TestCorrelations::aCellAsksForItsScatter() {
    app::CorrelationsDialog dialog(m_document, m_appearance);
    QSignalSpy displayed(&dialog, &app::CorrelationsDialog::displayed);
    QSignalSpy chosen(&dialog, &app::CorrelationsDialog::pairChosen);
    dialog.show();
    QVERIFY(displayed.wait());
    auto* table = dialog.findChild<app::CorrelationTable*>();
    QCOMPARE(table->model()->rowCount(), 6);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return); // with itself: no scatter
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0], (QVariantList{u"apl_generalistes_65"_s, u"part_apl_plus_de_60"_s}));
    table->scrollTo(table->model()->index(5, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(5, 2)).center());
    QCOMPARE(chosen.last(), (QVariantList{u"part_75_plus"_s, app::Measure::scoreKey()}));
}

void TestCorrelations::followsTheSettingsWhileShown() {
    app::CorrelationsDialog dialog(m_document, m_appearance);
    QSignalSpy displayed(&dialog, &app::CorrelationsDialog::displayed);
    dialog.show();
    QVERIFY(displayed.wait());
    m_document.edit(u"sans âge"_s, [](document::MapState& state) { state.index.setWeight(u"part_75_plus"_s, 0); });
    QVERIFY(displayed.wait());
    QCOMPARE(dialog.findChild<app::CorrelationTable*>()->model()->rowCount(), 5);
    m_document.undoStack()->undo();
}

QTEST_MAIN(TestCorrelations)
#include "test_correlations.moc"
