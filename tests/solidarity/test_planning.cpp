#include "made_up_month.h"
#include "solidarity/distance.h"
#include "solidarity/plan_editor.h"
#include "solidarity/planning.h"
#include "solidarity/rules.h"

#include <QTest>
#include <functional>

using namespace solidarity;
using namespace Qt::StringLiterals;

namespace {

/// The best month by trying them all: for three volunteers, three venues and the last four week days of January.
class AllMonths {
public:
    AllMonths(const Plan& plan, const Ground& ground, const PlanningOptions& options)
        : m_plan(plan), m_ground(ground), m_options(options), m_book(plan, ground) {}

    double best() {
        for (const ConsultationDay& day : m_plan.days)
            take(day, 1);
        m_taken.clear();
        tryDoctor(0);
        return m_best;
    }

private:
    struct Rooms {
        int morning = 0, afternoon = 0;
    };

    void tryDoctor(std::size_t d) {
        if (d == m_plan.doctors.size()) {
            m_best = std::max(m_best, worth());
            return;
        }
        const Doctor& doctor = m_plan.doctors[d];
        int halves = 4;
        for (const ConsultationDay& day : m_plan.days)
            halves -= day.doctor == doctor.id ? day.halves() : 0;
        tryDate(d, m_options.notBefore, halves / 2, halves % 2);
    }

    void tryDate(std::size_t d, const QDate& date, int days, int half) {
        if (date.month() != m_options.month.month())
            return tryDoctor(d + 1);
        tryDate(d, date.addDays(1), days, half);
        for (const Venue& venue : m_plan.venues) {
            for (const DayPart part : {DayPart::WholeDay, DayPart::Morning, DayPart::Afternoon}) {
                const bool isWhole = part == DayPart::WholeDay;
                const ConsultationDay day = creuse::day(venue, m_plan.doctors[d], date, part);
                if ((isWhole ? days : half) == 0 || !mayStand(day))
                    continue;
                take(day, 1);
                m_taken.push_back(&venue);
                m_takenBy.push_back({d, day.halves()});
                tryDate(d, date.addDays(1), days - isWhole, half - !isWhole);
                m_taken.pop_back();
                m_takenBy.pop_back();
                take(day, -1);
            }
        }
    }

    bool mayStand(const ConsultationDay& day) {
        const Venue& venue = *m_plan.venues.find(day.venue);
        if (minutes(*m_plan.doctors.find(day.doctor), venue) > 300)
            return false;
        const Rooms& used = m_used[venue.name + day.date.toString()];
        if (day.part != DayPart::Afternoon && used.morning >= venue.rooms)
            return false;
        if (day.part != DayPart::Morning && used.afternoon >= venue.rooms)
            return false;
        for (const auto& refusal : m_options.refusals) {
            if (refusal.doctor == day.doctor && refusal.venue == day.venue &&
                (!refusal.date.isValid() || refusal.date == day.date))
                return false;
        }
        for (const Breach& breach : m_book.breachesOf(day)) {
            if (breach.refuses)
                return false;
        }
        return true;
    }

    void take(const ConsultationDay& day, int doctors) {
        Rooms& used = m_used[m_plan.venues.find(day.venue)->name + day.date.toString()];
        used.morning += day.part != DayPart::Afternoon ? doctors : 0;
        used.afternoon += day.part != DayPart::Morning ? doctors : 0;
    }

    /// The objective as planning.h states it.
    double worth() const {
        double sum = 0;
        QHash<QString, int> halves;
        for (const ConsultationDay& day : m_plan.days)
            halves[m_plan.venues.find(day.venue)->territory] += day.halves();
        for (std::size_t i = 0; i < m_taken.size(); ++i) {
            const QString& zone = m_taken[i]->territory;
            for (int half = 0; half < m_takenBy[i].second; ++half) {
                const int nth = ++halves[zone];
                sum += 0.25 + (1 - m_options.fairness) * m_ground.factsOf(zone)->score / 100 + m_options.fairness / nth;
                sum += nth <= m_options.floorHalves ? 10 : 0;
            }
            sum -= m_options.travelWeight * minutes(m_plan.doctors[m_takenBy[i].first], *m_taken[i]) / 60;
        }
        return sum;
    }

    double minutes(const Doctor& doctor, const Venue& venue) const {
        const auto& gazetteer = *m_ground.gazetteer;
        if (doctor.homeInsee.isEmpty())
            return 60;
        const auto& home = gazetteer.communes()[gazetteer.communeOf(doctor.homeInsee)];
        const auto& there = gazetteer.communes()[gazetteer.communeOf(venue.insee)];
        const double metres = geodesicMetres(home.longitude, home.latitude, there.longitude, there.latitude);
        return metres * 1.3 / 50'000 * 60;
    }

