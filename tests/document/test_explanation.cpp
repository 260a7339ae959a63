#include "document/explanation.h"
#include "document/explanation_wording.h"
#include "document/loading.h"
#include "small_country.h"

#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace smallcountry;
using document::Comparison;
using document::Explanation;
using document::MapState;
using fragility::WeightInterval;
using territory::Direction;

Q_DECLARE_METATYPE(std::vector<WeightInterval>)

namespace {

const QLocale kFrench(QLocale::French, QLocale::France);

/// What is read, with ordinary spaces.
QString plain(QString text) {
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

Explanation::Line line(double value, std::optional<fragility::RequiredChange> change) {
    Explanation::Line made;
    made.indicator = indicator(u"temps"_s, Direction::HighIsFragile);
    made.indicator.label = u"Temps d’accès"_s;
    made.indicator.unit = u"min"_s;
    made.value = value;
    made.weighted = true;
    made.change = change;
    return made;
}

Explanation about(bool selected) {
    Explanation explanation;
    explanation.rank = 10;
    explanation.scored = 1250;
    explanation.selected = selected;
    return explanation;
}

std::shared_ptr<const document::Results> resultsFor(double top, const document::Dataset& country) {
    document::MapState state;
    state.index.method.selection.amount = top;
    return document::computeResults(state, country);
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT
private slots:
    void weightsInWords_data();
    void weightsInWords();
    void changesInWords();
    void drawsInWords();
    void smallCountryByHand();
    void twoOfTheSmallCountry();
    void withoutScore();
    void jsonHasNoNumberForWhatIsMissing();
    void shippedTable();
};

void TestExplanation::weightsInWords_data() {
    QTest::addColumn<bool>("selected");
    QTest::addColumn<double>("current");
    QTest::addColumn<std::vector<WeightInterval>>("intervals");
    QTest::addColumn<QString>("sentence");
    using Intervals = std::vector<WeightInterval>;
    QTest::newRow("between") << true << 0.2 << Intervals{{0.1199, 0.4711}}
                             << u"Reste classée tant que « Temps d’accès » pèse entre 12 % et 47 %"_s;
    // In whole percents the sentence would leave the current weight out of it.
    QTest::newRow("one decimal where it takes one")
        << true << 0.1975 << Intervals{{0.1962, 0.4711}}
        << u"Reste classée tant que « Temps d’accès » pèse entre 19,7 % et 47,1 %"_s;
    QTest::newRow("up to") << true << 0.2 << Intervals{{0, 0.4711}}
                           << u"Reste classée tant que « Temps d’accès » pèse au plus 47 %"_s;
    QTest::newRow("from") << true << 0.2 << Intervals{{0.12, 1}}
                          << u"Reste classée tant que « Temps d’accès » pèse au moins 12 %"_s;
    QTest::newRow("always") << true << 0.2 << Intervals{{0, 1}}
                            << u"Reste classée quel que soit le poids de « Temps d’accès »"_s;
    QTest::newRow("several")
        << true << 0.2 << Intervals{{0.1, 0.3}, {0.5, 0.6}, {0.9, 1}}
        << u"Reste classée tant que « Temps d’accès » pèse entre 10 % et 30 % ; le serait aussi s’il pesait entre "
           u"50 % et 60 % ou au moins 90 %"_s;
    QTest::newRow("never") << false << 0.2 << Intervals{} << u"Aucun poids de « Temps d’accès » ne la fait entrer"_s;
    QTest::newRow("beyond") << false << 0.2 << Intervals{{0.6233, 1}}
                            << u"Entrerait si « Temps d’accès » pesait au moins 63 %"_s;
    QTest::newRow("narrow") << false << 0.2 << Intervals{{0.6233, 0.6288}}
                            << u"Entrerait si « Temps d’accès » pesait entre 62,4 % et 62,8 %"_s;
    QTest::newRow("two ways in") << false << 0.2 << Intervals{{0, 0.051}, {0.4, 0.5}}
                                 << u"Entrerait si « Temps d’accès » pesait au plus 5 % ou entre 40 % et 50 %"_s;
    QTest::newRow("by a tie at the end") << false << 0.2 << Intervals{{1, 1}}
                                         << u"Entrerait si « Temps d’accès » pesait exactement 100 %"_s;
}

void TestExplanation::weightsInWords() {
    QFETCH(bool, selected);
    QFETCH(double, current);
    QFETCH(std::vector<WeightInterval>, intervals);
    QFETCH(QString, sentence);
    Explanation::Line weighed = line(48, {});
    weighed.stability = {current, intervals};
    QCOMPARE(plain(document::explanation::stability(about(selected), weighed, kFrench)), sentence);
}

void TestExplanation::changesInWords() {
    const auto words = [](bool selected, const Explanation::Line& changed) {
        return plain(document::explanation::requiredChange(about(selected), changed, kFrench));
    };
    // Rounded so that it still holds: 31.4 or less is 31 or less.
    QCOMPARE(words(true, line(48, {{31.4, -16.6}})),
             u"Sortirait si « Temps d’accès » passait de 48 min à 31 min ou moins"_s);
    QCOMPARE(words(false, line(48, {{51.2, 3.2}})),
             u"Entrerait si « Temps d’accès » passait de 48 min à 52 min ou plus"_s);
    // As many decimals as it takes to tell the two apart.
    QCOMPARE(words(false, line(48.04, {{48.09, 0.05}})),
             u"Entrerait si « Temps d’accès » passait de 48,04 min à 48,09 min ou plus"_s);
    QCOMPARE(words(true, line(48, {})),
             u"Aucune valeur observée de « Temps d’accès » ne suffirait à la faire sortir"_s);
    QCOMPARE(words(false, line(kMissing, {})), u"« Temps d’accès » : valeur non disponible"_s);
    Explanation::Line off = line(48, {});
    off.weighted = false;
    QCOMPARE(words(false, off), u"« Temps d’accès » ne compte pas dans le score"_s);
    Explanation::Line proxy = line(48, {{31.4, -16.6}});
    proxy.indicator.proxyNote = u"faute de mieux"_s;
    QVERIFY(words(true, proxy).startsWith(u"Sortirait si « Temps d’accès (approché) » passait"_s));
    Explanation none = about(true);
    none.lines = {line(48, {})};
    QCOMPARE(document::explanation::noneAlone(none), u"Aucun indicateur ne suffirait seul à la faire sortir"_s);
    none.lines.push_back(line(48, {{31, -17}}));
    QVERIFY(document::explanation::noneAlone(none).isEmpty());
}

void TestExplanation::drawsInWords() {
    Explanation explanation = about(true);
    QVERIFY(document::explanation::draws(explanation, kFrench).isEmpty());
    explanation.draws = Explanation::Draws{1000, 0.934, 80, 120, 160, true};
    QCOMPARE(plain(document::explanation::draws(explanation, kFrench)),
             u"Classée dans 93 % des 1 000 tirages ; rang entre 80 et 160 dans 90 % d’entre eux, médiane 120"_s);
    explanation.draws->probability = 0.998; // not « 100 % », which is for always
    QVERIFY(plain(document::explanation::draws(explanation, kFrench)).startsWith(u"Classée dans plus de 99 %"_s));
    explanation.draws->probability = kMissing;
    QCOMPARE(plain(document::explanation::draws(explanation, kFrench)), u"Pas de score dans les 1 000 tirages"_s);
}

void TestExplanation::smallCountryByHand() {
    // Percentile ranks (100 = most fragile), h1 l2 h3 h4: A 0 0 0 0, D 62.5 75 50 33⅓, E 62.5 100 75 66⅔, B 25 25 25 –,
    // F 100 – 100 100. Means: F 100, E 76, D 55, B 25, A 0.
    const auto country = dataset();
    const auto results = resultsFor(2, *country);
    const Explanation first = document::explain(E, *country, *results);
    QVERIFY(first.selected);
    QCOMPARE(first.rank, 2);
    QCOMPARE(first.scored, 5);
    QCOMPARE(first.lines.size(), std::size_t(4));
    QCOMPARE(first.standing.dominates, 2); // A and D; B and F have other indicators present
    QCOMPARE(first.standing.dominatedBy, 0);
    for (const Explanation::Line& each : first.lines) {
        QCOMPARE(each.stability.current, 0.25);
        QVERIFY(each.stability.aroundCurrent()); // it is ahead of all but F everywhere
        QCOMPARE(each.stability.selectedIn.size(), std::size_t(1));
    }
    const Explanation last = document::explain(A, *country, *results);
    QVERIFY(!last.selected);
    QVERIFY(last.standing.neverSelected); // D and E dominate it, and two are selected
    QCOMPARE(plain(document::explanation::dominance(last, kFrench)),
             u"Quels que soient les poids : devant aucun territoire, derrière 2 territoires ; aucune pondération ne la "
             u"place parmi les 2 premiers"_s);
    QVERIFY(plain(document::explanation::toText(last, kFrench)).contains(u"; décision : zone rouge"_s)); // A is red
    for (const Explanation::Line& each : last.lines)
        QVERIFY(each.stability.selectedIn.empty());
    QCOMPARE(last.alike.size(), std::size_t(2)); // those with the same four
    QCOMPARE(last.alike.front().territory, int(D));
    QVERIFY(!last.draws);
}

void TestExplanation::twoOfTheSmallCountry() {
    const auto country = dataset();
    const auto results = resultsFor(2, *country);
    const Comparison comparison = document::compare(D, E, *country, *results);
    QCOMPARE(comparison.dominance, fragility::Dominance::SecondDominates);
    QVERIFY(document::explanation::dominance(comparison).contains(u"aucune pondération ne les inverse"_s));
    QCOMPARE(comparison.lines[1].normalised, (std::array<double, 2>{75, 100}));
    QCOMPARE(comparison.lines[1].ranks, (std::array<int, 2>{2, 1}));
    QCOMPARE(comparison.lines[2].values, (std::array<double, 2>{3, 4}));
    for (const Comparison::Line& each : comparison.lines) {
        QCOMPARE(each.share, 0.25);
        QVERIFY(each.firstAhead.empty());
    }
    const Comparison other = document::compare(E, D, *country, *results);
    QCOMPARE(other.lines[1].firstAhead.size(), std::size_t(1));
    QVERIFY(plain(document::explanation::firstAhead(other, other.lines[1], kFrench))
                .startsWith(u"« CC de E » est devant « CC de D » quel que soit le poids"_s));
    QVERIFY(document::explanation::toText(other, kFrench).contains(u"Valeurs"_s));
}

void TestExplanation::withoutScore() {
    const auto country = dataset();
    const auto results = resultsFor(2, *country);
    const Explanation none = document::explain(C, *country, *results); // two of four indicators
    QVERIFY(!none.hasScore() && std::isnan(none.score));
    for (const Explanation::Line& each : none.lines) {
        QVERIFY(each.stability.selectedIn.empty());
        QVERIFY(!each.change);
    }
    QVERIFY(document::explanation::toText(none, kFrench).contains(u"pas de score"_s));
}

void TestExplanation::jsonHasNoNumberForWhatIsMissing() {
    const auto country = dataset();
    const auto results = resultsFor(2, *country);
    const QJsonObject json = document::explain(C, *country, *results).toJson();
    QVERIFY(json[u"score"_s].isNull() && json[u"rank"_s].isNull() && json[u"robustness"_s].isNull());
    const QJsonArray criteria = json[u"criteria"_s].toArray();
    QCOMPARE(criteria[0].toObject()[u"value"_s].toDouble(), 30.0);
    QVERIFY(criteria[2].toObject()[u"value"_s].isNull());
    const QJsonObject pair = document::compare(C, D, *country, *results).toJson();
    QVERIFY(pair[u"criteria"_s].toArray()[2].toObject()[u"values"_s].toArray()[0].isNull());
    QCOMPARE(pair[u"dominance"_s].toString(), u"none"_s);
}

void TestExplanation::shippedTable() {
    const auto reading = document::loadDataset(MapState());
    QVERIFY(reading);
    const document::Dataset& france = *reading->dataset;
    const auto results = document::computeResults(MapState(), france);
    // CC de la Marche Berrichonne, 40th; what it says of its weights and values is what the index gives.
    const int marche = france.territoryOf(u"200007052"_s);
    const Explanation explanation = document::explain(marche, france, *results);
    QVERIFY(explanation.selected);
    QCOMPARE(explanation.alike.size(), Explanation::kAlike);
    for (const Explanation::Line& each : explanation.lines) {
        const WeightInterval* around = each.stability.aroundCurrent();
        QVERIFY(around);
        if (around->to >= 1)
            continue;
        for (const bool inside : {true, false}) {
            document::MapState state;
            const double share = around->to + (inside ? -1e-4 : 1e-4);
            for (const Explanation::Line& other : explanation.lines)
                state.index.setWeight(other.indicator.key, 100 * (1 - share) / 4);
            state.index.setWeight(each.indicator.key, 100 * share);
            const auto there = document::computeResults(state, france);
            QCOMPARE(there->scores.selected[std::size_t(marche)] != 0, inside);
        }
    }
    QVERIFY(document::explanation::toText(explanation, kFrench).contains(u"Reste classée"_s));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_explanation.moc"
