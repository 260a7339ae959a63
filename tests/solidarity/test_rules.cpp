#include "creuse.h"
#include "solidarity/rules.h"

#include <QTest>
#include <random>

using namespace solidarity;
using namespace Qt::StringLiterals;

/// When a consultation day may stand: each rule broken alone, and counted again the slow way.
class TestRules : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aGoodDayBreaksNothing();
    void atMostTwoDaysAMonth();
    void halfDaysCountHalf();
    void theLimitIsThatOfTheRegimeThatDay();
    void cancelledDaysCountNowhere();
    void onePlaceAtATime();
    void roomsByHalfDay();
    void aDayWithoutDoctorHoldsARoom();
    void theVenueIsOpenThatDay();
    void zonesOnly();
    void holidaysAreConfirmed();
    void datesOfTheScheme();
    void theDoctorIsFree();
    void whoWithdrewCameUntilThen();
    void noExtraFees();
    void countsAgree();
    void recordsAreKnown();
    void aDayIsNotCountedAgainstItself();
    void randomPlansAgreeWithCountingAgain();

private:
    QStringList broken(const ConsultationDay& day) const;
    ConsultationDay put(const ConsultationDay& day);

    Plan m_plan;
    Ground m_ground = creuse::ground();
    Venue m_venue = creuse::venue(u"Maison de Guéret"_s, u"RED"_s, u"23001"_s);
    Venue m_other = creuse::venue(u"Cabinet d’Aubusson"_s, u"FAR"_s, u"23002"_s);
    Doctor m_anne = creuse::doctor(u"Anne Martin"_s);
    Doctor m_paul = creuse::doctor(u"Paul Durand"_s);
};

void TestRules::init() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_plan = {};
    m_plan.venues.put(m_venue);
    m_plan.venues.put(m_other);
    m_plan.doctors.put(m_anne);
    m_plan.doctors.put(m_paul);
}

/// Keys of the rules; a warning in brackets.
QStringList TestRules::broken(const ConsultationDay& day) const {
    QStringList keys;
    for (const Breach& breach : RuleBook(m_plan, m_ground).breachesOf(day)) {
        if (breach.day != day.id || breach.sentence.isEmpty())
            keys.append(u"not told"_s);
        keys.append(breach.refuses ? keyOf(breach.rule) : u'(' + keyOf(breach.rule) + u')');
    }
    return keys;
}

ConsultationDay TestRules::put(const ConsultationDay& day) {
    m_plan.days.put(day);
    return day;
}

void TestRules::aGoodDayBreaksNothing() {
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 1, 5))), QStringList());
}

void TestRules::atMostTwoDaysAMonth() {
    put(creuse::day(m_venue, m_anne, QDate(2026, 1, 5)));
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 1, 12))), QStringList());
    put(creuse::day(m_other, m_anne, QDate(2026, 1, 12)));
    const ConsultationDay third = creuse::day(m_venue, m_anne, QDate(2026, 1, 26));
    QCOMPARE(broken(third), QStringList{u"most_days_a_month"_s});
    QCOMPARE(RuleBook(m_plan, m_ground).breachesOf(third).front().sentence,
             u"Deux journées par mois au plus\u00a0: avec le lundi 26 janvier 2026, Anne Martin en aurait "
             "3 journées en janvier 2026. Choisissez un autre mois ou un autre médecin."_s);
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 2, 2))), QStringList());
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2027, 1, 4))), QStringList());
    QCOMPARE(broken(creuse::day(m_venue, m_paul, QDate(2026, 1, 26))), QStringList());
}

void TestRules::halfDaysCountHalf() {
    put(creuse::day(m_venue, m_anne, QDate(2026, 1, 5)));
    put(creuse::day(m_venue, m_anne, QDate(2026, 1, 6), DayPart::Morning));
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 1, 7), DayPart::Afternoon)), QStringList());
    const ConsultationDay whole = creuse::day(m_venue, m_anne, QDate(2026, 1, 7));
    QCOMPARE(broken(whole), QStringList{u"most_days_a_month"_s});
    QVERIFY(RuleBook(m_plan, m_ground).breachesOf(whole).front().sentence.contains(u"2 journées et demie"_s));
}

