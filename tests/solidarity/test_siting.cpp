#include "solidarity/exact_covering.h"
#include "solidarity/integer_program.h"
#include "solidarity/plan_editor.h"
#include "solidarity/siting.h"

#include <QTest>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace solidarity;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Covering randomCovering(std::mt19937& random, int candidates, int demands) {
    std::uniform_int_distribution<int> weight(0, 99), once(0, 3);
    std::vector<std::vector<int>> covers(std::size_t(candidates), std::vector<int>{});
    for (std::vector<int>& covered : covers) {
        for (int demand = 0; demand < demands; ++demand) {
            if (once(random) == 0)
                covered.push_back(demand);
        }
    }
    std::vector<double> weights;
    for (int demand = 0; demand < demands; ++demand)
        weights.push_back(weight(random));
    return {covers, weights};
}

double coveredBy(const Covering& covering, unsigned chosen) {
    std::vector<char> isCovered(covering.weights().size());
    for (std::size_t candidate = 0; candidate < covering.covers().size(); ++candidate) {
        if (chosen >> candidate & 1) {
            for (const int demand : covering.covers()[candidate])
                isCovered[std::size_t(demand)] = 1;
        }
    }
    double weight = 0;
    for (std::size_t i = 0; i < isCovered.size(); ++i)
        weight += isCovered[i] ? covering.weights()[i] : 0;
    return weight;
}

/// Of all sets of at most k candidates.
double bestOfAll(const Covering& covering, int k) {
    double best = 0;
    for (unsigned chosen = 0; chosen < 1U << covering.covers().size(); ++chosen) {
        if (std::popcount(chosen) <= k)
            best = std::max(best, coveredBy(covering, chosen));
    }
    return best;
}

double coveredBy(const Covering& covering, const std::vector<int>& candidates) {
    unsigned chosen = 0;
    for (const int candidate : candidates)
        chosen |= 1U << candidate;
    return coveredBy(covering, chosen);
}

/// Communes along a meridian, 0.05° apart: with a reach of 10 minutes a venue covers its own and both neighbours.
Ground line(const std::vector<qint64>& people) {
    std::vector<territory::Commune> communes;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString insee = u"23%1"_s.arg(int(i), 3, 10, QChar(u'0'));
        communes.push_back({insee, u"Commune %1"_s.arg(i), {}, u"ZONE"_s, people[i], 2.0, 46 + 0.05 * double(i)});
    }
    Ground ground;
    ground.gazetteer = std::make_shared<const territory::Gazetteer>(
        communes, std::vector<territory::Territory>{{u"ZONE"_s, u"Zone"_s, u"CC"_s, {}, {}, -1, {}}},
        std::vector<territory::Departement>{{u"23"_s, u"Creuse"_s, u"75"_s}}, std::vector<territory::Region>{});
    return ground;
}

SitingOptions options(int count) {
    SitingOptions options;
    options.count = count;
    options.minutes = 10;
    options.territories = {u"ZONE"_s};
    return options;
}

} // namespace

class TestSiting : public QObject {
    Q_OBJECT
private slots:
    void findsTheBestOfSmallCases();
    void improvesOnGreed();
    void placesVenuesWherePeopleAre();
    void countsOpenVenuesFirst();
    void takesCandidatesAsGiven();
    void leavesOutWhatAddsNothing();
    void saysWhatCannotBe();
    void stops();
    void solvesAKnownProgramme();
};

void TestSiting::findsTheBestOfSmallCases() {
    std::mt19937 random(151);
    std::uniform_int_distribution<int> candidates(1, 11), demands(1, 14), count(1, 5);
    int proven = 0;
    for (int round = 0; round < 150; ++round) {
        const Covering covering = randomCovering(random, candidates(random), demands(random));
        const int k = count(random);
        const double best = bestOfAll(covering, k);
        const Covering::Choice greedy = covering.choose(k);
        QVERIFY(std::ssize(greedy.candidates) <= k);
        QCOMPARE(coveredBy(covering, greedy.candidates), greedy.covered);
        QVERIFY(greedy.upperBound >= best);
        QVERIFY(greedy.covered >= (1 - 1 / std::numbers::e) * best);
        const ExactChoice exact = improvedExactly(covering, k, greedy, 60);
        QCOMPARE(coveredBy(covering, exact.choice.candidates), exact.choice.covered);
        QCOMPARE(exact.choice.covered, best);
        QVERIFY(exact.isProven);
        QCOMPARE(exact.choice.upperBound, best);
        ++proven;
    }
    QCOMPARE(proven, 150);
}

/// The usual trap: the largest candidate first blocks the pair that covers all.
void TestSiting::improvesOnGreed() {
    const Covering covering({{1, 2, 3, 4}, {0, 1, 2}, {3, 4, 5}}, {3, 3, 3, 3, 3, 3});
    const Covering::Choice choice = covering.choose(2);
    QCOMPARE(choice.covered, 18.0); // greed alone: 12 + 3
    QCOMPARE(choice.candidates, (std::vector<int>{1, 2}));
}

