#pragma once

#include "publish/publication.h"

#include <QString>

namespace publish {

/// What the map shows, in words, for whoever doesn't see it, made from the data: « Carte de France… 76 territoires…
/// surtout dans le centre et le sud-ouest ». `language` is "fr" or "en", whatever the window's. The layout's own text
/// where the user wrote one.
QString altTextFor(const Publication& publication, const QString& language);
/// The same, never the user's own.
QString madeAltText(const Publication& publication, const QString& language);

} // namespace publish
