#include "fragility/dominance.h"
#include "shipped_table.h"

#include <QElapsedTimer>
#include <cmath>
#include <random>

using namespace fragility;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr auto kHigh = Direction::HighIsFragile;

/// Pair by pair, by the definition.
DominanceCounts byDefinition(const Normalised& normalised, std::span<const Criterion> criteria) {
    const std::size_t count = normalised.values.front().size();
    DominanceCounts counts;
    counts.dominates.assign(count, 0);
    counts.dominatedBy.assign(count, 0);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            bool comparable = true, known = false;
            for (std::size_t c = 0; c < criteria.size(); ++c) {
                if (criteria[c].weight > 0) {
                    comparable &= std::isnan(normalised.values[c][a]) == std::isnan(normalised.values[c][b]);
                    known |= !std::isnan(normalised.values[c][a]);
                }
            }
            counts.comparable += comparable && known ? 1 : 0;
            const Dominance found = dominance(a, b, normalised, criteria);
            if (found == Dominance::FirstDominates || found == Dominance::SecondDominates) {
                const bool first = found == Dominance::FirstDominates;
                ++counts.dominates[first ? a : b];
                ++counts.dominatedBy[first ? b : a];
                ++counts.pairs;
            }
        }
    }
    return counts;
}

void verifySame(const DominanceCounts& actual, const DominanceCounts& expected) {
    QCOMPARE(actual.dominates, expected.dominates);
    QCOMPARE(actual.dominatedBy, expected.dominatedBy);
    QCOMPARE(actual.pairs, expected.pairs);
    QCOMPARE(actual.comparable, expected.comparable);
}

} // namespace

class TestDominance : public QObject {
    Q_OBJECT
private slots:
    void pairsByHand();
    void countsByHand();
    void countsAreThoseOfEveryPair();
    void shippedTable();
    void noRandomWeightsSelectTheDominated();
    void tenTimesTheTerritories();
};

void TestDominance::pairsByHand() {
    const Normalised normalised{{{10, 20, 10, 30, 10, kMissing}, {50, 50, 50, 40, kMissing, kMissing}}, {}};
    const std::vector<double> raw(6);
    std::vector<Criterion> criteria{{raw}, {raw}};
    QCOMPARE(dominance(0, 1, normalised, criteria), Dominance::SecondDominates);
    QCOMPARE(dominance(1, 0, normalised, criteria), Dominance::FirstDominates);
    QCOMPARE(dominance(0, 2, normalised, criteria), Dominance::Equal);
    QCOMPARE(dominance(1, 3, normalised, criteria), Dominance::None);
    QCOMPARE(dominance(0, 4, normalised, criteria), Dominance::None); // not the same criteria
    QCOMPARE(dominance(5, 5, normalised, criteria), Dominance::None); // nothing to compare
    criteria[1].weight = 0;
    QCOMPARE(dominance(1, 3, normalised, criteria), Dominance::SecondDominates);
    QCOMPARE(dominance(0, 4, normalised, criteria), Dominance::Equal);
}

void TestDominance::countsByHand() {
    // A < B < C on both; D above C on one, below A on the other; E has one of the two.
    const Normalised normalised{{{1, 2, 3, 4, 1}, {1, 2, 3, 0, kMissing}}, {}};
    const std::vector<double> raw(5);
    const std::vector<Criterion> criteria{{raw}, {raw}};
    const DominanceCounts counts = dominanceCounts(normalised, criteria);
    QCOMPARE(counts.dominates, (std::vector<int>{0, 1, 2, 0, 0}));
    QCOMPARE(counts.dominatedBy, (std::vector<int>{2, 1, 0, 0, 0}));
    QCOMPARE(counts.pairs, 3);
    QCOMPARE(counts.comparable, 6);
    QCOMPARE(neverSelected(counts, {.selection = {SelectionRule::Kind::Top, 1}}), (std::vector<int>{0, 1}));
    QCOMPARE(neverSelected(counts, {.selection = {SelectionRule::Kind::Top, 2}}), (std::vector<int>{0}));
    QVERIFY(neverSelected(counts, {.selection = {SelectionRule::Kind::Score, 1}}).empty());
}

void TestDominance::countsAreThoseOfEveryPair() {
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        const std::size_t count = 1 + random() % 60;
        Normalised normalised;
        std::vector<double> raw(count);
        std::vector<Criterion> criteria;
        for (std::size_t c = 0; c < 1 + random() % 4; ++c) {
            std::vector<double>& values = normalised.values.emplace_back();
            for (std::size_t i = 0; i < count; ++i)
                values.push_back(random() % 9 == 0 ? kMissing : double(random() % 6)); // ties and gaps
            criteria.push_back({raw, kHigh, random() % 5 == 0 ? 0.0 : 1.0});
        }
        verifySame(dominanceCounts(normalised, criteria), byDefinition(normalised, criteria));
    }
}

void TestDominance::shippedTable() {
    const ShippedTable table;
    const Normalised normalised = normalise(table.criteria, table.territories, {});
    QElapsedTimer timer;
    timer.start();
    const DominanceCounts counts = dominanceCounts(normalised, table.criteria);
    qInfo("1,255 x 5: %.2f ms, %lld of %lld pairs", double(timer.nsecsElapsed()) / 1e6, counts.pairs,
          counts.comparable);
    verifySame(counts, byDefinition(normalised, table.criteria));
}

void TestDominance::noRandomWeightsSelectTheDominated() {
    const ShippedTable table;
    const std::vector<int> never =
        neverSelected(dominanceCounts(normalise(table.criteria, table.territories, {}), table.criteria), {});
    QVERIFY(!never.empty());
    std::mt19937 random(5);
    std::vector<Criterion> criteria = table.criteria;
    for (const auto aggregation : {Aggregation::Arithmetic, Aggregation::Geometric, Aggregation::Harmonic}) {
        const IndexMethod method{.aggregation = aggregation};
        const auto normalised = std::make_shared<const Normalised>(normalise(criteria, table.territories, method));
        for (int draw = 0; draw < 100; ++draw) {
            for (Criterion& criterion : criteria)
                criterion.weight = std::pow(double(1 + random() % 1000), 3); // often nearly one criterion alone
            const Scores scores = score(normalised, criteria, table.territories, method);
            for (const int territory : never)
                QVERIFY(!scores.selected[std::size_t(territory)]);
        }
    }
}

void TestDominance::tenTimesTheTerritories() {
    std::mt19937 random(3);
    Normalised normalised;
    const std::vector<double> raw(12550);
    std::vector<Criterion> criteria;
    for (int c = 0; c < 5; ++c) {
        std::vector<double>& values = normalised.values.emplace_back();
        for (std::size_t i = 0; i < raw.size(); ++i)
            values.push_back(double(random() % 10000));
        criteria.push_back({raw});
    }
    QElapsedTimer timer;
    timer.start();
    const DominanceCounts counts = dominanceCounts(normalised, criteria);
    qInfo("12,550 x 5: %.0f ms", double(timer.nsecsElapsed()) / 1e6);
    // Of two of independent criteria, one dominates with probability 2/2⁵.
    const double share = double(counts.pairs) / double(counts.comparable);
    QVERIFY2(std::abs(share - 1. / 16) < 0.01, qPrintable(QString::number(share)));
}

QTEST_APPLESS_MAIN(TestDominance)
#include "test_dominance.moc"