void TestSiting::placesVenuesWherePeopleAre() {
    const auto siting = siteVenues(Plan(), line({10, 20, 30, 0, 0, 0, 400, 5, 0}), options(2));
    QVERIFY(siting.has_value());
    QCOMPARE(siting->sites.size(), std::size_t(2));
    QCOMPARE(siting->sites[0].adds, qint64(405));
    QCOMPARE(siting->sites[1].adds, qint64(60));
    QCOMPARE(siting->sites[1].candidate.insee, u"23001"_s);
    QCOMPARE(siting->sites[1].candidate.territory, u"ZONE"_s);
    QCOMPARE(siting->population, qint64(465));
    QCOMPARE(siting->coveredBefore, qint64(0));
    QCOMPARE(siting->coveredAfter, qint64(465));
    QCOMPARE(siting->upperBound, qint64(465));
    QVERIFY(siting->exact);
}

void TestSiting::countsOpenVenuesFirst() {
    Plan plan;
    PlanEditor editor(plan);
    Venue venue;
    venue.insee = u"23006"_s;
    venue.status = VenueStatus::Open;
    editor.put(venue);
    venue.insee = u"23001"_s;
    venue.status = VenueStatus::BeingEquipped; // isn't supply yet
    editor.put(venue);
    editor.change().applyTo(plan);
    const auto siting = siteVenues(plan, line({10, 20, 30, 0, 0, 0, 400, 5, 0}), options(1));
    QCOMPARE(siting->coveredBefore, qint64(405));
    QCOMPARE(siting->coveredAfter, qint64(465));
    QCOMPARE(siting->sites.front().adds, qint64(60));
    QCOMPARE(siting->sites.front().reaches, qint64(60));
}

void TestSiting::takesCandidatesAsGiven() {
    SitingOptions asked = options(2);
    asked.candidates = {
        {u"Loin"_s, {}, {}, 2.0, 48.0, 7}, {u"Salle"_s, {}, {}, 2.0, 46.1, 8}, {u"?"_s, {}, {}, kNaN, kNaN, 9}};
    const auto siting = siteVenues(Plan(), line({10, 20, 30, 40}), asked);
    QCOMPARE(siting->sites.size(), std::size_t(1)); // the others cover nobody
    QCOMPARE(siting->sites.front().candidate.origin, 8);
    QCOMPARE(siting->sites.front().adds, qint64(90));
}

void TestSiting::leavesOutWhatAddsNothing() {
    const auto siting = siteVenues(Plan(), line({10, 20, 30}), options(3));
    QCOMPARE(siting->sites.size(), std::size_t(1));
    QVERIFY(siting->exact);
}

void TestSiting::saysWhatCannotBe() {
    SitingOptions asked = options(1);
    asked.territories = {u"AILLEURS"_s};
    QVERIFY(!siteVenues(Plan(), line({10}), asked).error().what.isEmpty());
    asked = options(1);
    asked.candidates = {{u"?"_s, {}, {}, kNaN, kNaN, 9}};
    QVERIFY(!siteVenues(Plan(), line({10}), asked).error().what.isEmpty());
}

void TestSiting::stops() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!siteVenues(Plan(), line({10, 20}), options(1), stop.get_token()).has_value());
}

/// Maximise 5x + 4y, 6x + 4y ≤ 24, x + 2y ≤ 6: 21 at (3; 1.5), and 20 at (4; 0) in whole numbers (Taha, Operations
/// Research, the Reddy Mikks company).
void TestSiting::solvesAKnownProgramme() {
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    for (const bool isWhole : {false, true}) {
        IntegerProgram program;
        const int x = program.addColumn(0, kInfinite, 5, isWhole), y = program.addColumn(0, kInfinite, 4, isWhole);
        const std::vector<IntegerProgram::Term> first{{x, 6}, {y, 4}}, second{{x, 1}, {y, 2}};
        program.addRow(-kInfinite, 24, first);
        program.addRow(-kInfinite, 6, second);
        const auto solution = program.maximise({});
        QVERIFY(solution.has_value() && solution->isOptimal);
        QVERIFY(std::abs(solution->value - (isWhole ? 20 : 21)) < 1e-9);
        QVERIFY(std::abs(solution->bound - solution->value) < 1e-9);
    }
    IntegerProgram impossible;
    const std::vector<IntegerProgram::Term> alone{{impossible.addColumn(0, 1, 1, true), 1}};
    impossible.addRow(2, kInfinite, alone);
    QVERIFY(!impossible.maximise({}).has_value());
}

QTEST_APPLESS_MAIN(TestSiting)
#include "test_siting.moc"
