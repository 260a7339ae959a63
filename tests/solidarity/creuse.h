#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

/// A made-up country of six intercommunalités, small enough to judge every day by hand: zones rouges in Creuse,
/// Bas-Rhin and Guadeloupe, one that isn't in Indre, one whose status is unknown in Cher.
namespace creuse {

using namespace Qt::StringLiterals;

inline territory::Commune commune(const QString& insee, const QString& epci, double longitude, double latitude) {
    return {insee, u"Commune "_s + insee, {}, epci, 1000, longitude, latitude};
}

inline std::shared_ptr<const territory::Gazetteer> gazetteer() {
    std::vector<territory::Territory> territories;
    for (const auto& code : {u"RED"_s, u"FAR"_s, u"NOT"_s, u"UNK"_s, u"ALS"_s, u"GUA"_s})
        territories.push_back({code, u"CC "_s + code, u"CC"_s, {}, {}, -1, {}});
    return std::make_shared<const territory::Gazetteer>(
        std::vector{commune(u"23001"_s, u"RED"_s, 2.0, 46.0), commune(u"23002"_s, u"FAR"_s, 2.2, 46.3),
                    commune(u"36001"_s, u"NOT"_s, 1.5, 46.8), commune(u"18001"_s, u"UNK"_s, 2.4, 47.1),
                    commune(u"67001"_s, u"ALS"_s, 7.7, 48.6), commune(u"97101"_s, u"GUA"_s, -61.5, 16.2)},
        territories,
        std::vector<territory::Departement>{{u"23"_s, u"Creuse"_s, u"75"_s},
                                            {u"36"_s, u"Indre"_s, u"24"_s},
                                            {u"18"_s, u"Cher"_s, u"24"_s},
                                            {u"67"_s, u"Bas-Rhin"_s, u"44"_s},
                                            {u"971"_s, u"Guadeloupe"_s, u"01"_s}},
        std::vector<territory::Region>{{u"75"_s, u"Nouvelle-Aquitaine"_s},
                                       {u"24"_s, u"Centre-Val de Loire"_s},
                                       {u"44"_s, u"Grand Est"_s},
                                       {u"01"_s, u"Guadeloupe"_s}});
}

inline solidarity::Ground::Facts facts(territory::DecisionStatus status, double score) {
    solidarity::Ground::Facts facts;
    facts.decision.status = status;
    facts.score = score;
    facts.population = 1000;
    return facts;
}

inline solidarity::Ground ground() {
    using territory::DecisionStatus;
    solidarity::Ground ground;
    ground.gazetteer = gazetteer();
    ground.facts = {
        {u"RED"_s, facts(DecisionStatus::Retained, 80)},    {u"FAR"_s, facts(DecisionStatus::Retained, 60)},
        {u"NOT"_s, facts(DecisionStatus::NotRetained, 20)}, {u"UNK"_s, facts(DecisionStatus::Unknown, 90)},
        {u"ALS"_s, facts(DecisionStatus::Retained, 40)},    {u"GUA"_s, facts(DecisionStatus::Retained, 50)}};
    return ground;
}

/// An open venue with one room, on week days.
inline solidarity::Venue venue(const QString& name, const QString& territory, const QString& insee, int rooms = 1) {
    solidarity::Venue venue;
    venue.id = QUuid::createUuidV5(QUuid(), name);
    venue.name = name;
    venue.territory = territory;
    venue.insee = insee;
    venue.rooms = rooms;
    venue.status = solidarity::VenueStatus::Open;
    return venue;
}

/// A confirmed volunteer, without extra fees, on week days.
inline solidarity::Doctor doctor(const QString& name, const QString& home = {}) {
    solidarity::Doctor doctor;
    doctor.id = QUuid::createUuidV5(QUuid(), name);
    doctor.name = name;
    doctor.homeInsee = home;
    doctor.status = solidarity::ContactStatus::Confirmed;
    doctor.noExtraFees = true;
    return doctor;
}

inline solidarity::ConsultationDay day(const solidarity::Venue& venue, const solidarity::Doctor& doctor,
                                       const QDate& date, solidarity::DayPart part = solidarity::DayPart::WholeDay) {
    solidarity::ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = venue.id;
    day.doctor = doctor.id;
    day.date = date;
    day.part = part;
    return day;
}

} // namespace creuse