void TestRules::theLimitIsThatOfTheRegimeThatDay() {
    m_plan.scheme.regimes.push_back({QDate(2026, 2, 1), Regime::Obligation, 6});
    for (const int month : {1, 2}) {
        put(creuse::day(m_venue, m_anne, QDate(2026, month, 5)));
        put(creuse::day(m_venue, m_anne, QDate(2026, month, 12)));
    }
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 1, 26))), QStringList{u"most_days_a_month"_s});
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 2, 26))), QStringList());
}

void TestRules::cancelledDaysCountNowhere() {
    put(creuse::day(m_venue, m_anne, QDate(2026, 1, 5)));
    ConsultationDay cancelled = creuse::day(m_venue, m_anne, QDate(2026, 1, 12));
    cancelled.state = DayState::Cancelled;
    put(cancelled);
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 1, 12))), QStringList());
    cancelled.date = QDate(2025, 1, 1); // a holiday before the scheme
    QCOMPARE(broken(cancelled), QStringList());
}

void TestRules::onePlaceAtATime() {
    put(creuse::day(m_venue, m_anne, QDate(2026, 1, 5), DayPart::Morning));
    QCOMPARE(broken(creuse::day(m_other, m_anne, QDate(2026, 1, 5), DayPart::Afternoon)), QStringList());
    QCOMPARE(broken(creuse::day(m_other, m_anne, QDate(2026, 1, 5), DayPart::Morning)),
             QStringList{u"one_place_at_a_time"_s});
    const ConsultationDay whole = creuse::day(m_other, m_anne, QDate(2026, 1, 5));
    QCOMPARE(broken(whole), QStringList{u"one_place_at_a_time"_s});
    const QString sentence = RuleBook(m_plan, m_ground).breachesOf(whole).front().sentence;
    QVERIFY(sentence.contains(u"Maison de Guéret"_s) && sentence.contains(u"(matin)"_s));
}

void TestRules::roomsByHalfDay() {
    Venue two = creuse::venue(u"Deux salles"_s, u"RED"_s, u"23001"_s, 2);
    m_plan.venues.put(two);
    const QDate date(2026, 1, 5);
    put(creuse::day(two, m_anne, date, DayPart::Morning));
    Doctor third = creuse::doctor(u"Zoé"_s), fourth = creuse::doctor(u"Luc"_s);
    m_plan.doctors.put(third);
    m_plan.doctors.put(fourth);
    put(creuse::day(two, third, date, DayPart::Afternoon));
    QCOMPARE(broken(creuse::day(two, m_paul, date)), QStringList()); // two at each half-day
    put(creuse::day(two, m_paul, date));
    QCOMPARE(broken(creuse::day(two, fourth, date, DayPart::Morning)), QStringList{u"rooms_overbooked"_s});
}

void TestRules::aDayWithoutDoctorHoldsARoom() {
    ConsultationDay nobody = creuse::day(m_venue, m_anne, QDate(2026, 1, 5));
    nobody.doctor = QUuid();
    QCOMPARE(broken(put(nobody)), QStringList());
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 1, 5))), QStringList{u"rooms_overbooked"_s});
}

void TestRules::theVenueIsOpenThatDay() {
    Venue opening = creuse::venue(u"Bientôt"_s, u"RED"_s, u"23001"_s);
    opening.earlier = {{VenueStatus::BeingEquipped, QDate(2025, 10, 1)}};
    opening.statusSince = QDate(2026, 1, 12);
    m_plan.venues.put(opening);
    QCOMPARE(broken(creuse::day(opening, m_anne, QDate(2026, 1, 9))), QStringList{u"venue_not_open"_s});
    QCOMPARE(broken(creuse::day(opening, m_anne, QDate(2026, 1, 12))), QStringList());
    m_anne.weekdays = kEveryDay;
    m_plan.doctors.put(m_anne);
    QCOMPARE(broken(creuse::day(opening, m_anne, QDate(2026, 1, 17))), QStringList{u"venue_closed_that_day"_s});
    m_anne.weekdays = kMondayToFriday;
}

