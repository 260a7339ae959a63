#include "fragility/required_change.h"
#include "shipped_table.h"

#include <cmath>
#include <random>
#include <ranges>

using namespace fragility;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// A territory's selection with one of its values replaced, by the whole index.
bool isSelectedWith(double value, std::size_t territory, std::size_t criterion, std::vector<Criterion> criteria,
                    const Territories& territories, const IndexMethod& method) {
    std::vector<double> values(criteria[criterion].values.begin(), criteria[criterion].values.end());
    values[territory] = value;
    criteria[criterion].values = values;
    const Scores scores = score(std::make_shared<const Normalised>(normalise(criteria, territories, method)), criteria,
                                territories, method);
    return scores.selected[territory] != 0;
}

/// Thirty made-up territories in three groups; some values missing, some tied.
struct MadeUp {
    explicit MadeUp(unsigned seed) : columns(4) {
        std::mt19937 random(seed);
        const auto upTo = [&random](unsigned count) { return double(random() % count); };
        for (int i = 0; i < kCount; ++i) {
            for (std::vector<double>& column : columns)
                column.push_back(upTo(12) == 0 ? kMissing : upTo(40));
            population.push_back(1000 + upTo(9000));
            group.push_back(i % 3);
            order.push_back(kCount - 1 - i);
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            criteria.push_back(
                {columns[c], c % 2 ? Direction::LowIsFragile : Direction::HighIsFragile, double(10 * (c + 1)), {}});
        }
        territories = {order, population, group, {}};
    }
    MadeUp(const MadeUp&) = delete; // its spans point into it
    MadeUp& operator=(const MadeUp&) = delete;

    static constexpr int kCount = 30;
    std::vector<std::vector<double>> columns;
    std::vector<double> population;
    std::vector<int> order, group;
    std::vector<Criterion> criteria;
    Territories territories;
};

} // namespace

class TestRequiredChange : public QObject {
    Q_OBJECT
private slots:
    void byHand();
    void nothingWhereNothingHelps();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void shippedTable();
};

void TestRequiredChange::byHand() {
    // Their own scale; means A (80 + 40)/2 = 60, B 50, C 30. The first one is selected.
    const std::vector<double> x{80, 60, 0}, y{40, 40, 60};
    const std::vector<int> order{0, 1, 2};
    const std::vector<Criterion> criteria{{x, Direction::HighIsFragile, 1, Goalposts{0, 100}},
                                          {y, Direction::HighIsFragile, 1, Goalposts{0, 100}}};
    const Territories territories{order, {}, {}, {}};
    IndexMethod method;
    method.normalisation = Normalisation::Goalpost;
    method.selection.amount = 1;
    const auto leaving = requiredChanges(0, criteria, territories, method);
    QVERIFY(leaving[0] && leaving[1]);
    // Level with B at 60 and 20; the code keeps A before it there.
    QVERIFY(leaving[0]->value < 60 && leaving[0]->value > 60 - 1e-3);
    QVERIFY(leaving[1]->value < 20 && leaving[1]->value > 20 - 1e-3);
    QVERIFY(std::abs(leaving[0]->change + 20) < 1e-3);
    const auto entering = requiredChanges(2, criteria, territories, method);
    // C needs 60 in the mean: 60 and 60, or 0 and 120, which is beyond the goalposts.
    QVERIFY(entering[0] && !entering[1]);
    QVERIFY(entering[0]->value > 60 && entering[0]->value < 60 + 1e-3);
    QVERIFY(std::abs(entering[0]->change - 60) < 1e-3);
}

void TestRequiredChange::nothingWhereNothingHelps() {
    const std::vector<double> x{80, 60, kMissing}, y{40, 40, 60};
    const std::vector<int> order{0, 1, 2};
    std::vector<Criterion> criteria{{x}, {y, Direction::HighIsFragile, 0, {}}};
    const Territories territories{order, {}, {}, {}};
    IndexMethod method;
    method.selection.amount = 1;
    QVERIFY(!requiredChanges(1, criteria, territories, method)[1]); // weight 0
    QVERIFY(!requiredChanges(2, criteria, territories, method)[0]); // its own value is missing: no score
    method.selection.amount = 2;
    for (const auto& change : requiredChanges(0, criteria, territories, method))
        QVERIFY(!change); // all are selected, whatever happens
}

