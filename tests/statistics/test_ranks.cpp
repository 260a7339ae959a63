#include "oracle.h"
#include "statistics/ranks.h"

#include <cmath>

using namespace statistics;

class TestRanks : public QObject {
    Q_OBJECT
private slots:
    void meanRanksAreThoseOfR();
    void percentileRanksByHand();
    void aSingleValueStandsInTheMiddle();
    void nothingPresent();
    void percentileRanksAreSymmetric();
};

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

} // namespace

void TestRanks::meanRanksAreThoseOfR() {
    std::vector<double> values, expected;
    for (const QStringList& row : oracleRows(QFINDTESTDATA("oracles/ranks.csv"))) {
        values.push_back(oracleNumber(row[0]));
        expected.push_back(oracleNumber(row[1]));
    }
    QCOMPARE(values.size(), 120u);
    const std::vector<double> ranks = meanRanks(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            QVERIFY(std::isnan(ranks[i]));
        else
            QCOMPARE(ranks[i], expected[i]); // halves are exact
    }
}

void TestRanks::percentileRanksByHand() {
    // Five values present: 10 < 20 = 20 < 30 < 40, so ranks 1, 2.5, 2.5, 4, 5.
    const std::vector<double> ranks = percentileRanks(std::vector<double>{30, 20, kMissing, 10, 20, 40});
    QCOMPARE(ranks[0], 75.0);
    QCOMPARE(ranks[1], 37.5);
    QVERIFY(std::isnan(ranks[2]));
    QCOMPARE(ranks[3], 0.0);
    QCOMPARE(ranks[4], 37.5);
    QCOMPARE(ranks[5], 100.0);
}

void TestRanks::aSingleValueStandsInTheMiddle() {
    const std::vector<double> ranks = percentileRanks(std::vector<double>{kMissing, 7});
    QVERIFY(std::isnan(ranks[0]));
    QCOMPARE(ranks[1], 50.0);
}

void TestRanks::nothingPresent() {
    QVERIFY(meanRanks({}).empty());
    QVERIFY(std::isnan(percentileRanks(std::vector<double>{kMissing})[0]));
}

void TestRanks::percentileRanksAreSymmetric() {
    // Turning the order round turns the percentile ranks round: the direction of an indicator rests on it.
    std::vector<double> values = oracleValues(QFINDTESTDATA("oracles/ranks.csv"));
    const std::vector<double> upwards = percentileRanks(values);
    for (double& value : values)
        value = -value;
    const std::vector<double> downwards = percentileRanks(values);
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::isnan(values[i]) || std::abs(upwards[i] + downwards[i] - 100) < 1e-12);
}

QTEST_APPLESS_MAIN(TestRanks)
#include "test_ranks.moc"
