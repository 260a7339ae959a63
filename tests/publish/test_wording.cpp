#include "document/results.h"
#include "document/small_country.h"
#include "publish/presentation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace smallcountry;

namespace {

publish::Wording wordingOf(const document::MapState& state, const document::Dataset& country) {
    return publish::wordingFor(state, country, *document::computeResults(state, country));
}

/// Five indicators, two of them proxies, as the State's five criteria are shipped.
std::shared_ptr<const document::Dataset> countryOfFive() {
    auto country = std::make_shared<document::Dataset>(unlinked());
    std::vector<territory::Indicator> five;
    std::vector<std::vector<double>> columns;
    for (const auto& [key, source, vintage, proxy] : {std::tuple{u"apl"_s, u"DREES"_s, u"2023"_s, false},
                                                      {u"jeunes"_s, u"DREES"_s, u"2023"_s, true},
                                                      {u"ald"_s, u"INSEE"_s, u"2020"_s, true},
                                                      {u"urgences"_s, u"DREES"_s, u"2019"_s, false},
                                                      {u"niveau"_s, u"INSEE"_s, u"2015"_s, false}}) {
        territory::Indicator one = indicator(key, territory::Direction::HighIsFragile);
        one.source = source;
        one.vintage = vintage;
        one.criterion = u"Critère "_s + key;
        one.unit = u"%"_s;
        one.proxyNote = proxy ? u"Il en tient lieu."_s : QString();
        five.push_back(one);
        columns.push_back({1, 2, 3, 4, 5});
    }
    country->indicators = std::make_shared<const territory::IndicatorTable>(
        QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}, five, columns);
    country->link();
    return country;
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void theScoreSaysWhatItIs() {
        const publish::Wording wording = wordingOf({}, *countryOfFive());
        QCOMPARE(wording.method,
                 u"score calculé par Diagonale, poids égaux, deux critères approchés\u202f; ce n’est pas "
                 "l’indice de la DREES"_s);
        QCOMPARE(wording.title, u"Score de fragilité des intercommunalités"_s);
        QCOMPARE(wording.sources, u"DREES 2019–2023, INSEE 2015–2020"_s);
    }

    void otherWeightsAreSaid() {
        document::MapState state;
        state.index.setWeight(u"apl"_s, 40);
        QVERIFY(wordingOf(state, *countryOfFive()).method.contains(u"poids choisis, deux critères approchés"_s));
        state.index = {};
        state.index.setWeight(u"ald"_s, 0);
        const publish::Wording four = wordingOf(state, *countryOfFive());
        QVERIFY2(four.method.contains(u"poids égaux de 4\u00a0indicateurs sur 5, un critère approché"_s),
                 qPrintable(four.method));
        QCOMPARE(four.sources, u"DREES 2019–2023, INSEE 2015"_s);
        state.index = {};
        for (const QString& key : {u"apl"_s, u"jeunes"_s, u"ald"_s, u"urgences"_s, u"niveau"_s}) {
            state.index.setWeight(key, 60);
        }
        QVERIFY(wordingOf(state, *countryOfFive()).method.contains(u"poids égaux,"_s));
    }

    void anotherMethodIsNamed() {
        document::MapState state;
        state.index.method.normalisation = fragility::Normalisation::ZScore;
        state.index.method.aggregation = fragility::Aggregation::Geometric;
        state.index.method.selection = {fragility::SelectionRule::Kind::Score, 70};
        const publish::Wording wording = wordingOf(state, *countryOfFive());
        for (const QString& said : {u"valeurs centrées réduites"_s, u"moyenne géométrique"_s, u"au moins 70"_s})
            QVERIFY2(wording.method.contains(said), qPrintable(wording.method));
        QVERIFY2(!wording.subtitle.contains(u"0 à 100"_s), qPrintable(wording.subtitle));
    }

    void filledTerritoriesAreCounted() {
        document::MapState state;
        state.index.method.missing = fragility::MissingRule::GroupMedian;
        const publish::Wording wording = wordingOf(state, *dataset()); // B lacks h4, which A of its département has
        QVERIFY2(wording.method.contains(u"1 territoires complétés"_s), qPrintable(wording.method));
    }

