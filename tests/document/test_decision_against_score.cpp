#include "document/decision_against_score.h"
#include "document/loading.h"
#include "small_country.h"

#include <QTest>

using namespace smallcountry;
using document::DecisionAgainstScore;
using document::decisionAgainstScore;
using document::DecisionScoreTable;
using document::MapState;
using territory::DecisionStatus;

namespace {

/// The small country, with a list that is complete in the Centre-Val de Loire (A, B and C).
std::shared_ptr<const document::Dataset> completeInTheCentre() {
    auto country = std::make_shared<document::Dataset>(unlinked());
    auto list = *decisionList();
    list.coverage.areas = {{u"region"_s, u"24"_s, u"Centre-Val de Loire"_s, 1, 1, true, {}}};
    country->decisionLists = {std::make_shared<const territory::DecisionList>(list)};
    country->link();
    return country;
}

/// By rank: F, E, D, B, A; C has no score.
MapState first(int count) {
    MapState state;
    state.index.method.selection.amount = count;
    return state;
}

DecisionScoreTable tableOf(const MapState& state, const document::Dataset& country) {
    return decisionAgainstScore(country, *document::computeResults(state, country));
}

} // namespace

class TestDecisionAgainstScore : public QObject {
    Q_OBJECT
private slots:
    void everyTerritoryIsOfOneKind();
    void agreementIsOverCompleteRegionsOnly();
    void nothingIsJudgedWhereNoListIsComplete();
    void whatNoWeightingPlacesIsNamed();
    void theShippedListAddsUp();
};

void TestDecisionAgainstScore::everyTerritoryIsOfOneKind() {
    MapState state = first(3);
    state.decisionOverrides = {{u"C"_s, {DecisionStatus::Retained, {}, {}, {}}},
                               {u"E"_s, {DecisionStatus::NotRetained, {}, {}, {}}}};
    const DecisionScoreTable table = tableOf(state, *completeInTheCentre());
    using Kind = DecisionAgainstScore;
    QCOMPARE(table.of,
             (std::vector<Kind>{Kind::RetainedDespiteScore, Kind::Neither, Kind::RetainedNotComputable,
                                Kind::RetainedAndHigh, Kind::HighNotRetained, Kind::HighUnknown, Kind::Unknown}));
    QCOMPARE(table.lines.size(), std::size_t(7));
    QCOMPARE(table.lines[0].territories, std::vector<int>{D});
    QCOMPARE(table.lines[0].population, qint64(200));
    QCOMPARE(table.lines[1].population, qint64(1000));
    QVERIFY(table.lines[6].territories.empty()); // Z isn't of the reference list
    QSet<QString> words;
    for (const DecisionScoreTable::Line& line : table.lines) {
        words.insert(document::decisionAgainstScoreWords(line.kind));
    }
    QCOMPARE(words.size(), 7);
}

void TestDecisionAgainstScore::agreementIsOverCompleteRegionsOnly() {
    const auto country = completeInTheCentre();
    const DecisionScoreTable table = tableOf(first(4), *country);
    QCOMPARE(table.base, QStringList{u"Centre-Val de Loire"_s});
    // A is retained and fifth; B is fourth and isn't; C neither. po = 1/3, pe = (1·1 + 2·2)/9.
    QCOMPARE(table.agreement.both, 0);
    QCOMPARE(table.agreement.firstOnly, 1);
    QCOMPARE(table.agreement.secondOnly, 1);
    QCOMPARE(table.agreement.neither, 1);
    QVERIFY(std::abs(table.agreement.kappa() + 0.5) < 1e-12);
    MapState unknown = first(4);
    unknown.decisionOverrides = {{u"B"_s, {DecisionStatus::Unknown, {}, {}, {}}}};
    QCOMPARE(tableOf(unknown, *country).agreement.total(), 2);
    MapState elsewhere = first(4);
    elsewhere.index.reference = {document::ReferenceSet::Kind::Region, u"75"_s};
    QCOMPARE(tableOf(elsewhere, *country).agreement.total(), 0); // none of them is ranked
}

void TestDecisionAgainstScore::nothingIsJudgedWhereNoListIsComplete() {
    const DecisionScoreTable table = tableOf(first(3), *dataset()); // complete in a département alone
    QVERIFY(table.base.isEmpty());
    QCOMPARE(table.agreement.total(), 0);
    QVERIFY(std::isnan(table.agreement.kappa()));
}

void TestDecisionAgainstScore::whatNoWeightingPlacesIsNamed() {
    // A is the least fragile everywhere: D and E, with the same criteria present, dominate it.
    QCOMPARE(tableOf(first(2), *dataset()).neverPlaced, std::vector<int>{A});
    QVERIFY(tableOf(first(3), *dataset()).neverPlaced.empty());
}

void TestDecisionAgainstScore::theShippedListAddsUp() {
    const auto reading = document::loadDataset({});
    QVERIFY(reading.has_value());
    const document::Dataset& country = *reading->dataset;
    const auto results = document::computeResults({}, country);
    const DecisionScoreTable table = decisionAgainstScore(country, *results);
    const auto size = [&](DecisionAgainstScore kind) { return int(table.lines[std::size_t(kind)].territories.size()); };
    using Kind = DecisionAgainstScore;
    QCOMPARE(size(Kind::RetainedAndHigh) + size(Kind::RetainedDespiteScore) + size(Kind::RetainedNotComputable),
             results->completeness.established);
    QCOMPARE(size(Kind::RetainedAndHigh) + size(Kind::HighNotRetained) + size(Kind::HighUnknown), 151);
    int all = 0;
    for (const DecisionScoreTable::Line& line : table.lines) {
        all += int(line.territories.size());
    }
    QCOMPARE(all, 1255);
    QVERIFY(!table.base.isEmpty());
    QVERIFY(table.agreement.total() > 0 && table.agreement.total() < 1255);
}

QTEST_GUILESS_MAIN(TestDecisionAgainstScore)
#include "test_decision_against_score.moc"
