#include "solidarity/plan_comparison.h"
#include "solidarity/plan_editor.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace solidarity;
using Kind = PlanDifference::Kind;
using Record = PlanDifference::Record;

namespace {

Venue venueNamed(const QString& name) {
    Venue venue;
    venue.id = QUuid::createUuid();
    venue.name = name;
    return venue;
}

Doctor doctorNamed(const QString& name) {
    Doctor doctor;
    doctor.id = QUuid::createUuid();
    doctor.name = name;
    return doctor;
}

ConsultationDay dayOf(const Venue& venue, const Doctor& doctor, const QDate& date) {
    ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = venue.id;
    day.doctor = doctor.id;
    day.date = date;
    return day;
}

/// Equal whatever the order of their records.
bool samePlans(const Plan& a, const Plan& b) {
    const auto same = [](const auto& these, const auto& those) {
        if (these.size() != those.size())
            return false;
        for (const auto& record : these) {
            const auto* other = those.find(record.id);
            if (!other || *other != record)
                return false;
        }
        return true;
    };
    return a.title == b.title && a.scheme == b.scheme && same(a.venues, b.venues) && same(a.doctors, b.doctors) &&
           same(a.days, b.days);
}

/// A plan with some records of a common stock, each changed or not: two of these share, lack and differ.
Plan randomPlan(const Plan& stock, QRandomGenerator& random) {
    Plan plan;
    plan.title = QString::number(random.bounded(2));
    plan.scheme.slotsOfWholeDay = 20 + static_cast<int>(random.bounded(2));
    for (Venue venue : stock.venues) {
        venue.rooms += static_cast<int>(random.bounded(2));
        venue.status = random.bounded(2) ? VenueStatus::Open : VenueStatus::Closed;
        if (random.bounded(4))
            plan.venues.put(venue);
    }
    for (Doctor doctor : stock.doctors) {
        doctor.notes = QString::number(random.bounded(2));
        if (random.bounded(4))
            plan.doctors.put(doctor);
    }
    for (ConsultationDay day : stock.days) {
        day.slotsOffered = static_cast<int>(random.bounded(3)) - 1;
        if (!plan.doctors.find(day.doctor))
            day.doctor = QUuid();
        if (plan.venues.find(day.venue) && random.bounded(4))
            plan.days.put(day);
    }
    return plan;
}

Plan stockOf(int count) {
    Plan stock;
    for (int number = 0; number < count; ++number) {
        stock.venues.put(venueNamed(QString::number(number)));
        stock.doctors.put(doctorNamed(QString::number(number)));
        stock.days.put(dayOf(stock.venues.all().back(), stock.doctors.all().back(), QDate(2026, 1, 1).addDays(number)));
    }
    return stock;
}

std::vector<Side> all(Side side, const std::vector<PlanDifference>& differences) {
    return std::vector<Side>(differences.size(), side);
}

/// Venues and doctors of its days are of the plan.
bool isSound(const Plan& plan) {
    return std::ranges::all_of(plan.days, [&](const ConsultationDay& day) {
        return plan.venues.find(day.venue) && (day.doctor.isNull() || plan.doctors.find(day.doctor));
    });
}

} // namespace

class TestPlanComparison : public QObject {
    Q_OBJECT
private slots:
    void equalPlansDifferInNothing();
    void fieldsAreNamedWithBothValues();
    void takingAllOfTheOtherGivesTheOther();
    void anyChoiceLeavesASoundPlan();
    void aDayBringsItsVenueAndDoctor();
    void aRemovedVenueTakesItsDays();
    void theChangeBetweenTwoPlansIsExactAndComesBack();
};

void TestPlanComparison::equalPlansDifferInNothing() {
    const Plan plan = stockOf(5);
    QVERIFY(differences(plan, plan).empty());
    QVERIFY(changeBetween(plan, plan).isEmpty());
}