void TestRules::zonesOnly() {
    const Venue elsewhere = creuse::venue(u"Châteauroux"_s, u"NOT"_s, u"36001"_s);
    const Venue unsure = creuse::venue(u"Bourges"_s, u"UNK"_s, u"18001"_s);
    const Venue nowhere = creuse::venue(u"Bus"_s, {}, {});
    for (const Venue& venue : {elsewhere, unsure, nowhere})
        m_plan.venues.put(venue);
    const QDate date(2026, 1, 5);
    QCOMPARE(broken(creuse::day(elsewhere, m_anne, date)), QStringList{u"outside_zone"_s});
    // The list is incomplete: what isn't known isn't refused, and is said.
    QCOMPARE(broken(creuse::day(unsure, m_anne, date)), QStringList{u"(outside_zone)"_s});
    QCOMPARE(broken(creuse::day(nowhere, m_anne, date)), QStringList{u"(outside_zone)"_s});
}

void TestRules::holidaysAreConfirmed() {
    const Venue strasbourg = creuse::venue(u"Strasbourg"_s, u"ALS"_s, u"67001"_s);
    const Venue bus = creuse::venue(u"Bus alsacien"_s, u"ALS"_s, {}); // by its territory
    m_plan.venues.put(strasbourg);
    m_plan.venues.put(bus);
    ConsultationDay easterMonday = creuse::day(m_venue, m_anne, QDate(2026, 4, 6));
    QCOMPARE(broken(easterMonday), QStringList{u"public_holiday"_s});
    easterMonday.holidayConfirmed = true;
    QCOMPARE(broken(easterMonday), QStringList());
    const QDate goodFriday(2026, 4, 3);
    QCOMPARE(broken(creuse::day(m_venue, m_anne, goodFriday)), QStringList());
    QCOMPARE(broken(creuse::day(strasbourg, m_anne, goodFriday)), QStringList{u"public_holiday"_s});
    QCOMPARE(broken(creuse::day(bus, m_anne, goodFriday)), QStringList{u"public_holiday"_s});
}

void TestRules::datesOfTheScheme() {
    m_plan.scheme.days = {QDate(2025, 9, 1), QDate(2026, 12, 31)};
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2025, 8, 29))), QStringList{u"outside_scheme"_s});
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2025, 9, 1))), QStringList());
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2026, 12, 31))), QStringList());
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate(2027, 1, 4))), QStringList{u"outside_scheme"_s});
    QCOMPARE(broken(creuse::day(m_venue, m_anne, QDate())), QStringList{u"outside_scheme"_s});
}

void TestRules::theDoctorIsFree() {
    Doctor doctor = creuse::doctor(u"Zoé"_s);
    const auto brokenOn = [&](const QDate& date) {
        m_plan.doctors.put(doctor);
        return broken(creuse::day(m_venue, doctor, date));
    };
    const QStringList notFree{u"doctor_not_free"_s};
    doctor.weekdays = Weekdays(1); // Mondays
    QCOMPARE(brokenOn(QDate(2026, 1, 5)), QStringList());
    QCOMPARE(brokenOn(QDate(2026, 1, 6)), notFree);
    doctor.absent = {{QDate(2026, 1, 5), QDate(2026, 1, 5)}};
    QCOMPARE(brokenOn(QDate(2026, 1, 5)), notFree);
    doctor.absent.clear();
    doctor.available = {{QDate(2026, 1, 10), {}}};
    QCOMPARE(brokenOn(QDate(2026, 1, 5)), notFree);
    QCOMPARE(brokenOn(QDate(2026, 1, 12)), QStringList());
    doctor.status = ContactStatus::Contacted;
    QCOMPARE(brokenOn(QDate(2026, 1, 12)), notFree);
}

void TestRules::whoWithdrewCameUntilThen() {
    Doctor doctor = creuse::doctor(u"Zoé"_s);
    doctor.status = ContactStatus::Withdrawn;
    m_plan.doctors.put(doctor);
    QCOMPARE(broken(creuse::day(m_venue, doctor, QDate(2026, 1, 5))), QStringList{u"doctor_not_free"_s});
    doctor.statusSince = QDate(2026, 1, 6);
    m_plan.doctors.put(doctor);
    QCOMPARE(broken(creuse::day(m_venue, doctor, QDate(2026, 1, 5))), QStringList());
    QCOMPARE(broken(creuse::day(m_venue, doctor, QDate(2026, 1, 6))), QStringList{u"doctor_not_free"_s});
}

