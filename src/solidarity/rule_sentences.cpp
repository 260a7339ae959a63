#include "solidarity/rule_sentences.h"

#include "solidarity/date_words.h"
#include "solidarity/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace solidarity::rule_sentences {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::RuleSentences)
};

QString personOf(const Doctor& doctor) {
    return doctor.name.isEmpty() ? Words::tr("ce médecin") : doctor.name;
}

QString placeOf(const Venue& venue) {
    return venue.name.isEmpty() ? Words::tr("ce lieu") : Words::tr("« %1 »").arg(venue.name);
}

QString territoryName(const QString& code, const Ground& ground) {
    const int found = ground.gazetteer->territoryOf(code);
    return found < 0 ? code : ground.gazetteer->territories()[static_cast<std::size_t>(found)].name;
}

} // namespace

QString mostDaysAMonth(const Doctor& doctor, const QDate& day, int total, int most) {
    constexpr int kTwoDays = 4;
    const QString rule = most == kTwoDays ? Words::tr("Deux journées par mois au plus")
                                          : Words::tr("Au plus, par mois, %1").arg(halvesInWords(most));
    return Words::tr("%1 : avec le %2, %3 en aurait %4 en %5. Choisissez un autre mois ou un autre médecin.")
        .arg(rule, dateInWords(day), personOf(doctor), halvesInWords(total), monthInWords(day));
}

QString onePlaceAtATime(const Doctor& doctor, const ConsultationDay& other, const Plan& plan) {
    const Venue* venue = plan.venues.find(other.venue);
    return Words::tr("Un seul lieu à la fois : %1 est déjà attendu par %2 le %3 (%4). Choisissez une autre date, un "
                     "autre moment ou un autre médecin.")
        .arg(personOf(doctor), venue ? placeOf(*venue) : Words::tr("un lieu inconnu"), dateInWords(other.date),
             nameOf(other.part));
}

QString roomsOverbooked(const Venue& venue, const QDate& day, int doctors) {
    const QString rooms = Words::tr("%Ln salles", nullptr, venue.rooms);
    return Words::tr("Pas plus de médecins que de salles : %1 a %2 et il en faudrait %3 le %4. Choisissez une autre "
                     "date, un autre moment ou un autre lieu.")
        .arg(placeOf(venue), rooms)
        .arg(doctors)
        .arg(dateInWords(day));
}

QString venueNotOpen(const Venue& venue, const QDate& day) {
    return Words::tr(
               "Lieu ouvert : le %1, %2 n’est pas ouvert (état : %3). Choisissez un autre lieu, ou corrigez l’état "
               "de celui-ci et sa date.")
        .arg(dateInWords(day), placeOf(venue), nameOf(venue.statusOn(day)));
}

QString venueClosedThatDay(const Venue& venue, const QDate& day) {
    return Words::tr("Jours d’ouverture : %1 n’ouvre pas le %2, et la date est le %3. Choisissez une autre date ou un "
                     "autre lieu.")
        .arg(placeOf(venue), QLocale().dayName(day.dayOfWeek()), dateInWords(day));
}

QString outsideZone(const Venue& venue, const Ground& ground) {
    using territory::DecisionStatus;
    if (ground.gazetteer->territoryOf(venue.territory) < 0)
        return Words::tr(
                   "Zone rouge : le territoire de %1 n’est pas connu. Complétez la commune ou la position du lieu.")
            .arg(placeOf(venue));
    const Ground::Facts* facts = ground.factsOf(venue.territory);
    const QString name = territoryName(venue.territory, ground);
    if (facts && facts->decision.status == DecisionStatus::NotRetained)
        return Words::tr("Zone rouge : %1, où se trouve %2, n’est pas une zone rouge. Choisissez un lieu d’une zone "
                         "rouge.")
            .arg(name, placeOf(venue));
    return Words::tr("Zone rouge : le statut de %1, où se trouve %2, est inconnu (la liste est incomplète). "
                     "Vérifiez-le auprès de l’ARS.")
        .arg(name, placeOf(venue));
}

QString publicHoliday(const QString& holiday, const QDate& day) {
    return Words::tr("Jour férié : le %1 est férié (%2). Confirmez que la consultation aura lieu, ou choisissez une "
                     "autre date.")
        .arg(dateInWords(day), holiday);
}

QString outsideScheme(const DateSpan& scheme, const QDate& day) {
    if (!day.isValid())
        return Words::tr("Dates du dispositif : cette consultation n’a pas de date. Donnez-lui-en une.");
    if (day < scheme.first)
        return Words::tr("Dates du dispositif : le %1 est avant son début, le %2. Choisissez une date plus tardive.")
            .arg(dateInWords(day), dateInWords(scheme.first));
    return Words::tr("Dates du dispositif : le %1 est après sa fin, le %2. Choisissez une date plus proche.")
        .arg(dateInWords(day), dateInWords(scheme.last));
}

QString notConfirmed(const Doctor& doctor, const QDate& day) {
    if (doctor.status == ContactStatus::Withdrawn)
        return Words::tr("Médecin disponible : %1 s’est retiré ; le %2 est à confier à quelqu’un d’autre.")
            .arg(personOf(doctor), dateInWords(day));
    return Words::tr("Médecin disponible : %1 n’a pas encore confirmé sa participation (le %2). Notez sa confirmation, "
                     "ou choisissez un autre médecin.")
        .arg(personOf(doctor), dateInWords(day));
}

QString absent(const Doctor& doctor, const QDate& day) {
    if (!doctor.weekdays.contains(day))
        return Words::tr("Médecin disponible : %1 ne vient pas le %2, et la date est le %3. Choisissez une autre date "
                         "ou un autre médecin.")
            .arg(personOf(doctor), QLocale().dayName(day.dayOfWeek()), dateInWords(day));
    return Words::tr("Médecin disponible : le %2 n’est pas dans les disponibilités de %1. Choisissez une autre date ou "
                     "un autre médecin.")
        .arg(personOf(doctor), dateInWords(day));
}

QString extraFees(const Doctor& doctor) {
    return doctor.noExtraFees
               ? Words::tr("Sans dépassement d’honoraires : %1 ne s’y engage pas. Choisissez un autre médecin.")
                     .arg(personOf(doctor))
               : Words::tr(
                     "Sans dépassement d’honoraires : la réponse de %1 n’est pas connue. Demandez-la et notez-la.")
                     .arg(personOf(doctor));
}

QString moreFilledThanOffered(const ConsultationDay& day) {
    return Words::tr("Chiffres de la journée : le %1, %2 rendez-vous pris pour %3 offerts. Corrigez l’un des deux.")
        .arg(dateInWords(day.date))
        .arg(day.slotsFilled)
        .arg(day.slotsOffered);
}

QString morePatientsThanConsultations(const ConsultationDay& day) {
    return Words::tr(
               "Chiffres de la journée : le %1, %2 patients sans médecin traitant pour %3 consultations. Corrigez "
               "l’un des deux.")
        .arg(dateInWords(day.date))
        .arg(day.withoutTreatingDoctor)
        .arg(day.consultations);
}

QString unknownVenue(const QDate& day) {
    return Words::tr("Lieu inconnu : la consultation du %1 n’a pas de lieu dans ce projet. Choisissez-en un.")
        .arg(dateInWords(day));
}

QString unknownDoctor(const QDate& day) {
    return Words::tr("Médecin inconnu : la consultation du %1 nomme un médecin qui n’est pas dans ce projet. "
                     "Choisissez-en un autre.")
        .arg(dateInWords(day));
}

} // namespace solidarity::rule_sentences
