#include "fragility/similarity.h"
#include "shipped_table.h"

#include <cmath>

using namespace fragility;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestSimilarity : public QObject {
    Q_OBJECT
private slots:
    void distancesByHand();
    void tiesGoByCode();
    void onlyThoseWithTheSameCriteria();
    void shippedTable();
};

void TestSimilarity::distancesByHand() {
    const Normalised normalised{{{0, 10, 100, 20}, {50, 60, 50, 50}}, {}};
    const std::vector<double> raw(4);
    const std::vector<int> order{0, 1, 2, 3};
    const std::vector<Criterion> criteria{{raw, Direction::HighIsFragile, 3}, {raw}};
    const auto similar = mostSimilar(0, 10, normalised, criteria, {order, {}, {}, {}});
    QCOMPARE(similar.size(), 3u);
    QCOMPARE(similar[0].territory, 1);
    QCOMPARE(similar[0].distance, (3. * 10 + 10) / 4);
    QCOMPARE(similar[1].territory, 3);
    QCOMPARE(similar[1].distance, 15.);
    QCOMPARE(similar[2].territory, 2);
    QCOMPARE(similar[2].distance, 75.);
    QCOMPARE(mostSimilar(0, 2, normalised, criteria, {order, {}, {}, {}}).size(), 2u);
}

void TestSimilarity::tiesGoByCode() {
    const Normalised normalised{{{50, 40, 60, 45}}, {}};
    const std::vector<double> raw(4);
    const std::vector<int> order{0, 3, 1, 2};
    const std::vector<Criterion> criteria{{raw}};
    const auto similar = mostSimilar(0, 3, normalised, criteria, {order, {}, {}, {}});
    QCOMPARE(similar[0].territory, 3);
    QCOMPARE(similar[1].territory, 2);
    QCOMPARE(similar[2].territory, 1);
}

void TestSimilarity::onlyThoseWithTheSameCriteria() {
    const Normalised normalised{{{50, 50, kMissing, 40, kMissing}, {10, kMissing, 10, 90, kMissing}}, {}};
    const std::vector<double> raw(5);
    const std::vector<int> order{0, 1, 2, 3, 4};
    const std::vector<Criterion> criteria{{raw}, {raw}};
    const Territories territories{order, {}, {}, {}};
    const auto toFirst = mostSimilar(0, 10, normalised, criteria, territories);
    QCOMPARE(toFirst.size(), 1u);
    QCOMPARE(toFirst[0].territory, 3);
    const auto toSecond = mostSimilar(1, 10, normalised, criteria, territories); // it has the first alone
    QCOMPARE(toSecond.size(), 2u);
    QCOMPARE(toSecond[0].territory, 0);
    QVERIFY(mostSimilar(4, 10, normalised, criteria, territories).empty());
}

void TestSimilarity::shippedTable() {
    const ShippedTable table;
    const Normalised normalised = normalise(table.criteria, table.territories, {});
    const auto marche = table.at(QStringLiteral("200007052")); // CC de la Marche Berrichonne
    const auto similar = mostSimilar(marche, 10, normalised, table.criteria, table.territories);
    QCOMPARE(similar.size(), 10u);
    int nearer = 0; // by brute force
    for (std::size_t other = 0; other < table.order.size(); ++other) {
        double distance = 0;
        for (const auto& values : normalised.values)
            distance += std::abs(values[other] - values[marche]) / 5;
        nearer += other != marche && distance < similar.back().distance - 1e-9 ? 1 : 0;
    }
    QCOMPARE(nearer, 9);
}

QTEST_APPLESS_MAIN(TestSimilarity)
#include "test_similarity.moc"
