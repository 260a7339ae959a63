#include "solidarity/doctor.h"
#include "solidarity/scheme.h"
#include "solidarity/venue.h"

#include <QTest>

using namespace solidarity;

/// What holds on a day: rates, regimes, a venue's status, a doctor's presence.
class TestDatedSettings : public QObject {
    Q_OBJECT
private slots:
    void aRateHoldsFromItsDay() {
        Scheme scheme;
        scheme.rates = {{QDate(2025, 9, 1), 200, 100}, {QDate(2026, 1, 1), 250, 120}};
        QCOMPARE(scheme.rateOn(QDate(2025, 12, 31)).wholeDay, 200);
        QCOMPARE(scheme.rateOn(QDate(2026, 1, 1)).wholeDay, 250);
        QCOMPARE(scheme.rateOn(QDate(2026, 1, 1)).halfDay, 120);
        QCOMPARE(scheme.rateOn(QDate(2025, 1, 1)).wholeDay, 200); // before the first: the first
    }

    void twoHundredEurosADayByDefault() { // DOMAIN: 200 € a day, 100 € a half-day, two days a month
        const Scheme scheme;
        QCOMPARE(scheme.rateOn(QDate(2026, 2, 3)).wholeDay, 200);
        QCOMPARE(scheme.rateOn(QDate(2026, 2, 3)).halfDay, 100);
        QCOMPARE(scheme.regimeOn(QDate(2026, 2, 3)).mostHalvesAMonth, 4);
        QCOMPARE(scheme.regimeOn(QDate(2026, 2, 3)).regime, Regime::Volunteer);
    }

    void aVenueWasWhatItWas() {
        Venue venue;
        venue.earlier = {{VenueStatus::Identified, QDate(2025, 9, 1)},
                         {VenueStatus::BeingEquipped, QDate(2025, 10, 1)}};
        venue.status = VenueStatus::Open;
        venue.statusSince = QDate(2025, 12, 1);
        QCOMPARE(venue.statusOn(QDate(2025, 8, 1)), VenueStatus::Identified);
        QCOMPARE(venue.statusOn(QDate(2025, 10, 1)), VenueStatus::BeingEquipped);
        QCOMPARE(venue.statusOn(QDate(2025, 11, 30)), VenueStatus::BeingEquipped);
        QCOMPARE(venue.statusOn(QDate(2025, 12, 1)), VenueStatus::Open);
    }

    void aDoctorComesWhenFree() {
        Doctor doctor;
        doctor.status = ContactStatus::Confirmed;
        doctor.weekdays = Weekdays(0x02); // Tuesdays
        doctor.available = {{QDate(2026, 1, 1), QDate(2026, 1, 31)}};
        doctor.absent = {{QDate(2026, 1, 20), QDate(2026, 1, 20)}};
        QVERIFY(doctor.canComeOn(QDate(2026, 1, 13)));  // a Tuesday
        QVERIFY(!doctor.canComeOn(QDate(2026, 1, 14))); // a Wednesday
        QVERIFY(!doctor.canComeOn(QDate(2026, 1, 20))); // absent
        QVERIFY(!doctor.canComeOn(QDate(2026, 2, 3)));  // after the span
        doctor.status = ContactStatus::Contacted;
        QVERIFY(!doctor.canComeOn(QDate(2026, 1, 13)));
    }

    void minutesFollowSpeedAndDetour() { // 10 km as the crow flies, 13 by road, at 50 km/h
        const TravelAssumptions travel;
        QCOMPARE(travel.minutes(10000), 15.6);
        QCOMPARE(travel.metres(15.6), 10000.0);
    }
};

QTEST_APPLESS_MAIN(TestDatedSettings)
#include "test_dated_settings.moc"
