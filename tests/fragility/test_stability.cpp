#include "fragility/stability.h"
#include "shipped_table.h"

#include <cmath>

using namespace fragility;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
using Intervals = std::vector<WeightInterval>;

std::shared_ptr<const Normalised> normalisedBy(std::span<const Criterion> criteria, const Territories& territories,
                                               const IndexMethod& method) {
    return std::make_shared<const Normalised>(normalise(criteria, territories, method));
}

/// Values from 0 to 100 that are their own scale, so that crossings can be worked by hand.
struct HandCase {
    HandCase(std::vector<std::vector<double>> columns, double top) : values(std::move(columns)) {
        order.resize(values.front().size());
        std::iota(order.begin(), order.end(), 0);
        territories.order = order;
        for (const std::vector<double>& column : values)
            criteria.push_back({column, Direction::HighIsFragile, 1, Goalposts{0, 100}});
        method.normalisation = Normalisation::Goalpost;
        method.minimumPresent = 1;
        method.selection.amount = top;
    }
    std::vector<WeightStability> stabilityOf(std::size_t territory) const {
        return weightStability(territory, normalise(criteria, territories, method), criteria, territories, method);
    }

    std::vector<std::vector<double>> values;
    std::vector<int> order;
    Territories territories;
    std::vector<Criterion> criteria;
    IndexMethod method;
};

void compareIntervals(const Intervals& actual, const Intervals& expected) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QVERIFY2(std::abs(actual[i].from - expected[i].from) < 1e-12, qPrintable(QString::number(actual[i].from)));
        QVERIFY2(std::abs(actual[i].to - expected[i].to) < 1e-12, qPrintable(QString::number(actual[i].to)));
    }
}

/// The criteria at a share of one of them, the others in proportion; written anew here, as a reader would.
std::vector<Criterion> at(double share, std::size_t criterion, std::vector<Criterion> criteria) {
    double others = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c)
        others += c == criterion ? 0 : criteria[c].weight;
    for (std::size_t c = 0; c < criteria.size(); ++c)
        criteria[c].weight = c == criterion ? share : (1 - share) * criteria[c].weight / others;
    return criteria;
}

bool contains(const Intervals& intervals, double share) {
    return std::ranges::any_of(intervals, [share](const auto& i) { return i.from <= share && share <= i.to; });
}

bool isNearAnEnd(const Intervals& intervals, double share) {
    return std::ranges::any_of(
        intervals, [share](const auto& i) { return std::abs(i.from - share) < 1e-9 || std::abs(i.to - share) < 1e-9; });
}

} // namespace

class TestStability : public QObject {
    Q_OBJECT
private slots:
    void linesCrossByHand();
    void meansBentByHand();
    void missingValuesMakeQuadratics();
    void severalIntervals();
    void tiesGoByCode();
    void populationAndScore();
    void weightOfZeroCountsFromZero();
    void theOnlyWeightedCriterionHasEqualOthers();
    void firstBeforeSecond();
    void agreesWithAFineSweep_data();
    void agreesWithAFineSweep();
};

void TestStability::linesCrossByHand() {
    // A: 80, 20; B: 50, 50; C: 30, 90. Along the first's share t: A 20 + 60t, B 50, C 90 − 60t. A meets B at 1/2 and C
    // at 7/12; B meets C at 2/3.
    const HandCase two({{80, 50, 30}, {20, 50, 90}}, 2);
    compareIntervals(two.stabilityOf(0)[0].selectedIn, {{0.5, 1}});
    compareIntervals(two.stabilityOf(1)[0].selectedIn, {{0, 0.5}, {2. / 3, 1}});
    compareIntervals(two.stabilityOf(2)[0].selectedIn, {{0, 2. / 3}});
    compareIntervals(two.stabilityOf(0)[1].selectedIn, {{0, 0.5}});
    const HandCase one({{80, 50, 30}, {20, 50, 90}}, 1);
    compareIntervals(one.stabilityOf(0)[0].selectedIn, {{7. / 12, 1}});
    compareIntervals(one.stabilityOf(1)[0].selectedIn, {}); // « aucun poids ne la fait entrer »
    QCOMPARE(one.stabilityOf(0)[0].current, 0.5);
    QVERIFY(!one.stabilityOf(0)[0].aroundCurrent());
    QCOMPARE(one.stabilityOf(2)[0].aroundCurrent()->to, one.stabilityOf(0)[0].selectedIn.front().from);
}

void TestStability::meansBentByHand() {
    // On the scale from 1 to 100 (1 + 0.99·x): A 10 and 10, B 100 and 1. Geometric: ln A = ln 10, ln B = t·ln 100,
    // equal at 1/2. Harmonic: 1/A = 0.1, 1/B = t/100 + (1 − t), equal at 0.9/0.99.
    const double ten = 9 / 0.99;
    HandCase hand({{ten, 100}, {ten, 0}}, 1);
    hand.method.aggregation = Aggregation::Geometric;
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{0, 0.5}});
    hand.method.aggregation = Aggregation::Harmonic;
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{0, 0.9 / 0.99}});
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{0.9 / 0.99, 1}});
}

