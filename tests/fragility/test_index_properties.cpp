#include "fragility/dominance.h"
#include "fragility/index.h"
#include "fragility/ranking.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>
#include <rapidcheck.h>

using namespace fragility;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr Aggregation kMeans[] = {Aggregation::Arithmetic, Aggregation::Geometric, Aggregation::Harmonic};

/// A made-up table. Values are whole numbers, so that ties are frequent and changes of unit by eighths are exact.
struct Table {
    std::vector<std::vector<double>> columns;
    std::vector<Direction> directions;
    std::vector<double> weights;
    std::vector<int> order, group;
    std::vector<std::uint8_t> reference;

    std::vector<Criterion> criteria() const {
        std::vector<Criterion> list;
        for (std::size_t c = 0; c < columns.size(); ++c)
            list.push_back({columns[c], directions[c], weights[c], Goalposts{-20, 30}});
        return list;
    }
    Territories territories() const { return {order, {}, group, reference}; }
    std::size_t count() const { return order.size(); }
};

std::ostream& operator<<(std::ostream& out, const Table& table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        out << "\nweight " << table.weights[c] << (table.directions[c] == Direction::LowIsFragile ? " low:" : " high:");
        for (const double value : table.columns[c])
            out << ' ' << value;
    }
    return out;
}

double anyValue(int span) {
    return *rc::gen::weightedElement<bool>({{1, true}, {9, false}}) ? kMissing : *rc::gen::inRange(-span, span + 1);
}

Table anyTable() {
    Table table;
    const auto count = *rc::gen::inRange<std::size_t>(1, 40);
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 6);
    const int span = *rc::gen::element(3, 50, 1000);
    for (std::size_t c = 0; c < criteria; ++c) {
        std::vector<double>& column = table.columns.emplace_back();
        for (std::size_t i = 0; i < count; ++i)
            column.push_back(anyValue(span));
        table.directions.push_back(*rc::gen::element(Direction::HighIsFragile, Direction::LowIsFragile));
        table.weights.push_back(*rc::gen::inRange(0, 101));
    }
    table.order.resize(count);
    std::iota(table.order.begin(), table.order.end(), 0);
    for (std::size_t i = 0; i < count; ++i) {
        table.group.push_back(*rc::gen::inRange(-1, 4));
        table.reference.push_back(*rc::gen::weightedElement<std::uint8_t>({{1, 0}, {5, 1}}));
    }
    RC_LOG() << table;
    return table;
}

IndexMethod anyMethod() {
    IndexMethod method;
    method.normalisation = *rc::gen::element(Normalisation::PercentileRank, Normalisation::MinMax,
                                             Normalisation::ZScore, Normalisation::Goalpost);
    method.winsorised = *rc::gen::element(0.0, 0.05, 0.25);
    method.aggregation = *rc::gen::elementOf(std::vector<Aggregation>(std::begin(kMeans), std::end(kMeans)));
    method.missing = *rc::gen::element(MissingRule::RescaleWeights, MissingRule::GroupMedian, MissingRule::NoScore);
    method.minimumPresent = *rc::gen::inRange(1, 5);
    method.selection.amount = *rc::gen::inRange(0, 20);
    RC_LOG() << "\nnormalisation " << int(method.normalisation) << ", mean " << int(method.aggregation) << ", missing "
             << int(method.missing) << ", winsorised " << method.winsorised;
    return method;
}

Scores scoresOf(const Table& table, const IndexMethod& method) {
    const std::vector<Criterion> criteria = table.criteria();
    return score(std::make_shared<const Normalised>(normalise(criteria, table.territories(), method)), criteria,
                 table.territories(), method);
}

bool isSame(double a, double b, double tolerance = 0) {
    return std::isnan(a) ? std::isnan(b) : std::abs(a - b) <= tolerance;
}

bool areSame(const std::vector<double>& a, const std::vector<double>& b, double tolerance = 0) {
    return std::ranges::equal(a, b, [tolerance](double x, double y) { return isSame(x, y, tolerance); });
}

