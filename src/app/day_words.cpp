#include "app/day_words.h"

#include "solidarity/words.h"

#include <QCoreApplication>

namespace app::daywords {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::DayWords)
};
} // namespace

QString venueName(const QUuid& venue, const solidarity::Plan& plan) {
    const solidarity::Venue* found = plan.venues.find(venue);
    return found ? found->name : Words::tr("lieu retiré");
}

QString doctorName(const QUuid& doctor, const solidarity::Plan& plan) {
    const solidarity::Doctor* found = plan.doctors.find(doctor);
    return found ? found->name : Words::tr("sans médecin");
}

QString territoryName(const QUuid& venue, const solidarity::Plan& plan, const solidarity::Ground* ground) {
    const solidarity::Venue* found = plan.venues.find(venue);
    const int territory = found && ground ? ground->gazetteer->territoryOf(found->territory) : -1;
    return territory < 0 ? Words::tr("territoire inconnu")
                         : ground->gazetteer->territories()[static_cast<std::size_t>(territory)].name;
}

QString longDate(const QDate& date, const QLocale& locale) {
    return locale.toString(date, QLocale::LongFormat);
}

QString title(const solidarity::ConsultationDay& day, const solidarity::Plan& plan, const QLocale& locale) {
    const QString where = venueName(day.venue, plan), when = longDate(day.date, locale);
    return day.part == solidarity::DayPart::WholeDay
               ? Words::tr("%1, %2").arg(where, when)
               : Words::tr("%1, %2, %3").arg(where, when, solidarity::nameOf(day.part));
}

QString venueChoice(const solidarity::Venue& venue, const solidarity::Ground* ground) {
    const int commune = ground ? ground->gazetteer->communeOf(venue.insee) : -1;
    const QString place =
        commune < 0 ? QString() : ground->gazetteer->communes()[static_cast<std::size_t>(commune)].name;
    QString text = venue.name;
    if (!place.isEmpty() && !venue.name.contains(place))
        text += Words::tr(" – %1").arg(place);
    return venue.status == solidarity::VenueStatus::Open
               ? text
               : Words::tr("%1 (%2)").arg(text, solidarity::nameOf(venue.status));
}

} // namespace app::daywords
