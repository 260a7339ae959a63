#include "document/results.h"
#include "document/theme_column.h"
#include "small_country.h"

#include <QTest>
#include <numeric>

using namespace smallcountry;
using document::computeResults;
using document::MapState;
using territory::Certainty;
using territory::DecisionStatus;

namespace {

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

} // namespace

/// Every expected figure is worked by hand from small_country.h: percentile ranks 100·(r − 1)/(n − 1), their mean.
class TestResults : public QObject {
    Q_OBJECT
private slots:
    void territoriesAreTheReferenceThenWhatTheMapAddsAndFacesKnowThem();
    void scoresAreMeansOfPercentileRanks();
    void weightsAreRescaledOverWhatIsPresent();
    void indicatorRanksFollowTheirDirectionAndTiesShareTheBest();
    void absenceFromAListIsUnknownUnlessItIsCompleteThere();
    void aDecisionSetByHandTakesPrecedence();
    void completenessCountsTheWholeReferenceList();
    void anUnknownListFallsBackOnTheShippedOne();
    void weaklyComparableIsOverseasOrIncomplete();
    void themeOfTheScoreCountsWhatIsShown();
    void themeOfAnIndicatorKnowsItsFragileEnd();
    void missingIsInNoClass();
    void typedBreaksReachTheExtremes_data();
    void typedBreaksReachTheExtremes();
    void unchangedPartsAreTakenOver();
    void nothingLoadedIsNoScoreRatherThanZero();
};

void TestResults::territoriesAreTheReferenceThenWhatTheMapAddsAndFacesKnowThem() {
    const auto country = dataset();
    QCOMPARE(country->territories.size(), std::size_t(7));
    QCOMPARE(country->territories[Z].code, u"Z"_s);
    QCOMPARE(country->territories[Z].name, u"Contour Z"_s);
    QCOMPARE(country->territories[Z].population, qint64(-1));
    QVERIFY(country->hasFace(A) && country->hasFace(Z) && !country->hasFace(F));
    for (const QString& code : {u"A"_s, u"C"_s, u"Z"_s}) {
        const geo::Topology& topology = *country->boundaries->topology;
        const auto faces = topology.facesOf(std::uint32_t(topology.territoryOf(code)));
        QCOMPARE(faces.size(), std::size_t(1));
        QCOMPARE(country->territoryOfFace[faces.front()], country->territoryOf(code));
    }
    QCOMPARE(country->neighboursOf(C), (std::vector<int>{B, D})); // 4,000 and 200 inhabitants
    QCOMPARE(country->neighboursOf(F), std::vector<int>());
}

void TestResults::scoresAreMeansOfPercentileRanks() {
    const auto results = computeResults({}, *dataset());
    const auto& score = results->scores.score;
    QVERIFY(near(score[A], 0));
    QVERIFY(near(score[B], (20 + 25 + 25) / 3.0));
    QVERIFY(std::isnan(score[C]));
    QVERIFY(near(score[D], (70 + 75 + 50 + 100 / 3.0) / 4));
    QVERIFY(near(score[E], (70 + 100 + 75 + 200 / 3.0) / 4));
    QVERIFY(near(score[F], 100));
    QVERIFY(std::isnan(score[Z]));
    QCOMPARE(results->scores.rank, (std::vector<int>{5, 4, 0, 3, 2, 1, 0}));
}

void TestResults::weightsAreRescaledOverWhatIsPresent() {
    MapState state;
    state.index.setWeight(u"h4"_s, 0);
    state.index.setWeight(u"l2"_s, 40);
    const auto results = computeResults(state, *dataset());
    QVERIFY(near(results->scores.score[D], (70 + 2 * 75 + 50) / 4.0));
    QVERIFY(near(results->scores.score[B], (20 + 2 * 25 + 25) / 4.0));
    QVERIFY(std::isnan(results->scores.score[F])); // h1 and h3 alone are left
}

void TestResults::indicatorRanksFollowTheirDirectionAndTiesShareTheBest() {
    const auto results = computeResults({}, *dataset());
    QCOMPARE(results->indicatorRanks[0], (std::vector<int>{6, 5, 4, 2, 2, 1, 0}));
    QCOMPARE(results->indicatorRanks[1], (std::vector<int>{5, 4, 3, 2, 1, 0, 0}));
    QVERIFY(std::isnan((*results->indicators)[1][F]));
}

