#include "document/loading.h"
#include "document/venue_import.h"
#include "io/table_probe.h"
#include "support/made_up_tables.h"
#include "support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using document::ImportedVenue;
using document::VenueImport;
using solidarity::Venue;
using solidarity::VenueKind;
using solidarity::VenueStatus;

class TestVenueImport : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_dataset;

    VenueImport import(const QString& path, const solidarity::Plan& plan = {}) const {
        const auto probe = io::probeTable(path);
        if (!probe)
            qFatal("%s", qPrintable(probe.error().text()));
        const auto read = document::readVenueImport(document::venueRecipeFor(path, *probe), *m_dataset, plan);
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return *read;
    }
    VenueImport importText(const QByteArray& text) const {
        return import(support::writeFile(m_folder.filePath(u"lieux.csv"_s), text));
    }

private slots:
    void initTestCase() {
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_dataset = reading->dataset;
    }

    void wordsSayKindAndStatusAndNameTheDentalCentres() {
        const VenueImport read = importText("nom,categorie,statut,code_insee\n"
                                            "Les Tilleuls,Maison de santé (L.6223-3),,36088\n"
                                            "Centre de santé dentaire,Centre de Santé,ouvert,36088\n"
                                            "Salle des fêtes,,en cours d’équipement,36088\n"
                                            "Médibus,,fermé,36088\n"
                                            "Ailleurs,,,36088\n");
        QCOMPARE(read.rows, 5);
        QCOMPARE(read.venues.size(), 5U);
        const VenueKind kinds[] = {VenueKind::MaisonDeSante, VenueKind::CentreDeSante, VenueKind::CommunalRoom,
                                   VenueKind::Bus, VenueKind::Other};
        const VenueStatus statuses[] = {VenueStatus::Identified, VenueStatus::Open, VenueStatus::BeingEquipped,
                                        VenueStatus::Closed, VenueStatus::Identified};
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(read.venues[i].venue.kind, kinds[i]);
            QCOMPARE(read.venues[i].venue.status, statuses[i]);
            QCOMPARE(read.venues[i].isDental, i == 1);
        }
        QCOMPARE(read.chosen(false, false).size(), 4U);
        QCOMPARE(read.chosen(true, false).size(), 5U);
    }

    void whatACommuneSaysWinsAndItsPointStandsIn() {
        // Guéret, whose zero no spreadsheet can take; Ambérieu-en-Bugey, whose zero one has taken.
        const VenueImport read = importText("nom,code_insee,longitude,latitude\n"
                                            "A,23096,,\n"
                                            "B,1004,5.36,45.95\n");
        QCOMPARE(read.venues.size(), 2U);
        const territory::Gazetteer& gazetteer = *m_dataset->gazetteer;
        const auto& gueret = gazetteer.communes()[std::size_t(gazetteer.communeOf(u"23096"_s))];
        QCOMPARE(read.venues[0].venue.precision, Venue::Precision::Commune);
        QCOMPARE(read.venues[0].venue.longitude, gueret.longitude);
        QCOMPARE(read.venues[0].venue.territory, gueret.epci);
        QCOMPARE(read.venues[1].venue.insee, u"01004"_s);
        QCOMPARE(read.venues[1].venue.precision, Venue::Precision::Point);
        QCOMPARE(read.venues[1].venue.longitude, 5.36);
    }

    void pointsOfAGeoJsonAreImportedLikeRows() {
        const QString path = support::writeFile(m_folder.filePath(u"lieux.geojson"_s),
                                                R"({"type": "FeatureCollection", "features": [
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1.87, 46.17]},
                 "properties": {"nom": "Maison de santé, « Guéret »", "code_insee": "23096", "statut": "ouvert"}},
                {"type": "Feature", "geometry": null, "properties": {"nom": "Sans point", "code_insee": "36088"}}]})");
        const auto probe = io::probeTable(path);
        QVERIFY(probe);
        const auto read = document::readVenueImport(document::venueRecipeFor(path, *probe), *m_dataset, {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(read->venues.size(), 2U);
        const Venue &first = read->venues[0].venue, &second = read->venues[1].venue;
        QCOMPARE(first.name, u"Maison de santé, « Guéret »"_s);
        QCOMPARE(first.status, VenueStatus::Open);
        QCOMPARE(first.longitude, 1.87);
        QCOMPARE(first.latitude, 46.17);
        QCOMPARE(first.precision, Venue::Precision::Point);
        QCOMPARE(second.precision, Venue::Precision::Commune);
    }

    void aRowInNoTerritoryIsListedWithItsReason() {
        const VenueImport read = importText("nom,code_insee,longitude,latitude\n"
                                            "Inconnue,99999,,\n"
                                            "Sans rien,,,\n"
                                            "Un point,,2.0,46.4\n"
                                            "Île d’Yeu,85113,,\n"); // one of the four communes in no EPCI
        QCOMPARE(read.venues.size(), 0U);
        QCOMPARE(read.unplaced.size(), 4U);
        QVERIFY(read.unplaced[0].reason.contains(u"99999"_s));
        QVERIFY(read.unplaced[1].reason.contains(u"ni position"_s));
        // What ships is schematic: a point in it tells nothing.
        QVERIFY(read.unplaced[2].reason.contains(u"schématiques"_s));
        QVERIFY(read.unplaced[3].reason.contains(u"aucune intercommunalité"_s));
        QCOMPARE(read.unplaced[0].line, 2);
    }

    void whatCanNotBeRightIsLeftEmpty() {
        const VenueImport read = importText("nom,code_insee,finess,rendez_vous,salles\n"
                                            "A,23096,090004433,https://example.org/rdv,3\n"
                                            "B,23096,090004434,javascript:alert(1),900\n");
        QCOMPARE(read.venues[0].venue.finess, u"090004433"_s);
        QCOMPARE(read.venues[0].venue.bookingAddress, u"https://example.org/rdv"_s);
        QCOMPARE(read.venues[0].venue.rooms, 3);
        QCOMPARE(read.venues[1].venue.finess, QString());
        QCOMPARE(read.venues[1].venue.bookingAddress, QString());
        QCOMPARE(read.venues[1].venue.rooms, Venue::kMostRooms);
    }

    void aRecipeSaysWhichColumnsCount() {
        const QString path = support::writeFile(m_folder.filePath(u"odd.csv"_s), "a,b\nLes Tilleuls,23096\n");
        const auto probe = io::probeTable(path);
        QVERIFY(probe.has_value());
        const QString recipe =
            support::writeFile(m_folder.filePath(u"recipe.json"_s), R"({"columns": {"name": "a", "insee": "b"}})");
        const auto known = document::venueRecipeFrom(path, *probe, recipe);
        QVERIFY(known.has_value());
        const auto read = document::readVenueImport(*known, *m_dataset, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->venues.front().venue.name, u"Les Tilleuls"_s);
        const QString wrong =
            support::writeFile(m_folder.filePath(u"wrong.json"_s), R"({"columns": {"name": "nowhere"}})");
        QVERIFY(!document::venueRecipeFrom(path, *probe, wrong).has_value());
    }

    void aPlaceOfAListBecomesAVenue() {
        solidarity::CarePlace place;
        place.id = u"090004433"_s;
        place.name = u"Maison de santé des Tilleuls"_s;
        place.insee = u"23096"_s;
        place.longitude = 1.87;
        place.latitude = 46.17;
        const Venue venue = document::venueOf(place);
        QVERIFY(venue.id.isNull());
        QCOMPARE(venue.kind, VenueKind::MaisonDeSante);
        QCOMPARE(venue.status, VenueStatus::Identified);
        QCOMPARE(venue.finess, place.id);
        QCOMPARE(venue.longitude, place.longitude);
    }

    /// 652 rows, of which 108 name themselves dental (`grep -ci dentaire`) and 372 are maisons de santé (`cut -d,
    /// -f3`).
    void theRealListOfOccitanie() {
        REQUIRE_SHARED_DATA(path, "venues_finess_occitanie.csv");
        const VenueImport read = import(path);
        QCOMPARE(read.rows, 652);
        QCOMPARE(read.venues.size() + read.unplaced.size(), 652U);
        QCOMPARE(read.unplaced.size(), 0U);
        QCOMPARE(read.dentalCount(), 108);
        QCOMPARE(std::ranges::count(read.venues, VenueKind::MaisonDeSante,
                                    [](const ImportedVenue& one) { return one.venue.kind; }),
                 372);
        const territory::Gazetteer& gazetteer = *m_dataset->gazetteer;
        for (const ImportedVenue& one : read.venues) {
            const int commune = gazetteer.communeOf(one.venue.insee);
            QVERIFY(commune >= 0);
            QCOMPARE(one.venue.territory, gazetteer.communes()[std::size_t(commune)].epci);
            QCOMPARE(one.venue.finess.size(), 9);
        }
    }

    void whatIsThereAlreadyIsSetApart() {
        REQUIRE_SHARED_DATA(path, "venues_finess_occitanie.csv");
        solidarity::Plan plan;
        for (const Venue& venue : import(path).chosen(false, false))
            plan.venues.put(venue);
        QCOMPARE(plan.venues.size(), 544U);
        const VenueImport again = import(path, plan);
        QCOMPARE(again.presentCount(), 544);
        QCOMPARE(again.chosen(false, false).size(), 0U);
        QCOMPARE(again.chosen(false, true).size(), 544U);
    }
};

QTEST_GUILESS_MAIN(TestVenueImport)
#include "test_venue_import.moc"
