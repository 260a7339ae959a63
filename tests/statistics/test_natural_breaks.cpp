#include "statistics/breaks.h"
#include "statistics/natural_breaks.h"
#include "support/cpu_time.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace statistics;

namespace {

double squaresWithin(const std::vector<double>& values, const std::vector<double>& bounds) {
    std::vector<std::vector<double>> classes(bounds.size() - 1);
    for (const double value : values)
        classes[std::size_t(classOf(value, bounds))].push_back(value);
    double sum = 0;
    for (const auto& members : classes) {
        double mean = 0;
        for (const double value : members)
            mean += value / double(members.size());
        for (const double value : members)
            sum += (value - mean) * (value - mean);
    }
    return sum;
}

/// Least sum of squares over every way to cut the distinct values into `classCount` classes.
double leastSquares(const std::vector<double>& sorted, int classCount) {
    std::vector<double> cuts;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i] != sorted[i - 1])
            cuts.push_back((sorted[i] + sorted[i - 1]) / 2);
    }
    double least = std::numeric_limits<double>::infinity();
    std::vector<double> bounds{sorted.front()};
    const std::function<void(std::size_t, int)> choose = [&](std::size_t from, int left) {
        if (left == 0) {
            bounds.push_back(sorted.back());
            least = std::min(least, squaresWithin(sorted, bounds));
            bounds.pop_back();
            return;
        }
        for (std::size_t cut = from; cut < cuts.size(); ++cut) {
            bounds.push_back(cuts[cut]);
            choose(cut + 1, left - 1);
            bounds.pop_back();
        }
    };
    choose(0, std::min(classCount - 1, int(cuts.size())));
    return least;
}

std::vector<double> skewed(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    std::lognormal_distribution<double> distribution(3, 0.7);
    std::vector<double> values(count);
    std::generate(values.begin(), values.end(), [&] { return distribution(random); });
    return values;
}

} // namespace

class TestNaturalBreaks : public QObject {
    Q_OBJECT
private slots:
    void noPartitionIsBetter();
    void farFromZeroNothingIsLost();
    void boundsAreMidpoints();
    void communesCostLittleMoreThanSorting();
};

void TestNaturalBreaks::noPartitionIsBetter() {
    std::mt19937 random(1958);
    for (int round = 0; round < 600; ++round) {
        const bool ties = round % 2 == 0;
        std::vector<double> values(2 + random() % 11);
        for (double& value : values)
            value = ties ? double(random() % 9) : std::exp(double(random() % 100000) / 2e4);
        std::sort(values.begin(), values.end());
        const int classCount = 1 + int(random() % 6);
        const double least = leastSquares(values, classCount);
        const double found = squaresWithin(values, naturalBreaks(values, classCount));
        QVERIFY2(std::abs(found - least) <= 1e-9 * (1 + least), qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

void TestNaturalBreaks::farFromZeroNothingIsLost() {
    // The same values a billion higher: a sum of squares about zero would leave no digit of the differences.
    const std::vector<double> near{0, 1, 2, 10, 11, 12, 30, 31, 33};
    std::vector<double> far = near;
    for (double& value : far)
        value += 1e9;
    QCOMPARE(naturalBreaks(near, 3), (std::vector<double>{0, 6, 21, 33}));
    QCOMPARE(naturalBreaks(far, 3), (std::vector<double>{1e9, 1e9 + 6, 1e9 + 21, 1e9 + 33}));
}

void TestNaturalBreaks::boundsAreMidpoints() {
    QCOMPARE(naturalBreaks(std::vector<double>{1, 2, 3, 10, 12}, 2), (std::vector<double>{1, 6.5, 12}));
    QCOMPARE(naturalBreaks(std::vector<double>{4, 4}, 3), (std::vector<double>{4, 4}));
    QVERIFY(naturalBreaks({}, 3).empty());
}

void TestNaturalBreaks::communesCostLittleMoreThanSorting() {
    // As many values as there are communes, nine classes; sorting them is the floor of the same run.
    const std::vector<double> values = skewed(34868, 9);
    std::vector<double> sorted;
    const double floor = support::leastCpuMilliseconds(5, [&] {
        sorted = values;
        std::sort(sorted.begin(), sorted.end());
    });
    std::vector<double> bounds;
    const double taken = support::leastCpuMilliseconds(5, [&] { bounds = naturalBreaks(sorted, 9); });
    qInfo("natural breaks of %zu values: %.2f ms, sorting them: %.2f ms", values.size(), taken, floor);
    QCOMPARE(bounds.size(), 10u);
    QVERIFY2(taken < 40 * floor, "natural breaks have become slow"); // a quadratic search takes 5,000 times the floor
}

QTEST_APPLESS_MAIN(TestNaturalBreaks)
#include "test_natural_breaks.moc"