    const Plan& m_plan;
    const Ground& m_ground;
    const PlanningOptions& m_options;
    RuleBook m_book;
    QHash<QString, Rooms> m_used;
    std::vector<const Venue*> m_taken;
    std::vector<std::pair<std::size_t, int>> m_takenBy;
    double m_best = 0;
};

PlanningOptions january() {
    PlanningOptions options;
    options.month = QDate(2026, 1, 1);
    return options;
}

} // namespace

/// Proposals of a month: the best there is, under the rules, for a stated reason.
class TestPlanning : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void smallMonthsAreTheBestThereIs();
    void theNeediestComesFirst();
    void theFloorComesBeforeNeed();
    void fairnessSpreads();
    void travelIsWeighed();
    void nobodyIsSentOverseas();
    void refusalsAreHonoured();
    void whatStandsIsCounted();
    void mondaysOnlyDontPileUp();
    void unservedZonesSayWhy();
    void reasonsSayWhatIsNotKnown();
    void bigMonthsBreakNoRule();
    void stopsWhenAsked();
    void nothingToPlan();
};

void TestPlanning::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
}

void TestPlanning::smallMonthsAreTheBestThereIs() {
    std::mt19937 random(7);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    for (int round = 0; round < 25; ++round) {
        const Ground ground = creuse::ground();
        Plan plan;
        const QStringList zones{u"RED"_s, u"FAR"_s, u"ALS"_s}, communes{u"23001"_s, u"23002"_s, u"67001"_s};
        for (int v = 0; v < 3; ++v) {
            const int zone = below(3);
            Venue venue = creuse::venue(u"Lieu %1"_s.arg(v), zones[zone], communes[zone], 1 + below(2));
            venue.openingDays = Weekdays(static_cast<std::uint8_t>(1 + below(31)));
            plan.venues.put(venue);
        }
        for (int d = 0; d < 3; ++d) {
            Doctor doctor = creuse::doctor(u"Médecin %1"_s.arg(d), below(4) ? communes[below(2)] : QString());
            doctor.weekdays = Weekdays(static_cast<std::uint8_t>(1 + below(31)));
            plan.doctors.put(doctor);
        }
        if (below(2))
            plan.days.put(creuse::day(plan.venues[0], plan.doctors[0], QDate(2026, 1, 28), DayPart::Morning));
        if (below(2))
            plan.days.put(creuse::day(plan.venues[1], plan.doctors[1], QDate(2026, 1, 14)));
        PlanningOptions options = january();
        options.notBefore = QDate(2026, 1, 27);
        options.floorHalves = below(4);
        options.fairness = below(5) / 4.0;
        options.travelWeight = below(3) / 4.0;
        options.refusals = {{plan.doctors[2].id, plan.venues[2].id, below(2) ? QDate() : QDate(2026, 1, 29)}};

        const auto proposal = proposeMonth(plan, ground, options);
        QVERIFY(proposal);
        const double best = AllMonths(plan, ground, options).best();
        QVERIFY2(std::abs(proposal->value - best) < 1e-9,
                 qPrintable(u"round %1: %2, best %3"_s.arg(round).arg(proposal->value).arg(best)));
        QCOMPARE(proposal->gap, 0.0);
    }
}

void TestPlanning::theNeediestComesFirst() {
    Plan plan;
    const Venue red = creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s),
                far = creuse::venue(u"Aubusson"_s, u"FAR"_s, u"23002"_s);
    plan.venues.put(far);
    plan.venues.put(red);
    plan.doctors.put(creuse::doctor(u"Anne"_s));
    PlanningOptions options = january();
    options.floorHalves = 0;
    options.fairness = 0;
    const auto proposal = proposeMonth(plan, creuse::ground(), options);
    QCOMPARE(proposal->days.size(), 2U); // both days of the volunteer, where the need is 80 rather than 60
    for (const ProposedDay& day : proposal->days) {
        QCOMPARE(day.day.venue, red.id);
        QCOMPARE(day.need, 0.8);
    }
}

void TestPlanning::theFloorComesBeforeNeed() {
    Plan plan;
    plan.venues.put(creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s));
    plan.venues.put(creuse::venue(u"Aubusson"_s, u"FAR"_s, u"23002"_s));
    plan.doctors.put(creuse::doctor(u"Anne"_s));
    PlanningOptions options = january();
    options.fairness = 0;
    const auto proposal = proposeMonth(plan, creuse::ground(), options);
    QCOMPARE(proposal->days.size(), 2U);
    QVERIFY(proposal->days[0].day.venue != proposal->days[1].day.venue);
}

