#include "solidarity/rules.h"

#include "solidarity/holidays.h"
#include "solidarity/rule_sentences.h"

#include <algorithm>

namespace solidarity {

using territory::DecisionStatus;

/// The breaches of one day as they are found.
class RuleBook::Findings {
public:
    explicit Findings(const QUuid& day) : m_day(day) {}

    void refuse(Rule rule, const QString& sentence) { m_breaches.push_back({rule, true, m_day, sentence}); }
    void warn(Rule rule, const QString& sentence) { m_breaches.push_back({rule, false, m_day, sentence}); }

    std::vector<Breach> inOrder() && {
        std::ranges::stable_sort(m_breaches, {}, &Breach::rule);
        return std::move(m_breaches);
    }

private:
    QUuid m_day;
    std::vector<Breach> m_breaches;
};

namespace {

bool isSameMonth(const QDate& a, const QDate& b) {
    return a.year() == b.year() && a.month() == b.month();
}

/// Withdrawn since a later day: until then they came.
bool hadNotWithdrawnBy(const Doctor& doctor, const QDate& day) {
    return doctor.status == ContactStatus::Withdrawn && doctor.statusSince.isValid() && day < doctor.statusSince;
}

void judgeAvailability(const ConsultationDay& day, const Doctor& doctor, auto& findings) {
    if (doctor.status != ContactStatus::Confirmed && !hadNotWithdrawnBy(doctor, day.date)) {
        findings.refuse(Rule::DoctorNotFree, rule_sentences::notConfirmed(doctor, day.date));
        return;
    }
    Doctor confirmed = doctor;
    confirmed.status = ContactStatus::Confirmed;
    if (!confirmed.canComeOn(day.date))
        findings.refuse(Rule::DoctorNotFree, rule_sentences::absent(doctor, day.date));
}

void judgeCounts(const ConsultationDay& day, auto& findings) {
    if (day.slotsOffered >= 0 && day.slotsFilled > day.slotsOffered)
        findings.refuse(Rule::CountsDisagree, rule_sentences::moreFilledThanOffered(day));
    if (day.consultations >= 0 && day.withoutTreatingDoctor > day.consultations)
        findings.refuse(Rule::CountsDisagree, rule_sentences::morePatientsThanConsultations(day));
}

} // namespace

RuleBook::RuleBook(const Plan& plan, const Ground& ground) : m_plan(plan), m_ground(ground) {
    m_daysOfDoctor.reserve(static_cast<qsizetype>(plan.doctors.size()));
    m_daysOfVenue.reserve(static_cast<qsizetype>(plan.venues.size()));
    int place = 0;
    for (const ConsultationDay& day : plan.days) {
        if (day.state != DayState::Cancelled) {
            m_daysOfVenue[day.venue].push_back(place);
            if (!day.doctor.isNull())
                m_daysOfDoctor[day.doctor].push_back(place);
        }
        ++place;
    }
}

std::vector<Breach> RuleBook::breachesOf(const ConsultationDay& day) const {
    if (day.state == DayState::Cancelled)
        return {};
    Findings findings(day.id);
    judgeDate(day, findings);
    if (const Venue* venue = m_plan.venues.find(day.venue))
        judgeVenue(day, *venue, findings);
    else
        findings.refuse(Rule::UnknownRecord, rule_sentences::unknownVenue(day.date));
    if (const Doctor* doctor = m_plan.doctors.find(day.doctor))
        judgeDoctor(day, *doctor, findings);
    else if (!day.doctor.isNull())
        findings.refuse(Rule::UnknownRecord, rule_sentences::unknownDoctor(day.date));
    judgeCounts(day, findings);
    return std::move(findings).inOrder();
}

std::vector<Breach> RuleBook::allBreaches() const {
    std::vector<Breach> all;
    for (const ConsultationDay& day : m_plan.days)
        std::ranges::move(breachesOf(day), std::back_inserter(all));
    return all;
}

void RuleBook::judgeDate(const ConsultationDay& day, Findings& findings) const {
    if (!m_plan.scheme.days.contains(day.date))
        findings.refuse(Rule::OutsideScheme, rule_sentences::outsideScheme(m_plan.scheme.days, day.date));
}

void RuleBook::judgeVenue(const ConsultationDay& day, const Venue& venue, Findings& findings) const {
    if (!m_ground.isZone(venue.territory)) {
        const Ground::Facts* facts = m_ground.factsOf(venue.territory);
        const QString sentence = rule_sentences::outsideZone(venue, m_ground);
        if (facts && facts->decision.status == DecisionStatus::NotRetained)
            findings.refuse(Rule::OutsideZone, sentence);
        else
            findings.warn(Rule::OutsideZone, sentence);
    }
    if (!day.date.isValid())
        return; // nothing more can be said of it
    if (const QString holiday = publicHoliday(day.date, venue, m_ground); !holiday.isEmpty() && !day.holidayConfirmed)
        findings.refuse(Rule::PublicHoliday, rule_sentences::publicHoliday(holiday, day.date));
    if (venue.statusOn(day.date) != VenueStatus::Open)
        findings.refuse(Rule::VenueNotOpen, rule_sentences::venueNotOpen(venue, day.date));
    else if (!venue.openingDays.contains(day.date))
        findings.refuse(Rule::VenueClosedThatDay, rule_sentences::venueClosedThatDay(venue, day.date));
    if (const int doctors = doctorsAtOnce(day); doctors > venue.rooms)
        findings.refuse(Rule::RoomsOverbooked, rule_sentences::roomsOverbooked(venue, day.date, doctors));
}

void RuleBook::judgeDoctor(const ConsultationDay& day, const Doctor& doctor, Findings& findings) const {
    if (!doctor.noExtraFees)
        findings.warn(Rule::ExtraFees, rule_sentences::extraFees(doctor));
    else if (!*doctor.noExtraFees)
        findings.refuse(Rule::ExtraFees, rule_sentences::extraFees(doctor));
    if (!day.date.isValid())
        return;
    judgeAvailability(day, doctor, findings);
    const int most = m_plan.scheme.regimeOn(day.date).mostHalvesAMonth;
    if (const int total = halvesInMonth(day); total > most)
        findings.refuse(Rule::MostDaysAMonth, rule_sentences::mostDaysAMonth(doctor, day.date, total, most));
    if (const ConsultationDay* other = elsewhereThen(day))
        findings.refuse(Rule::OnePlaceAtATime, rule_sentences::onePlaceAtATime(doctor, *other, m_plan));
}

/// At the fuller of the half-days that it covers, itself included.
int RuleBook::doctorsAtOnce(const ConsultationDay& day) const {
    int morning = day.part != DayPart::Afternoon, afternoon = day.part != DayPart::Morning;
    const bool inMorning = morning, inAfternoon = afternoon;
    const auto found = m_daysOfVenue.constFind(day.venue);
    if (found == m_daysOfVenue.constEnd())
        return 1;
    for (const int place : *found) {
        const ConsultationDay& other = m_plan.days[static_cast<std::size_t>(place)];
        if (other.date != day.date || other.id == day.id)
            continue;
        morning += inMorning && other.part != DayPart::Afternoon;
        afternoon += inAfternoon && other.part != DayPart::Morning;
    }
    return std::max(morning, afternoon);
}

/// The doctor's, itself included.
int RuleBook::halvesInMonth(const ConsultationDay& day) const {
    int halves = day.halves();
    const auto found = m_daysOfDoctor.constFind(day.doctor);
    if (found == m_daysOfDoctor.constEnd())
        return halves;
    for (const int place : *found) {
        const ConsultationDay& other = m_plan.days[static_cast<std::size_t>(place)];
        if (other.id != day.id && isSameMonth(other.date, day.date))
            halves += other.halves();
    }
    return halves;
}

/// Another of the doctor's days at the same time, or null.
const ConsultationDay* RuleBook::elsewhereThen(const ConsultationDay& day) const {
    const auto found = m_daysOfDoctor.constFind(day.doctor);
    if (found == m_daysOfDoctor.constEnd())
        return nullptr;
    for (const int place : *found) {
        const ConsultationDay& other = m_plan.days[static_cast<std::size_t>(place)];
        if (other.id != day.id && other.overlaps(day))
            return &other;
    }
    return nullptr;
}

} // namespace solidarity
