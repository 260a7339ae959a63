#include "publish/press_kit.h"
#include "shipped_publication.h"
#include "support/shipped_indicators.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using document::Theme;
using namespace shippedpublication;

namespace {

/// Values of a column of the shipped table, ascending.
std::vector<double> column(const QString& key) {
    std::vector<double> values;
    for (const auto& row : rowsOf(u":/data/indicators_epci_2025.csv"_s)) {
        if (const double value = number(row[key]); !std::isnan(value))
            values.push_back(value);
    }
    std::ranges::sort(values);
    return values;
}

#define SAYS(text, part) QVERIFY2((text).contains(part), qPrintable(text))
#define SAYS_NOT(text, part) QVERIFY2(!(text).contains(part), qPrintable(text))

} // namespace

class TestPressKit : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void theCaptionSaysAllThatAMapMustSay() {
        const QString caption = publish::pressKitFor(publication(Theme::Score, u"france"_s)).caption;
        SAYS(caption, u"Score de fragilité"_s);
        SAYS(caption, u"ce n’est pas l’indice de la DREES"_s);
        SAYS(caption, u"DREES 2019–2023, INSEE 2015–2020"_s);
        SAYS(caption, u"sur 151"_s);
        SAYS(caption, u"incomplète"_s);
        SAYS(caption, u"schématiques"_s);
        SAYS(caption, u"22 novembre 2026"_s);
        for (const QString& sign : {u" ;"_s, u" :"_s, u" »"_s, u"« "_s, u"  "_s, u".."_s})
            SAYS_NOT(caption, sign);
    }

    /// Median and extremes of the shipped table, by hand; 1,254 values: the median is the mean of the 627th and 628th.
    void figuresAreThoseOfTheTable() {
        const std::vector<double> minutes = column(u"temps_urgences_min"_s);
        QCOMPARE(minutes.size(), std::size_t(1254));
        const double median = (minutes[626] + minutes[627]) / 2;
        const QStringList figures =
            publish::pressKitFor(publication(Theme::Indicator, u"france"_s, u"temps_urgences_min"_s)).keyFigures;
        const QString text = figures.join(u'\n');
        SAYS(text, u"connu pour 1\u202f254"_s);
        SAYS(text, u"non disponible pour 1"_s);
        SAYS(text, u"médiane\u00a0: %1\u00a0min"_s.arg(std::lround(median)));
        SAYS(text, u"%1\u00a0min, 1er sur 1\u202f254 en France"_s.arg(std::lround(minutes.back())));
        SAYS(text, u"CC de l'Est Guyanais (Guyane)"_s);
        SAYS(text, u"Source\u00a0: DREES 2019."_s);
    }

    /// Where low is fragile, the lowest comes first.
    void theFragileEndIsTheIndicatorsOwn() {
        const std::vector<double> income = column(u"niveau_vie_median"_s);
        const QString text = publish::pressKitFor(publication(Theme::Indicator, u"france"_s, u"niveau_vie_median"_s))
                                 .keyFigures.join(u'\n');
        const QLocale french(QLocale::French, QLocale::France);
        SAYS(text, french.toString(income.front(), 'f', 0) + u"\u00a0€, 1er sur"_s);
        SAYS(text,
             french.toString(income.back(), 'f', 0) + u"\u00a0€, %1e sur"_s.arg(french.toString(int(income.size()))));
    }

    void decisionAndScoreStandApart() {
        for (const QString& figure : publish::pressKitFor(publication(Theme::Score, u"france"_s)).keyFigures)
            QVERIFY2(!(figure.contains(u"core"_s) && figure.contains(u"ouges"_s)), qPrintable(figure));
        for (const QString& figure : publish::pressKitFor(publication(Theme::Decision, u"france"_s)).keyFigures)
            SAYS_NOT(figure, u"core"_s);
    }

    void proxiesAreCalledOnes() {
        const QStringList figures =
            publish::pressKitFor(publication(Theme::Indicator, u"region:24"_s, u"part_75_plus"_s)).keyFigures;
        SAYS(figures.front(), u"critère approché"_s);
        SAYS(figures[1], u"en France"_s);
    }

    void oneTerritoryHasItsPlaces() {
        const QStringList figures =
            publish::pressKitFor(publication(Theme::Indicator, u"siren:200067593"_s, u"apl_generalistes_65"_s))
                .keyFigures;
        SAYS(figures.front(), u"Décision de l’État"_s);
        SAYS(figures[1], u"Score 87,4"_s); // R's, in tests/fragility/oracles
        SAYS(figures[2], u"13\u202f041 habitants"_s);
        SAYS(figures[3], u"Accès aux généralistes"_s); // what the map shows, before what is worse
    }

    void thereAreFourToSixWithASourceEach_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("score") << int(Theme::Score);
        QTest::newRow("indicator") << int(Theme::Indicator);
        QTest::newRow("decision") << int(Theme::Decision);
        QTest::newRow("agreement") << int(Theme::Agreement);
    }
    void thereAreFourToSixWithASourceEach() {
        QFETCH(int, theme);
        for (const QString& area : {u"france"_s, u"region:24"_s, u"dept:23"_s, u"siren:200067593"_s}) {
            const publish::PressKit kit =
                publish::pressKitFor(publication(Theme(theme), area, u"apl_generalistes_65"_s));
            QVERIFY2(kit.keyFigures.size() >= 4 && kit.keyFigures.size() <= 6,
                     qPrintable(area + u' ' + kit.keyFigures.join(u'\n')));
            for (const QString& figure : kit.keyFigures) {
                QVERIFY2(figure.endsWith(u'.') && !figure.contains(u".."_s), qPrintable(figure));
                QVERIFY2(figure.contains(u"Source"_s) || figure.contains(u"statut inconnu"_s), qPrintable(figure));
                QVERIFY2(kit.text().contains(figure), qPrintable(figure));
            }
            QVERIFY(kit.text().startsWith(kit.caption) && kit.text().endsWith(kit.credit));
        }
    }

    void numbersAreTheReaders() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString text = publish::pressKitFor(publication(Theme::Score, u"france"_s)).text();
        SAYS(text, u"1,250"_s);
        SAYS(text, u"97.4"_s);
    }

    /// Whoever opens boundaries of another country has figures on the map, and none in France.
    void whatIsNotInFranceIsComparedWithNothing() {
        publish::Publication map = publication(Theme::Score, u"france"_s);
        auto dataset = std::make_shared<document::Dataset>(*map.dataset);
        dataset->gazetteer.reset(); // no territory is one of its list
        map.dataset = dataset;
        const QString text = publish::pressKitFor(map).keyFigures.join(u'\n');
        SAYS(text, u"médiane"_s);
        SAYS_NOT(text, u"contre"_s);
        SAYS_NOT(text, u"en France"_s);
    }

    void nothingShownGivesNoFigure() {
        publish::Publication map = publication(Theme::Score, QString());
        map.state.view.metresPerPoint = 10;
        map.state.view.centreX = -5e6;
        QVERIFY(publish::pressKitFor(map).keyFigures.isEmpty());
    }
};

QTEST_MAIN(TestPressKit)
#include "test_press_kit.moc"
