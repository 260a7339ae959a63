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
    void movesAreCountedFromTheBaseline();
    void adjustmentsLeaveTheScoreAndTheRuleAlone();
    void theScaleIsKeptWhileOnlyWeightsMove();
    void directionsMayBeTurned();
    void categoriesAreATheme();
    void manyCategoriesEndInTheOthers();
    void drawsPartTheSureFromTheOthers();
    void decisionAgainstScoreIsATheme();
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

void TestResults::movesAreCountedFromTheBaseline() {
    const auto country = dataset();
    MapState state;
    state.baseline.method.selection.amount = 2; // F and E, as worked above
    state.index = state.baseline;
    QVERIFY(computeResults(state, *country)->moves.regions.empty());
    for (const QString& key : {u"h1"_s, u"h3"_s, u"h4"_s}) {
        state.index.setWeight(key, 0);
    }
    state.index.method.minimumPresent = 1; // l2 alone: E 100, D 75, C 50
    const auto results = computeResults(state, *country);
    QCOMPARE(results->moves.entering, std::vector<int>{D});
    QCOMPARE(results->moves.leaving, std::vector<int>{F});
    QCOMPARE(results->moves.populationGained, qint64(200));
    QCOMPARE(results->moves.populationLost, qint64(50));
    QCOMPARE(results->moves.regions.size(), std::size_t(2));
    QCOMPARE(results->moves.regions[0].region, u"01"_s); // as many moves: by code
    QCOMPARE(results->moves.regions[0].leaving, 1);
    QCOMPARE(results->moves.regions[1].populationGained, qint64(200));
    state.index.method.selection.amount = 3;
    const auto more = computeResults(state, *country, results.get());
    QCOMPARE(more->moves.entering, (std::vector<int>{D, C})); // by rank
    QCOMPARE(more->baseline, results->baseline);              // made once
    state.baseline.method.selection.amount = 3;               // F, E and D
    QCOMPARE(computeResults(state, *country, more.get())->moves.entering, std::vector<int>{C});
}

void TestResults::adjustmentsLeaveTheScoreAndTheRuleAlone() {
    MapState state;
    state.index.method.selection.amount = 2;
    state.adjustments = {{u"A"_s, true, u"un seul médecin"_s, u"ARS"_s, QDate(2025, 6, 20)},
                         {u"F"_s, false, u"hors dispositif"_s, {}, {}},
                         {u"A"_s, false, u"renoncé"_s, {}, {}},
                         {u"C"_s, true, u"sans score, mais sans médecin"_s, {}, {}},
                         {u"ailleurs"_s, true, u"inconnue ici"_s, {}, {}}};
    const auto results = computeResults(state, *dataset());
    QCOMPARE(results->selected, (std::vector<std::uint8_t>{0, 0, 1, 0, 1, 0, 0})); // A: the last one counts
    QCOMPARE(results->scores.selected, (std::vector<std::uint8_t>{0, 0, 0, 0, 1, 1, 0}));
    QCOMPARE(results->scores.rank, computeResults({}, *dataset())->scores.rank);
}

void TestResults::theScaleIsKeptWhileOnlyWeightsMove() {
    const auto country = dataset();
    MapState state;
    const auto first = computeResults(state, *country);
    state.index.setWeight(u"h1"_s, 5);
    state.index.method.aggregation = fragility::Aggregation::Harmonic;
    state.index.method.selection.amount = 1;
    const auto second = computeResults(state, *country, first.get());
    QCOMPARE(second->scores.normalised, first->scores.normalised);
    state.index.reference.kind = document::ReferenceSet::Kind::Metropolitan;
    const auto third = computeResults(state, *country, second.get());
    QVERIFY(third->scores.normalised != first->scores.normalised);
    QVERIFY(std::isnan(third->scores.score[F])); // overseas
    state.index.method.normalisation = fragility::Normalisation::MinMax;
    QVERIFY(computeResults(state, *country, third.get())->scores.normalised != third->scores.normalised);
    const auto fresh = computeResults(state, *country);
    const auto stepwise = computeResults(state, *country, third.get());
    for (const int i : {A, B, D, E}) {
        QCOMPARE(stepwise->scores.score[std::size_t(i)], fresh->scores.score[std::size_t(i)]);
    }
}