void TestResults::absenceFromAListIsUnknownUnlessItIsCompleteThere() {
    const auto results = computeResults({}, *dataset());
    QCOMPARE(results->decisions[A].status, DecisionStatus::Retained);
    QCOMPARE(results->decisions[B].status, DecisionStatus::Unknown); // half in the Cher, where the list isn't complete
    QCOMPARE(results->decisions[C].status, DecisionStatus::NotRetained);
    QCOMPARE(results->decisions[D].certainty, Certainty::Probable);
    QCOMPARE(results->decisions[E].status, DecisionStatus::Unknown);
}

void TestResults::aDecisionSetByHandTakesPrecedence() {
    MapState state;
    state.decisionOverrides = {{u"A"_s, {DecisionStatus::NotRetained, Certainty::Sure, u"arrêté"_s, {}}},
                               {u"E"_s, {DecisionStatus::Retained, Certainty::Sure, u"arrêté"_s, {}}},
                               {u"ailleurs"_s, {DecisionStatus::Retained, Certainty::Sure, u"arrêté"_s, {}}}};
    const auto results = computeResults(state, *dataset());
    QCOMPARE(results->decisions[A].status, DecisionStatus::NotRetained);
    QCOMPARE(results->decisions[E].source, u"arrêté"_s);
    QCOMPARE(results->completeness.established, 2); // D and E
    QCOMPARE(results->completeness.population, qint64(300));
}

void TestResults::completenessCountsTheWholeReferenceList() {
    const document::Completeness completeness = computeResults({}, *dataset())->completeness;
    QCOMPARE(completeness.established, 2);
    QCOMPARE(completeness.probable, 1);
    QCOMPARE(completeness.notRetained, 1);
    QCOMPARE(completeness.unknown, 3); // F counts though the map doesn't show it, Z doesn't though it does
    QCOMPARE(completeness.population, qint64(1200));
    QVERIFY(!completeness.isComplete());
    QVERIFY2(completeness.sentence().contains(u"2 zones établies sur 151, dont 1 probable"_s),
             qPrintable(completeness.sentence()));
}

void TestResults::anUnknownListFallsBackOnTheShippedOne() {
    auto two = std::make_shared<document::Dataset>(unlinked());
    territory::DecisionList own;
    own.id = u"mienne"_s;
    own.title = u"Liste du 3 juillet"_s;
    own.decisions = {{u"F"_s, {DecisionStatus::Retained, Certainty::Sure, {}, {}}}};
    two->decisionLists.push_back(std::make_shared<const territory::DecisionList>(own));
    two->link();
    MapState state;
    state.decisionList = u"mienne"_s;
    const auto results = computeResults(state, *two);
    QCOMPARE(results->completeness.established, 1);
    QCOMPARE(results->decisions[C].status, DecisionStatus::Unknown);
    QVERIFY(results->completeness.sentence().contains(u"Liste du 3 juillet"_s));
    state.decisionList = u"disparue"_s;
    QCOMPARE(computeResults(state, *two)->completeness.established, 2);
}

void TestResults::weaklyComparableIsOverseasOrIncomplete() {
    const auto country = dataset();
    QCOMPARE(computeResults({}, *country)->weaklyComparable,
             (std::vector<bool>{false, true, true, false, false, true, true}));
    MapState state;
    state.index.setWeight(u"h4"_s, 0);
    const auto results = computeResults(state, *country);
    QVERIFY(!results->weaklyComparable[B]);
    QVERIFY(results->weaklyComparable[F]);
}