void TestRequiredChange::agreesWithBruteForce_data() {
    QTest::addColumn<IndexMethod>("method");
    using Kind = SelectionRule::Kind;
    const auto row = [](const char* name, Normalisation normalisation, Aggregation aggregation, MissingRule missing,
                        SelectionRule rule, double winsorised) {
        IndexMethod method{normalisation, winsorised, aggregation, missing, 2, rule};
        QTest::newRow(name) << method;
    };
    row("percentile", Normalisation::PercentileRank, Aggregation::Arithmetic, MissingRule::RescaleWeights,
        {Kind::Top, 8}, 0);
    row("min-max, geometric, population", Normalisation::MinMax, Aggregation::Geometric, MissingRule::RescaleWeights,
        {Kind::Population, 40'000}, 0);
    row("z-score, medians", Normalisation::ZScore, Aggregation::Arithmetic, MissingRule::GroupMedian, {Kind::Top, 8},
        0);
    row("harmonic, score, winsorised", Normalisation::MinMax, Aggregation::Harmonic, MissingRule::NoScore,
        {Kind::Score, 45}, 0.05);
}

void TestRequiredChange::agreesWithBruteForce() {
    QFETCH(IndexMethod, method);
    const MadeUp made(20'250'627);
    const Scores now = score(std::make_shared<const Normalised>(normalise(made.criteria, made.territories, method)),
                             made.criteria, made.territories, method);
    int found = 0, none = 0;
    for (std::size_t territory = 0; territory < MadeUp::kCount; ++territory) {
        const auto changes = requiredChanges(territory, made.criteria, made.territories, method);
        for (std::size_t c = 0; c < made.criteria.size(); ++c) {
            const double value = made.columns[c][territory];
            if (now.rank[territory] == 0 || std::isnan(value)) {
                QVERIFY(!changes[c]);
                continue;
            }
            // Every quarter of the range 0–39, both ways: no reversal nearer than the one found.
            const auto [least, greatest] =
                std::ranges::minmax(made.columns[c] | std::views::filter([](double v) { return !std::isnan(v); }));
            double nearest = std::numeric_limits<double>::infinity();
            for (double tried = least; tried <= greatest; tried += 0.25) {
                if (isSelectedWith(tried, territory, c, made.criteria, made.territories, method) !=
                    bool(now.selected[territory]))
                    nearest = std::min(nearest, std::abs(tried - value));
            }
            QCOMPARE(bool(changes[c]), std::isfinite(nearest));
            none += !changes[c];
            if (!changes[c])
                continue;
            ++found;
            const double change = std::abs(changes[c]->change);
            QVERIFY(change <= nearest + 1e-4 && change > nearest - 0.25);
            QVERIFY(isSelectedWith(changes[c]->value, territory, c, made.criteria, made.territories, method) !=
                    bool(now.selected[territory]));
        }
    }
    QVERIFY2(found > 20 && none > 5, qPrintable(QStringLiteral("%1 found, %2 not").arg(found).arg(none)));
}

void TestRequiredChange::shippedTable() {
    // The value found reverses the selection, and one a little nearer doesn't.
    const ShippedTable table;
    const IndexMethod method;
    for (const QString& siren :
         {QStringLiteral("200007052"), QStringLiteral("249730037"), QStringLiteral("200066793")}) {
        const std::size_t territory = table.at(siren);
        const auto changes = requiredChanges(territory, table.criteria, table.territories, method);
        for (std::size_t c = 0; c < changes.size(); ++c) {
            if (!changes[c])
                continue;
            const auto selectedAt = [&](double value) {
                return isSelectedWith(value, territory, c, table.criteria, table.territories, method);
            };
            const double before = table.columns[c][territory];
            const double nearer = before + changes[c]->change * 0.999;
            QVERIFY(selectedAt(changes[c]->value) != selectedAt(before));
            QCOMPARE(selectedAt(nearer), selectedAt(before));
        }
    }
}

QTEST_APPLESS_MAIN(TestRequiredChange)
#include "test_required_change.moc"
