#include "document/departement_summary.h"
#include "document/sheet_wording.h"
#include "document/territory_sheet.h"
#include "small_country.h"

#include <QTest>

using namespace smallcountry;
using document::MapState;
using document::TerritorySheet;
using territory::DecisionStatus;

namespace {

const QLocale kFrench(QLocale::French, QLocale::France);

struct Country {
    std::shared_ptr<const document::Dataset> dataset = smallcountry::dataset();
    MapState state;
    std::shared_ptr<const document::Results> results = document::computeResults(state, *dataset);

    explicit Country(const MapState& chosen = {}) : state(chosen) {}
    TerritorySheet sheet(int territory) const { return document::territorySheet(territory, state, *dataset, *results); }
};

} // namespace

class TestTerritorySheet : public QObject {
    Q_OBJECT
private slots:
    void saysWhereAndHowMany();
    void placesAreTakenInDepartementRegionAndFrance();
    void sharesAddUpToTheScore();
    void missingIsNeverZero();
    void decisionAndScoreStandApart();
    void absenceIsUnknownAndSaysWhy();
    void schematicNeighboursAreApproximate();
    void venuesAreThoseOfTheTerritory();
    void realPointsFindTheirTerritoryButSchematicOnesNever();
    void whatWasDoneForTheScoreIsSaid();
    void copiedTextHoldsTheSheet();
    void departementSummaryCountsCommunesNotWholeTerritories();
};

void TestTerritorySheet::saysWhereAndHowMany() {
    const TerritorySheet sheet = Country().sheet(B);
    QCOMPARE(sheet.departements.size(), std::size_t(2));
    QCOMPARE(sheet.departements[0].name, u"Cher"_s); // 3,000 of its 4,000 inhabitants
    QCOMPARE(sheet.departements[1].name, u"Indre"_s);
    QCOMPARE(sheet.regions.size(), std::size_t(1));
    QCOMPARE(sheet.population, qint64(4000));
    QCOMPARE(sheet.communes.front().name, u"Bourges"_s);
    QCOMPARE(document::sheet::kind(sheet), u"communauté d’agglomération"_s);
    QVERIFY(document::sheet::place(sheet, kFrench).startsWith(u"Cher, Indre · Centre-Val de Loire · 4\u202f000 hab"_s));
}

void TestTerritorySheet::placesAreTakenInDepartementRegionAndFrance() {
    // h1: A 10, B 20, C 30, D 40, E 40, F 50, high = fragile. A and B are in the Cher, A, B and C in Centre-Val de
    // Loire.
    const TerritorySheet::IndicatorLine line = Country().sheet(A).indicators[0];
    QCOMPARE(line.standings.size(), std::size_t(3));
    QCOMPARE(line.standings[0].area, u"Cher"_s);
    QCOMPARE(line.standings[0].rank, 2);
    QCOMPARE(line.standings[0].count, 2);
    QCOMPARE(line.standings[0].median, 15.0);
    QCOMPARE(line.standings[1].rank, 3);
    QCOMPARE(line.standings[1].count, 3);
    QCOMPARE(line.standings[2].rank, 6);
    QCOMPARE(line.standings[2].count, 6);
    QCOMPARE(line.standings[2].median, 35.0);
    QCOMPARE(line.rank, 6);
    // l2: A 5, B 4, C 3…, low = fragile: A is the least fragile of three again, D second of five in France.
    QCOMPARE(Country().sheet(A).indicators[1].standings[1].rank, 3);
    QCOMPARE(Country().sheet(D).indicators[1].standings[2].rank, 2);
    QCOMPARE(Country().sheet(D).indicators[0].standings[2].rank, 2); // tied with E
    QCOMPARE(Country().sheet(E).indicators[0].standings[2].rank, 2);
}

void TestTerritorySheet::sharesAddUpToTheScore() {
    for (const int territory : {B, D, E, F}) {
        const TerritorySheet sheet = Country().sheet(territory);
        double points = 0, shares = 0;
        for (const TerritorySheet::IndicatorLine& line : sheet.indicators) {
            points += std::isnan(line.contribution) ? 0 : line.contribution;
            shares += std::isnan(line.shareOfScore) ? 0 : line.shareOfScore;
        }
        QVERIFY(std::abs(points - sheet.score.score) < 1e-9);
        QVERIFY(std::abs(shares - 1) < 1e-9);
    }
}