void TestStability::missingValuesMakeQuadratics() {
    // B lacks the third of three. Along the first's share, A stays at 50 and B is (15·(1 − t) + 80t)/((1 − t)/2 + t):
    // equal where 15 + 65t = 25 + 25t, at 1/4.
    const HandCase hand({{50, 80}, {50, 30}, {50, kMissing}}, 1);
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{0.25, 1}});
    // Along the third's, B stays at 55.
    compareIntervals(hand.stabilityOf(1)[2].selectedIn, {{0, 1}});
    // Two roots: A: 100, 40, 40 (40 + 60t). B: 90, 50, –: (25 + 65t)/(1/2 + t/2). Equal where
    // (40 + 60t)(1 + t)/2 = 25 + 65t: 30t² − 15t − 5 = 0, t = (15 ± √825)/60; only one is inside.
    const HandCase bent({{100, 90}, {40, 50}, {40, kMissing}}, 1);
    compareIntervals(bent.stabilityOf(1)[0].selectedIn, {{0, (15 + std::sqrt(825.0)) / 60}});
}

void TestStability::severalIntervals() {
    // A 100 − 100t, B 60, C 100t.
    HandCase hand({{0, 60, 100}, {100, 60, 0}}, 1);
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{0.4, 0.6}});
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{0, 0.4}});
    hand.method.selection.amount = 2;
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{0, 1}});
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{0, 0.5}});
    // Two of four: A 100 − 100t, D 100t, C 45 is third while both are above it, between 0.45 and 0.55.
    const HandCase outBetween({{0, 40, 45, 100}, {100, 40, 45, 0}}, 2);
    compareIntervals(outBetween.stabilityOf(0)[0].selectedIn, {{0, 0.55}});
    compareIntervals(outBetween.stabilityOf(2)[0].selectedIn, {{0, 0.45}, {0.55, 1}});
}

void TestStability::tiesGoByCode() {
    // A and B are the same; the one whose code comes first is selected, all along.
    HandCase hand({{30, 30}, {70, 70}}, 1);
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{0, 1}});
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {});
    hand.order = {1, 0};
    hand.territories.order = hand.order;
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{0, 1}});
    // Equal at one end only: the code decides there and nowhere else.
    const HandCase atTheEnd({{30, 30}, {60, 70}}, 1);
    QCOMPARE(atTheEnd.stabilityOf(0)[0].selectedIn, (Intervals{{1, 1}}));
    QCOMPARE(atTheEnd.stabilityOf(1)[0].selectedIn, (Intervals{{0, std::nextafter(1.0, 0.0)}}));
}

void TestStability::populationAndScore() {
    HandCase hand({{80, 50, 30}, {20, 50, 90}}, 0);
    const std::vector<double> population{10, kMissing, 20};
    hand.territories.population = population;
    // C reaches 15 by itself where it is first (t < 7/12); then A needs C too, wherever C is second (t < 2/3) or third.
    hand.method.selection = {SelectionRule::Kind::Population, 15};
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{7. / 12, 1}});
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{2. / 3, 1}});
    compareIntervals(hand.stabilityOf(2)[0].selectedIn, {{0, 1}});
    hand.method.selection = {SelectionRule::Kind::Score, 65};
    compareIntervals(hand.stabilityOf(0)[0].selectedIn, {{0.75, 1}});
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {});
    compareIntervals(hand.stabilityOf(2)[0].selectedIn, {{0, 25. / 60}});
    hand.method.selection.amount = 50;
    compareIntervals(hand.stabilityOf(1)[0].selectedIn, {{0, 1}}); // ≥, all along
}

void TestStability::weightOfZeroCountsFromZero() {
    // The second isn't counted now; it would bring B in past a half. A lacks it, and has a score whatever its weight.
    HandCase hand({{60, 40}, {kMissing, 80}}, 1);
    hand.criteria[1].weight = 0;
    const auto stability = hand.stabilityOf(1);
    QCOMPARE(stability[1].current, 0.0);
    compareIntervals(stability[1].selectedIn, {{0.5, 1}});
    compareIntervals(hand.stabilityOf(0)[1].selectedIn, {{0, 0.5}});
    // Where a value may not be missing, A loses its score as soon as the second counts at all.
    hand.method.missing = MissingRule::NoScore;
    QCOMPARE(hand.stabilityOf(0)[1].selectedIn, (Intervals{{0, 0}}));
    QVERIFY(hand.stabilityOf(0)[1].aroundCurrent());
    QVERIFY(!hand.stabilityOf(1)[1].aroundCurrent());
    QCOMPARE(hand.stabilityOf(1)[1].selectedIn.front().to, 1.0);
    QVERIFY(hand.stabilityOf(1)[1].selectedIn.front().from > 0);
}