void TestPlanning::fairnessSpreads() {
    Plan plan;
    const Venue red = creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s, 9),
                far = creuse::venue(u"Aubusson"_s, u"FAR"_s, u"23002"_s, 9);
    plan.venues.put(red);
    plan.venues.put(far);
    for (int d = 0; d < 6; ++d)
        plan.doctors.put(creuse::doctor(u"Médecin %1"_s.arg(d)));
    const auto daysAt = [&](const Venue& venue, double fairness) {
        PlanningOptions options = january();
        options.floorHalves = 0;
        options.fairness = fairness;
        const auto proposal = proposeMonth(plan, creuse::ground(), options);
        return std::ranges::count_if(proposal->days, [&](const auto& day) { return day.day.venue == venue.id; });
    };
    QCOMPARE(daysAt(red, 0), 12);
    QCOMPARE(daysAt(red, 1), 6);
    QCOMPARE(daysAt(far, 1), 6);
}

void TestPlanning::travelIsWeighed() {
    Plan plan;
    const Venue red = creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s),
                far = creuse::venue(u"Aubusson"_s, u"FAR"_s, u"23002"_s);
    plan.venues.put(red);
    plan.venues.put(far);
    Doctor nearFar = creuse::doctor(u"Anne"_s, u"23002"_s); // 58 minutes from Guéret, by the estimate
    plan.doctors.put(nearFar);
    PlanningOptions options = january();
    options.floorHalves = 0;
    options.fairness = 0;
    options.travelWeight = 0;
    QCOMPARE(proposeMonth(plan, creuse::ground(), options)->days[0].day.venue, red.id);
    options.travelWeight = 1; // an hour costs 1; two half-days gain 2 · (0.8 − 0.6)
    QCOMPARE(proposeMonth(plan, creuse::ground(), options)->days[0].day.venue, far.id);
    options.travelWeight = 0;
    nearFar.mostMinutes = 30;
    plan.doctors.put(nearFar);
    const auto near = proposeMonth(plan, creuse::ground(), options);
    QCOMPARE(near->days.size(), 2U);
    QCOMPARE(near->days[0].day.venue, far.id);
    QVERIFY(near->days[0].minutes < 1);
}

void TestPlanning::nobodyIsSentOverseas() {
    Plan plan;
    plan.venues.put(creuse::venue(u"Les Abymes"_s, u"GUA"_s, u"97101"_s));
    plan.doctors.put(creuse::doctor(u"Anne"_s, u"23001"_s));
    PlanningOptions options = january();
    options.travelWeight = 0;
    QVERIFY(proposeMonth(plan, creuse::ground(), options)->days.empty());
    plan.doctors.put(creuse::doctor(u"Luc"_s, u"97101"_s));
    QCOMPARE(proposeMonth(plan, creuse::ground(), options)->days.size(), 2U);
}

void TestPlanning::refusalsAreHonoured() {
    Plan plan;
    const Venue red = creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s);
    const Doctor anne = creuse::doctor(u"Anne"_s);
    plan.venues.put(red);
    plan.doctors.put(anne);
    PlanningOptions options = january();
    for (int round = 0; round < 30; ++round) { // each proposal refused: never proposed again
        const auto proposal = proposeMonth(plan, creuse::ground(), options);
        for (const ProposedDay& day : proposal->days) {
            const PlanningOptions::Refusal refusal{day.day.doctor, day.day.venue, day.day.date};
            QVERIFY(std::ranges::find(options.refusals, refusal) == options.refusals.end());
            options.refusals.push_back(refusal);
        }
    }
    QCOMPARE(options.refusals.size(), 21U); // January 2026 has 22 week days, one of them a holiday
    options.refusals = {{anne.id, red.id, {}}};
    QVERIFY(proposeMonth(plan, creuse::ground(), options)->days.empty());
    options.refusals.clear();
    options.venuesLeftOut = {red.id};
    QVERIFY(proposeMonth(plan, creuse::ground(), options)->days.empty());
}

void TestPlanning::whatStandsIsCounted() {
    Plan plan;
    const Venue red = creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s),
                far = creuse::venue(u"Aubusson"_s, u"FAR"_s, u"23002"_s);
    const Doctor anne = creuse::doctor(u"Anne"_s);
    plan.venues.put(red);
    plan.venues.put(far);
    plan.doctors.put(anne);
    ConsultationDay locked = creuse::day(red, anne, QDate(2026, 1, 5));
    locked.isLocked = true;
    plan.days.put(locked);
    const auto proposal = proposeMonth(plan, creuse::ground(), january());
    QCOMPARE(proposal->days.size(), 1U); // the second of two; Guéret has its floor already
    QCOMPARE(proposal->days[0].day.venue, far.id);
    locked.state = DayState::Cancelled;
    plan.days.put(locked);
    QCOMPARE(proposeMonth(plan, creuse::ground(), january())->days.size(), 2U);
}