void TestTerritorySheet::missingIsNeverZero() {
    const Country country;
    const TerritorySheet sheet = country.sheet(C);
    QVERIFY(std::isnan(sheet.indicators[2].value));
    QCOMPARE(sheet.indicators[2].rank, 0);
    QCOMPARE(sheet.indicators[2].standings[2].rank, 0);
    QCOMPARE(sheet.indicators[2].standings[2].count, 5);
    QVERIFY(std::isnan(sheet.score.score));
    QVERIFY(std::isnan(sheet.indicators[0].contribution)); // present, but there is no score to share
    QVERIFY(document::sheet::scoreHeadline(sheet, kFrench).startsWith(u"Pas de score"_s));
    const QString text = document::sheet::toText(sheet, kFrench);
    QVERIFY(text.contains(u"Indicateur h3\u00a0: non disponible"_s));
    solidarity::Venue venue;
    venue.name = u"Salle des fêtes"_s;
    venue.kind = solidarity::VenueKind::CommunalRoom;
    venue.status = solidarity::VenueStatus::Open;
    venue.contact = u"Mme Untel"_s;
    const QString planned = document::sheet::toText(sheet, kFrench, {&venue});
    QVERIFY(planned.contains(u"- Salle des fêtes (salle communale), ouvert\n"_s));
    QVERIFY(!planned.contains(u"Untel"_s)); // a name is no public matter
    QVERIFY(document::sheet::comparability(sheet, kFrench).contains(u"2 indicateurs sur 4"_s));
}

void TestTerritorySheet::decisionAndScoreStandApart() {
    const Country country;
    const TerritorySheet retained = country.sheet(A); // the least fragile by score, and a zone rouge
    QCOMPARE(retained.decision.decision.status, DecisionStatus::Retained);
    QCOMPARE(document::sheet::decisionHeadline(retained, kFrench), u"Zone rouge — décision du 27 juin 2025"_s);
    QVERIFY(document::sheet::decisionSource(retained).contains(u"l’agence"_s));
    QVERIFY(document::sheet::decisionSource(country.sheet(D)).contains(u"un seul article"_s));
    QVERIFY(document::sheet::decisionHeadline(country.sheet(D), kFrench).startsWith(u"Zone rouge probable"_s));
    QCOMPARE(document::sheet::scoreHeadline(retained, kFrench), u"Score 0,0 — 5e sur 5, classée par le score"_s);

    document::Results unselected = *country.results;
    unselected.scores.selected.assign(unselected.scores.selected.size(), false);
    QCOMPARE(
        document::sheet::decisionAgainstScore(document::territorySheet(A, country.state, *country.dataset, unselected)),
        u"retenue malgré le score"_s);
    QCOMPARE(document::sheet::decisionAgainstScore(country.sheet(C)), QString()); // not retained, but no score either
}

void TestTerritorySheet::absenceIsUnknownAndSaysWhy() {
    const Country country;
    QVERIFY(document::sheet::decisionHeadline(country.sheet(E), kFrench).contains(u"pas complète"_s));
    QVERIFY(document::sheet::decisionHeadline(country.sheet(C), kFrench).startsWith(u"Non retenue"_s));
    MapState byHand;
    byHand.decisionOverrides = {{u"E"_s, {DecisionStatus::NotRetained, territory::Certainty::Sure, u"arrêté"_s, {}}}};
    const Country other(byHand);
    QVERIFY(other.sheet(E).decision.byHand);
    QVERIFY(document::sheet::decisionHeadline(other.sheet(E), kFrench).contains(u"à la main"_s));
}

void TestTerritorySheet::schematicNeighboursAreApproximate() {
    const Country country;
    const TerritorySheet sheet = country.sheet(E);
    QCOMPARE(sheet.neighbours.size(), std::size_t(2));
    QCOMPARE(sheet.neighbours[0].code, u"D"_s);
    QCOMPARE(sheet.neighbours[1].code, u"Z"_s); // population not available: last
    QVERIFY(!sheet.approximateNeighbours);
    document::Dataset schematic = unlinked();
    schematic.boundaries = boundaries(true);
    schematic.link();
    const auto results = document::computeResults({}, schematic);
    const TerritorySheet approximate = document::territorySheet(E, {}, schematic, *results);
    QVERIFY(approximate.approximateNeighbours);
    QVERIFY(document::sheet::toText(approximate, kFrench).contains(u"contours schématiques"_s));
}

void TestTerritorySheet::venuesAreThoseOfTheTerritory() {
    solidarity::CarePlace reported;
    reported.name = u"Bourges"_s;
    reported.commune = u"Bourges"_s;
    reported.category = u"commune signalée"_s;
    reported.status = u"ouvert"_s;
    reported.territory = u"B"_s;
    reported.precision = solidarity::CarePlace::Precision::Commune;
    document::Dataset country = unlinked();
    country.reportedVenues = std::make_shared<const std::vector<solidarity::CarePlace>>(1, reported);
    country.link();
    const auto results = document::computeResults({}, country);
    const TerritorySheet with = document::territorySheet(B, {}, country, *results);
    QCOMPARE(with.venues.size(), std::size_t(1));
    QCOMPARE(document::sheet::venue(*with.venues.front()), u"Bourges — commune signalée, ouvert"_s);
    const TerritorySheet without = document::territorySheet(A, {}, country, *results);
    QVERIFY(without.venues.empty());
    QVERIFY(document::sheet::toText(without, kFrench).contains(u"aucun lieu renseigné"_s));
}

