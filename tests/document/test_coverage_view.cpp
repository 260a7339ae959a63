#include "document/candidates.h"
#include "document/coverage_measure.h"
#include "document/coverage_table.h"
#include "document/departement_plan.h"
#include "document/document.h"
#include "small_country.h"
#include "solidarity/plan_editor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Change;
using document::CoverageMeasure;
using document::MapState;
using solidarity::CoverageLevel;

namespace {

solidarity::CoverageLine line(const QString& code, int open, double days, double within20) {
    solidarity::CoverageLine line{code, u"CC de "_s + code, code == u"A"_s, {}};
    line.figures.openVenues = open;
    line.figures.daysAMonth = days;
    line.figures.within = {0, within20, 1};
    line.figures.population = 1000;
    line.figures.consultationsPer1000 = std::nan("");
    return line;
}

std::shared_ptr<const solidarity::Coverage> coverage() {
    auto coverage = std::make_shared<solidarity::Coverage>();
    coverage->span = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    coverage->territories = {line(u"A"_s, 2, 8, 1), line(u"B"_s, 1, 0.5, 0.2), line(u"C"_s, 0, 0, 0),
                             line(u"D"_s, 0, 0, std::nan("")), line(u"E"_s, 7, 4, 0.59)};
    return coverage;
}

void open(document::Document& document) {
    MapState state;
    state.theme = document::Theme::Coverage;
    document.setDataset(smallcountry::dataset(), state);
}

std::vector<int> classes(const document::Document& document) {
    const std::vector<int>& all = document.results()->theme.classOf;
    return {all.begin(), all.begin() + 6}; // A–F
}

} // namespace

class TestCoverageView : public QObject {
    Q_OBJECT
private slots:
    void isNotAvailableWithoutAPlan();
    void putsSharesAndCountsInClasses();
    void followsTheCoverageCounted();
    void writesTables();
    void writesGeoJson();
    void sumsUpADepartement();
    void makesVenuesOfCandidates();
};

void TestCoverageView::isNotAvailableWithoutAPlan() {
    document::Document document;
    open(document);
    QCOMPARE(classes(document), std::vector<int>(6, -1));
    QCOMPARE(document.results()->theme.missing, 6); // five of A–F on the map, and Z
}

void TestCoverageView::putsSharesAndCountsInClasses() {
    document::Document document;
    open(document);
    document.setCoverage(coverage(), document.dataset()->revision);
    // 0 %, more than 0, 20 %, 40 %, 60 %, 80 %: bounds belong to the upper class; D is missing, F isn't in it.
    QCOMPARE(classes(document), (std::vector<int>{5, 2, 0, -1, 3, -1}));
    QCOMPARE(document.results()->theme.categories.size(), qsizetype(6));
    document.edit(u"Lieux"_s, [](MapState& state) { state.coverageMeasure = CoverageMeasure::OpenVenues; });
    QCOMPARE(classes(document), (std::vector<int>{2, 1, 0, 0, 4, -1}));
    document.edit(u"Journées"_s, [](MapState& state) { state.coverageMeasure = CoverageMeasure::DaysAMonth; });
    QCOMPARE(classes(document), (std::vector<int>{5, 1, 0, 0, 4, -1}));
}

void TestCoverageView::followsTheCoverageCounted() {
    document::Document document;
    open(document);
    QSignalSpy heard(&document, &document::Document::changed);
    document.setCoverage(coverage(), document.dataset()->revision);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.front().front().value<document::Changes>(), Change::Coverage | Change::Style);
    document.setCoverage(coverage(), document.dataset()->revision + 1); // of another dataset
    QCOMPARE(heard.size(), 1);
    const auto counted = document.results()->coverage;
    document.edit(u"Poids"_s, [](MapState& state) { state.index.setWeight(u"h1"_s, 3); });
    QCOMPARE(document.results()->coverage, counted); // weights leave it as it is
    document.setCoverage(nullptr, document.dataset()->revision);
    QCOMPARE(classes(document), std::vector<int>(6, -1));
}

void TestCoverageView::writesTables() {
    const document::PlainTable table = document::coverageTable(*coverage(), CoverageLevel::Territory);
    QCOMPARE(table.rows.size(), std::size_t(5));
    const QStringList names = table.names();
    QCOMPARE(names.mid(0, 3), (QStringList{u"code"_s, u"nom"_s, u"zone_rouge"_s}));
    QCOMPARE(table.rows[0][names.indexOf(u"zone_rouge"_s)], u"1"_s);
    QCOMPARE(table.rows[1][names.indexOf(u"journees_par_mois"_s)], u"0.5"_s);
    QCOMPARE(table.rows[3][names.indexOf(u"part_20_min"_s)], QString());
    QVERIFY(!document::coverageTable(*coverage(), CoverageLevel::Region).names().contains(u"zone_rouge"_s));
    for (const auto& column : table.columns)
        QVERIFY(!column.description.isEmpty());
    QCOMPARE(document::postTable({{u"23"_s, u"Creuse"_s, 1, 1.2, 4}}).rows.front(),
             (QStringList{u"23"_s, u"Creuse"_s, u"4"_s}));
}