void TestPlanComparison::fieldsAreNamedWithBothValues() {
    Plan mine = stockOf(1);
    Plan theirs = mine;
    Venue changed = mine.venues[0];
    changed.status = VenueStatus::Open;
    changed.statusSince = QDate(2026, 1, 5);
    changed.rooms = 4;
    theirs.venues.put(changed);
    theirs.doctors.put(doctorNamed(u"Nouvelle"_s));
    mine.title = u"Ici"_s;
    const auto found = differences(mine, theirs);
    QCOMPARE(found.size(), 4U);
    QVERIFY(found[0].record == Record::Settings && found[0].mine == u"Ici" && found[0].theirs.isEmpty());
    QVERIFY(found[1].record == Record::Venue && found[1].kind == Kind::Field && found[1].id == changed.id);
    QCOMPARE(found[1].fieldName, u"statut"_s);
    QVERIFY(found[1].theirs.contains(u"2026"_s) || found[1].theirs.contains(u"26"_s));
    QCOMPARE(found[2].fieldName, u"salles"_s);
    QCOMPARE(found[2].mine, u"1"_s);
    QCOMPARE(found[2].theirs, u"4"_s);
    QVERIFY(found[3].record == Record::Doctor && found[3].kind == Kind::OnlyTheirs && found[3].theirs == u"Nouvelle");
}

void TestPlanComparison::takingAllOfTheOtherGivesTheOther() {
    QRandomGenerator random(20260114);
    const Plan stock = stockOf(12);
    for (int round = 0; round < 100; ++round) {
        const Plan mine = randomPlan(stock, random), theirs = randomPlan(stock, random);
        const auto found = differences(mine, theirs);
        QVERIFY(samePlans(merged(mine, theirs, found, all(Side::Theirs, found)), theirs));
        QVERIFY(samePlans(merged(mine, theirs, found, all(Side::Mine, found)), mine));
    }
}

void TestPlanComparison::anyChoiceLeavesASoundPlan() {
    QRandomGenerator random(20260115);
    const Plan stock = stockOf(12);
    for (int round = 0; round < 200; ++round) {
        const Plan mine = randomPlan(stock, random), theirs = randomPlan(stock, random);
        const auto found = differences(mine, theirs);
        std::vector<Side> sides;
        for (std::size_t place = 0; place < found.size(); ++place)
            sides.push_back(random.bounded(2) ? Side::Mine : Side::Theirs);
        QVERIFY(isSound(merged(mine, theirs, found, sides)));
    }
}

void TestPlanComparison::aDayBringsItsVenueAndDoctor() {
    const Plan theirs = stockOf(1);
    const auto found = differences({}, theirs);
    std::vector<Side> sides;
    for (const PlanDifference& difference : found)
        sides.push_back(difference.record == Record::Day ? Side::Theirs : Side::Mine);
    QVERIFY(samePlans(merged({}, theirs, found, sides), theirs));
}

void TestPlanComparison::aRemovedVenueTakesItsDays() {
    const Plan mine = stockOf(1);
    Plan theirs = mine;
    theirs.days.remove(mine.days[0].id);
    theirs.venues.remove(mine.venues[0].id);
    const auto found = differences(mine, theirs);
    std::vector<Side> sides;
    for (const PlanDifference& difference : found)
        sides.push_back(difference.record == Record::Venue ? Side::Theirs : Side::Mine);
    const Plan result = merged(mine, theirs, found, sides);
    QVERIFY(result.venues.isEmpty() && result.days.isEmpty() && result.doctors.size() == 1);
}

void TestPlanComparison::theChangeBetweenTwoPlansIsExactAndComesBack() {
    QRandomGenerator random(20260116);
    const Plan stock = stockOf(12);
    for (int round = 0; round < 100; ++round) {
        const Plan before = randomPlan(stock, random), after = randomPlan(stock, random);
        const PlanChange change = changeBetween(before, after);
        Plan plan = before;
        change.applyTo(plan);
        QVERIFY(samePlans(plan, after));
        change.reversed().applyTo(plan);
        QVERIFY(plan == before); // the order of the records too
    }
}

QTEST_APPLESS_MAIN(TestPlanComparison)
#include "test_plan_comparison.moc"
