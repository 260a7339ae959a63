#include "solidarity/area_tally.h"
#include "solidarity/coverage.h"
#include "solidarity/plan_editor.h"

#include <QTest>
#include <cmath>

using namespace solidarity;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

territory::Commune commune(const QString& insee, const QString& epci, qint64 population, double latitude) {
    return {insee, insee, {}, epci, population, 2.0, latitude};
}

/// Along one meridian, where a degree at 46° N is 111.15 km: 0.05° are 5.6 km, 8.7 minutes at 50 km/h with a detour of
/// 1.3; 0.1° are 17.3 minutes, 0.15° 26.0, 0.2° 34.7. Red zones NEAR and AWAY in Creuse, OTHER in Indre isn't one.
Ground ground() {
    territory::Territory near{u"NEAR"_s, u"Près"_s, u"CC"_s, {}, {}, -1, {}}, away = near, other = near;
    away.code = u"AWAY"_s;
    other.code = u"OTHER"_s;
    territory::Commune unplaced = commune(u"23005"_s, u"NEAR"_s, 400, kNaN);
    unplaced.longitude = kNaN;
    Ground ground;
    ground.gazetteer = std::make_shared<const territory::Gazetteer>(
        std::vector{commune(u"23001"_s, u"NEAR"_s, 1000, 46.0), commune(u"23002"_s, u"NEAR"_s, 500, 46.05),
                    commune(u"23003"_s, u"NEAR"_s, 300, 46.1), commune(u"23004"_s, u"NEAR"_s, 200, 46.15), unplaced,
                    commune(u"23006"_s, u"AWAY"_s, 600, 46.2), commune(u"36001"_s, u"OTHER"_s, 900, 47.0)},
        std::vector{near, away, other},
        std::vector<territory::Departement>{{u"23"_s, u"Creuse"_s, u"75"_s}, {u"36"_s, u"Indre"_s, u"24"_s}},
        std::vector<territory::Region>{{u"75"_s, u"Nouvelle-Aquitaine"_s}, {u"24"_s, u"Centre-Val de Loire"_s}});
    Ground::Facts red;
    red.decision.status = territory::DecisionStatus::Retained;
    red.rank = 2;
    ground.facts[u"NEAR"_s] = red;
    red.rank = 1;
    ground.facts[u"AWAY"_s] = red;
    ground.facts[u"OTHER"_s] = {};
    return ground;
}

struct Filled {
    Plan plan;
    QUuid open, idle, busyDoctor, idleDoctor;
};

ConsultationDay day(const QUuid& venue, const QUuid& doctor, const QDate& date, DayPart part = DayPart::WholeDay) {
    ConsultationDay day;
    day.venue = venue;
    day.doctor = doctor;
    day.date = date;
    day.part = part;
    return day;
}

/// An open venue where two days and a half are held in January and February 2026, one open and idle since 15 February,
/// one being equipped.
Filled filled() {
    Filled filled;
    PlanEditor editor(filled.plan);
    Venue venue;
    venue.territory = u"NEAR"_s;
    venue.insee = u"23001"_s; // no point of its own: its commune's
    venue.status = VenueStatus::Open;
    filled.open = editor.put(venue);
    venue.territory = u"OTHER"_s;
    venue.insee = u"36001"_s;
    venue.statusSince = QDate(2026, 2, 15);
    venue.earlier = {{VenueStatus::Identified, QDate(2026, 1, 1)}};
    filled.idle = editor.put(venue);
    venue.territory = u"AWAY"_s;
    venue.insee = u"23006"_s;
    venue.status = VenueStatus::BeingEquipped;
    venue.earlier.clear();
    editor.put(venue);
    Doctor doctor;
    doctor.status = ContactStatus::Confirmed;
    filled.busyDoctor = editor.put(doctor);
    filled.idleDoctor = editor.put(doctor);
    doctor.status = ContactStatus::Contacted;
    editor.put(doctor);

    ConsultationDay held = day(filled.open, filled.busyDoctor, QDate(2026, 1, 5));
    held.consultations = 17;
    editor.put(held);
    ConsultationDay offered = day(filled.open, filled.busyDoctor, QDate(2026, 1, 6));
    offered.slotsOffered = 24;
    editor.put(offered);
    editor.put(day(filled.open, filled.busyDoctor, QDate(2026, 2, 3), DayPart::Morning));
    editor.put(day(filled.open, QUuid(), QDate(2026, 2, 4))); // nobody yet: gives nothing
    ConsultationDay cancelled = day(filled.idle, filled.idleDoctor, QDate(2026, 2, 20));
    cancelled.state = DayState::Cancelled;
    editor.put(cancelled);
    editor.put(day(filled.open, filled.busyDoctor, QDate(2026, 3, 2))); // outside the span
    editor.change().applyTo(filled.plan);
    return filled;
}

