#include "io/calendar_writer.h"

#include "io/calendar_zones.h"

#include <QSet>
#include <cmath>
#include <libical/ical.h>
#include <memory>

namespace io {

namespace {

struct ComponentFree {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

struct BufferFree {
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

/// RFC 5545 lets no control character but tab and line break into a text.
QByteArray cleaned(const QString& text) {
    QString kept;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            kept.append(c);
    }
    return kept.toUtf8();
}

icaltimetype timeOf(const QDate& date, const QTime& time) {
    icaltimetype local = icaltime_null_time();
    local.year = date.year();
    local.month = date.month();
    local.day = date.day();
    local.hour = time.hour();
    local.minute = time.minute();
    local.second = time.second();
    return local;
}

icaltimetype utcOf(const QDateTime& moment) {
    icaltimetype utc = timeOf(moment.toUTC().date(), moment.toUTC().time());
    utc.zone = icaltimezone_get_utc_timezone();
    return utc;
}

/// The property takes the place's clock: its time zone is named beside it.
icalproperty* inZone(icalproperty* property, const QByteArray& timeZone) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(timeZone.constData()));
    return property;
}

icalproperty_status statusOf(CalendarEvent::Status status) {
    switch (status) {
    case CalendarEvent::Status::Tentative:
        return ICAL_STATUS_TENTATIVE;
    case CalendarEvent::Status::Confirmed:
        return ICAL_STATUS_CONFIRMED;
    case CalendarEvent::Status::Cancelled:
        return ICAL_STATUS_CANCELLED;
    }
    Q_UNREACHABLE();
}

void addText(icalcomponent* event, icalproperty* (*property)(const char*), const QString& text) {
    if (!text.isEmpty())
        icalcomponent_add_property(event, property(cleaned(text).constData()));
}

icalcomponent* componentOf(const CalendarEvent& event, const QDateTime& stamp) {
    icalcomponent* component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    addText(component, icalproperty_new_uid, event.uid);
    icalcomponent_add_property(component, icalproperty_new_dtstamp(utcOf(stamp)));
    icalcomponent_add_property(component,
                               inZone(icalproperty_new_dtstart(timeOf(event.date, event.begin)), event.timeZone));
    icalcomponent_add_property(component,
                               inZone(icalproperty_new_dtend(timeOf(event.date, event.end)), event.timeZone));
    icalcomponent_add_property(component, icalproperty_new_status(statusOf(event.status)));
    addText(component, icalproperty_new_summary, event.summary);
    addText(component, icalproperty_new_location, event.location);
    addText(component, icalproperty_new_description, event.description);
    addText(component, icalproperty_new_url, event.url);
    if (!std::isnan(event.longitude) && !std::isnan(event.latitude))
        icalcomponent_add_property(component, icalproperty_new_geo({.lat = event.latitude, .lon = event.longitude}));
    return component;
}

icalproperty* calendarName(const QString& title) {
    icalproperty* name = icalproperty_new_x(cleaned(title).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME"); // what Outlook, Thunderbird and Google call a calendar by
    return name;
}

} // namespace

QByteArray calendarText(const QString& title, const std::vector<CalendarEvent>& events, const QDateTime& stamp) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Diagonale//FR"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_property(calendar.get(), calendarName(title));
    QSet<QByteArray> zones;
    for (const CalendarEvent& event : events) {
        if (zones.contains(event.timeZone))
            continue;
        zones.insert(event.timeZone);
        icalcomponent_add_component(calendar.get(),
                                    icalparser_parse_string(timeZoneComponent(event.timeZone).constData()));
    }
    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar.get(), componentOf(event, stamp));
    const std::unique_ptr<char, BufferFree> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace io
