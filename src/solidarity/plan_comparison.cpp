#include "solidarity/plan_comparison.h"

#include "solidarity/plan_fields.h"

#include <QSet>
#include <algorithm>

namespace solidarity {

namespace {

using Kind = PlanDifference::Kind;
using RecordKind = PlanDifference::Record;

template <class Record> PlanDifference wholeRecord(RecordKind kind, Kind side, const Record& record, const Plan& plan) {
    PlanDifference difference{kind, side, record.id, -1, titleOf(record, plan), {}, {}, {}};
    (side == Kind::OnlyMine ? difference.mine : difference.theirs) = difference.title;
    return difference;
}

/// Both plans of a comparison and what it has found.
struct Comparison {
    const Plan& mine;
    const Plan& theirs;
    std::vector<PlanDifference> found;

    template <class Record>
    void addFields(RecordKind kind, const QUuid& id, const QString& title, const Record& a, const Record& b,
                   std::span<const PlanField<Record>> fields) {
        for (std::size_t place = 0; place < fields.size(); ++place) {
            const PlanField<Record>& field = fields[place];
            if (!field.same(a, b))
                found.push_back({kind, Kind::Field, id, static_cast<int>(place), title, field.name(),
                                 field.text(a, mine), field.text(b, theirs)});
        }
    }

    template <class Record>
    void addRecords(RecordKind kind, const Records<Record>& here, const Records<Record>& there,
                    std::span<const PlanField<Record>> fields) {
        for (const Record& record : here) {
            if (const Record* other = there.find(record.id))
                addFields(kind, record.id, titleOf(record, mine), record, *other, fields);
            else
                found.push_back(wholeRecord(kind, Kind::OnlyMine, record, mine));
        }
        for (const Record& record : there) {
            if (!here.find(record.id))
                found.push_back(wholeRecord(kind, Kind::OnlyTheirs, record, theirs));
        }
    }
};

/// Makes one record as the other plan has it, as far as a difference says.
template <class Record>
void settle(const PlanDifference& difference, const Records<Record>& theirs, std::span<const PlanField<Record>> fields,
            Records<Record>& merged) {
    if (difference.kind == Kind::OnlyMine) {
        merged.remove(difference.id);
    } else if (difference.kind == Kind::OnlyTheirs) {
        merged.put(*theirs.find(difference.id));
    } else if (const Record* present = merged.find(difference.id)) {
        Record record = *present;
        fields[static_cast<std::size_t>(difference.field)].copy(*theirs.find(difference.id), record);
        merged.put(record);
    }
}

void settle(const PlanDifference& difference, const Plan& theirs, Plan& merged) {
    switch (difference.record) {
    case RecordKind::Settings:
        return settingsFields()[static_cast<std::size_t>(difference.field)].copy(theirs, merged);
    case RecordKind::Venue:
        return settle(difference, theirs.venues, venueFields(), merged.venues);
    case RecordKind::Doctor:
        return settle(difference, theirs.doctors, doctorFields(), merged.doctors);
    case RecordKind::Day:
        return settle(difference, theirs.days, dayFields(), merged.days);
    }
}

/// Venues and doctors that taken days need come along; what still lacks its venue goes, its doctor is let go.
void mendReferences(const QSet<QUuid>& takenDays, const Plan& theirs, Plan& merged) {
    const std::vector<ConsultationDay> days(merged.days.begin(), merged.days.end());
    for (ConsultationDay day : days) {
        const Venue* venue = theirs.venues.find(day.venue);
        const Doctor* doctor = theirs.doctors.find(day.doctor);
        if (takenDays.contains(day.id) && venue && !merged.venues.find(day.venue))
            merged.venues.put(*venue);
        if (takenDays.contains(day.id) && doctor && !merged.doctors.find(day.doctor))
            merged.doctors.put(*doctor);
        if (!merged.venues.find(day.venue)) {
            merged.days.remove(day.id);
        } else if (!day.doctor.isNull() && !merged.doctors.find(day.doctor)) {
            day.doctor = QUuid();
            merged.days.put(day);
        }
    }
}

template <class Record>
std::vector<RecordEdit<Record>> editsBetween(const Records<Record>& before, const Records<Record>& after) {
    std::vector<RecordEdit<Record>> edits;
    // Removals first and from the last to the first: as PlanEditor makes them, so that undoing finds the places.
    for (int place = static_cast<int>(before.size()) - 1; place >= 0; --place) {
        const Record& record = before[static_cast<std::size_t>(place)];
        if (!after.find(record.id))
            edits.push_back({record, std::nullopt, place});
    }
    for (const Record& record : after) {
        const Record* earlier = before.find(record.id);
        if (!earlier)
            edits.push_back({std::nullopt, record});
        else if (*earlier != record)
            edits.push_back({*earlier, record});
    }
    return edits;
}

} // namespace

std::vector<PlanDifference> differences(const Plan& mine, const Plan& theirs) {
    Comparison comparison{mine, theirs, {}};
    comparison.addFields(RecordKind::Settings, {}, {}, mine, theirs, settingsFields());
    comparison.addRecords(RecordKind::Venue, mine.venues, theirs.venues, venueFields());
    comparison.addRecords(RecordKind::Doctor, mine.doctors, theirs.doctors, doctorFields());
    comparison.addRecords(RecordKind::Day, mine.days, theirs.days, dayFields());
    return std::move(comparison.found);
}

Plan merged(const Plan& mine, const Plan& theirs, std::span<const PlanDifference> differences,
            std::span<const Side> sides) {
    Q_ASSERT(differences.size() == sides.size());
    Plan merged = mine;
    QSet<QUuid> takenDays;
    for (std::size_t place = 0; place < differences.size(); ++place) {
        if (sides[place] == Side::Mine)
            continue;
        settle(differences[place], theirs, merged);
        if (differences[place].record == RecordKind::Day)
            takenDays.insert(differences[place].id);
    }
    mendReferences(takenDays, theirs, merged);
    return merged;
}

PlanChange changeBetween(const Plan& before, const Plan& after) {
    PlanChange change{editsBetween(before.venues, after.venues),
                      editsBetween(before.doctors, after.doctors),
                      editsBetween(before.days, after.days),
                      {}};
    const PlanHeader from{before.title, before.scheme}, to{after.title, after.scheme};
    if (from != to)
        change.header = {from, to};
    return change;
}

} // namespace solidarity
