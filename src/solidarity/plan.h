#pragma once

#include "solidarity/consultation_day.h"
#include "solidarity/doctor.h"
#include "solidarity/records.h"
#include "solidarity/scheme.h"
#include "solidarity/venue.h"

namespace solidarity {

/// What a territory organises: venues, volunteers, who goes where and when. A value; changed by PlanChange alone.
struct Plan {
    QString title;
    Scheme scheme;
    Records<Venue> venues;
    Records<Doctor> doctors;
    Records<ConsultationDay> days; ///< Their venues and doctors are of this plan (a doctor may be none).

    bool isEmpty() const { return venues.isEmpty() && doctors.isEmpty() && days.isEmpty(); }
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace solidarity