void TestCoverageView::writesGeoJson() {
    const auto commune = [](const QString& insee, qint64 people, double longitude) {
        return territory::Commune{insee, insee, {}, u"A"_s, people, longitude, 46};
    };
    const territory::Gazetteer gazetteer({commune(u"18001"_s, 3000, 2), commune(u"18002"_s, 1000, 4)},
                                         {{u"A"_s, u"A"_s, u"CC"_s, {}, {}, -1, {}}}, {}, {});
    const auto root =
        QJsonDocument::fromJson(document::coverageGeoJson(*coverage(), CoverageLevel::Territory, gazetteer)).object();
    const QJsonArray features = root[u"features"].toArray();
    QCOMPARE(features.size(), 5);
    const QJsonArray point = features[0].toObject()[u"geometry"].toObject()[u"coordinates"].toArray();
    QCOMPARE(point, (QJsonArray{2.5, 46})); // three thousand at 2°, one at 4°
    QVERIFY(features[1].toObject()[u"geometry"].isNull());
    QVERIFY(features[3].toObject()[u"properties"].toObject()[u"part_20_min"].isNull());
    QVERIFY(root[u"columns"].toObject().contains(u"part_20_min"_s));
}

void TestCoverageView::sumsUpADepartement() {
    solidarity::Plan plan;
    solidarity::PlanEditor editor(plan);
    solidarity::Venue venue;
    venue.name = u"Maison de santé"_s;
    venue.insee = u"18001"_s;
    venue.territory = u"A"_s;
    venue.status = solidarity::VenueStatus::Open;
    solidarity::ConsultationDay day;
    day.venue = editor.put(venue);
    venue.insee = u"23001"_s;
    venue.territory = u"D"_s;
    venue.status = solidarity::VenueStatus::Identified;
    editor.put(venue);
    day.doctor = editor.put(solidarity::Doctor());
    for (const int date : {5, 20, 25}) {
        day.id = QUuid();
        day.date = QDate(2026, 1, date);
        day.part = date == 25 ? solidarity::DayPart::Morning : solidarity::DayPart::WholeDay;
        editor.put(day);
    }
    editor.change().applyTo(plan);
    document::Document document;
    open(document);
    const QDate today(2026, 1, 10);
    const auto cher = document::departementPlan(u"18"_s, plan, *document.ground(), nullptr, today);
    QCOMPARE(cher.venues, 1);
    QCOMPARE(cher.openVenues, 1);
    QCOMPARE(cher.halvesThisMonth, 5);
    QCOMPARE(cher.nextDays.size(), std::size_t(2));
    QCOMPARE(cher.nextDays[0].date, QDate(2026, 1, 20));
    QCOMPARE(cher.nextDays[0].venue, u"Maison de santé"_s);
    QVERIFY(cher.zonesWithoutVenue.empty()); // A has one
    QVERIFY(std::isnan(cher.within20));
    const auto creuse = document::departementPlan(u"23"_s, plan, *document.ground(), nullptr, today);
    QCOMPARE(creuse.zonesWithoutVenue, std::vector<QString>{u"D"_s});
    QCOMPARE(creuse.openVenues, 0);
    QCOMPARE(document::redZones(*document.ground()), (std::vector<QString>{u"A"_s, u"D"_s}));
}

void TestCoverageView::makesVenuesOfCandidates() {
    std::vector<solidarity::CarePlace> places(2);
    places[1].name = u"MSP du Boischaut"_s;
    places[1].category = u"Maison de santé"_s;
    places[1].longitude = 2.4;
    places[1].latitude = 46.7;
    const auto candidates = document::candidatesFrom(places); // the first has no point
    QCOMPARE(candidates.size(), std::size_t(1));
    const solidarity::Venue venue = document::venueAt(candidates.front(), &places);
    QCOMPARE(venue.name, u"MSP du Boischaut"_s);
    QCOMPARE(venue.kind, solidarity::VenueKind::MaisonDeSante);
    QCOMPARE(venue.status, solidarity::VenueStatus::Identified);
    QCOMPARE(venue.precision, solidarity::Venue::Precision::Point);
    const solidarity::Venue ofCommune = document::venueAt({u"Aubigny"_s, u"18001"_s, u"A"_s, 2, 47, -1}, nullptr);
    QCOMPARE(ofCommune.precision, solidarity::Venue::Precision::Commune);
    QCOMPARE(ofCommune.territory, u"A"_s);
    QVERIFY(ofCommune.name.contains(u"Aubigny"_s));
}

QTEST_APPLESS_MAIN(TestCoverageView)
#include "test_coverage_view.moc"
