#include "solidarity/plan_fields.h"

#include "solidarity/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace solidarity {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::PlanFields)
};

QString textOf(const QString& text) {
    return text;
}

QString textOf(int count) {
    return count < 0 ? QString() : QLocale().toString(count);
}

QString textOf(const QDate& date) {
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

QString textOf(bool truth) {
    return truth ? Words::tr("oui") : Words::tr("non");
}

QString textOf(const std::optional<bool>& truth) {
    return truth ? textOf(*truth) : QString();
}

QString textOf(const Weekdays& days) {
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (days.contains(day))
            names.append(QLocale().dayName(day, QLocale::ShortFormat));
    }
    return names.join(u' ');
}

QString textOf(const DateSpan& span) {
    if (!span.first.isValid() && !span.last.isValid())
        return {};
    if (!span.last.isValid())
        return Words::tr("à partir du %1").arg(textOf(span.first));
    if (!span.first.isValid())
        return Words::tr("jusqu’au %1").arg(textOf(span.last));
    return Words::tr("du %1 au %2").arg(textOf(span.first), textOf(span.last));
}

QString textOf(const Doctor::LocumCover& cover) {
    return cover.locum.isEmpty() ? textOf(cover.days) : Words::tr("%1 (%2)").arg(cover.locum, textOf(cover.days));
}

QString textOf(const DayRate& rate) {
    return Words::tr("%1 : %2 € la journée, %3 € la demi-journée")
        .arg(textOf(rate.since), textOf(rate.wholeDay), textOf(rate.halfDay));
}

QString textOf(const RegimePeriod& period) {
    return Words::tr("%1 : %2, %3 demi-journées par mois au plus")
        .arg(textOf(period.since), nameOf(period.regime), textOf(period.mostHalvesAMonth));
}

template <class Item> QString textOf(const std::vector<Item>& items) {
    QStringList texts;
    for (const Item& item : items)
        texts.append(textOf(item));
    return texts.join(u" ; "_s);
}

QString statusText(const QString& status, const QDate& since) {
    return since.isValid() ? Words::tr("%1 depuis le %2").arg(status, textOf(since)) : status;
}

QString placeText(const Venue& venue) {
    if (!venue.hasPoint())
        return {};
    const QString place =
        u"%1, %2"_s.arg(QLocale().toString(venue.latitude, 'f', 5), QLocale().toString(venue.longitude, 'f', 5));
    return venue.precision == Venue::Precision::Commune ? Words::tr("%1 (commune)").arg(place) : place;
}

bool samePlace(const Venue& a, const Venue& b) {
    const bool samePoint =
        a.hasPoint() == b.hasPoint() && (!a.hasPoint() || (a.longitude == b.longitude && a.latitude == b.latitude));
    return samePoint && a.precision == b.precision;
}

QString equipmentText(const Venue& venue) {
    QStringList names;
    for (const QString& key : venue.equipment)
        names.append(equipmentName(key));
    return names.join(u", "_s);
}

/// A field that is one member, read by the textOf() of its type.
template <auto Member, class Record> constexpr PlanField<Record> field(QString (*name)()) {
    return {name, [](const Record& record, const Plan&) { return textOf(record.*Member); },
            [](const Record& a, const Record& b) { return a.*Member == b.*Member; },
            [](const Record& from, Record& to) { to.*Member = from.*Member; }};
}

template <auto Member> constexpr PlanField<Venue> venueField(QString (*name)()) {
    return field<Member, Venue>(name);
}
template <auto Member> constexpr PlanField<Doctor> doctorField(QString (*name)()) {
    return field<Member, Doctor>(name);
}
template <auto Member> constexpr PlanField<ConsultationDay> dayField(QString (*name)()) {
    return field<Member, ConsultationDay>(name);
}
template <auto Member> constexpr PlanField<Plan> schemeField(QString (*name)()) {
    return {name, [](const Plan& plan, const Plan&) { return textOf(plan.scheme.*Member); },
            [](const Plan& a, const Plan& b) { return a.scheme.*Member == b.scheme.*Member; },
            [](const Plan& from, Plan& to) { to.scheme.*Member = from.scheme.*Member; }};
}