/// Eight volunteers who come on Mondays alone, one room: January 2026 has four Mondays.
void TestPlanning::mondaysOnlyDontPileUp() {
    Plan plan;
    plan.venues.put(creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s));
    for (int d = 0; d < 8; ++d) {
        Doctor doctor = creuse::doctor(u"Médecin %1"_s.arg(d));
        doctor.weekdays = Weekdays(1);
        plan.doctors.put(doctor);
    }
    const auto proposal = proposeMonth(plan, creuse::ground(), january());
    QCOMPARE(proposal->days.size(), 4U);
    QCOMPARE(proposal->gap, 0.0);
}

void TestPlanning::unservedZonesSayWhy() {
    Plan plan;
    plan.venues.put(creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s));
    Venue closed = creuse::venue(u"Aubusson"_s, u"FAR"_s, u"23002"_s);
    closed.status = VenueStatus::BeingEquipped;
    plan.venues.put(closed);
    plan.venues.put(creuse::venue(u"Les Abymes"_s, u"GUA"_s, u"97101"_s));
    plan.doctors.put(creuse::doctor(u"Anne"_s, u"23001"_s));
    Ground ground = creuse::ground();
    ground.facts[u"ALS"_s].score = std::nan("");
    const auto proposal = proposeMonth(plan, ground, january());
    QStringList told;
    for (const UnservedZone& zone : proposal->unserved)
        told.append(zone.territory + u": "_s + zone.reason);
    QCOMPARE(told, (QStringList{u"FAR: Aucun lieu ouvert ce mois-ci."_s,
                                u"GUA: Aucun médecin volontaire disponible à portée des lieux ouverts."_s,
                                u"ALS: Aucun lieu ouvert ce mois-ci."_s})); // without a score: last
    QVERIFY(std::isnan(proposal->unserved.back().need));
}

void TestPlanning::reasonsSayWhatIsNotKnown() {
    Plan plan;
    plan.venues.put(creuse::venue(u"Guéret"_s, u"RED"_s, u"23001"_s));
    Doctor anne = creuse::doctor(u"Anne"_s);
    anne.noExtraFees.reset();
    plan.doctors.put(anne);
    const auto proposal = proposeMonth(plan, creuse::ground(), january());
    QVERIFY(std::isnan(proposal->days[0].minutes));
    QCOMPARE(proposal->days[0].reason,
             u"Score de fragilité de la zone\u00a0: 80,0 sur 100\u202f; premier jour de la zone ce mois-ci\u202f; "
             u"trajet non "
             "disponible, compté pour une heure\u202f; engagement sans dépassement d’honoraires à demander."_s);
}

void TestPlanning::bigMonthsBreakNoRule() {
    for (const unsigned seed : {1U, 2U}) {
        madeup::Month made = madeup::month({40, 50, 80}, seed);
        for (int i = 0; i < 30; ++i) // some of it is there already
            made.plan.days.put(creuse::day(made.plan.venues[i], made.plan.doctors[i], QDate(2026, 5, 1).addDays(i),
                                           static_cast<DayPart>(i % 3)));
        PlanningOptions options = january();
        options.month = QDate(2026, 5, 1); // three holidays
        const auto proposal = proposeMonth(made.plan, made.ground, options);
        QVERIFY(proposal);
        QVERIFY(proposal->days.size() > 60);
        QVERIFY(proposal->gap < 1e-3);
        PlanEditor editor(made.plan);
        for (const ProposedDay& day : proposal->days)
            editor.put(day.day);
        Plan accepted = made.plan;
        editor.change().applyTo(accepted);
        const RuleBook book(accepted, made.ground);
        for (const ProposedDay& day : proposal->days) {
            const auto breaches = book.breachesOf(day.day);
            QVERIFY2(breaches.empty(), breaches.empty() ? "" : qPrintable(breaches.front().sentence));
        }
        // Accepted, nothing is left to give.
        const auto again = proposeMonth(accepted, made.ground, options);
        QVERIFY(again->days.size() < proposal->days.size() / 10);
    }
}

void TestPlanning::stopsWhenAsked() {
    const madeup::Month made = madeup::month({40, 50, 80}, 3);
    std::stop_source source;
    source.request_stop();
    const auto proposal = proposeMonth(made.plan, made.ground, january(), source.get_token());
    QVERIFY(!proposal);
    QVERIFY(!proposal.error().what.isEmpty());
}

void TestPlanning::nothingToPlan() {
    const auto proposal = proposeMonth({}, creuse::ground(), january());
    QVERIFY(proposal);
    QVERIFY(proposal->days.empty());
    QCOMPARE(proposal->gap, 0.0);
    QCOMPARE(proposal->unserved.size(), 4U);
}

QTEST_APPLESS_MAIN(TestPlanning)
#include "test_planning.moc"