    void drawsAreSaidWithTheirSeed() {
        document::MapState state;
        state.theme = document::Theme::Robustness;
        const auto country = countryOfFive();
        const auto none = document::computeResults(state, *country);
        QVERIFY(publish::wordingFor(state, *country, *none).method.contains(u"pas encore de tirages"_s));
        fragility::Robustness draws;
        draws.draws = 1000;
        draws.probability.assign(country->territories.size(), 0.5);
        const auto shared = std::make_shared<const fragility::Robustness>(draws);
        const auto now = document::withRobustness(*none, *country, shared, true);
        const QString method = publish::wordingFor(state, *country, *now).method;
        QVERIFY2(method.contains(u"1\u202f000 tirages, dispersion 20\u00a0%, graine 20250627"_s),
                 qPrintable(method));
        QVERIFY(method.contains(u"ce n’est pas l’indice de la DREES"_s));
        const auto earlier = document::withRobustness(*none, *country, shared, false);
        QVERIFY(publish::wordingFor(state, *country, *earlier).method.contains(u"réglages précédents"_s));
    }

    void aProxyIsCalledOne() {
        document::MapState state;
        state.theme = document::Theme::Indicator;
        state.indicator = u"ald"_s;
        const publish::Wording wording = wordingOf(state, *countryOfFive());
        QVERIFY(wording.method.contains(u"approché"_s));
        QVERIFY(wording.subtitle.contains(u"approchée"_s));
        QCOMPARE(wording.sources, u"INSEE 2020"_s);
        state.indicator = u"apl"_s;
        QVERIFY(!wordingOf(state, *countryOfFive()).subtitle.contains(u"approchée"_s));
    }

    void theDecisionIsNoScore() {
        document::MapState state;
        state.theme = document::Theme::Decision;
        const publish::Wording wording = wordingOf(state, *countryOfFive());
        QCOMPARE(wording.title, u"Zones rouges\u00a0: décision du 27 juin 2025"_s);
        QVERIFY(wording.method.contains(u"ce n’est pas un calcul"_s));
        QVERIFY(wording.sources.isEmpty());
        QVERIFY(wording.decisionSource.contains(u"Liste d’essai"_s));
    }

    void titlesNameTheirArea() {
        document::MapState state;
        state.view.area = u"region:24"_s;
        QVERIFY(wordingOf(state, *countryOfFive()).title.endsWith(u"Centre-Val de Loire"_s));
        state.view.area = u"dept:36"_s;
        QVERIFY(wordingOf(state, *countryOfFive()).title.endsWith(u"Indre"_s));
        state.view.area = u"siren:B"_s;
        QVERIFY(wordingOf(state, *countryOfFive()).title.endsWith(u"CC de B"_s));
        state.view.area = u"frame:REU"_s;
        QVERIFY(wordingOf(state, *countryOfFive()).title.endsWith(u"La Réunion"_s));
        state.title = u"Mon titre"_s;
        QCOMPARE(wordingOf(state, *countryOfFive()).title, u"Mon titre"_s);
    }

    void filesAreNamedAndCounted() {
        auto country = std::make_shared<document::Dataset>(unlinked());
        auto loaded = std::make_shared<document::LoadedBoundaries>(*boundaries());
        loaded->sources.clear();
        for (const QString& folder : {u"FRA"_s, u"REU"_s}) {
            territory::Boundaries::Source source;
            source.path = u"livraison/"_s + folder + u"/EPCI.shp"_s;
            loaded->sources.push_back(source);
        }
        country->boundaries = loaded;
        country->link();
        const QString words = wordingOf({}, *country).boundaries;
        QVERIFY(words.contains(u"EPCI.shp (2\u00a0fichiers)"_s));
        // Départements are asked for, and these boundaries don't know them.
        QVERIFY(words.contains(u"sans limites de départements"_s));
    }

    void noSpaceMayBreakBeforeATallSign() {
        document::MapState state;
        for (const auto theme : {document::Theme::Score, document::Theme::Indicator, document::Theme::Decision}) {
            state.theme = theme;
            state.indicator = u"ald"_s;
            const publish::Wording wording = wordingOf(state, *countryOfFive());
            for (const QString& text : {wording.title, wording.subtitle, wording.method, wording.completeness,
                                        wording.boundaries, wording.sources, wording.decisionSource}) {
                for (const QString& sign : {u" ;"_s, u" :"_s, u" !"_s, u" ?"_s, u" »"_s, u"« "_s, u"'"_s})
                    QVERIFY2(!text.contains(sign), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
