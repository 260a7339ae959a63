#include "published_seats.h"
#include "solidarity/apportionment.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

using namespace solidarity;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
using Method = ApportionmentMethod;

Claim claim(const QString& code, double weight, int floor = 0, int ceiling = -1, int present = 0) {
    return {code, code, weight, floor, ceiling, present};
}

std::vector<int> seatsOf(const std::vector<Claim>& claims, int seats, Method method) {
    const auto shares = apportion(claims, seats, method);
    std::vector<int> given;
    if (shares)
        std::ranges::transform(*shares, std::back_inserter(given), &Share::seats);
    return given;
}

std::vector<Claim> claimsOf(const std::vector<published::Seat>& seats) {
    std::vector<Claim> claims;
    for (const published::Seat& seat : seats)
        claims.push_back(claim(QStringView(seat.name).toString(), seat.people));
    return claims;
}

/// How far seats are from what was wanted, in the sense that a method minimises: the sum of weight · (seats / weight −
/// house / weights)² for Sainte-Laguë (Sainte-Laguë 1910), of |seats − quota| for the largest remainder (Birkhoff
/// 1976).
double farness(const std::vector<Claim>& claims, const std::vector<int>& totals, int house, Method method) {
    double weights = 0, sum = 0;
    for (const Claim& one : claims)
        weights += one.weight;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const double quota = house * claims[i].weight / weights, off = totals[i] - quota;
        sum += method == Method::SainteLague ? off * off / claims[i].weight : std::abs(off);
    }
    return sum;
}

/// The least farness of all ways to share what is left among the claims from `first` on, bounds kept.
double leastFarness(const std::vector<Claim>& claims, std::vector<int>& totals, std::size_t first, int left, int house,
                    Method method) {
    if (first == claims.size())
        return left == 0 ? farness(claims, totals, house, method) : std::numeric_limits<double>::infinity();
    const Claim& one = claims[first];
    const int least = std::max(one.floor, one.present);
    const int most = one.ceiling < 0 ? house : std::max(one.ceiling, least);
    double best = std::numeric_limits<double>::infinity();
    for (int seats = least; seats <= std::min(most, left); ++seats) {
        totals[first] = seats;
        best = std::min(best, leastFarness(claims, totals, first + 1, left - seats, house, method));
    }
    return best;
}

std::vector<Claim> randomClaims(std::mt19937& random, int count, bool bounded) {
    std::uniform_int_distribution<int> weight(1, 900), small(0, 2), more(2, 5);
    std::vector<Claim> claims;
    for (int i = 0; i < count; ++i) {
        Claim one = claim(QString::number(i), weight(random));
        if (bounded) {
            one.floor = small(random);
            one.present = small(random);
            one.ceiling = small(random) == 0 ? -1 : more(random);
        }
        claims.push_back(one);
    }
    return claims;
}

} // namespace

class TestApportionment : public QObject {
    Q_OBJECT
private slots:
    void matchesPublishedSeats_data();
    void matchesPublishedSeats();
    void isTheNearestToProportion_data();
    void isTheNearestToProportion();
    void doesNotDependOnTheOrder();
    void settlesTiesByWeightThenCode();
    void keepsFloorsAndCeilings();
    void countsWhatIsThereFirst();
    void givesWhoIsUnknownTheFloorAlone();
    void refusesWhatCannotBe();
};

void TestApportionment::matchesPublishedSeats_data() {
    QTest::addColumn<std::vector<published::Seat>>("seats");
    QTest::addColumn<Method>("method");
    QTest::newRow("Bundestag 2013") << published::kBundestag2013 << Method::SainteLague;
    QTest::newRow("Bundestag 2017") << published::kBundestag2017 << Method::SainteLague;
    QTest::newRow("Bundestag 2021") << published::kBundestag2021 << Method::SainteLague;
    QTest::newRow("Hamilton 1792") << published::kHamilton1792 << Method::LargestRemainder;
}

void TestApportionment::matchesPublishedSeats() {
    QFETCH(const std::vector<published::Seat>, seats);
    QFETCH(const Method, method);
    std::vector<int> expected;
    std::ranges::transform(seats, std::back_inserter(expected), &published::Seat::seats);
    const int house = std::accumulate(expected.begin(), expected.end(), 0);
    QCOMPARE(house, method == Method::SainteLague ? 598 : 120);
    QCOMPARE(seatsOf(claimsOf(seats), house, method), expected);
}

void TestApportionment::isTheNearestToProportion_data() {
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("bounded");
    QTest::newRow("Sainte-Laguë") << Method::SainteLague << false;
    QTest::newRow("largest remainder") << Method::LargestRemainder << false;
    QTest::newRow("Sainte-Laguë, floors, ceilings, present") << Method::SainteLague << true;
}