/// A field that is a value among named ones.
template <auto Member, class Record> constexpr PlanField<Record> namedField(QString (*name)()) {
    PlanField<Record> named{name, [](const Record& record, const Plan&) { return nameOf(record.*Member); },
                            [](const Record& a, const Record& b) { return a.*Member == b.*Member; },
                            [](const Record& from, Record& to) { to.*Member = from.*Member; }};
    return named;
}

QString venueName(const QUuid& id, const Plan& plan) {
    const Venue* venue = plan.venues.find(id);
    return venue ? venue->name : QString();
}

QString distinctText(const Venue& venue, const Plan& plan) {
    QStringList names;
    for (const QUuid& other : venue.distinctFrom) {
        if (const Venue* known = plan.venues.find(other))
            names.append(known->name);
    }
    return names.join(u", "_s);
}

QString doctorName(const QUuid& id, const Plan& plan) {
    const Doctor* doctor = plan.doctors.find(id);
    return doctor ? doctor->name : QString();
}

} // namespace

std::span<const PlanField<Venue>> venueFields() {
    static constexpr PlanField<Venue> fields[] = {
        venueField<&Venue::name>([] { return Words::tr("nom"); }),
        namedField<&Venue::kind, Venue>([] { return Words::tr("type"); }),
        {[] { return Words::tr("statut"); },
         [](const Venue& venue, const Plan&) { return statusText(nameOf(venue.status), venue.statusSince); },
         [](const Venue& a, const Venue& b) {
             return a.status == b.status && a.statusSince == b.statusSince && a.earlier == b.earlier;
         },
         [](const Venue& from, Venue& to) {
             to.status = from.status;
             to.statusSince = from.statusSince;
             to.earlier = from.earlier;
         }},
        venueField<&Venue::address>([] { return Words::tr("adresse"); }),
        venueField<&Venue::insee>([] { return Words::tr("commune"); }),
        venueField<&Venue::territory>([] { return Words::tr("territoire"); }),
        {[] { return Words::tr("position"); }, [](const Venue& venue, const Plan&) { return placeText(venue); },
         samePlace,
         [](const Venue& from, Venue& to) {
             to.longitude = from.longitude;
             to.latitude = from.latitude;
             to.precision = from.precision;
         }},
        venueField<&Venue::rooms>([] { return Words::tr("salles"); }),
        {[] { return Words::tr("équipement"); }, [](const Venue& venue, const Plan&) { return equipmentText(venue); },
         [](const Venue& a, const Venue& b) { return a.equipment == b.equipment; },
         [](const Venue& from, Venue& to) { to.equipment = from.equipment; }},
        venueField<&Venue::wheelchairAccess>([] { return Words::tr("accès en fauteuil roulant"); }),
        venueField<&Venue::openingDays>([] { return Words::tr("jours d’ouverture"); }),
        venueField<&Venue::contact>([] { return Words::tr("contact"); }),
        venueField<&Venue::finess>([] { return Words::tr("numéro FINESS"); }),
        venueField<&Venue::bookingAddress>([] { return Words::tr("adresse de prise de rendez-vous"); }),
        venueField<&Venue::notes>([] { return Words::tr("notes"); }),
        venueField<&Venue::source>([] { return Words::tr("source"); }),
        {[] { return Words::tr("autre lieu que"); },
         [](const Venue& venue, const Plan& plan) { return distinctText(venue, plan); },
         [](const Venue& a, const Venue& b) { return a.distinctFrom == b.distinctFrom; },
         [](const Venue& from, Venue& to) { to.distinctFrom = from.distinctFrom; }}};
    return fields;
}