void TestStability::theOnlyWeightedCriterionHasEqualOthers() {
    HandCase hand({{80, 50}, {0, 60}, {40, 60}}, 1);
    hand.criteria[1].weight = hand.criteria[2].weight = 0;
    const auto stability = hand.stabilityOf(0); // 20(1 − t) + 80t against 60(1 − t) + 50t: 20 + 60t = 60 − 10t
    QCOMPARE(stability[0].current, 1.0);
    compareIntervals(stability[0].selectedIn, {{4. / 7, 1}});
}

void TestStability::firstBeforeSecond() {
    const HandCase hand({{80, 50, 50}, {20, 50, 50}}, 1);
    const Normalised normalised = normalise(hand.criteria, hand.territories, hand.method);
    const auto ahead = [&](std::size_t a, std::size_t b) {
        return weightsThatPutFirst(a, b, normalised, hand.criteria, hand.territories, hand.method);
    };
    compareIntervals(ahead(0, 1)[0], {{0.5, 1}});
    compareIntervals(ahead(1, 0)[0], {{0, 0.5}});
    compareIntervals(ahead(0, 1)[1], {{0, 0.5}});
    compareIntervals(ahead(1, 2)[0], {}); // equal everywhere: neither is above
}

void TestStability::agreesWithAFineSweep_data() {
    QTest::addColumn<IndexMethod>("method");
    QTest::addColumn<std::vector<double>>("weights");
    QTest::addColumn<int>("steps");
    const std::vector<double> equal{1, 1, 1, 1, 1}, uneven{30, 5, 20, 0, 45};
    const auto method = [](Aggregation aggregation, MissingRule missing, SelectionRule rule) {
        IndexMethod made;
        made.aggregation = aggregation;
        made.missing = missing;
        made.selection = rule;
        return made;
    };
    using Kind = SelectionRule::Kind;
    QTest::newRow("as by default") << IndexMethod() << equal << 200;
    QTest::newRow("geometric, population")
        << method(Aggregation::Geometric, MissingRule::RescaleWeights, {Kind::Population, 2.5e6}) << equal << 50;
    QTest::newRow("harmonic, score, uneven")
        << method(Aggregation::Harmonic, MissingRule::RescaleWeights, {Kind::Score, 40}) << uneven << 50;
    QTest::newRow("medians, uneven") << method(Aggregation::Arithmetic, MissingRule::GroupMedian, {Kind::Top, 151})
                                     << uneven << 50;
    IndexMethod standardScores = method(Aggregation::Arithmetic, MissingRule::NoScore, {Kind::Top, 40});
    standardScores.normalisation = Normalisation::ZScore;
    QTest::newRow("z-scores, complete ones only") << standardScores << equal << 50;
}

void TestStability::agreesWithAFineSweep() {
    QFETCH(IndexMethod, method);
    QFETCH(std::vector<double>, weights);
    QFETCH(int, steps);
    const ShippedTable table;
    std::vector<Criterion> criteria = table.criteria;
    for (std::size_t c = 0; c < criteria.size(); ++c)
        criteria[c].weight = weights[c];
    const auto normalised = normalisedBy(criteria, table.territories, method);
    const WeightStabilities stabilities(*normalised, criteria, table.territories, method);
    std::vector<std::vector<WeightStability>> all;
    for (std::size_t territory = 0; territory < table.territories.count(); ++territory)
        all.push_back(stabilities.of(territory));
    int compared = 0, selected = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        for (int step = 0; step <= steps; ++step) {
            const double share = double(step) / steps;
            const Scores scores = score(normalised, at(share, c, criteria), table.territories, method);
            for (std::size_t territory = 0; territory < all.size(); ++territory) {
                const Intervals& selectedIn = all[territory][c].selectedIn;
                const bool isEnd = step == 0 || step == steps; // there the index itself has been asked
                if (!isEnd && isNearAnEnd(selectedIn, share))
                    continue;
                ++compared;
                selected += scores.selected[territory];
                QVERIFY2(contains(selectedIn, share) == bool(scores.selected[territory]),
                         qPrintable(QStringLiteral("%1, criterion %2 at %3")
                                        .arg(table.sirens[qsizetype(territory)])
                                        .arg(c)
                                        .arg(share)));
            }
        }
    }
    QVERIFY(compared > 0.95 * steps * 5 * 1255);
    QVERIFY(selected > 0.02 * compared);
}

QTEST_APPLESS_MAIN(TestStability)
#include "test_stability.moc"
