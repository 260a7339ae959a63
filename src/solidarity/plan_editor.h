#pragma once

#include "solidarity/plan_change.h"

namespace solidarity {

/// Gathers edits of a plan into one change. The plan stays as it is; it must outlive the editor.
class PlanEditor {
public:
    explicit PlanEditor(const Plan& plan) : m_plan(plan) {}

    /// Adds, or replaces the record of the same id; a null id gets a new one. Gives the id back. What equals the
    /// present record adds nothing to the change.
    QUuid put(Venue venue);
    QUuid put(Doctor doctor);
    QUuid put(ConsultationDay day);
    void removeVenue(const QUuid& id);  ///< Its days go too.
    void removeDoctor(const QUuid& id); ///< Their days stay, without a doctor.
    void removeDay(const QUuid& id);
    void setTitle(const QString& title);
    void setScheme(const Scheme& scheme);

    const PlanChange& change() const { return m_change; }

private:
    PlanHeader header() const;
    void changeHeader(const PlanHeader& after);

    const Plan& m_plan;
    PlanChange m_change;
};

} // namespace solidarity
