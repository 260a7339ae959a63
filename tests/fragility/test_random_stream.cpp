#include "fragility/dirichlet.h"
#include "fragility/random_stream.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using fragility::DirichletShares;
using fragility::RandomStream;

namespace {

constexpr int kDraws = 200'000;
/// Standard errors: a true figure is further out once in 10⁸, and the streams are the same at each run.
constexpr double kErrors = 5.7;

/// Mean and variance of draws against those of the distribution.
void compareMoments(const std::vector<double>& drawn, double mean, double variance, double fourthCentralMoment) {
    const double count = double(drawn.size());
    double sum = 0, squares = 0;
    for (const double value : drawn) {
        sum += value;
        squares += (value - mean) * (value - mean);
    }
    const double meanError = std::sqrt(variance / count);
    const double varianceError = std::sqrt((fourthCentralMoment - variance * variance) / count);
    QVERIFY2(std::abs(sum / count - mean) < kErrors * meanError, qPrintable(QString::number(sum / count)));
    QVERIFY2(std::abs(squares / count - variance) < kErrors * varianceError,
             qPrintable(QString::number(squares / count)));
}

} // namespace

class TestRandomStream : public QObject {
    Q_OBJECT
private slots:
    void philoxGivesItsAuthorsAnswers();
    void aStreamDependsOnSeedAndNumberOnly();
    void uniformsStayInside();
    void normalsHaveTheirMoments();
    void gammasHaveTheirMoments_data();
    void gammasHaveTheirMoments();
    void dirichletSharesHaveTheirMoments();
    void wideSpreadsStayAboveZero();
    void noSpreadLeavesTheSharesAsTheyAre();
};

void TestRandomStream::philoxGivesItsAuthorsAnswers() {
    // Random123, tests/kat_vectors, philox4x32 with 10 rounds: zeros, ones, digits of π.
    constexpr std::uint32_t ones = 0xffffffff;
    QCOMPARE(RandomStream::philox({0, 0, 0, 0}, {0, 0}),
             (RandomStream::Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    QCOMPARE(RandomStream::philox({ones, ones, ones, ones}, {ones, ones}),
             (RandomStream::Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(RandomStream::philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (RandomStream::Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void TestRandomStream::aStreamDependsOnSeedAndNumberOnly() {
    RandomStream first(7, 3), again(7, 3), other(7, 4), otherSeed(8, 3);
    const double drawn = first.uniform();
    QCOMPARE(again.uniform(), drawn);
    QVERIFY(other.uniform() != drawn);
    QVERIFY(otherSeed.uniform() != drawn);
    QVERIFY(first.uniform() != drawn);
}

void TestRandomStream::uniformsStayInside() {
    RandomStream stream(1, 1);
    std::vector<double> drawn(kDraws);
    std::ranges::generate(drawn, [&stream] { return stream.uniform(); });
    const auto [least, greatest] = std::ranges::minmax(drawn);
    QVERIFY(least > 0 && greatest < 1);
    compareMoments(drawn, 1. / 2, 1. / 12, 1. / 80);
    std::array<int, 3> chosen{};
    for (int i = 0; i < kDraws; ++i)
        ++chosen[std::size_t(stream.choice(3))];
    for (const int count : chosen)
        QVERIFY(std::abs(count - kDraws / 3.0) < kErrors * std::sqrt(kDraws * 2 / 9.0));
}

void TestRandomStream::normalsHaveTheirMoments() {
    RandomStream stream(2, 1);
    std::vector<double> drawn(kDraws);
    std::ranges::generate(drawn, [&stream] { return stream.normal(); });
    compareMoments(drawn, 0, 1, 3);
}

void TestRandomStream::gammasHaveTheirMoments_data() {
    QTest::addColumn<double>("shape");
    for (const double shape : {0.05, 0.3, 1.0, 4.8, 40.0})
        QTest::newRow(qPrintable(QString::number(shape))) << shape;
}

void TestRandomStream::gammasHaveTheirMoments() {
    QFETCH(double, shape);
    RandomStream stream(3, 1);
    std::vector<double> drawn(kDraws);
    std::ranges::generate(drawn, [&] { return std::exp(stream.logGamma(shape)); });
    compareMoments(drawn, shape, shape, 3 * shape * shape + 6 * shape);
    // The logarithm's mean is the digamma function, whose recurrence reaches where its series is good.
    double digamma = 0, x = shape, sum = 0;
    for (; x < 20; ++x)
        digamma -= 1 / x;
    digamma += std::log(x) - 1 / (2 * x) - 1 / (12 * x * x);
    double trigamma = 0;
    for (x = shape; x < 1000; ++x)
        trigamma += 1 / (x * x);
    for (int i = 0; i < kDraws; ++i)
        sum += stream.logGamma(shape);
    QVERIFY(std::abs(sum / kDraws - digamma) < kErrors * std::sqrt((trigamma + 1e-3) / kDraws));
}

void TestRandomStream::dirichletSharesHaveTheirMoments() {
    // Standard deviation spread·√(w·(1 − w)) around w.
    const std::vector<double> shares{0.5, 0.3, 0.15, 0.05};
    constexpr double spread = 0.2;
    const DirichletShares dirichlet(shares, spread);
    std::vector<std::vector<double>> drawn(shares.size());
    std::vector<double> one(shares.size());
    for (int i = 0; i < kDraws; ++i) {
        RandomStream stream(4, std::uint64_t(i));
        dirichlet.draw(stream, one);
        QVERIFY(std::abs(one[0] + one[1] + one[2] + one[3] - 1) < 1e-12);
        for (std::size_t c = 0; c < one.size(); ++c)
            drawn[c].push_back(one[c]);
    }
    for (std::size_t c = 0; c < shares.size(); ++c) {
        const double variance = spread * spread * shares[c] * (1 - shares[c]);
        compareMoments(drawn[c], shares[c], variance, 9 * variance * variance); // ample for the fourth
    }
}

void TestRandomStream::wideSpreadsStayAboveZero() {
    const std::vector<double> shares{0.9, 0.05, 0.05};
    const DirichletShares dirichlet(shares, 0.99);
    std::vector<double> one(shares.size());
    for (int i = 0; i < 20'000; ++i) {
        RandomStream stream(5, std::uint64_t(i));
        dirichlet.draw(stream, one);
        for (const double share : one)
            QVERIFY(share > 0 && share <= 1);
    }
}

void TestRandomStream::noSpreadLeavesTheSharesAsTheyAre() {
    const std::vector<double> shares{0.7, 0.3};
    std::vector<double> one(shares.size());
    for (const double spread : {1e-6, 1e-300}) { // the latter's κ is infinite
        RandomStream stream(6, 1);
        DirichletShares(shares, spread).draw(stream, one);
        QVERIFY(std::abs(one[0] - shares[0]) < 1e-5 && std::abs(one[1] - shares[1]) < 1e-5);
    }
}

QTEST_APPLESS_MAIN(TestRandomStream)
#include "test_random_stream.moc"
