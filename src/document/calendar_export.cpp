#include "document/calendar_export.h"

#include "document/whole_file.h"
#include "io/calendar_zones.h"
#include "solidarity/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using io::CalendarEvent;
using solidarity::ConsultationDay;
using solidarity::DateSpan;
using solidarity::DayPart;
using solidarity::DayState;
using solidarity::Doctor;
using solidarity::Plan;
using solidarity::Venue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::CalendarExport)
};

CalendarEvent::Status statusOf(const ConsultationDay& day) {
    if (day.state == DayState::Cancelled)
        return CalendarEvent::Status::Cancelled;
    return day.doctor.isNull() ? CalendarEvent::Status::Tentative : CalendarEvent::Status::Confirmed;
}

QString descriptionOf(const ConsultationDay& day) {
    QStringList lines{Words::tr("Consultations de solidarité territoriale (%1), horaires indicatifs.")
                          .arg(solidarity::nameOf(day.part))};
    if (day.slotsOffered >= 0)
        lines += Words::tr("%Ln rendez-vous proposés.", nullptr, day.slotsOffered);
    return lines.join(u'\n');
}

CalendarEvent eventOf(const ConsultationDay& day, const Venue& venue, const QString& summary,
                      const ConsultationHours& hours) {
    CalendarEvent event;
    event.uid = day.id.toString(QUuid::WithoutBraces) + u"@diagonale"_s;
    event.summary = summary;
    event.location = venue.address.isEmpty() ? venue.name : venue.name + u", "_s + venue.address;
    event.description = descriptionOf(day);
    event.url = venue.bookingAddress;
    event.date = day.date;
    event.begin = day.part == DayPart::Afternoon ? hours.afternoonBegin : hours.morningBegin;
    event.end = day.part == DayPart::Morning ? hours.morningEnd : hours.afternoonEnd;
    event.timeZone = io::timeZoneAt(venue.insee);
    event.status = statusOf(day);
    event.longitude = venue.longitude;
    event.latitude = venue.latitude;
    return event;
}

QString summaryForVenue(const ConsultationDay& day, const Plan& plan, DoctorNames names) {
    const Doctor* doctor = plan.doctors.find(day.doctor);
    if (!doctor)
        return Words::tr("Consultations, médecin à trouver");
    return names == DoctorNames::Shown ? Words::tr("Consultations : %1").arg(doctor->name) : Words::tr("Consultations");
}

std::vector<CalendarEvent> byDate(std::vector<CalendarEvent> events) {
    std::ranges::stable_sort(events, {}, [](const CalendarEvent& event) { return std::pair(event.date, event.begin); });
    return events;
}

} // namespace

std::vector<CalendarEvent> eventsOfVenue(const Plan& plan, const QUuid& venue, const DateSpan& span, DoctorNames names,
                                         const ConsultationHours& hours) {
    std::vector<CalendarEvent> events;
    const Venue* there = plan.venues.find(venue);
    for (const ConsultationDay& day : plan.days) {
        if (there && day.venue == venue && span.contains(day.date))
            events.push_back(eventOf(day, *there, summaryForVenue(day, plan, names), hours));
    }
    return byDate(std::move(events));
}

std::vector<CalendarEvent> eventsOfDoctor(const Plan& plan, const QUuid& doctor, const DateSpan& span,
                                          const ConsultationHours& hours) {
    std::vector<CalendarEvent> events;
    for (const ConsultationDay& day : plan.days) {
        const Venue* venue = plan.venues.find(day.venue);
        if (venue && day.doctor == doctor && span.contains(day.date))
            events.push_back(eventOf(day, *venue, Words::tr("Consultations à « %1 »").arg(venue->name), hours));
    }
    return byDate(std::move(events));
}

territory::Expected<void> writeCalendar(const QString& path, const QString& title,
                                        const std::vector<CalendarEvent>& events) {
    return writeWhole(path, io::calendarText(title, events, QDateTime::currentDateTimeUtc()));
}

} // namespace document
