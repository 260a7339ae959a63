#pragma once

#include "solidarity/plan.h"

#include <span>

namespace solidarity {

/// A part of a record that is compared and taken over as one: what only makes sense together (a status and its dates, a
/// longitude and its latitude) is one field.
template <class Record> struct PlanField {
    QString (*name)();
    /// What a person reads of it, translated; empty = nothing said. The plan names venues and doctors.
    QString (*text)(const Record& record, const Plan& plan);
    bool (*same)(const Record& a, const Record& b);
    void (*copy)(const Record& from, Record& to);
};

/// All members but the id, so that two records with the same fields are equal.
std::span<const PlanField<Venue>> venueFields();
std::span<const PlanField<Doctor>> doctorFields();
std::span<const PlanField<ConsultationDay>> dayFields();
/// Title and scheme of a plan.
std::span<const PlanField<Plan>> settingsFields();

/// What a record is called: its name, or date, part and venue of a day.
QString titleOf(const Venue& venue, const Plan& plan);
QString titleOf(const Doctor& doctor, const Plan& plan);
QString titleOf(const ConsultationDay& day, const Plan& plan);

} // namespace solidarity
