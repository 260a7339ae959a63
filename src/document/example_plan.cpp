#include "document/example_plan.h"

#include "solidarity/holidays.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace document {

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;
using solidarity::DoctorKind;
using solidarity::Plan;
using solidarity::VenueKind;
using solidarity::VenueStatus;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::ExamplePlan)
};

/// Châteauroux, well away from the zone.
const auto kHome = u"36044"_s;

/// Fixed, so that copies of the example can be compared.
QUuid idOf(const QString& what) {
    static const QUuid space(u"{5f0e7c0a-6a7b-4d0e-9a53-9c6c3c1f2d61}"_s);
    return QUuid::createUuidV5(space, what);
}

struct KindOfVenue {
    VenueKind kind;
    VenueStatus status;
    int rooms;
};

void addVenues(solidarity::Plan& plan, const territory::Gazetteer& gazetteer, const QDate& since) {
    const int place = gazetteer.territoryOf(kExampleTerritory);
    if (place < 0)
        return;
    constexpr std::array kinds{KindOfVenue{VenueKind::MaisonDeSante, VenueStatus::Open, 2},
                               KindOfVenue{VenueKind::CommunalRoom, VenueStatus::Open, 1},
                               KindOfVenue{VenueKind::Bus, VenueStatus::BeingEquipped, 1}};
    for (const int member : gazetteer.territories()[std::size_t(place)].communes) {
        const territory::Commune& commune = gazetteer.communes()[std::size_t(member)];
        const std::size_t number = plan.venues.size();
        if (number == kinds.size())
            return;
        if (std::isnan(commune.longitude))
            continue;
        solidarity::Venue venue;
        venue.id = idOf(u"venue%1"_s.arg(number));
        venue.name = Words::tr("Lieu fictif %1").arg(QChar(u'A' + char16_t(number)));
        venue.kind = kinds[number].kind;
        venue.insee = commune.insee;
        venue.territory = kExampleTerritory;
        venue.longitude = commune.longitude;
        venue.latitude = commune.latitude;
        venue.precision = solidarity::Venue::Precision::Commune;
        venue.rooms = kinds[number].rooms;
        venue.status = kinds[number].status;
        venue.statusSince = since;
        venue.notes = Words::tr("Ce lieu n’existe pas : il fait partie de l’exemple.");
        plan.venues.put(venue);
    }
}

void addDoctors(solidarity::Plan& plan, const QDate& since) {
    for (const DoctorKind kind : {DoctorKind::GeneralPractitioner, DoctorKind::Retired, DoctorKind::Locum}) {
        const std::size_t number = plan.doctors.size();
        solidarity::Doctor doctor;
        doctor.id = idOf(u"doctor%1"_s.arg(number));
        doctor.name = Words::tr("Médecin fictif %1").arg(QChar(u'A' + char16_t(number)));
        doctor.kind = kind;
        doctor.homeInsee = kHome;
        doctor.noExtraFees = true;
        doctor.status = solidarity::ContactStatus::Confirmed;
        doctor.statusSince = since;
        doctor.notes = Words::tr("Cette personne n’existe pas : elle fait partie de l’exemple.");
        plan.doctors.put(doctor);
    }
}

/// From a weekday on, the first working day.
QDate workingDay(QDate day, const QString& insee) {
    while (day.dayOfWeek() > Qt::Friday || !solidarity::publicHoliday(day, insee).isEmpty())
        day = day.addDays(1);
    return day;
}

void addDay(solidarity::Plan& plan, std::size_t doctor, const QDate& from, const QDate& today) {
    constexpr int kOffered = 20;
    const solidarity::Venue& venue = plan.venues[doctor % 2]; // the two that are open
    ConsultationDay day;
    day.date = workingDay(from, venue.insee);
    day.id = idOf(u"day%1 %2"_s.arg(doctor).arg(day.date.toString(Qt::ISODate)));
    day.venue = venue.id;
    day.doctor = plan.doctors[doctor].id;
    if (day.date < today) {
        day.state = solidarity::DayState::Held;
        day.slotsOffered = kOffered;
        day.slotsFilled = kOffered - int(doctor) - 1;
        day.consultations = day.slotsFilled - 1;
        day.withoutTreatingDoctor = day.consultations / 2;
    }
    plan.days.put(day);
}

} // namespace

Plan examplePlan(const territory::Gazetteer& gazetteer, const QDate& today) {
    solidarity::Plan plan;
    plan.title = Words::tr("Exemple : lieux et jours fictifs");
    // Two months behind and two ahead, none before the scheme begins.
    const QDate present = std::max(today, plan.scheme.days.first.addMonths(2));
    const QDate first = QDate(present.year(), present.month(), 1).addMonths(-2);
    addVenues(plan, gazetteer, first);
    if (plan.venues.size() < 2)
        return {};
    addDoctors(plan, first);
    // Each comes twice a month, on days of their own: the 2nd and 15th, the 5th and 18th, the 8th and 21st, or the next
    // working day.
    constexpr int kMonths = 5, kFirstDay = 1, kSecondDay = 14, kApart = 3;
    for (int month = 0; month < kMonths; ++month) {
        for (std::size_t doctor = 0; doctor < plan.doctors.size(); ++doctor) {
            for (const int day : {kFirstDay, kSecondDay})
                addDay(plan, doctor, first.addMonths(month).addDays(day + kApart * int(doctor)), present);
        }
    }
    return plan;
}

} // namespace document
