#include "fragility/dirichlet.h"
#include "fragility/index.h"
#include "fragility/rank_tally.h"
#include "fragility/robustness.h"
#include "fragility/score_order.h"
#include "shipped_table.h"

#include <cmath>
#include <random>

using namespace fragility;

namespace {

bool same(const Robustness& a, const Robustness& b) {
    const auto bytes = [](const std::vector<double>& values) {
        return QByteArray(reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * sizeof(double)));
    };
    return a.draws == b.draws && bytes(a.probability) == bytes(b.probability) && a.rankP05 == b.rankP05 &&
           a.rankMedian == b.rankMedian && a.rankP95 == b.rankP95;
}

/// The smallest rank such that at least a share of the draws is at or below it, by sorting.
int quantileOf(std::vector<int> ranks, double share) {
    std::ranges::sort(ranks);
    for (std::size_t below = 1; below <= ranks.size(); ++below) {
        if (double(below) / double(ranks.size()) >= share)
            return ranks[below - 1];
    }
    return 0;
}

} // namespace

class TestRobustness : public QObject {
    Q_OBJECT
private slots:
    void radixOrderIsThatOfComparing();
    void tallyFindsQuantilesInAnyMemory();
    void eachDrawIsTheIndexWithItsWeights_data();
    void eachDrawIsTheIndexWithItsWeights();
    void sameBytesOnAnyNumberOfThreads();
    void otherSeedsOtherDraws();
    void probabilitiesAreThoseOfR();
    void varyingEverythingKeepsToTheRules();
    void stops();
    void nothingToDraw();
};

