#include "document/grouping.h"
#include "document/loading.h"
#include "small_country.h"
#include "support/made_up_tables.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using document::CommuneFigures;
using document::Grouping;

namespace {

/// h1 by commune: Bourges 10, Buzançais 30, Châteauroux 50; the others unknown. Weighted by inhabitants.
CommuneFigures figures() {
    return {territory::IndicatorTable({u"18002"_s, u"36001"_s, u"36002"_s},
                                      {smallcountry::indicator(u"h1"_s, territory::Direction::HighIsFragile)},
                                      {{10, 30, 50}}),
            {{3000, 1000, 500}},
            {u"population municipale"_s}};
}

} // namespace

#define VERIFY_READ(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().text()))

class TestGrouping : public QObject {
    Q_OBJECT
private slots:
    void aGroupIsScoredByTheScaleOfTheRanking() {
        const auto dataset = smallcountry::dataset();
        document::MapState state;
        state.index.method.minimumPresent = 1;
        for (const QString& key : {u"l2"_s, u"h3"_s, u"h4"_s})
            state.index.setWeight(key, 0);
        const auto results = document::computeResults(state, *dataset);
        const Grouping grouping = document::departementGrouping(*dataset->gazetteer);
        QCOMPARE(grouping.groups.size(), 4U);
        const auto groups = document::groupFigures(grouping, *dataset, *results, figures());
        // Indre: Buzançais and Châteauroux, (1000·30 + 500·50) / 1500.
        const auto& indre = groups[1];
        QCOMPARE(indre.code, u"36"_s);
        QCOMPARE(indre.population, 1500);
        QCOMPARE(indre.values[0], 55.0 / 1.5);
        QCOMPARE(indre.coverage[0], (document::CommuneCoverage{2, 2, 1.0}));
        QVERIFY(std::isnan(indre.values[1])); // No figure by commune of that key.
        // h1 of A–F: 10, 20, 30, 40, 40, 50; three lie below, none equal: 100 · 3/6. D, E, F score higher.
        QCOMPARE(indre.normalised[0], 50.0);
        QCOMPARE(indre.score, 50.0);
        QCOMPARE(indre.wouldRank, 4);
        // Cher: Bourges alone has a figure.
        QCOMPARE(groups[0].values[0], 10.0);
        QCOMPARE(groups[0].coverage[0], (document::CommuneCoverage{2, 1, 0.75}));
        // Creuse: nothing is known.
        QVERIFY(std::isnan(groups[2].score));
        QCOMPARE(groups[2].wouldRank, 0);
        QCOMPARE(groups[2].coverage[0].present, 0);
    }

    void aSelectionIsOneGroup() {
        const auto dataset = smallcountry::dataset();
        const std::vector<int> chosen{smallcountry::B, smallcountry::C};
        const Grouping grouping = document::selectionGrouping(u"Deux EPCI"_s, chosen, *dataset);
        QCOMPARE(grouping.groups.size(), 1U);
        QCOMPARE(grouping.groups[0].name, u"Deux EPCI"_s);
        QCOMPARE(grouping.groups[0].communes, (std::vector<int>{1, 2, 3}));
    }

    void groupsOfAFileAreItsCommunes() {
        const QTemporaryDir folder;
        const auto gazetteer = smallcountry::gazetteer();
        const QString path =
            support::writeFile(folder.filePath(u"g.csv"_s), "insee;nom;bassin\n18001;Aubigny;Nord\n36001;B;Sud\n"
                                                            "18002;Bourges;Nord\n99999;X;Sud\n36002;C;\n");
        const auto grouping = document::groupingFromFile(path, *gazetteer);
        VERIFY_READ(grouping);
        QCOMPARE(grouping->label, u"bassin"_s);
        QCOMPARE(grouping->groups.size(), 2U);
        QCOMPARE(grouping->groups[0].code, u"Nord"_s);
        QCOMPARE(grouping->groups[0].communes, (std::vector<int>{0, 1}));
        QCOMPARE(grouping->groups[1].communes, (std::vector<int>{2}));
        QCOMPARE(grouping->unmatched.size(), 1U);
        QCOMPARE(grouping->unmatched[0].line, 5);
        const auto none = document::groupingFromFile(
            support::writeFile(folder.filePath(u"n.csv"_s), "insee;x;y\n18001;1;2\n18002;3;4\n"), *gazetteer);
        QVERIFY(!none.has_value());
        QVERIFY(!none.error().remedy.isEmpty());
    }