template <typename Value>
std::vector<Value> permuted(const std::vector<Value>& values, const std::vector<std::size_t>& places) {
    std::vector<Value> moved(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        moved[places[i]] = values[i];
    return moved;
}

} // namespace

class TestIndexProperties : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aChangeOfUnitMovesNoRank();
    void theDominatedNeverRankAbove();
    void oneWeightAloneGivesThatIndicatorsOrder();
    void theOrderOfTheTableIsOfNoMatter();
    void onlyRatiosOfWeightsCount();
    void contributionsAddUpToTheScore();
    void theSelectedAreTheFirst();
};

void TestIndexProperties::initTestCase() {
    qputenv("RC_PARAMS", "seed=20250627 max_success=300"); // the same cases each time
}

void TestIndexProperties::aChangeOfUnitMovesNoRank() {
    QVERIFY(rc::check("a positive affine change of an indicator moves no percentile or min–max rank", [] {
        const Table table = anyTable();
        IndexMethod method = anyMethod();
        method.normalisation = *rc::gen::element(Normalisation::PercentileRank, Normalisation::MinMax);
        if (method.normalisation == Normalisation::MinMax)
            method.winsorised = 0; // quantiles between two values are rounded
        if (method.missing == MissingRule::GroupMedian)
            method.missing = MissingRule::RescaleWeights; // so are medians
        Table changed = table;
        const auto column = *rc::gen::inRange<std::size_t>(0, table.columns.size());
        const double slope = *rc::gen::inRange(1, 400) / 8.0, intercept = *rc::gen::inRange(-1000, 1000);
        for (double& value : changed.columns[column])
            value = slope * value + intercept;
        const Scores before = scoresOf(table, method), after = scoresOf(changed, method);
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            RC_ASSERT(areSame(before.normalised->values[c], after.normalised->values[c]));
        RC_ASSERT(before.rank == after.rank);
    }));
}

void TestIndexProperties::theDominatedNeverRankAbove() {
    QVERIFY(rc::check("a dominated territory never ranks above, whatever the weights and the mean", [] {
        const Table table = anyTable();
        IndexMethod method = anyMethod();
        for (const Aggregation aggregation : kMeans) {
            method.aggregation = aggregation;
            const Scores scores = scoresOf(table, method);
            for (std::size_t a = 0; a < table.count(); ++a) {
                for (std::size_t b = 0; b < table.count(); ++b) {
                    if (dominance(a, b, *scores.normalised, table.criteria()) != Dominance::FirstDominates)
                        continue;
                    // A territory that is filled throughout has no score, whatever it dominates.
                    if (scores.rank[a] == 0 || scores.rank[b] == 0)
                        continue;
                    const bool equal = onGrid(scores.score[a]) == onGrid(scores.score[b]);
                    RC_ASSERT(scores.rank[a] < scores.rank[b] || (equal && table.order[a] > table.order[b]));
                }
            }
        }
    }));
}

void TestIndexProperties::oneWeightAloneGivesThatIndicatorsOrder() {
    QVERIFY(rc::check("weights (1, 0, 0, …) reproduce the order of the indicator", [] {
        Table table = anyTable();
        const auto only = *rc::gen::inRange<std::size_t>(0, table.columns.size());
        std::fill(table.weights.begin(), table.weights.end(), 0);
        table.weights[only] = 1;
        IndexMethod method{.aggregation = anyMethod().aggregation};
        method.normalisation = *rc::gen::element(Normalisation::PercentileRank, Normalisation::MinMax);
        const Scores scores = scoresOf(table, method);
        const double sign = table.directions[only] == Direction::LowIsFragile ? -1 : 1;
        for (std::size_t a = 0; a < table.count(); ++a) {
            const double valueA = sign * table.columns[only][a];
            RC_ASSERT((scores.rank[a] == 0) == (std::isnan(valueA) || table.reference[a] == 0));
            for (std::size_t b = 0; b < table.count(); ++b) {
                const double valueB = sign * table.columns[only][b];
                if (scores.rank[a] == 0 || scores.rank[b] == 0 || a == b)
                    continue;
                const bool before = valueA > valueB || (valueA == valueB && table.order[a] < table.order[b]);
                RC_ASSERT(before == (scores.rank[a] < scores.rank[b]));
            }
        }
    }));
}

