#include "creuse.h"
#include "solidarity/money.h"
#include "solidarity/regime_estimate.h"

#include <QTest>

using namespace solidarity;
using namespace Qt::StringLiterals;

/// What a small plan costs, worked by hand.
class TestMoney : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void totalsByHand();
    void eachLevelSharesTheTotal();
    void monthsInOrder();
    void whatIsUnknownHasItsOwnLine();
    void regimes();

private:
    const CostLine& line(const std::vector<CostLine>& lines, const QString& key) const {
        const auto found = std::ranges::find(lines, key, &CostLine::key);
        Q_ASSERT(found != lines.end());
        return *found;
    }

    Plan m_plan;
    Ground m_ground = creuse::ground();
    Venue m_red = creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s);
    Venue m_far = creuse::venue(u"Aubusson"_s, u"FAR"_s, {});
    Venue m_lost = creuse::venue(u"Bus"_s, {}, {});
    Doctor m_anne = creuse::doctor(u"Anne"_s);
};

void TestMoney::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    for (const Venue& venue : {m_red, m_far, m_lost})
        m_plan.venues.put(venue);
    m_plan.doctors.put(m_anne);
    m_plan.scheme.rates.push_back({QDate(2026, 2, 1), 240, 110});

    ConsultationDay held = creuse::day(m_red, m_anne, QDate(2026, 1, 5)); // 200
    held.state = DayState::Held;
    held.slotsOffered = 20;
    held.consultations = 18;
    held.withoutTreatingDoctor = 7;
    const ConsultationDay half = creuse::day(m_far, m_anne, QDate(2026, 1, 6), DayPart::Morning);          // 100
    const ConsultationDay dearer = creuse::day(m_red, m_anne, QDate(2026, 2, 2));                          // 240
    const ConsultationDay dearerHalf = creuse::day(m_lost, m_anne, QDate(2026, 2, 3), DayPart::Afternoon); // 110
    ConsultationDay nobody = creuse::day(m_red, m_anne, QDate(2026, 2, 4)); // nothing yet
    nobody.doctor = QUuid();
    nobody.slotsOffered = 10;
    ConsultationDay cancelled = creuse::day(m_red, m_anne, QDate(2026, 2, 5));
    cancelled.state = DayState::Cancelled;
    for (const ConsultationDay& day : {held, half, dearer, dearerHalf, nobody, cancelled})
        m_plan.days.put(day);
}

void TestMoney::totalsByHand() {
    const Cost total = totalCost(m_plan, {});
    QCOMPARE(total.forecast, 200 + 100 + 240 + 110);
    QCOMPARE(total.actual, 200);
    QCOMPARE(total.heldHalves, 2);
    QCOMPARE(total.plannedHalves, 1 + 2 + 1 + 2);
    QCOMPARE(total.slotsOffered, 30);
    QCOMPARE(total.consultations, 18);
    QCOMPARE(total.withoutTreatingDoctor, 7);
    QCOMPARE(totalCost(m_plan, DateSpan::monthOf(QDate(2026, 2, 1))).forecast, 350);
    QCOMPARE(totalCost(m_plan, DateSpan::monthOf(QDate(2026, 3, 1))).forecast, 0);
}

void TestMoney::eachLevelSharesTheTotal() {
    for (const CostLevel level : {CostLevel::Venue, CostLevel::Doctor, CostLevel::Territory, CostLevel::Departement,
                                  CostLevel::Region, CostLevel::Month}) {
        Cost sum;
        for (const CostLine& line : costs(m_plan, m_ground, level, {})) {
            sum.forecast += line.cost.forecast;
            sum.plannedHalves += line.cost.plannedHalves;
            QVERIFY(!line.name.isEmpty());
        }
        QCOMPARE(sum.forecast, 650);
        QCOMPARE(sum.plannedHalves, 6);
    }
    const auto territories = costs(m_plan, m_ground, CostLevel::Territory, {});
    QCOMPARE(territories.front().key, u"RED"_s); // the dearest first
    QCOMPARE(territories.front().cost.forecast, 440);
    QCOMPARE(territories.front().name, u"CC RED"_s);
    // Aubusson's département by its territory, since its commune isn't known.
    QCOMPARE(line(costs(m_plan, m_ground, CostLevel::Departement, {}), u"23"_s).cost.forecast, 540);
    QCOMPARE(line(costs(m_plan, m_ground, CostLevel::Region, {}), u"75"_s).name, u"Nouvelle-Aquitaine"_s);
}

void TestMoney::monthsInOrder() {
    const auto months = costs(m_plan, m_ground, CostLevel::Month, {});
    QCOMPARE(months.size(), 2U);
    QCOMPARE(months[0].key, u"2026-01"_s);
    QCOMPARE(months[0].name, u"janvier 2026"_s);
    QCOMPARE(months[0].cost.forecast, 300);
    QCOMPARE(months[1].key, u"2026-02"_s);
    QCOMPARE(months[1].cost.forecast, 350);
}

void TestMoney::whatIsUnknownHasItsOwnLine() {
    QCOMPARE(line(costs(m_plan, m_ground, CostLevel::Territory, {}), {}).name, u"territoire inconnu"_s);
    QCOMPARE(line(costs(m_plan, m_ground, CostLevel::Doctor, {}), {}).cost.forecast, 0);
}

void TestMoney::regimes() {
    Ground ground = creuse::ground();
    for (auto& facts : ground.facts)
        facts.apl = 2.0;
    ground.facts[u"NOT"_s].apl = 3.5; // the bound counts
    ground.facts[u"NOT"_s].population = 100'000;
    ground.facts[u"UNK"_s].apl = std::numeric_limits<double>::quiet_NaN();
    Doctor contacted = creuse::doctor(u"Paul"_s);
    contacted.status = ContactStatus::Contacted;
    Plan plan = m_plan;
    plan.doctors.put(contacted);

    const RegimeEstimate volunteers = estimate(Regime::Volunteer, plan, ground);
    QCOMPARE(volunteers.doctors, 1);
    QCOMPARE(volunteers.daysAMonth, 2.0);
    const RegimeEstimate obliged = estimate(Regime::Obligation, plan, ground);
    QCOMPARE(obliged.doctors, 85); // 0.85 for 1,000 of 100,000
    QCOMPARE(obliged.daysAMonth, 170.0);
    QVERIFY(obliged.assumptions.contains(u"sans APL"_s));
    plan.scheme.regimes.push_back({QDate(2027, 1, 1), Regime::Obligation, 3});
    QCOMPARE(estimate(Regime::Obligation, plan, ground).daysAMonth, 127.5);
}

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