    void oneTableOverAnother() {
        const CommuneFigures over{
            territory::IndicatorTable({u"18001"_s, u"18002"_s},
                                      {smallcountry::indicator(u"h1"_s, territory::Direction::HighIsFragile),
                                       smallcountry::indicator(u"neuf"_s, territory::Direction::HighIsFragile)},
                                      {{1, 2}, {3, 4}}),
            {{1, 1}, {2, 2}},
            {u"a"_s, u"b"_s}};
        const CommuneFigures joined = document::withFigures(figures(), over);
        QCOMPARE(joined.table.indicators().size(), 2U);
        QCOMPARE(joined.table.codes().size(), 4);
        QCOMPARE(joined.table.value(u"18002"_s, std::size_t(joined.table.indicatorOf(u"h1"_s))), 2.0);
        QVERIFY(std::isnan(joined.table.value(u"36001"_s, std::size_t(joined.table.indicatorOf(u"h1"_s)))));
        const CommuneFigures other = document::withFigures(over, figures());
        QCOMPARE(other.table.value(u"36001"_s, std::size_t(other.table.indicatorOf(u"h1"_s))), 30.0);
        QCOMPARE(other.weights[std::size_t(other.table.indicatorOf(u"neuf"_s))].size(), 4U);
    }

    // 129 communes since the merger of Saint-Denis and Pierrefitte on 1 January 2025; Paris is in no EPT.
    void theEptOfTheGrandParisAreKnown() {
        const auto gazetteer = io::readGazetteer();
        VERIFY_READ(gazetteer);
        const auto grouping = document::eptGrouping(*gazetteer);
        VERIFY_READ(grouping);
        QCOMPARE(grouping->groups.size(), 11U);
        std::size_t communes = 0;
        for (const auto& group : grouping->groups)
            communes += group.communes.size();
        QCOMPARE(communes, 129U);
        QCOMPARE(grouping->groups[0].name, u"Plaine Commune"_s);
    }

    // By shipped figures alone: minutes and age are known of every commune, the other three criteria of none.
    void seineSaintDenisComesOutWithWhatIsKnown() {
        const auto reading = document::loadDataset({});
        VERIFY_READ(reading);
        const document::Dataset& dataset = *reading->dataset;
        const auto communes = document::shippedCommuneFigures(*dataset.gazetteer);
        VERIFY_READ(communes);
        const auto results = document::computeResults({}, dataset);
        const auto groups =
            document::groupFigures(document::departementGrouping(*dataset.gazetteer), dataset, *results, *communes);
        const auto found = std::ranges::find(groups, u"93"_s, &document::GroupFigures::code);
        QVERIFY(found != groups.end());
        const auto at = [&](const QString& key) { return std::size_t(dataset.indicators->indicatorOf(key)); };
        QCOMPARE(found->coverage[at(u"temps_urgences_min"_s)].communes, 39); // 40 before that merger.
        QVERIFY(found->coverage[at(u"temps_urgences_min"_s)].populationShare > 0.9);
        QVERIFY(found->values[at(u"temps_urgences_min"_s)] < 15);
        QVERIFY(found->values[at(u"part_75_plus"_s)] > 0.03 && found->values[at(u"part_75_plus"_s)] < 0.08);
        QVERIFY(std::isnan(found->values[at(u"apl_generalistes_65"_s)]));
        QVERIFY(std::isnan(found->score)); // Two criteria of five, three are wanted.
        QVERIFY(found->population > 1'600'000);
    }
};

QTEST_GUILESS_MAIN(TestGrouping)
#include "test_grouping.moc"