void TestRules::noExtraFees() {
    Doctor doctor = creuse::doctor(u"Zoé"_s);
    doctor.noExtraFees = false;
    m_plan.doctors.put(doctor);
    QCOMPARE(broken(creuse::day(m_venue, doctor, QDate(2026, 1, 5))), QStringList{u"extra_fees"_s});
    doctor.noExtraFees.reset();
    m_plan.doctors.put(doctor);
    QCOMPARE(broken(creuse::day(m_venue, doctor, QDate(2026, 1, 5))), QStringList{u"(extra_fees)"_s});
}

void TestRules::countsAgree() {
    ConsultationDay day = creuse::day(m_venue, m_anne, QDate(2026, 1, 5));
    day.slotsOffered = day.slotsFilled = 20;
    day.consultations = day.withoutTreatingDoctor = 18;
    QCOMPARE(broken(day), QStringList());
    day.slotsFilled = 21;
    QCOMPARE(broken(day), QStringList{u"counts_disagree"_s});
    day.slotsOffered = -1; // not known: nothing to compare with
    QCOMPARE(broken(day), QStringList());
    day.withoutTreatingDoctor = 19;
    QCOMPARE(broken(day), QStringList{u"counts_disagree"_s});
}

void TestRules::recordsAreKnown() {
    const Venue gone = creuse::venue(u"Disparu"_s, u"RED"_s, u"23001"_s);
    const Doctor stranger = creuse::doctor(u"Inconnue"_s);
    QCOMPARE(broken(creuse::day(gone, m_anne, QDate(2026, 1, 5))), QStringList{u"unknown_record"_s});
    QCOMPARE(broken(creuse::day(m_venue, stranger, QDate(2026, 1, 5))), QStringList{u"unknown_record"_s});
}

void TestRules::aDayIsNotCountedAgainstItself() {
    ConsultationDay day = put(creuse::day(m_venue, m_anne, QDate(2026, 1, 5)));
    put(creuse::day(m_venue, m_anne, QDate(2026, 1, 12)));
    QCOMPARE(broken(day), QStringList());
    day.date = QDate(2026, 1, 6); // moved, before the plan knows
    QCOMPARE(broken(day), QStringList());
    QVERIFY(RuleBook(m_plan, m_ground).allBreaches().empty());
}

/// Limits counted again from the rule's words, half-day by half-day, over all pairs of days.
void TestRules::randomPlansAgreeWithCountingAgain() {
    std::mt19937 random(20260105);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    for (int round = 0; round < 40; ++round) {
        init();
        for (int i = 0; i < 14; ++i) {
            ConsultationDay day = creuse::day(below(2) ? m_venue : m_other, below(2) ? m_anne : m_paul,
                                              QDate(2026, 2, 26).addDays(below(7)), static_cast<DayPart>(below(3)));
            day.state = below(5) ? DayState::Planned : DayState::Cancelled;
            put(day);
        }
        const auto covers = [](const ConsultationDay& day, int half) {
            return half == 0 ? day.part != DayPart::Afternoon : day.part != DayPart::Morning;
        };
        QStringList expected, found;
        for (const ConsultationDay& day : m_plan.days) {
            if (day.state == DayState::Cancelled)
                continue;
            bool tooMany = false, twoPlaces = false, crowded = false;
            int halves = 0;
            for (const ConsultationDay& other : m_plan.days) {
                for (int half = 0; half < 2 && other.state != DayState::Cancelled; ++half) {
                    if (!covers(other, half))
                        continue;
                    const bool sameMonth = other.date.toString(u"yyyyMM") == day.date.toString(u"yyyyMM");
                    halves += other.doctor == day.doctor && sameMonth;
                    const bool meets = other.id != day.id && other.date == day.date && covers(day, half);
                    twoPlaces |= meets && other.doctor == day.doctor;
                    crowded |= meets && other.venue == day.venue; // one room
                }
            }
            tooMany = halves > 4;
            if (tooMany)
                expected.append(day.id.toString() + u"most_days_a_month"_s);
            if (twoPlaces)
                expected.append(day.id.toString() + u"one_place_at_a_time"_s);
            if (crowded)
                expected.append(day.id.toString() + u"rooms_overbooked"_s);
        }
        for (const Breach& breach : RuleBook(m_plan, m_ground).allBreaches()) {
            if (breach.rule <= Rule::RoomsOverbooked)
                found.append(breach.day.toString() + keyOf(breach.rule));
        }
        QCOMPARE(found, expected);
    }
}

QTEST_APPLESS_MAIN(TestRules)
#include "test_rules.moc"
