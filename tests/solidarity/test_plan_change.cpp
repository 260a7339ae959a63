#include "solidarity/plan_editor.h"

#include <QTest>
#include <rapidcheck.h>

using namespace solidarity;

namespace {

Venue venueNamed(const QString& name) {
    Venue venue;
    venue.name = name;
    return venue;
}

Doctor doctorNamed(const QString& name) {
    Doctor doctor;
    doctor.name = name;
    return doctor;
}

PlanChange putting(const Plan& plan, const Venue& venue) {
    PlanEditor editor(plan);
    editor.put(venue);
    return editor.change();
}

/// A plan of some venues, doctors and days between them.
Plan somePlan(int venues, int doctors, int days) {
    Plan plan;
    PlanEditor editor(plan);
    std::vector<QUuid> venueIds, doctorIds;
    for (int i = 0; i < venues; ++i)
        venueIds.push_back(editor.put(venueNamed(QString::number(i))));
    for (int i = 0; i < doctors; ++i)
        doctorIds.push_back(editor.put(doctorNamed(QString::number(i))));
    for (int i = 0; i < days && venues > 0; ++i) {
        ConsultationDay day;
        day.venue = venueIds[std::size_t(i % venues)];
        day.doctor = doctors > 0 ? doctorIds[std::size_t(i % doctors)] : QUuid();
        day.date = QDate(2026, 1, 1 + i % 28);
        editor.put(day);
    }
    editor.change().applyTo(plan);
    return plan;
}

/// Some edits one after the other, as a person would make them.
PlanChange randomChange(const Plan& plan) {
    PlanEditor editor(plan);
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i) {
        const auto pick = [](const auto& records) {
            return records[std::size_t(*rc::gen::inRange(0, int(records.size())))];
        };
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            editor.put(venueNamed(QStringLiteral("new")));
            break;
        case 1: {
            Venue venue = pick(plan.venues);
            venue.rooms = *rc::gen::inRange(1, 9);
            editor.put(venue);
            break;
        }
        case 2:
            editor.removeVenue(pick(plan.venues).id);
            break;
        case 3:
            editor.removeDoctor(pick(plan.doctors).id);
            break;
        case 4:
            editor.removeDay(pick(plan.days).id);
            break;
        default:
            editor.setTitle(QStringLiteral("title %1").arg(*rc::gen::inRange(0, 3)));
        }
    }
    return editor.change();
}

} // namespace

class TestPlanChange : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20260105"); } // the same cases at each run

    void undoneIsAsBefore() {
        const bool holds = rc::check("a change and its reverse leave the plan as it was, order included", [] {
            const Plan before = somePlan(6, 4, 12);
            const PlanChange change = randomChange(before);
            Plan plan = before;
            change.applyTo(plan);
            change.reversed().applyTo(plan);
            RC_ASSERT(plan == before);
        });
        QVERIFY(holds);
    }

    void twoChangesAreOne() {
        const bool holds = rc::check("one change after another is the change of both, and is undone like both", [] {
            const Plan before = somePlan(5, 3, 8);
            Plan step = before;
            const Venue first = before.venues[1];
            Venue renamed = first;
            renamed.name = QStringLiteral("a");
            const PlanChange one = putting(step, renamed);
            one.applyTo(step);
            renamed.rooms = *rc::gen::inRange(1, 5);
            const PlanChange two = putting(step, renamed);
            two.applyTo(step);
            Plan both = before;
            one.followedBy(two).applyTo(both);
            RC_ASSERT(both == step);
            one.followedBy(two).reversed().applyTo(both);
            RC_ASSERT(both == before);
        });
        QVERIFY(holds);
    }

    /// The later removal counts places in a plan that has lost the first.
    void removalsOfTwoChangesAreUndoneInTheirOrder() {
        const Plan before = somePlan(5, 0, 0);
        Plan step = before;
        PlanChange both;
        for (const std::size_t place : {1U, 0U, 2U}) {
            PlanEditor editor(step);
            editor.removeVenue(step.venues[place].id);
            both = both.followedBy(editor.change());
            editor.change().applyTo(step);
        }
        both.reversed().applyTo(step);
        QVERIFY(step == before);
    }

    /// Twenty thousand at once are quick: quadratic, this took minutes.
    void thousandsAreAddedRemovedAndBroughtBack() {
        const Plan before = somePlan(20'000, 0, 0);
        PlanEditor editor(before);
        for (std::size_t place = 0; place < 20'000; place += 2)
            editor.removeVenue(before.venues[place].id);
        for (std::size_t place = 1; place < 20'000; place += 4) {
            Venue venue = before.venues[place];
            venue.rooms = 3;
            editor.put(venue);
        }
        Plan plan = before;
        editor.change().applyTo(plan);
        QCOMPARE(plan.venues.size(), 10'000U);
        QCOMPARE(plan.venues[0].name, QStringLiteral("1"));
        QCOMPARE(plan.venues[0].rooms, 3);
        editor.change().reversed().applyTo(plan);
        QVERIFY(plan == before);
    }

    void whatStaysTheSameIsNoChange() {
        const Plan plan = somePlan(2, 1, 1);
        QVERIFY(putting(plan, plan.venues[0]).isEmpty());
        PlanEditor editor(plan);
        editor.setTitle(QStringLiteral("x"));
        editor.setTitle(plan.title);
        QVERIFY(editor.change().isEmpty());
        editor.removeVenue(editor.put(venueNamed(QStringLiteral("made and gone"))));
        QVERIFY(editor.change().isEmpty());
    }

    void aVenueTakesItsDaysAlong() {
        Plan plan = somePlan(2, 2, 6);
        const QUuid gone = plan.venues[0].id;
        PlanEditor editor(plan);
        editor.removeVenue(gone);
        editor.change().applyTo(plan);
        QCOMPARE(plan.days.size(), std::size_t(3));
        for (const ConsultationDay& day : plan.days)
            QVERIFY(day.venue != gone);
    }

    void aDoctorLeavesTheDays() {
        Plan plan = somePlan(2, 2, 6);
        const QUuid gone = plan.doctors[0].id;
        PlanEditor editor(plan);
        editor.removeDoctor(gone);
        editor.change().applyTo(plan);
        QCOMPARE(plan.doctors.size(), std::size_t(1));
        QCOMPARE(plan.days.size(), std::size_t(6));
        for (const ConsultationDay& day : plan.days)
            QVERIFY(day.doctor != gone);
    }

    void recordsAreFoundWhereTheyAre() {
        Plan plan = somePlan(5, 0, 0);
        const Venue third = plan.venues[2];
        plan.venues.remove(plan.venues[0].id);
        QCOMPARE(plan.venues.placeOf(third.id), 1);
        QCOMPARE(plan.venues.find(third.id)->name, third.name);
        plan.venues.remove(third.id);
        QVERIFY(!plan.venues.find(third.id));
    }
};

QTEST_APPLESS_MAIN(TestPlanChange)
#include "test_plan_change.moc"
