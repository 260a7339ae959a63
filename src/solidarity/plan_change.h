#pragma once

#include "solidarity/plan.h"

#include <optional>

namespace solidarity {

/// One record added (no `before`), removed (no `after`) or changed.
template <class Record> struct RecordEdit {
    std::optional<Record> before, after;
    int place = -1; ///< In Records::all(), of a removed record: undoing puts it back there.
    const QUuid& id() const { return after ? after->id : before->id; }
    friend bool operator==(const RecordEdit&, const RecordEdit&) = default;
};

/// Title and scheme before or after.
struct PlanHeader {
    QString title;
    Scheme scheme;
    friend bool operator==(const PlanHeader&, const PlanHeader&) = default;
};

/// What one command does to a plan: small beside the plan, applied and reversed exactly, written as one line of the
/// autosave journal. Made by PlanEditor, so that `before` is always what was there. Doctors' edits carry personal data.
struct PlanChange {
    std::vector<RecordEdit<Venue>> venues;
    std::vector<RecordEdit<Doctor>> doctors;
    std::vector<RecordEdit<ConsultationDay>> days;
    std::optional<std::pair<PlanHeader, PlanHeader>> header; ///< Before, after.

    bool isEmpty() const { return venues.empty() && doctors.empty() && days.empty() && !header; }
    PlanChange reversed() const;
    void applyTo(Plan& plan) const;
    /// This, then `next`, as one change: a record edited twice keeps its first `before` and last `after`.
    PlanChange followedBy(const PlanChange& next) const;
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

} // namespace solidarity