void TestResults::themeOfTheScoreCountsWhatIsShown() {
    MapState state;
    state.classification.classCount = 3;
    const document::ThemeColumn theme = computeResults(state, *dataset())->theme;
    QCOMPARE(theme.bounds.size(), std::size_t(4));
    // Quantiles of type 7 of {0, 23.33…, 57.083…, 77.916…, 100}
    QVERIFY(near(theme.bounds[1], 70 / 3.0 + (57.0 + 1 / 12.0 - 70 / 3.0) / 3));
    QCOMPARE(theme.classOf, (std::vector<int>{0, 0, -1, 1, 2, 2, -1}));
    QCOMPARE(theme.counts, (std::vector<int>{2, 1, 1})); // F isn't on the map
    QCOMPARE(theme.missing, 2);                          // C and Z
    QVERIFY(!theme.reversed);
}

void TestResults::themeOfAnIndicatorKnowsItsFragileEnd() {
    MapState state;
    state.theme = document::Theme::Indicator;
    state.indicator = u"l2"_s;
    const auto country = dataset();
    const auto results = computeResults(state, *country);
    QVERIFY(results->theme.reversed);
    QCOMPARE(results->theme.values[A], 5.0);
    state.indicator = u"inconnu"_s;
    QVERIFY(computeResults(state, *country)->theme.values.empty());
    state.theme = document::Theme::Decision;
    QVERIFY(computeResults(state, *country)->theme.bounds.empty());
}

void TestResults::missingIsInNoClass() {
    const auto country = dataset();
    for (const auto method : {statistics::BreakMethod::Quantile, statistics::BreakMethod::NaturalBreaks,
                              statistics::BreakMethod::EqualInterval, statistics::BreakMethod::StandardDeviation}) {
        MapState state;
        state.theme = document::Theme::Indicator;
        state.indicator = u"h4"_s;
        state.classification = {method, 3, {}};
        const document::ThemeColumn theme = computeResults(state, *country)->theme;
        QCOMPARE(theme.classOf[B], -1);
        QCOMPARE(std::accumulate(theme.counts.begin(), theme.counts.end(), theme.missing), 6);
    }
}

void TestResults::typedBreaksReachTheExtremes_data() {
    QTest::addColumn<std::vector<double>>("typed");
    QTest::addColumn<std::vector<double>>("bounds");
    using Values = std::vector<double>;
    QTest::newRow("inner") << Values{20, 60} << Values{0, 20, 60, 80};
    QTest::newRow("one") << Values{20} << Values{0, 20, 80};
    QTest::newRow("beyond both ends") << Values{-5, 30, 90} << Values{-5, 30, 90};
    QTest::newRow("at the ends") << Values{0, 30, 80} << Values{0, 30, 80};
    QTest::newRow("twice the same") << Values{30, 30} << Values{0, 30, 80};
    QTest::newRow("none") << Values{} << Values{};
}

void TestResults::typedBreaksReachTheExtremes() {
    QFETCH(std::vector<double>, typed);
    QFETCH(std::vector<double>, bounds);
    const std::vector<double> values = {80, kMissing, 0, 31};
    QCOMPARE(document::boundsFromTyped(values, typed), bounds);
    for (const double value : {80.0, 0.0, 31.0}) {
        QVERIFY(bounds.empty() || statistics::classOf(value, bounds) >= 0);
    }
}

void TestResults::unchangedPartsAreTakenOver() {
    const auto country = dataset();
    const auto first = computeResults({}, *country);
    document::Results marked = *first;
    marked.scores.score[A] = 12345; // a mark that only taking over can preserve
    MapState state;
    state.classification.classCount = 4;
    QCOMPARE(computeResults(state, *country, &marked)->scores.score[A], 12345.0);
    state.index.setWeight(u"h1"_s, 60);
    QVERIFY(computeResults(state, *country, &marked)->scores.score[A] != 12345.0);
    QVERIFY(computeResults(MapState(), *dataset(), &marked)->scores.score[A] != 12345.0); // other files
}

void TestResults::nothingLoadedIsNoScoreRatherThanZero() {
    document::Dataset bare;
    bare.gazetteer = gazetteer();
    bare.link();
    const auto results = computeResults({}, bare);
    QVERIFY(std::isnan(results->scores.score[A]));
    QCOMPARE(results->scores.rank[A], 0);
    QCOMPARE(results->decisions[A].status, DecisionStatus::Unknown);
    QCOMPARE(results->completeness.established, 0);
}

QTEST_APPLESS_MAIN(TestResults)
#include "test_results.moc"
