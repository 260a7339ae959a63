#pragma once

#include "solidarity/plan.h"

/// A made-up plan in the Indre: Marche Berrichonne (a zone rouge of the shipped list) has two venues, three doctors
/// come to it. All persons are invented.
namespace planofindre {

using namespace Qt::StringLiterals;

inline const QString kMarcheBerrichonne = u"200007052"_s; ///< Zone rouge; its town is Aigurande (36001).

inline QUuid idOf(const QString& name) {
    return QUuid::createUuidV5(QUuid(), name);
}

inline solidarity::Venue venue(const QString& name, int rooms = 1) {
    solidarity::Venue venue;
    venue.id = idOf(name);
    venue.name = name;
    venue.kind = solidarity::VenueKind::MaisonDeSante;
    venue.insee = u"36001"_s;
    venue.territory = kMarcheBerrichonne;
    venue.longitude = 1.829;
    venue.latitude = 46.434;
    venue.rooms = rooms;
    venue.status = solidarity::VenueStatus::Open;
    venue.statusSince = QDate(2025, 9, 1);
    return venue;
}

/// Confirmed, from Châteauroux, committed to no extra fees.
inline solidarity::Doctor doctor(const QString& name, const QString& rpps = {}) {
    solidarity::Doctor doctor;
    doctor.id = idOf(name);
    doctor.name = name;
    doctor.rpps = rpps;
    doctor.homeInsee = u"36044"_s;
    doctor.noExtraFees = true;
    doctor.status = solidarity::ContactStatus::Confirmed;
    doctor.statusSince = QDate(2025, 9, 15);
    return doctor;
}

inline solidarity::ConsultationDay day(const solidarity::Venue& venue, const solidarity::Doctor& doctor,
                                       const QDate& date) {
    solidarity::ConsultationDay day;
    day.id = idOf(venue.name + doctor.name + date.toString(Qt::ISODate));
    day.venue = venue.id;
    day.doctor = doctor.id;
    day.date = date;
    return day;
}

/// Two days of Dr Aubrac in January 2026, one held; one of Dr Bellac; one without a doctor; one cancelled.
inline solidarity::Plan plan() {
    solidarity::Plan plan;
    const solidarity::Venue house = venue(u"Maison de santé d’Aigurande"_s, 2),
                            bus = venue(u"Bus santé du Boischaut"_s);
    const solidarity::Doctor aubrac = doctor(u"Aubrac Claire"_s, u"10001234565"_s), bellac = doctor(u"Bellac Jean"_s),
                             corbier = doctor(u"Corbier Anne"_s);
    for (const auto& one : {house, bus})
        plan.venues.put(one);
    for (const auto& one : {aubrac, bellac, corbier})
        plan.doctors.put(one);
    solidarity::ConsultationDay held = day(house, aubrac, QDate(2026, 1, 7));
    held.state = solidarity::DayState::Held;
    held.slotsOffered = 20;
    held.slotsFilled = 18;
    held.consultations = 17;
    held.withoutTreatingDoctor = 9;
    solidarity::ConsultationDay nobody = day(bus, bellac, QDate(2026, 1, 22));
    nobody.doctor = {};
    nobody.part = solidarity::DayPart::Afternoon;
    solidarity::ConsultationDay cancelled = day(bus, corbier, QDate(2026, 1, 15));
    cancelled.state = solidarity::DayState::Cancelled;
    for (const auto& one :
         {held, day(house, aubrac, QDate(2026, 1, 14)), day(house, bellac, QDate(2026, 1, 14)), nobody, cancelled})
        plan.days.put(one);
    return plan;
}

} // namespace planofindre
