// How the others share what one weight leaves: worked by hand.
#include "app/weight_sharing.h"

#include <QTest>
#include <numeric>
#include <random>

using app::SharedWeight;
using app::weightsOnceMoved;
using Weights = std::vector<double>;

namespace {

double sumOf(const Weights& weights) {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

void compare(const Weights& actual, const Weights& expected) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) < 1e-9,
                 qPrintable(QStringLiteral("%1: %2, not %3").arg(i).arg(actual[i]).arg(expected[i])));
}

} // namespace

class TestWeightSharing : public QObject {
    Q_OBJECT
private slots:
    void othersShareInProportion();
    void lockedOnesStay();
    void takesNoMoreThanIsLeft();
    void zerosShareEqually();
    void nothingMovesAmongLockedOnes();
    void oneAloneMovesFreely();
    void goingToAHundredKeepsRatiosBelowIt();
    void sumStaysWhateverIsAsked();
};

void TestWeightSharing::othersShareInProportion() {
    const std::vector<SharedWeight> weights{{20}, {40}, {40}};
    compare(weightsOnceMoved(weights, 0, 60), {60, 20, 20});
    compare(weightsOnceMoved(weights, 1, 0), {100.0 / 3, 0, 200.0 / 3});
    compare(weightsOnceMoved(weights, 0, 100), {100, 0, 0});
}

void TestWeightSharing::lockedOnesStay() {
    compare(weightsOnceMoved(std::vector<SharedWeight>{{20}, {20, true}, {20}, {40}}, 0, 50), {50, 20, 10, 20});
}

void TestWeightSharing::takesNoMoreThanIsLeft() {
    compare(weightsOnceMoved(std::vector<SharedWeight>{{20}, {70, true}, {10}}, 0, 90), {30, 70, 0});
    compare(weightsOnceMoved(std::vector<SharedWeight>{{20}, {20}}, 0, -5), {0, 40});
}

void TestWeightSharing::zerosShareEqually() {
    compare(weightsOnceMoved(std::vector<SharedWeight>{{100}, {0}, {0}}, 0, 40), {40, 30, 30});
}

void TestWeightSharing::nothingMovesAmongLockedOnes() {
    const std::vector<SharedWeight> weights{{20}, {30, true}, {50, true}};
    QVERIFY(!app::canMove(weights, 0));
    compare(weightsOnceMoved(weights, 0, 80), {20, 30, 50});
}

void TestWeightSharing::oneAloneMovesFreely() {
    compare(weightsOnceMoved(std::vector<SharedWeight>{{20}}, 0, 75), {75});
    compare(weightsOnceMoved(std::vector<SharedWeight>{{0}, {0}}, 1, 75), {0, 75});
}

void TestWeightSharing::goingToAHundredKeepsRatiosBelowIt() {
    // 100 and 100 would have to become 110 each: all shrink by 100/110, which changes no share.
    compare(weightsOnceMoved(std::vector<SharedWeight>{{20}, {100}, {100}}, 0, 0), {0, 100, 100});
}

void TestWeightSharing::sumStaysWhateverIsAsked() {
    std::mt19937_64 random(20250627);
    std::uniform_real_distribution<double> weight(0, 20), wanted(-10, 120);
    std::bernoulli_distribution locked(0.3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<SharedWeight> weights(2 + random() % 4);
        for (SharedWeight& one : weights)
            one = {weight(random), locked(random)};
        Weights before;
        for (const SharedWeight& one : weights)
            before.push_back(one.weight);
        const std::size_t moved = random() % weights.size();
        const Weights after = weightsOnceMoved(weights, moved, wanted(random));
        QVERIFY(std::abs(sumOf(after) - sumOf(before)) < 1e-9);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            QVERIFY(after[i] >= 0);
            if (i != moved && weights[i].locked)
                QCOMPARE(after[i], before[i]);
        }
    }
}

QTEST_GUILESS_MAIN(TestWeightSharing)
#include "test_weight_sharing.moc"
