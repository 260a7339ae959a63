#pragma once

#include "solidarity/plan.h"

#include <QRandomGenerator>

/// A plan of any size, the same for the same seed: half of each record's members away from their defaults, texts with
/// what breaks careless writers (quotes, semicolons, accents, line ends, characters beyond the basic plane).
namespace madeupplan {

using namespace Qt::StringLiterals;

class Maker {
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    solidarity::Plan plan(int venues, int doctors, int days) {
        solidarity::Plan plan;
        plan.title = text();
        plan.scheme = scheme();
        for (int i = 0; i < venues; ++i)
            plan.venues.put(venue());
        for (int i = 0; i < doctors; ++i)
            plan.doctors.put(doctor());
        for (int i = 0; i < days && venues > 0; ++i)
            plan.days.put(day(plan));
        return plan;
    }

    bool either() { return m_random.bounded(2) == 1; }
    int below(int most) { return m_random.bounded(most); }
    QUuid id() {
        QUuid made;
        m_random.fillRange(reinterpret_cast<quint32*>(&made), 4);
        return made;
    }
    QString text() {
        static const QStringList pieces{u"Salle"_s,   u"L’Oustal"_s, u"« du bourg »"_s, u"\"a;b\""_s,
                                        u"l'\\n"_s,   u"\n"_s,       u"naïve\tœuf"_s,   u"🚌"_s,
                                        u"O'Brien"_s, u"--; DROP"_s};
        QStringList chosen;
        for (int i = below(4); i >= 0; --i)
            chosen << pieces[below(int(pieces.size()))];
        return chosen.join(u' ') + QString::number(below(1000));
    }
    QString maybeText() { return either() ? text() : QString(); }
    QDate date() { return QDate(2025, 9, 1).addDays(below(700)); }
    QDate maybeDate() { return either() ? date() : QDate(); }

    solidarity::Scheme scheme() {
        solidarity::Scheme scheme;
        scheme.days = {maybeDate(), maybeDate()};
        scheme.rates.push_back({QDate(2026, 1, below(28) + 1), below(400), below(200)});
        scheme.regimes.push_back({QDate(2026, 3, 1), solidarity::Regime::Obligation, below(8)});
        scheme.travel = {10 + below(100) / 3.0, 1 + below(10) / 7.0};
        scheme.slotsOfWholeDay = 1 + below(40);
        return scheme;
    }

    solidarity::Venue venue() {
        using solidarity::VenueStatus;
        solidarity::Venue venue;
        venue.id = id();
        venue.name = text();
        venue.kind = solidarity::VenueKind(below(6));
        venue.address = maybeText();
        venue.insee = either() ? u"2A004"_s : QString();
        venue.territory = either() ? u"200040681"_s : QString();
        if (either()) {
            venue.longitude = m_random.generateDouble() * 360 - 180;
            venue.latitude = m_random.generateDouble() * 180 - 90;
        }
        venue.precision = solidarity::Venue::Precision(below(2));
        venue.rooms = 1 + below(solidarity::Venue::kMostRooms);
        for (const QString& key : solidarity::equipmentChecklist()) {
            if (either())
                venue.equipment << key;
        }
        if (either())
            venue.wheelchairAccess = either();
        venue.status = VenueStatus(below(4));
        venue.statusSince = maybeDate();
        for (int i = below(3); i > 0; --i)
            venue.earlier.push_back({VenueStatus(below(4)), maybeDate()});
        venue.openingDays = solidarity::Weekdays(std::uint8_t(below(128)));
        venue.contact = maybeText();
        venue.finess = either() ? u"120000001"_s : QString();
        venue.bookingAddress = either() ? u"https://example.org/rdv?a=1&b=2"_s : QString();
        venue.notes = maybeText();
        venue.source = maybeText();
        if (either())
            venue.distinctFrom = {id()};
        return venue;
    }

    solidarity::Doctor doctor() {
        solidarity::Doctor doctor;
        doctor.id = id();
        doctor.name = text();
        doctor.rpps = either() ? u"10101234567"_s : QString();
        doctor.kind = solidarity::DoctorKind(below(4));
        doctor.specialty = maybeText();
        doctor.homeInsee = maybeText();
        doctor.contact = maybeText();
        if (either())
            doctor.noExtraFees = either();
        doctor.status = solidarity::ContactStatus(below(3));
        doctor.statusSince = maybeDate();
        for (int i = below(3); i > 0; --i)
            doctor.cover.push_back({{maybeDate(), maybeDate()}, maybeText()});
        doctor.weekdays = solidarity::Weekdays(std::uint8_t(below(128)));
        for (int i = below(3); i > 0; --i)
            doctor.available.push_back({maybeDate(), maybeDate()});
        for (int i = below(3); i > 0; --i)
            doctor.absent.push_back({maybeDate(), maybeDate()});
        doctor.mostMinutes = below(90);
        doctor.notes = maybeText();
        return doctor;
    }

    solidarity::ConsultationDay day(const solidarity::Plan& plan) {
        solidarity::ConsultationDay day;
        day.id = id();
        day.venue = plan.venues[std::size_t(below(int(plan.venues.size())))].id;
        if (!plan.doctors.isEmpty() && either())
            day.doctor = plan.doctors[std::size_t(below(int(plan.doctors.size())))].id;
        day.date = date();
        day.part = solidarity::DayPart(below(3));
        day.state = solidarity::DayState(below(3));
        for (int* count : {&day.slotsOffered, &day.slotsFilled, &day.consultations, &day.withoutTreatingDoctor})
            *count = below(30) - 1;
        day.holidayConfirmed = either();
        day.isLocked = either();
        day.notes = maybeText();
        return day;
    }

private:
    QRandomGenerator m_random;
};

} // namespace madeupplan
