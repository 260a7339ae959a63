#pragma once

#include "solidarity/plan_change.h"

namespace solidarity {

/// Gathers edits of a plan into one change. The plan stays as it is; it must outlive the editor.
class PlanEditor {
public:
    explicit PlanEditor(const Plan& plan) : m_plan(plan) {}
    Q_DISABLE_COPY_MOVE(PlanEditor)

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

    const PlanChange& change() const;

private:
    /// Edits of records of one kind, and where each stands: thousands are not searched for each.
    template <class Record> struct Edits {
        std::vector<RecordEdit<Record>>& list;
        QHash<QUuid, std::size_t> places;
        bool isOrdered = true; ///< Removals stand last, in descending order of place.
        QUuid put(const Records<Record>& present, Record record);
        void remove(const Records<Record>& present, const QUuid& id);
        void order();
        void index();
    };

    PlanHeader header() const;
    void changeHeader(const PlanHeader& after);

    const Plan& m_plan;
    mutable PlanChange m_change; ///< Ordered when it is asked for.
    mutable Edits<Venue> m_venues{m_change.venues, {}};
    mutable Edits<Doctor> m_doctors{m_change.doctors, {}};
    mutable Edits<ConsultationDay> m_days{m_change.days, {}};
};

} // namespace solidarity