/// Against all ways to share, on small cases.
void TestApportionment::isTheNearestToProportion() {
    QFETCH(const Method, method);
    QFETCH(const bool, bounded);
    std::mt19937 random(151);
    std::uniform_int_distribution<int> count(1, 5), newSeats(0, 12);
    int shared = 0;
    for (int round = 0; round < 150; ++round) {
        const std::vector<Claim> claims = randomClaims(random, count(random), bounded);
        const int seats = newSeats(random);
        const auto shares = apportion(claims, seats, method);
        int house = seats;
        for (const Claim& one : claims)
            house += one.present;
        std::vector<int> totals(claims.size());
        const double least = leastFarness(claims, totals, 0, house, house, method);
        QCOMPARE(shares.has_value(), std::isfinite(least)); // refused when, and only when, no way keeps the bounds
        if (!shares)
            continue;
        ++shared;
        for (std::size_t i = 0; i < claims.size(); ++i)
            totals[i] = claims[i].present + (*shares)[i].seats;
        QCOMPARE(std::accumulate(totals.begin(), totals.end(), 0), house);
        QVERIFY(farness(claims, totals, house, method) <= least + 1e-9);
    }
    QVERIFY(shared > 50);
}

void TestApportionment::doesNotDependOnTheOrder() {
    std::mt19937 random(3700);
    for (int round = 0; round < 40; ++round) {
        std::vector<Claim> claims = randomClaims(random, 30, round % 2);
        for (Claim& one : claims)
            one.weight = std::floor(one.weight / 90) / 7; // ties, and sums that round
        for (const Method method : {Method::SainteLague, Method::LargestRemainder}) {
            const auto shares = apportion(claims, 70, method);
            std::vector<Claim> shuffled = claims;
            std::ranges::shuffle(shuffled, random);
            const auto others = apportion(shuffled, 70, method);
            QCOMPARE(others.has_value(), shares.has_value());
            for (std::size_t i = 0; shares && i < claims.size(); ++i) {
                const auto same = std::ranges::find((*others), (*shares)[i].code, &Share::code);
                QCOMPARE(same->seats, (*shares)[i].seats);
            }
        }
    }
}

void TestApportionment::settlesTiesByWeightThenCode() {
    for (const Method method : {Method::SainteLague, Method::LargestRemainder}) {
        const std::vector<Claim> equals{claim(QStringLiteral("B"), 1), claim(QStringLiteral("A"), 1)};
        QCOMPARE(seatsOf(equals, 3, method), (std::vector<int>{1, 2}));
        // 7.5 and 2.5 of ten.
        const std::vector<Claim> halves{claim(QStringLiteral("A"), 5), claim(QStringLiteral("B"), 15)};
        QCOMPARE(seatsOf(halves, 10, method), (std::vector<int>{2, 8}));
    }
}

void TestApportionment::keepsFloorsAndCeilings() {
    // By proportion 90, 9, 1: A's ceiling leaves 40 for B and C, C's floor takes 10 of them.
    const std::vector<Claim> claims{claim(QStringLiteral("A"), 90, 0, 60), claim(QStringLiteral("B"), 9),
                                    claim(QStringLiteral("C"), 1, 10)};
    for (const Method method : {Method::SainteLague, Method::LargestRemainder})
        QCOMPARE(seatsOf(claims, 100, method), (std::vector<int>{60, 30, 10}));
    QCOMPARE(apportion(claims, 100, Method::SainteLague)->front().quota, 90.0);
}

void TestApportionment::countsWhatIsThereFirst() {
    // Twelve in all, four each; A has six and keeps them.
    const std::vector<Claim> claims{claim(QStringLiteral("A"), 1, 0, -1, 6), claim(QStringLiteral("B"), 1, 0, -1, 1),
                                    claim(QStringLiteral("C"), 1)};
    for (const Method method : {Method::SainteLague, Method::LargestRemainder})
        QCOMPARE(seatsOf(claims, 5, method), (std::vector<int>{0, 2, 3}));
}

void TestApportionment::givesWhoIsUnknownTheFloorAlone() {
    const std::vector<Claim> claims{claim(QStringLiteral("A"), kNaN, 2), claim(QStringLiteral("B"), 5),
                                    claim(QStringLiteral("C"), -1), claim(QStringLiteral("D"), 0)};
    for (const Method method : {Method::SainteLague, Method::LargestRemainder}) {
        const auto shares = apportion(claims, 10, method);
        QVERIFY(shares.has_value());
        QCOMPARE(seatsOf(claims, 10, method), (std::vector<int>{2, 8, 0, 0}));
        QVERIFY(std::isnan((*shares)[0].quota) && std::isnan((*shares)[2].quota));
        QCOMPARE((*shares)[3].quota, 0.0);
    }
}

void TestApportionment::refusesWhatCannotBe() {
    const auto problemOf = [](const std::vector<Claim>& claims) {
        return apportion(claims, 5, Method::SainteLague).error().text();
    };
    QVERIFY(problemOf({claim(QStringLiteral("A"), 1, 4), claim(QStringLiteral("B"), 1, 4)}).contains(u'8'));
    QVERIFY(problemOf({claim(QStringLiteral("A"), 1, 0, 2), claim(QStringLiteral("B"), 1, 0, 1)}).contains(u'3'));
    QVERIFY(!problemOf({claim(QStringLiteral("A"), kNaN)}).isEmpty());
    QVERIFY(apportion({}, 0, Method::SainteLague)->empty());
}

QTEST_APPLESS_MAIN(TestApportionment)
#include "test_apportionment.moc"