const DateSpan kTwoMonths{QDate(2026, 1, 1), QDate(2026, 2, 28)};

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT
private slots:
    void countsVenuesDaysAndConsultations();
    void estimatesWhoIsWithinReach();
    void addsUpDepartementsAndRegions();
    void namesWhatIsWithout();
    void saysNothingIsWithinReachOfNothing();
    void givesFiguresByMonth();
    void countsMonthsByTheirDays();
    void closesOpenSpans();
    void stops();
};

void TestCoverage::countsVenuesDaysAndConsultations() {
    const Filled f = filled();
    const auto coverage = coverageOf(f.plan, ground(), kTwoMonths);
    const CoverageLine& near = coverage->territories[0];
    QCOMPARE(near.code, u"NEAR"_s);
    QVERIFY(near.isZone);
    QCOMPARE(near.figures.venues, 1);
    QCOMPARE(near.figures.openVenues, 1);
    QCOMPARE(near.figures.openWithoutDoctor, 0);
    QCOMPARE(near.figures.doctors, 1);
    QCOMPARE(near.figures.daysAMonth, 1.25); // two and a half in two months
    QCOMPARE(near.figures.population, qint64(2400));
    // 17 held, 24 slots, 10 slots of a half-day by the scheme: 51 in two months for 2,400 people.
    QCOMPARE(near.figures.consultationsPer1000, 51 * 6 / 2.4);
    QCOMPARE(coverage->territories[1].figures.venues, 1);
    QCOMPARE(coverage->territories[1].figures.openVenues, 0);
    QCOMPARE(coverage->territories[2].figures.openWithoutDoctor, 1);
}

void TestCoverage::estimatesWhoIsWithinReach() {
    const Filled f = filled();
    const auto coverage = coverageOf(f.plan, ground(), kTwoMonths);
    const std::vector<double>& minutes = coverage->minutesOfCommune;
    QCOMPARE(minutes[0], 0.0);
    QVERIFY(std::abs(minutes[1] - 8.67) < 0.01);
    QVERIFY(std::abs(minutes[2] - 17.34) < 0.01);
    QVERIFY(std::abs(minutes[3] - 26.01) < 0.01);
    QVERIFY(std::isnan(minutes[4]));
    QVERIFY(std::abs(minutes[5] - 34.68) < 0.01);
    const CoverageFigures& near = coverage->territories[0].figures; // of the 2,000 who are located
    QCOMPARE(near.within[0], 0.75);
    QCOMPARE(near.within[1], 0.9);
    QCOMPARE(near.within[2], 1.0);
    QCOMPARE(near.unlocatedShare, 400 / 2400.0);
    QCOMPARE(coverage->territories[1].figures.within[2], 0.0);
    Filled faster = f;
    faster.plan.scheme.travel.kmPerHour = 100;
    QCOMPARE(coverageOf(faster.plan, ground(), kTwoMonths)->territories[1].figures.within[1], 1.0);
}

void TestCoverage::addsUpDepartementsAndRegions() {
    const Filled f = filled();
    const auto coverage = coverageOf(f.plan, ground(), kTwoMonths);
    const CoverageFigures& creuse = coverage->departements[0].figures;
    QCOMPARE(creuse.population, qint64(3000));
    QCOMPARE(creuse.venues, 2);
    QCOMPARE(creuse.daysAMonth, 1.25);
    QCOMPARE(creuse.within[2], 2000 / 2600.0);
    QCOMPARE(coverage->regions[0].figures.venues, 2);
    QCOMPARE(coverage->regions[1].figures.openVenues, 1);
    QCOMPARE(coverage->regions[1].figures.population, qint64(900));
}

