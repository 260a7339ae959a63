#pragma once

#include "solidarity/venue.h"
#include "territory/gazetteer.h"
#include "territory/problem.h"

#include <vector>

namespace io {

/// Writes venues, whole or not at all, in the format that the file's name asks for: CSV, GeoJSON (RFC 7946) or
/// GeoPackage; any other suffix is a Problem. Columns are those that an import recognises; a venue without a point has
/// no geometry. Contacts are personal and only written when asked for.
territory::Expected<void> writeVenues(const QString& path, const std::vector<solidarity::Venue>& venues,
                                      const territory::Gazetteer& gazetteer, bool withContacts = false);

} // namespace io
