#include "solidarity/plan_change.h"

#include <algorithm>

namespace solidarity {

namespace {

template <class Record> std::vector<RecordEdit<Record>> reversedEdits(const std::vector<RecordEdit<Record>>& edits) {
    std::vector<RecordEdit<Record>> reversed;
    reversed.reserve(edits.size());
    // From the last to the first, so that places hold when removed records come back.
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        reversed.push_back({edit->after, edit->before, edit->place});
    return reversed;
}

template <class Record> void applyEdits(const std::vector<RecordEdit<Record>>& edits, Records<Record>& records) {
    for (const RecordEdit<Record>& edit : edits) {
        if (!edit.after)
            records.remove(edit.before->id);
        else if (!edit.before && edit.place >= 0 && records.placeOf(edit.after->id) < 0)
            records.insertAt(edit.place, *edit.after);
        else
            records.put(*edit.after);
    }
}

template <class Record>
void append(std::vector<RecordEdit<Record>>& edits, const std::vector<RecordEdit<Record>>& next) {
    for (const RecordEdit<Record>& edit : next) {
        const auto same = std::ranges::find_if(edits, [&](const auto& one) { return one.id() == edit.id(); });
        if (same == edits.end()) {
            edits.push_back(edit);
            continue;
        }
        same->after = edit.after;
        same->place = same->before && !same->after ? edit.place : same->place;
        if (same->before == same->after) // back to where it was, or made and removed
            edits.erase(same);
    }
}

} // namespace

PlanChange PlanChange::reversed() const {
    PlanChange change{reversedEdits(venues), reversedEdits(doctors), reversedEdits(days), {}};
    if (header)
        change.header = {header->second, header->first};
    return change;
}

void PlanChange::applyTo(Plan& plan) const {
    applyEdits(venues, plan.venues);
    applyEdits(doctors, plan.doctors);
    applyEdits(days, plan.days);
    if (header) {
        plan.title = header->second.title;
        plan.scheme = header->second.scheme;
    }
}

PlanChange PlanChange::followedBy(const PlanChange& next) const {
    PlanChange both = *this;
    append(both.venues, next.venues);
    append(both.doctors, next.doctors);
    append(both.days, next.days);
    if (next.header)
        both.header = {both.header ? both.header->first : next.header->first, next.header->second};
    if (both.header && both.header->first == both.header->second)
        both.header.reset();
    return both;
}

} // namespace solidarity