void TestCoverage::namesWhatIsWithout() {
    const Filled f = filled();
    const auto coverage = coverageOf(f.plan, ground(), kTwoMonths);
    QCOMPARE(coverage->zonesWithoutVenue, std::vector<QString>{u"AWAY"_s});
    QCOMPARE(coverage->venuesWithoutDoctor, std::vector<QUuid>{f.idle});
    QCOMPARE(coverage->doctorsWithoutDay, std::vector<QUuid>{f.idleDoctor});
    // With nothing at all, every zone, the most fragile first.
    QCOMPARE(coverageOf(Plan(), ground(), kTwoMonths)->zonesWithoutVenue, (std::vector<QString>{u"AWAY"_s, u"NEAR"_s}));
}

void TestCoverage::saysNothingIsWithinReachOfNothing() {
    const auto coverage = coverageOf(Plan(), ground(), kTwoMonths);
    QCOMPARE(coverage->territories[0].figures.within[2], 0.0);
    QVERIFY(std::isnan(coverage->minutesOfCommune[0]));
    Ground empty;
    empty.gazetteer = std::make_shared<const territory::Gazetteer>(
        std::vector{commune(u"23001"_s, u"X"_s, -1, 46)},
        std::vector<territory::Territory>{{u"X"_s, u"X"_s, u"CC"_s, {}, {}, -1, {}}},
        std::vector<territory::Departement>{}, std::vector<territory::Region>{});
    const auto unknown = coverageOf(Plan(), empty, kTwoMonths);
    QVERIFY(std::isnan(unknown->territories[0].figures.within[0]));
    QVERIFY(std::isnan(unknown->territories[0].figures.consultationsPer1000));
    QCOMPARE(unknown->territories[0].figures.population, qint64(-1));
}

void TestCoverage::givesFiguresByMonth() {
    const Filled f = filled();
    const auto months = monthlyFigures(f.plan, ground(), CoverageLevel::Departement, u"23"_s, kTwoMonths);
    QCOMPARE(months.size(), std::size_t(2));
    QCOMPARE(months[0].first, QDate(2026, 1, 1));
    QCOMPARE(months[0].second.daysAMonth, 2.0);
    QCOMPARE(months[1].second.daysAMonth, 0.5);
    QCOMPARE(months[0].second.consultationsPer1000, 41 * 12 / 3.0);
    QVERIFY(std::isnan(months[0].second.within[0]));
    const auto indre = monthlyFigures(f.plan, ground(), CoverageLevel::Region, u"24"_s, kTwoMonths);
    QCOMPARE(indre[0].second.openVenues, 0); // opens on 15 February
    QCOMPARE(indre[1].second.openVenues, 1);
    QVERIFY(monthlyFigures(f.plan, ground(), CoverageLevel::Territory, u"?"_s, kTwoMonths).empty());
}

void TestCoverage::countsMonthsByTheirDays() {
    QCOMPARE(monthsIn(kTwoMonths), 2.0);
    QCOMPARE(monthsIn({QDate(2026, 1, 1), QDate(2026, 12, 31)}), 12.0);
    QCOMPARE(monthsIn({QDate(2026, 1, 17), QDate(2026, 2, 14)}), 15 / 31.0 + 0.5);
    QCOMPARE(monthsIn({QDate(2026, 1, 5), QDate(2026, 1, 5)}), 1 / 31.0);
    QCOMPARE(monthsIn({}), 0.0);
}

void TestCoverage::closesOpenSpans() {
    const Filled f = filled();
    const DateSpan closed = closedSpan({}, f.plan);
    QCOMPARE(closed.first, f.plan.scheme.days.first);
    QCOMPARE(closed.last, QDate(2026, 3, 2));
    QCOMPARE(closedSpan(kTwoMonths, f.plan), kTwoMonths);
    QVERIFY(closedSpan({}, Plan()).last.isValid());
}

void TestCoverage::stops() {
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(coverageOf(filled().plan, ground(), kTwoMonths, stop.get_token()), nullptr);
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "test_coverage.moc"
