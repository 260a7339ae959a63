#include "oracle.h"
#include "statistics/breaks.h"
#include "support/shipped_indicators.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace statistics;

class TestBreaks : public QObject {
    Q_OBJECT
private slots:
    void quantilesAreThoseOfR();
    void breaksAreThoseOfR_data();
    void breaksAreThoseOfR();
    void shippedTableIsClassedAsByR();
    void tiesMakeFewerClasses();
    void constantValuesMakeOneClass();
    void nothingPresentMakesNone();
    void aValueOnABoundBelongsToTheClassAbove();
    void everyValuePresentHasAClass();
    void goodnessByHand();
};

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr BreakMethod kComputed[] = {BreakMethod::Quantile, BreakMethod::NaturalBreaks, BreakMethod::EqualInterval,
                                     BreakMethod::StandardDeviation};

void verifyClose(double actual, double expected) {
    QVERIFY2(std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

void TestBreaks::quantilesAreThoseOfR() {
    std::vector<double> sorted = oracleValues(QFINDTESTDATA("oracles/ranks.csv"));
    std::erase_if(sorted, [](double value) { return std::isnan(value); });
    std::sort(sorted.begin(), sorted.end());
    const auto rows = oracleRows(QFINDTESTDATA("oracles/quantiles.csv"));
    QCOMPARE(rows.size(), 12u);
    for (const QStringList& row : rows)
        verifyClose(quantile(sorted, row[0].toDouble()), row[1].toDouble());
    QCOMPARE(quantile(std::vector<double>{4}, 0.3), 4.0);
}

void TestBreaks::breaksAreThoseOfR_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("classCount");
    QTest::addColumn<QString>("bounds");
    const QHash<QString, BreakMethod> methods{{QStringLiteral("quantile"), BreakMethod::Quantile},
                                              {QStringLiteral("fisher"), BreakMethod::NaturalBreaks},
                                              {QStringLiteral("equal"), BreakMethod::EqualInterval},
                                              {QStringLiteral("sd"), BreakMethod::StandardDeviation}};
    for (const QStringList& row : oracleRows(QFINDTESTDATA("oracles/breaks.csv")))
        QTest::addRow("%s %s", qPrintable(row[0]), qPrintable(row[1]))
            << int(methods.value(row[0])) << row[1].toInt() << row[2];
}

void TestBreaks::breaksAreThoseOfR() {
    QFETCH(int, method);
    QFETCH(int, classCount);
    QFETCH(QString, bounds);
    const QStringList expected = bounds.split(u' ');
    const std::vector<double> actual =
        breaks(oracleValues(QFINDTESTDATA("oracles/ranks.csv")), BreakMethod(method), classCount);
    QCOMPARE(qsizetype(actual.size()), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        verifyClose(actual[i], expected[qsizetype(i)].toDouble());
}

void TestBreaks::shippedTableIsClassedAsByR() {
    const auto table = rowsOf(QFINDTESTDATA("../../resources/indicators_epci_2025.csv"));
    const auto oracle = oracleRows(QFINDTESTDATA("oracles/shipped_breaks.csv"));
    QCOMPARE(table.size(), 1255u);
    QCOMPARE(oracle.size(), 30u);
    for (const QStringList& row : oracle) {
        QVERIFY(shippedIndicators().contains(row[0]));
        std::vector<double> values;
        for (const auto& cells : table)
            values.push_back(number(cells[row[0]]));
        const BreakMethod method =
            row[1] == QStringLiteral("fisher") ? BreakMethod::NaturalBreaks : BreakMethod::Quantile;
        const std::vector<double> actual = breaks(values, method, row[2].toInt());
        const QStringList expected = row[3].split(u' ');
        QCOMPARE(qsizetype(actual.size()), expected.size());
        for (std::size_t i = 0; i < actual.size(); ++i)
            verifyClose(actual[i], expected[qsizetype(i)].toDouble());
    }
}

void TestBreaks::tiesMakeFewerClasses() {
    const std::vector<double> tied{1, 1, 1, 1, 1, 1, 2, 9};
    // Type 7 at 1/3 and 2/3 gives 1 and 1: the tied quantiles are one bound. Midpoints: 1.5 and 5.5.
    QCOMPARE(breaks(tied, BreakMethod::Quantile, 3), (std::vector<double>{1, 9}));
    QCOMPARE(breaks(tied, BreakMethod::NaturalBreaks, 7), (std::vector<double>{1, 1.5, 5.5, 9}));
    QCOMPARE(breaks(std::vector<double>{3, 5}, BreakMethod::NaturalBreaks, 5), (std::vector<double>{3, 4, 5}));
}

void TestBreaks::constantValuesMakeOneClass() {
    for (const BreakMethod method : kComputed) {
        for (const auto& values : {std::vector<double>{5}, std::vector<double>{5, kMissing, 5}}) {
            const std::vector<double> bounds = breaks(values, method, 4);
            QCOMPARE(bounds, (std::vector<double>{5, 5}));
            QCOMPARE(classOf(5, bounds), 0);
        }
    }
}

void TestBreaks::nothingPresentMakesNone() {
    for (const BreakMethod method : kComputed) {
        QVERIFY(breaks({}, method, 5).empty());
        QVERIFY(breaks(std::vector<double>{kMissing, INFINITY}, method, 5).empty());
    }
    QCOMPARE(classOf(1, {}), -1);
}

void TestBreaks::aValueOnABoundBelongsToTheClassAbove() {
    const std::vector<double> bounds{0, 10, 20, 30};
    const std::pair<double, int> expected[] = {{0, 0},  {9.99, 0},   {10, 1},     {20, 2},
                                               {30, 2}, {-0.01, -1}, {30.01, -1}, {kMissing, -1}};
    for (const auto& [value, found] : expected)
        QCOMPARE(classOf(value, bounds), found);
}

void TestBreaks::everyValuePresentHasAClass() {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values(1 + random() % 60);
        for (double& value : values)
            value = std::exp(double(random() % 500) / 40) - 40;
        for (const BreakMethod method : kComputed) {
            const int classCount = 3 + int(random() % 7);
            const std::vector<double> bounds = breaks(values, method, classCount);
            QVERIFY(std::is_sorted(bounds.begin(), bounds.end()));
            QVERIFY(int(bounds.size()) <= classCount + 1);
            for (const double value : values)
                QVERIFY(classOf(value, bounds) >= 0 && classOf(value, bounds) < int(bounds.size()) - 1);
        }
    }
}

void TestBreaks::goodnessByHand() {
    // {1, 2} and {5, 8}: means 1.5 and 6.5, 0.5 + 4.5 within; mean 4, 9 + 4 + 1 + 16 = 30 in all.
    QCOMPARE(goodnessOfVarianceFit(std::vector<double>{1, 2, kMissing, 5, 8}, std::vector<double>{1, 4, 8}),
             1 - 5. / 30);
    QCOMPARE(goodnessOfVarianceFit(std::vector<double>{3, 3}, std::vector<double>{3, 3}), 1.0);
    QVERIFY(std::isnan(goodnessOfVarianceFit(std::vector<double>{kMissing}, std::vector<double>{0, 1})));
}

QTEST_APPLESS_MAIN(TestBreaks)
#include "test_breaks.moc"
