#pragma once

#include "io/calendar_writer.h"
#include "solidarity/plan.h"
#include "territory/problem.h"

namespace document {

/// By the clock of the place: a plan knows days and half-days, a calendar needs hours. The descriptions say that they
/// are indicative.
struct ConsultationHours {
    QTime morningBegin{9, 0}, morningEnd{12, 30};
    QTime afternoonBegin{13, 30}, afternoonEnd{17, 0};
};

/// Doctors' names are personal: a venue's calendar holds them only when that is asked for.
enum class DoctorNames { LeftOut, Shown };

/// The days of a venue, or of a doctor, in a span as events, by date; cancelled ones stand in them as cancelled, so
/// that a calendar that had them takes them out. No contact and no note is in them.
std::vector<io::CalendarEvent> eventsOfVenue(const solidarity::Plan& plan, const QUuid& venue,
                                             const solidarity::DateSpan& span, DoctorNames names = DoctorNames::LeftOut,
                                             const ConsultationHours& hours = {});
std::vector<io::CalendarEvent> eventsOfDoctor(const solidarity::Plan& plan, const QUuid& doctor,
                                              const solidarity::DateSpan& span, const ConsultationHours& hours = {});

/// Writes an iCalendar file, whole or not at all.
territory::Expected<void> writeCalendar(const QString& path, const QString& title,
                                        const std::vector<io::CalendarEvent>& events);

} // namespace document