void TestResults::directionsMayBeTurned() {
    const auto country = dataset();
    MapState state;
    const auto ordinary = computeResults(state, *country);
    document::CriterionSettings turned;
    turned.direction = territory::Direction::LowIsFragile;
    state.index.set(u"h1"_s, turned);
    state.theme = document::Theme::Indicator;
    state.indicator = u"h1"_s;
    const auto results = computeResults(state, *country, ordinary.get());
    QCOMPARE(results->indicatorRanks[0], (std::vector<int>{1, 2, 3, 4, 4, 6, 0}));
    QVERIFY(results->theme.reversed);
    QVERIFY(near(results->scores.normalised->values[0][A], 100));
}

void TestResults::categoriesAreATheme() {
    auto country = unlinked();
    country.categories = {
        {u"zonage"_s, u"Zonage"_s, u"ARS"_s, u"2024"_s, {u"ZIP"_s, u"ZAC"_s}, {{u"A"_s, 0}, {u"B"_s, 1}, {u"C"_s, 0}}}};
    country.link();
    MapState state;
    state.theme = document::Theme::Category;
    state.indicator = u"zonage"_s;
    const document::ThemeColumn theme = computeResults(state, country)->theme;
    QCOMPARE(theme.categories, (QStringList{u"ZIP"_s, u"ZAC"_s}));
    QCOMPARE(theme.classOf, (std::vector<int>{0, 1, 0, -1, -1, -1, -1}));
    QCOMPARE(theme.counts, (std::vector<int>{2, 1}));
    QCOMPARE(theme.missing, 3); // D, E and Z; F isn't on the map
    state.indicator = u"inconnu"_s;
    QVERIFY(computeResults(state, country)->theme.categories.isEmpty());
}

void TestResults::manyCategoriesEndInTheOthers() {
    auto country = unlinked();
    territory::CategoryColumn column{u"z"_s, u"Z"_s, {}, {}, {}, {{u"A"_s, 0}, {u"B"_s, 8}, {u"C"_s, 11}}};
    for (int i = 0; i < 12; ++i) {
        column.categories.append(QString::number(i));
    }
    country.categories = {column};
    country.link();
    MapState state;
    state.theme = document::Theme::Category;
    state.indicator = u"z"_s;
    const document::ThemeColumn theme = computeResults(state, country)->theme;
    QCOMPARE(theme.categories.size(), qsizetype(document::kMostCategories));
    QVERIFY(theme.categories.last().contains(u"4"_s)); // twelve but the eight named
    QCOMPARE(theme.classOf[B], 8);
    QCOMPARE(theme.classOf[C], 8);
}

void TestResults::drawsPartTheSureFromTheOthers() {
    const auto country = dataset();
    MapState state;
    state.theme = document::Theme::Robustness;
    const auto before = computeResults(state, *country);
    QCOMPARE(before->theme.missing, 6); // nothing drawn yet
    fragility::Robustness draws;
    draws.draws = 1000;
    draws.probability = {0, 0.05, kMissing, 0.5, 0.95, 1, kMissing};
    const auto results =
        document::withRobustness(*before, *country, std::make_shared<const fragility::Robustness>(draws), true);
    QCOMPARE(results->theme.classOf, (std::vector<int>{2, 2, -1, 1, 0, 0, -1}));
    QCOMPARE(results->theme.counts, (std::vector<int>{1, 1, 2}));
    QCOMPARE(results->theme.missing, 2);
    state.showTowns = false;
    QCOMPARE(computeResults(state, *country, results.get())->theme.counts, (std::vector<int>{1, 1, 2}));
    state.theme = document::Theme::Score;
    const auto other = computeResults(state, *country, results.get());
    state.theme = document::Theme::Robustness; // back to the draws that were kept
    QCOMPARE(computeResults(state, *country, other.get())->theme.counts, (std::vector<int>{1, 1, 2}));
}

void TestResults::decisionAgainstScoreIsATheme() {
    MapState state;
    state.theme = document::Theme::Agreement;
    state.index.method.selection.amount = 3; // F, E, D
    const document::ThemeColumn theme = computeResults(state, *dataset())->theme;
    QCOMPARE(theme.categories.size(), 7);
    // A retained despite its score, B unknown, C not retained, D retained and high, E and F high and unknown, Z unknown
    QCOMPARE(theme.classOf, (std::vector<int>{1, 6, 5, 0, 4, 4, 6}));
    QCOMPARE(theme.missing, 0);
}

QTEST_APPLESS_MAIN(TestResults)
#include "test_results.moc"
