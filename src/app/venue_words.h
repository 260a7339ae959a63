#pragma once

#include "document/dataset.h"
#include "solidarity/venue.h"

#include <QLocale>
#include <QString>

namespace app {

/// How a venue's parts read in lists and cards.
namespace venuewords {

QString commune(const solidarity::Venue& venue, const document::Dataset* dataset);   ///< Empty when unknown.
QString territory(const solidarity::Venue& venue, const document::Dataset* dataset); ///< The same.
/// « ouvert depuis le 1 septembre 2025 »; without a date, the status alone.
QString status(const solidarity::Venue& venue, const QLocale& locale);

} // namespace venuewords

} // namespace app
