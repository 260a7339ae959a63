#include "statistics/agreement.h"

#include <QTest>
#include <cmath>

using statistics::Agreement;

class TestAgreement : public QObject {
    Q_OBJECT
private slots:
    void kappaOfPublishedTables_data();
    void kappaOfPublishedTables();
    void kappaIsThatOfCohensDefinition();
    void perfectAndOppositeJudgements();
    void precisionAndRecall();
    void nothingToSay();
};

void TestAgreement::kappaOfPublishedTables_data() {
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("firstOnly");
    QTest::addColumn<int>("secondOnly");
    QTest::addColumn<int>("neither");
    QTest::addColumn<double>("kappa");
    // By hand: po = 14/20, pe = 0.7·0.8 + 0.3·0.2 = 0.62, so 0.08/0.38.
    QTest::newRow("two doctors, twenty patients: 0.21 (easycalculation.com)") << 12 << 2 << 4 << 2 << 0.08 / 0.38;
    QTest::newRow("the documentation of R's Delta::GetKappa: 0.5") << 50 << 10 << 10 << 20 << 0.5;
    // By hand: po = 0.7, pe = 0.5·0.6 + 0.5·0.4 = 0.5.
    QTest::newRow("half of what chance leaves") << 20 << 5 << 10 << 15 << 0.4;
}

void TestAgreement::kappaOfPublishedTables() {
    QFETCH(int, both);
    QFETCH(int, firstOnly);
    QFETCH(int, secondOnly);
    QFETCH(int, neither);
    QFETCH(double, kappa);
    const Agreement agreement{both, firstOnly, secondOnly, neither};
    QVERIFY(std::abs(agreement.kappa() - kappa) < 1e-12);
    const Agreement turned{both, secondOnly, firstOnly, neither};
    QCOMPARE(turned.kappa(), agreement.kappa());
}

void TestAgreement::kappaIsThatOfCohensDefinition() {
    for (int both = 0; both < 4; ++both) {
        for (int first = 0; first < 4; ++first) {
            for (int second = 0; second < 4; ++second) {
                const double n = both + first + second + 5;
                const double po = (both + 5) / n;
                const double pe = (both + first) / n * (both + second) / n + (second + 5) / n * (first + 5) / n;
                const double kappa = Agreement{both, first, second, 5}.kappa();
                QVERIFY(pe > 1 - 1e-12 ? std::isnan(kappa) : std::abs(kappa - (po - pe) / (1 - pe)) < 1e-12);
            }
        }
    }
}

void TestAgreement::perfectAndOppositeJudgements() {
    QCOMPARE((Agreement{40, 0, 0, 60}.kappa()), 1.0);
    QCOMPARE((Agreement{0, 50, 50, 0}.kappa()), -1.0);
    QCOMPARE((Agreement{25, 25, 25, 25}.kappa()), 0.0); // as chance would
}

void TestAgreement::precisionAndRecall() {
    const Agreement agreement{30, 10, 20, 40};
    QCOMPARE(agreement.total(), 100);
    QCOMPARE(agreement.precision(), 0.75);
    QCOMPARE(agreement.recall(), 0.6);
}

void TestAgreement::nothingToSay() {
    QVERIFY(std::isnan(Agreement().kappa()));
    QVERIFY(std::isnan(Agreement().precision()));
    QVERIFY(std::isnan((Agreement{0, 0, 5, 5}.precision())));
    QVERIFY(std::isnan((Agreement{0, 5, 0, 5}.recall())));
    QVERIFY(std::isnan((Agreement{9, 0, 0, 0}.kappa()))); // both always say yes: chance alone agrees
}

QTEST_APPLESS_MAIN(TestAgreement)
#include "test_agreement.moc"
