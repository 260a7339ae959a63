#pragma once

#include "publish/composed_page.h"

namespace publish {

/// The fiche of a territory: one A4 page, readable in grey. A territory without data gives an honest one. A Problem
/// when the territory isn't known, or when stopped.
territory::Expected<ComposedPage> composeTerritoryPage(const QString& code, const Publication& publication,
                                                       std::stop_token stop = {});
/// Writes it, with its provenance.
territory::Expected<void> writeTerritoryPage(const QString& path, const QString& code, const Publication& publication,
                                             std::stop_token stop = {}, const territory::Progress& progress = {});

/// Several, each in a file « fiche-CODE.pdf » of an existing folder. Ends at the first that can't be written.
territory::Expected<void> writeTerritoryPages(const QString& folder, const QStringList& codes,
                                              const Publication& publication, std::stop_token stop = {},
                                              const territory::Progress& progress = {});

} // namespace publish