void TestIndexProperties::theOrderOfTheTableIsOfNoMatter() {
    QVERIFY(rc::check("permuting the territories permutes the result", [] {
        const Table table = anyTable();
        const IndexMethod method = anyMethod();
        std::vector<std::size_t> places(table.count());
        std::iota(places.begin(), places.end(), std::size_t(0));
        for (std::size_t i = places.size(); i > 1; --i)
            std::swap(places[i - 1], places[*rc::gen::inRange<std::size_t>(0, i)]);
        Table moved = table;
        for (std::vector<double>& column : moved.columns)
            column = permuted(column, places);
        moved.order = permuted(table.order, places);
        moved.group = permuted(table.group, places);
        moved.reference = permuted(table.reference, places);
        const Scores before = scoresOf(table, method), after = scoresOf(moved, method);
        RC_ASSERT(areSame(permuted(before.score, places), after.score, 1e-9));
        RC_ASSERT(permuted(before.treatment, places) == after.treatment);
        if (method.normalisation != Normalisation::ZScore) { // whose mean is rounded by the order of its sum
            RC_ASSERT(permuted(before.rank, places) == after.rank);
            RC_ASSERT(permuted(before.selected, places) == after.selected);
        }
    }));
}

void TestIndexProperties::onlyRatiosOfWeightsCount() {
    QVERIFY(rc::check("rescaling all weights changes nothing", [] {
        const Table table = anyTable();
        const IndexMethod method = anyMethod();
        Table rescaled = table;
        const double factor = std::pow(2.0, *rc::gen::inRange(-20, 20)) * *rc::gen::inRange(1, 100);
        for (double& weight : rescaled.weights)
            weight *= factor;
        const Scores before = scoresOf(table, method), after = scoresOf(rescaled, method);
        RC_ASSERT(areSame(before.score, after.score, 1e-9));
        RC_ASSERT(before.rank == after.rank);
        RC_ASSERT(before.selected == after.selected);
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            RC_ASSERT(areSame(before.contributions[c], after.contributions[c], 1e-9));
    }));
}

void TestIndexProperties::contributionsAddUpToTheScore() {
    QVERIFY(rc::check("contributions add up to the score, whatever the method", [] {
        const Scores scores = scoresOf(anyTable(), anyMethod());
        for (std::size_t territory = 0; territory < scores.score.size(); ++territory) {
            double sum = 0;
            for (const std::vector<double>& contribution : scores.contributions)
                sum += std::isnan(contribution[territory]) ? 0 : contribution[territory];
            RC_ASSERT(isSame(std::isnan(scores.score[territory]) ? 0 : scores.score[territory], sum, 1e-9));
        }
    }));
}

void TestIndexProperties::theSelectedAreTheFirst() {
    QVERIFY(rc::check("the selection is the first of the ranking", [] {
        IndexMethod method = anyMethod();
        method.selection.kind = *rc::gen::element(SelectionRule::Kind::Top, SelectionRule::Kind::Score);
        method.selection.amount = *rc::gen::inRange(0, 100);
        const Scores scores = scoresOf(anyTable(), method);
        for (std::size_t territory = 0; territory < scores.score.size(); ++territory) {
            const int rank = scores.rank[territory];
            RC_ASSERT((scores.selected[territory] != 0) == (rank > 0 && rank <= scores.selectedCount));
        }
    }));
}

QTEST_APPLESS_MAIN(TestIndexProperties)
#include "test_index_properties.moc"
