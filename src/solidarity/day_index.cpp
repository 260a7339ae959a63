#include "solidarity/day_index.h"

#include <algorithm>

namespace solidarity {

namespace {

const DayIndex::Ids kNone;

void drop(DayIndex::Ids& ids, const QUuid& id) {
    const auto found = std::ranges::find(ids, id);
    if (found != ids.end())
        ids.erase(found);
}

const DayIndex::Ids& at(const QHash<QUuid, DayIndex::Ids>& ids, const QUuid& key) {
    const auto found = ids.constFind(key);
    return found == ids.constEnd() ? kNone : *found;
}

} // namespace

DayIndex::DayIndex(const Plan& plan) {
    for (const ConsultationDay& day : plan.days)
        add(day);
}

void DayIndex::follow(const PlanChange& change) {
    for (const RecordEdit<ConsultationDay>& edit : change.days) {
        if (edit.before)
            remove(*edit.before);
        if (edit.after)
            add(*edit.after);
    }
}

void DayIndex::add(const ConsultationDay& day) {
    m_byDoctor[day.doctor].push_back(day.id);
    m_byVenue[day.venue].push_back(day.id);
    m_byDate[day.date].push_back(day.id);
}

void DayIndex::remove(const ConsultationDay& day) {
    drop(m_byDoctor[day.doctor], day.id);
    drop(m_byVenue[day.venue], day.id);
    drop(m_byDate[day.date], day.id);
}

const DayIndex::Ids& DayIndex::ofDoctor(const QUuid& doctor) const {
    return at(m_byDoctor, doctor);
}

const DayIndex::Ids& DayIndex::ofVenue(const QUuid& venue) const {
    return at(m_byVenue, venue);
}

const DayIndex::Ids& DayIndex::on(const QDate& date) const {
    const auto found = m_byDate.find(date);
    return found == m_byDate.end() ? kNone : found->second;
}

int halvesIn(const Plan& plan, const DayIndex::Ids& days, const DateSpan& span) {
    int halves = 0;
    for (const QUuid& id : days) {
        const ConsultationDay* day = plan.days.find(id);
        if (day && day->state != DayState::Cancelled && span.contains(day->date))
            halves += day->halves();
    }
    return halves;
}

QDate nextDate(const Plan& plan, const DayIndex::Ids& days, const QDate& from) {
    QDate next;
    for (const QUuid& id : days) {
        const ConsultationDay* day = plan.days.find(id);
        if (day && day->state == DayState::Planned && day->date >= from && (!next.isValid() || day->date < next))
            next = day->date;
    }
    return next;
}

} // namespace solidarity
