#include "app/venue_words.h"

#include "solidarity/words.h"

#include <QCoreApplication>

namespace app::venuewords {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::VenueWords)
};
} // namespace

QString commune(const solidarity::Venue& venue, const document::Dataset* dataset) {
    const int known = dataset && dataset->gazetteer ? dataset->gazetteer->communeOf(venue.insee) : -1;
    return known < 0 ? venue.insee : dataset->gazetteer->communes()[std::size_t(known)].name;
}

QString territory(const solidarity::Venue& venue, const document::Dataset* dataset) {
    const int known = dataset ? dataset->territoryOf(venue.territory) : -1;
    return known < 0 ? venue.territory : dataset->territories[std::size_t(known)].name;
}

QString status(const solidarity::Venue& venue, const QLocale& locale) {
    const QString name = solidarity::nameOf(venue.status);
    if (!venue.statusSince.isValid())
        return name;
    return Words::tr("%1 depuis le %2").arg(name, locale.toString(venue.statusSince, QLocale::LongFormat));
}

} // namespace app::venuewords
