#include "solidarity/plan_editor.h"

#include <algorithm>

namespace solidarity {

namespace {

/// The edit of that record in the change, or null.
template <class Record> RecordEdit<Record>* editOf(std::vector<RecordEdit<Record>>& edits, const QUuid& id) {
    const auto found = std::ranges::find_if(edits, [&](const auto& edit) { return edit.id() == id; });
    return found == edits.end() ? nullptr : &*found;
}

template <class Record>
QUuid putIn(std::vector<RecordEdit<Record>>& edits, const Records<Record>& present, Record record) {
    if (record.id.isNull())
        record.id = QUuid::createUuid();
    const QUuid id = record.id;
    if (RecordEdit<Record>* edit = editOf(edits, id)) {
        edit->after = std::move(record);
        return id;
    }
    const Record* before = present.find(id);
    if (!before)
        edits.push_back({std::nullopt, std::move(record)});
    else if (*before != record)
        edits.push_back({*before, std::move(record)});
    return id;
}

/// Removals stand in descending order of place: each place holds when its record leaves, and when, undone in reverse,
/// it comes back.
template <class Record> void addRemoval(std::vector<RecordEdit<Record>>& edits, const Record& record, int place) {
    const auto next =
        std::ranges::find_if(edits, [place](const auto& edit) { return !edit.after && edit.place < place; });
    edits.insert(next, {record, std::nullopt, place});
}

template <class Record>
void removeIn(std::vector<RecordEdit<Record>>& edits, const Records<Record>& present, const QUuid& id) {
    std::erase_if(edits, [&](const auto& edit) { return edit.id() == id; });
    if (const Record* before = present.find(id))
        addRemoval(edits, *before, present.placeOf(id));
}

} // namespace

QUuid PlanEditor::put(Venue venue) {
    return putIn(m_change.venues, m_plan.venues, std::move(venue));
}

QUuid PlanEditor::put(Doctor doctor) {
    return putIn(m_change.doctors, m_plan.doctors, std::move(doctor));
}

QUuid PlanEditor::put(ConsultationDay day) {
    return putIn(m_change.days, m_plan.days, std::move(day));
}

void PlanEditor::removeVenue(const QUuid& id) {
    for (const ConsultationDay& day : m_plan.days) {
        if (day.venue == id)
            removeDay(day.id);
    }
    removeIn(m_change.venues, m_plan.venues, id);
}

void PlanEditor::removeDoctor(const QUuid& id) {
    for (ConsultationDay day : m_plan.days) {
        if (day.doctor != id)
            continue;
        day.doctor = QUuid();
        put(day);
    }
    removeIn(m_change.doctors, m_plan.doctors, id);
}

void PlanEditor::removeDay(const QUuid& id) {
    removeIn(m_change.days, m_plan.days, id);
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
