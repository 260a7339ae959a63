#include "solidarity/plan_editor.h"
#include "solidarity/venue_merge.h"
#include "solidarity/venue_status.h"
#include "solidarity/web_address.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using solidarity::Plan;
using solidarity::Venue;
using solidarity::VenueStatus;

namespace {

Venue named(const QString& name) {
    Venue venue;
    venue.id = QUuid::createUuid();
    venue.name = name;
    return venue;
}

solidarity::ConsultationDay dayAt(const Venue& venue, const QDate& date) {
    solidarity::ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = venue.id;
    day.date = date;
    return day;
}

} // namespace

class TestVenues : public QObject {
    Q_OBJECT
private slots:
    void anotherStatusKeepsTheEarlierOne() {
        Venue venue = named(u"Les Tilleuls"_s);
        venue.statusSince = QDate(2025, 9, 1);
        venue = solidarity::withStatus(venue, VenueStatus::BeingEquipped, QDate(2025, 10, 1));
        venue = solidarity::withStatus(venue, VenueStatus::Open, QDate(2025, 12, 1));
        QCOMPARE(venue.earlier.size(), 2U);
        QCOMPARE(venue.statusOn(QDate(2025, 9, 15)), VenueStatus::Identified);
        QCOMPARE(venue.statusOn(QDate(2025, 11, 30)), VenueStatus::BeingEquipped);
        QCOMPARE(venue.statusOn(QDate(2025, 12, 1)), VenueStatus::Open);
        // A date put right is no history.
        venue = solidarity::withStatus(venue, VenueStatus::Open, QDate(2025, 12, 8));
        QCOMPARE(venue.earlier.size(), 2U);
        QCOMPARE(venue.statusSince, QDate(2025, 12, 8));
    }

    void mergingMovesDaysAndFillsGapsAndComesBack() {
        Plan plan;
        Venue kept = named(u"Mairie"_s), dropped = named(u"Salle de la mairie"_s);
        kept.address = u"1 place de la Mairie"_s;
        dropped.address = u"ailleurs"_s;
        dropped.finess = u"090004433"_s;
        dropped.longitude = 2;
        dropped.latitude = 46;
        dropped.equipment = {u"internet"_s};
        const Venue other = named(u"Gare"_s);
        for (const Venue& venue : {kept, other, dropped})
            plan.venues.put(venue);
        for (int day = 1; day <= 3; ++day)
            plan.days.put(dayAt(dropped, QDate(2026, 1, day)));
        plan.days.put(dayAt(other, QDate(2026, 1, 5)));

        const solidarity::PlanChange change = solidarity::mergeVenues(plan, kept.id, dropped.id);
        Plan merged = plan;
        change.applyTo(merged);
        QCOMPARE(merged.venues.size(), 2U);
        QCOMPARE(merged.days.size(), 4U);
        QCOMPARE(std::ranges::count(merged.days, kept.id, &solidarity::ConsultationDay::venue), 3);
        const Venue& one = *merged.venues.find(kept.id);
        QCOMPARE(one.name, u"Mairie"_s);
        QCOMPARE(one.address, u"1 place de la Mairie"_s);
        QCOMPARE(one.finess, dropped.finess);
        QCOMPARE(one.longitude, 2.0);
        QCOMPARE(one.equipment, dropped.equipment);
        change.reversed().applyTo(merged);
        QVERIFY(merged == plan);
    }

    void onlyPagesAreWebAddresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("https") << u"https://www.sante.fr/rdv?lieu=12"_s << true;
        QTest::newRow("http") << u"http://exemple.fr"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("bare") << u"www.sante.fr"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
    }
    void onlyPagesAreWebAddresses() {
        QFETCH(const QString, text);
        QFETCH(const bool, isOne);
        QCOMPARE(solidarity::isWebAddress(text), isOne);
    }
};

QTEST_GUILESS_MAIN(TestVenues)
#include "test_venues.moc"