void TestRobustness::radixOrderIsThatOfComparing() {
    std::mt19937_64 random(1);
    for (const std::size_t count : {1U, 2U, 1000U, 5000U}) {
        ScoreOrder order(count);
        for (const long long range : {1LL, 50LL, 100'000'000'000LL, 4'000'000'000'000LL}) {
            std::vector<long long> scores(count);
            std::ranges::generate(scores, [&] { return (long long)(random() % std::uint64_t(range)) - range / 3; });
            order.sort(scores);
            std::vector<std::size_t> expected(count);
            std::iota(expected.begin(), expected.end(), 0);
            std::ranges::stable_sort(expected, std::ranges::greater(), [&](std::size_t i) { return scores[i]; });
            for (std::size_t place = 0; place < count; ++place)
                QCOMPARE(order[place], expected[place]);
        }
    }
}

void TestRobustness::tallyFindsQuantilesInAnyMemory() {
    constexpr int kTerritories = 60;
    for (const int draws : {1, 7, 20, 1000}) {
        std::mt19937 random{unsigned(draws)};
        std::vector<std::vector<int>> ranks(kTerritories);
        for (int territory = 0; territory < kTerritories; ++territory) {
            for (int i = 0; i < draws; ++i)
                ranks[std::size_t(territory)].push_back(1 + int(random() % unsigned(1 + territory)));
        }
        // All ranks at once, by bins of 8, by bins of 60 (a single one).
        for (const std::size_t bytes : {std::size_t(1) << 20, std::size_t(kTerritories * 8 * 4), std::size_t(1)}) {
            RankTally tally(kTerritories, draws, bytes);
            int rounds = 0;
            do {
                ++rounds;
                for (std::size_t territory = 0; territory < kTerritories; ++territory)
                    tally.add(territory, ranks[territory]);
            } while (tally.needsAnotherRound());
            QCOMPARE(rounds, bytes > kTerritories * kTerritories * 4 ? 1 : 2);
            for (std::size_t territory = 0; territory < kTerritories; ++territory) {
                QCOMPARE(tally.rank(territory, RankTally::P05), quantileOf(ranks[territory], 0.05));
                QCOMPARE(tally.rank(territory, RankTally::Median), quantileOf(ranks[territory], 0.5));
                QCOMPARE(tally.rank(territory, RankTally::P95), quantileOf(ranks[territory], 0.95));
            }
        }
    }
}

void TestRobustness::eachDrawIsTheIndexWithItsWeights_data() {
    QTest::addColumn<IndexMethod>("method");
    using Kind = SelectionRule::Kind;
    IndexMethod method;
    QTest::newRow("as by default") << method;
    method.aggregation = Aggregation::Geometric;
    method.missing = MissingRule::GroupMedian;
    method.selection = {Kind::Population, 2.5e6};
    QTest::newRow("geometric, medians, population") << method;
    method = {};
    method.aggregation = Aggregation::Harmonic;
    method.normalisation = Normalisation::MinMax;
    method.selection = {Kind::Score, 30};
    QTest::newRow("harmonic, min-max, score") << method;
    method = {};
    method.normalisation = Normalisation::ZScore;
    method.missing = MissingRule::NoScore;
    QTest::newRow("z-scores, complete only") << method;
}

/// The same draws by the index itself, a weight after the other.
void TestRobustness::eachDrawIsTheIndexWithItsWeights() {
    QFETCH(IndexMethod, method);
    const ShippedTable table;
    std::vector<Criterion> criteria = table.criteria;
    criteria[1].weight = 0; // left out of all draws
    criteria[2].weight = 3;
    RobustnessOptions options;
    options.draws = 100;
    options.spread = 0.3;
    const auto drawn = robustness(criteria, table.territories, method, options, 1);
    QVERIFY(drawn);

    const std::size_t count = table.territories.count();
    const auto normalised = std::make_shared<const Normalised>(normalise(criteria, table.territories, method));
    const std::vector<double> shares{1. / 6, 3. / 6, 1. / 6, 1. / 6};
    const std::array<std::size_t, 4> weighted{0, 2, 3, 4};
    std::vector<std::vector<int>> ranks(count);
    std::vector<int> selected(count, 0);
    for (int number = 0; number < options.draws; ++number) {
        RandomStream stream(options.seed, std::uint64_t(number));
        std::vector<double> weights(shares.size());
        DirichletShares(shares, options.spread).draw(stream, weights);
        for (std::size_t i = 0; i < weights.size(); ++i)
            criteria[weighted[i]].weight = weights[i];
        const Scores scores = score(normalised, criteria, table.territories, method);
        for (std::size_t territory = 0; territory < count; ++territory) {
            ranks[territory].push_back(scores.rank[territory]);
            selected[territory] += scores.selected[territory];
        }
    }
    for (std::size_t territory = 0; territory < count; ++territory) {
        if (ranks[territory].front() == 0) {
            QVERIFY(std::isnan(drawn->probability[territory]));
        } else {
            QCOMPARE(drawn->probability[territory], double(selected[territory]) / options.draws);
        }
        QCOMPARE(drawn->rankP05[territory], quantileOf(ranks[territory], 0.05));
        QCOMPARE(drawn->rankMedian[territory], quantileOf(ranks[territory], 0.5));
        QCOMPARE(drawn->rankP95[territory], quantileOf(ranks[territory], 0.95));
    }
}

void TestRobustness::sameBytesOnAnyNumberOfThreads() {
    const ShippedTable table;
    RobustnessOptions options;
    options.draws = 333;
    options.varyNormalisation = options.varyAggregation = true;
    const auto alone = robustness(table.criteria, table.territories, {}, options, 1);
    QVERIFY(alone);
    for (const int threads : {2, 5, 0}) {
        const auto together = robustness(table.criteria, table.territories, {}, options, threads);
        QVERIFY(together && same(*alone, *together));
    }
}

void TestRobustness::otherSeedsOtherDraws() {
    const ShippedTable table;
    RobustnessOptions options;
    options.draws = 100;
    const auto first = robustness(table.criteria, table.territories, {}, options);
    ++options.seed;
    const auto other = robustness(table.criteria, table.territories, {}, options);
    QVERIFY(first && other && !same(*first, *other));
}

void TestRobustness::probabilitiesAreThoseOfR() {
    // 200,000 draws of another program and generator (oracles/make_probabilities.R) against ours. Two binomial shares
    // of the same probability; Bernstein's inequality for their difference, at one chance in a thousand over all
    // territories.
    const ShippedTable table;
    RobustnessOptions options;
    options.draws = 20'000;
    constexpr double kOracleDraws = 200'000;
    const auto drawn = robustness(table.criteria, table.territories, {}, options);
    QVERIFY(drawn);
    const auto rows = rowsOf(QFINDTESTDATA("oracles/probabilities.csv"));
    QCOMPARE(rows.size(), table.territories.count());
    const double chance = std::log(2 * double(rows.size()) / 0.001);
    const double weight = 1 / kOracleDraws + 1.0 / options.draws;
    int between = 0;
    for (std::size_t territory = 0; territory < rows.size(); ++territory) {
        const double selected = number(rows[territory][QStringLiteral("selected")]);
        const double probability = drawn->probability[territory];
        QCOMPARE(std::isnan(probability), std::isnan(selected));
        if (std::isnan(selected))
            continue;
        const double byR = selected / kOracleDraws;
        const double pooled = (selected + probability * options.draws) / (kOracleDraws + options.draws);
        const double bound = std::sqrt(2 * chance * pooled * (1 - pooled) * weight) + 2 * chance / (3 * options.draws);
        QVERIFY2(
            std::abs(probability - byR) <= bound,
            qPrintable(
                QStringLiteral("%1: %2, by R %3").arg(table.sirens[qsizetype(territory)]).arg(probability).arg(byR)));
        between += byR > 0.01 && byR < 0.99;
    }
    QVERIFY(between > 100); // or there would be nothing to compare
}

void TestRobustness::varyingEverythingKeepsToTheRules() {
    const ShippedTable table;
    RobustnessOptions options;
    options.draws = 300;
    const auto weightsAlone = robustness(table.criteria, table.territories, {}, options);
    options.varyNormalisation = options.varyAggregation = true;
    const auto all = robustness(table.criteria, table.territories, {}, options);
    QVERIFY(weightsAlone && all && !same(*weightsAlone, *all));
    double selected = 0;
    for (std::size_t territory = 0; territory < table.territories.count(); ++territory) {
        QCOMPARE(std::isnan(all->probability[territory]), std::isnan(weightsAlone->probability[territory]));
        QVERIFY(all->rankP05[territory] <= all->rankMedian[territory]);
        QVERIFY(all->rankMedian[territory] <= all->rankP95[territory]);
        selected += std::isnan(all->probability[territory]) ? 0 : all->probability[territory];
    }
    QVERIFY(std::abs(selected - 151) < 1e-9); // each draw selects 151
}

void TestRobustness::stops() {
    const ShippedTable table;
    RobustnessOptions options;
    options.draws = 1'000'000'000; // an hour
    std::stop_source source;
    double share = 0;
    const auto stopped =
        robustness(table.criteria, table.territories, {}, options, 2, source.get_token(), [&](double done) {
            share = done;
            source.request_stop();
        });
    QVERIFY(!stopped);
    QVERIFY(share > 0 && share < 0.01);
}

void TestRobustness::nothingToDraw() {
    const ShippedTable table;
    std::vector<Criterion> criteria = table.criteria;
    for (Criterion& criterion : criteria)
        criterion.weight = 0;
    const auto none = robustness(criteria, table.territories, {}, {});
    QVERIFY(none);
    QVERIFY(std::ranges::all_of(none->probability, [](double p) { return std::isnan(p); }));
    QVERIFY(std::ranges::all_of(none->rankMedian, [](int rank) { return rank == 0; }));
}

QTEST_APPLESS_MAIN(TestRobustness)
#include "test_robustness.moc"