void TestTerritorySheet::realPointsFindTheirTerritoryButSchematicOnesNever() {
    solidarity::CarePlace emergency;
    emergency.name = u"CH"_s;
    // Lambert-93 (605000, 6605000), the middle of A, worked apart by the inverse of IGN's note NT/G 71
    emergency.longitude = 1.760320771;
    emergency.latitude = 46.538307293;
    for (const bool schematic : {false, true}) {
        document::Dataset country = unlinked();
        country.boundaries = boundaries(schematic);
        country.emergency = std::make_shared<const std::vector<solidarity::CarePlace>>(1, emergency);
        country.link();
        QCOMPARE(country.emergencyOf[A].size(), std::size_t(schematic ? 0 : 1));
        QVERIFY(country.emergencyOf[B].empty());
    }
}

void TestTerritorySheet::whatWasDoneForTheScoreIsSaid() {
    MapState state;
    state.index.method.missing = fragility::MissingRule::GroupMedian;
    state.index.method.aggregation = fragility::Aggregation::Geometric;
    state.adjustments = {{u"A"_s, false, u"maison de santé ouverte"_s, u"ARS"_s, QDate(2025, 7, 1)}};
    const Country country(state);
    const QString text = document::sheet::toText(country.sheet(A), kFrench);
    QVERIFY2(text.contains(
                 u"Retirée de la sélection par ajustement\u00a0: maison de santé ouverte, ARS, 1er juillet 2025"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"classée par le score"_s)); // the rule's choice stays said
    QVERIFY(text.contains(u"moyenne géométrique"_s));
    // B is of the Cher, where A has a value of h4.
    const TerritorySheet filled = country.sheet(B);
    QVERIFY(filled.indicators[3].imputed && std::isnan(filled.indicators[3].value));
    QVERIFY(document::sheet::share(filled.indicators[3], kFrench).contains(u"médiane du département"_s));
    MapState metropolitan;
    metropolitan.index.reference.kind = document::ReferenceSet::Kind::Metropolitan;
    QVERIFY(
        document::sheet::scoreHeadline(Country(metropolitan).sheet(F), kFrench).contains(u"hors des territoires"_s));
}

void TestTerritorySheet::copiedTextHoldsTheSheet() {
    const QString text = document::sheet::toText(Country().sheet(D), kFrench);
    for (const QString& expected :
         {u"CC de D"_s, u"Creuse · Nouvelle-Aquitaine · 200 habitants"_s, u"Zone rouge probable"_s, u"Score 57,1"_s,
          u"poids égaux"_s, u"ce n’est pas l’indice de la DREES"_s, u"Indicateur l2"_s, u"DREES 2023"_s,
          u"Voisines"_s}) {
        QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
    }
}

void TestTerritorySheet::departementSummaryCountsCommunesNotWholeTerritories() {
    MapState state;
    state.decisionOverrides = {{u"B"_s, {DecisionStatus::Retained, territory::Certainty::Sure, {}, {}}}};
    const Country country(state);
    const document::DepartementSummary indre =
        document::departementSummary(u"36"_s, *country.dataset, *country.results);
    QCOMPARE(indre.name, u"Indre"_s);
    QCOMPARE(indre.region, u"Centre-Val de Loire"_s);
    QCOMPARE(indre.territories, 2); // B in part, and C
    QCOMPARE(indre.zones, 1);
    QCOMPARE(indre.population, qint64(1500));
    QCOMPARE(indre.zonePopulation, qint64(1000)); // of B, its commune of the Indre alone
    QVERIFY(indre.listComplete);
    QCOMPARE(indre.mostFragile.size(), std::size_t(1)); // C has no score
    QVERIFY2(indre.sentence(kFrench).contains(u"67\u202f% de la population"_s), qPrintable(indre.sentence(kFrench)));
    const document::DepartementSummary cher = document::departementSummary(u"18"_s, *country.dataset, *country.results);
    QCOMPARE(cher.zones, 2);
    QVERIFY(!cher.listComplete);
    QVERIFY(cher.sentence(kFrench).contains(u"incomplète"_s));
}

QTEST_APPLESS_MAIN(TestTerritorySheet)
#include "test_territory_sheet.moc"
