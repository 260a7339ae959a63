#include "solidarity/day_index.h"
#include "solidarity/plan_editor.h"

#include <QTest>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace solidarity;

namespace {

std::set<QUuid> asSet(const DayIndex::Ids& ids) {
    return {ids.begin(), ids.end()};
}

/// The index says what a walk over all days says.
bool agrees(const DayIndex& index, const Plan& plan, const std::vector<QUuid>& venues,
            const std::vector<QUuid>& doctors, const QDate& first) {
    const auto where = [&plan](auto fits) {
        std::set<QUuid> ids;
        for (const ConsultationDay& day : plan.days) {
            if (fits(day))
                ids.insert(day.id);
        }
        return ids;
    };
    for (const QUuid& venue : venues) {
        if (asSet(index.ofVenue(venue)) != where([&](const ConsultationDay& day) { return day.venue == venue; }))
            return false;
    }
    for (const QUuid& doctor : doctors) {
        if (asSet(index.ofDoctor(doctor)) != where([&](const ConsultationDay& day) { return day.doctor == doctor; }))
            return false;
    }
    for (int i = 0; i < 10; ++i) {
        const QDate date = first.addDays(i);
        if (asSet(index.on(date)) != where([&](const ConsultationDay& day) { return day.date == date; }))
            return false;
    }
    return true;
}

} // namespace

class TestDayIndex : public QObject {
    Q_OBJECT
private slots:
    void followsAnyChanges();
    void countsHalvesAndFindsTheNextDate();
};

void TestDayIndex::followsAnyChanges() {
    std::mt19937 random(7);
    std::vector<QUuid> venues, doctors{QUuid()};
    for (int i = 0; i < 4; ++i) {
        venues.push_back(QUuid::createUuid());
        doctors.push_back(QUuid::createUuid());
    }
    const QDate first(2026, 1, 1);
    Plan plan;
    DayIndex index(plan);
    std::vector<PlanChange> done;
    for (int step = 0; step < 300; ++step) {
        PlanEditor editor(plan);
        for (unsigned i = 0; i < 1 + random() % 3; ++i) {
            const bool known = !plan.days.isEmpty() && random() % 3 != 0;
            ConsultationDay day = known ? plan.days[random() % plan.days.size()] : ConsultationDay{};
            if (known && random() % 3 == 0) {
                editor.removeDay(day.id);
                continue;
            }
            day.venue = venues[random() % venues.size()];
            day.doctor = doctors[random() % doctors.size()];
            day.date = first.addDays(random() % 10);
            editor.put(day);
        }
        const bool back = !done.empty() && random() % 5 == 0;
        const PlanChange change = back ? done.back().reversed() : editor.change();
        if (back)
            done.pop_back();
        else
            done.push_back(change);
        change.applyTo(plan);
        index.follow(change);
        QVERIFY2(agrees(index, plan, venues, doctors, first), qPrintable(QString::number(step)));
    }
    QVERIFY(agrees(DayIndex(plan), plan, venues, doctors, first));
}

void TestDayIndex::countsHalvesAndFindsTheNextDate() {
    Plan plan;
    DayIndex::Ids ids;
    const auto add = [&](int day, DayPart part, DayState state) {
        ConsultationDay one;
        one.id = QUuid::createUuid();
        one.date = QDate(2026, 1, day);
        one.part = part;
        one.state = state;
        plan.days.put(one);
        ids.push_back(one.id);
    };
    add(5, DayPart::WholeDay, DayState::Held);
    add(20, DayPart::Morning, DayState::Planned);
    add(12, DayPart::WholeDay, DayState::Cancelled);
    add(31, DayPart::WholeDay, DayState::Planned);
    QCOMPARE(halvesIn(plan, ids, DateSpan::monthOf(QDate(2026, 1, 10))), 5);
    QCOMPARE(halvesIn(plan, ids, {QDate(2026, 1, 6), QDate(2026, 1, 30)}), 1);
    QCOMPARE(nextDate(plan, ids, QDate(2026, 1, 1)), QDate(2026, 1, 20)); // the 5th is held, the 12th cancelled
    QVERIFY(!nextDate(plan, ids, QDate(2026, 2, 1)).isValid());
}

QTEST_GUILESS_MAIN(TestDayIndex)
#include "test_day_index.moc"