std::span<const PlanField<Doctor>> doctorFields() {
    static constexpr PlanField<Doctor> fields[] = {
        doctorField<&Doctor::name>([] { return Words::tr("nom"); }),
        doctorField<&Doctor::rpps>([] { return Words::tr("numéro RPPS"); }),
        namedField<&Doctor::kind, Doctor>([] { return Words::tr("exercice"); }),
        doctorField<&Doctor::specialty>([] { return Words::tr("spécialité"); }),
        doctorField<&Doctor::homeInsee>([] { return Words::tr("commune d’exercice"); }),
        doctorField<&Doctor::contact>([] { return Words::tr("contact"); }),
        doctorField<&Doctor::noExtraFees>([] { return Words::tr("sans dépassement d’honoraires"); }),
        {[] { return Words::tr("statut"); },
         [](const Doctor& doctor, const Plan&) { return statusText(nameOf(doctor.status), doctor.statusSince); },
         [](const Doctor& a, const Doctor& b) { return a.status == b.status && a.statusSince == b.statusSince; },
         [](const Doctor& from, Doctor& to) {
             to.status = from.status;
             to.statusSince = from.statusSince;
         }},
        doctorField<&Doctor::cover>([] { return Words::tr("remplacement au cabinet"); }),
        doctorField<&Doctor::weekdays>([] { return Words::tr("jours possibles"); }),
        doctorField<&Doctor::available>([] { return Words::tr("disponibilités"); }),
        doctorField<&Doctor::absent>([] { return Words::tr("absences"); }),
        doctorField<&Doctor::mostMinutes>([] { return Words::tr("trajet accepté, en minutes"); }),
        doctorField<&Doctor::notes>([] { return Words::tr("notes"); })};
    return fields;
}

std::span<const PlanField<ConsultationDay>> dayFields() {
    using Day = ConsultationDay;
    static constexpr PlanField<Day> fields[] = {
        dayField<&Day::date>([] { return Words::tr("date"); }),
        namedField<&Day::part, Day>([] { return Words::tr("moment"); }),
        {[] { return Words::tr("lieu"); }, [](const Day& day, const Plan& plan) { return venueName(day.venue, plan); },
         [](const Day& a, const Day& b) { return a.venue == b.venue; },
         [](const Day& from, Day& to) { to.venue = from.venue; }},
        {[] { return Words::tr("médecin"); },
         [](const Day& day, const Plan& plan) { return doctorName(day.doctor, plan); },
         [](const Day& a, const Day& b) { return a.doctor == b.doctor; },
         [](const Day& from, Day& to) { to.doctor = from.doctor; }},
        namedField<&Day::state, Day>([] { return Words::tr("état"); }),
        dayField<&Day::slotsOffered>([] { return Words::tr("créneaux proposés"); }),
        dayField<&Day::slotsFilled>([] { return Words::tr("créneaux pris"); }),
        dayField<&Day::consultations>([] { return Words::tr("consultations"); }),
        dayField<&Day::withoutTreatingDoctor>([] { return Words::tr("patients sans médecin traitant"); }),
        dayField<&Day::holidayConfirmed>([] { return Words::tr("jour férié confirmé"); }),
        dayField<&Day::isLocked>([] { return Words::tr("verrouillée"); }),
        dayField<&Day::notes>([] { return Words::tr("notes"); })};
    return fields;
}

std::span<const PlanField<Plan>> settingsFields() {
    static constexpr PlanField<Plan> fields[] = {
        field<&Plan::title, Plan>([] { return Words::tr("titre"); }),
        schemeField<&Scheme::days>([] { return Words::tr("dates du dispositif"); }),
        schemeField<&Scheme::rates>([] { return Words::tr("forfaits"); }),
        schemeField<&Scheme::regimes>([] { return Words::tr("régime"); }),
        {[] { return Words::tr("trajets estimés"); },
         [](const Plan& plan, const Plan&) {
             return Words::tr("%1 km/h, détour × %2")
                 .arg(QLocale().toString(plan.scheme.travel.kmPerHour),
                      QLocale().toString(plan.scheme.travel.detourFactor));
         },
         [](const Plan& a, const Plan& b) { return a.scheme.travel == b.scheme.travel; },
         [](const Plan& from, Plan& to) { to.scheme.travel = from.scheme.travel; }},
        schemeField<&Scheme::slotsOfWholeDay>([] { return Words::tr("créneaux d’une journée"); })};
    return fields;
}

QString titleOf(const Venue& venue, const Plan&) {
    return venue.name;
}

QString titleOf(const Doctor& doctor, const Plan&) {
    return doctor.name;
}

QString titleOf(const ConsultationDay& day, const Plan& plan) {
    QStringList parts{textOf(day.date), nameOf(day.part)};
    if (const QString venue = venueName(day.venue, plan); !venue.isEmpty())
        parts.append(venue);
    return parts.join(u", "_s);
}

} // namespace solidarity
