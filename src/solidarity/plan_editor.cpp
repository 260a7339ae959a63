#include "solidarity/plan_editor.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace solidarity {

template <class Record> void PlanEditor::Edits<Record>::index() {
    places.clear();
    for (std::size_t place = 0; place < list.size(); ++place)
        places.insert(list[place].id(), place);
}

template <class Record> QUuid PlanEditor::Edits<Record>::put(const Records<Record>& present, Record record) {
    if (record.id.isNull())
        record.id = QUuid::createUuid();
    const QUuid id = record.id;
    if (const auto place = places.constFind(id); place != places.constEnd()) {
        list[*place].after = std::move(record);
        return id;
    }
    const Record* before = present.find(id);
    if (before && *before == record)
        return id;
    places.insert(id, list.size());
    list.push_back({before ? std::optional(*before) : std::nullopt, std::move(record)});
    return id;
}

template <class Record> void PlanEditor::Edits<Record>::remove(const Records<Record>& present, const QUuid& id) {
    const Record* before = present.find(id);
    const auto place = places.constFind(id);
    if (place != places.constEnd() && !before) { // made and removed
        list.erase(list.begin() + std::ptrdiff_t(*place));
        index();
    } else if (place != places.constEnd()) {
        list[*place].after.reset();
        list[*place].place = present.placeOf(id);
    } else if (before) {
        places.insert(id, list.size());
        list.push_back({*before, std::nullopt, present.placeOf(id)});
    }
    isOrdered = false;
}

/// Each place then holds when its record leaves, and when, undone in reverse, it comes back.
template <class Record> void PlanEditor::Edits<Record>::order() {
    if (std::exchange(isOrdered, true))
        return;
    const auto rank = [](const RecordEdit<Record>& edit) {
        return edit.after ? std::numeric_limits<int>::max() : edit.place;
    };
    std::ranges::stable_sort(list, std::greater(), rank);
    index();
}

const PlanChange& PlanEditor::change() const {
    m_venues.order();
    m_doctors.order();
    m_days.order();
    return m_change;
}

QUuid PlanEditor::put(Venue venue) {
    return m_venues.put(m_plan.venues, std::move(venue));
}

QUuid PlanEditor::put(Doctor doctor) {
    return m_doctors.put(m_plan.doctors, std::move(doctor));
}

QUuid PlanEditor::put(ConsultationDay day) {
    return m_days.put(m_plan.days, std::move(day));
}

void PlanEditor::removeVenue(const QUuid& id) {
    for (const ConsultationDay& day : m_plan.days) {
        if (day.venue == id)
            removeDay(day.id);
    }
    m_venues.remove(m_plan.venues, id);
}

void PlanEditor::removeDoctor(const QUuid& id) {
    for (ConsultationDay day : m_plan.days) {
        if (day.doctor != id)
            continue;
        day.doctor = QUuid();
        put(day);
    }
    m_doctors.remove(m_plan.doctors, id);
}

void PlanEditor::removeDay(const QUuid& id) {
    m_days.remove(m_plan.days, id);
}

void PlanEditor::setTitle(const QString& title) {
    changeHeader({title, header().scheme});
}

void PlanEditor::setScheme(const Scheme& scheme) {
    changeHeader({header().title, scheme});
}

PlanHeader PlanEditor::header() const {
    return m_change.header ? m_change.header->second : PlanHeader{m_plan.title, m_plan.scheme};
}

void PlanEditor::changeHeader(const PlanHeader& after) {
    const PlanHeader before{m_plan.title, m_plan.scheme};
    if (after == before)
        m_change.header.reset();
    else
        m_change.header = {before, after};
}

} // namespace solidarity
