#pragma once

#include "publish/page_panels.h"
#include "publish/publication.h"
#include "publish/shown_territories.h"

#include <QJsonObject>

namespace publish {

/// What the script of an interactive page draws from: shapes, colours, figures, marks, points and the words that it
/// says. Only what is drawn and written on the page is in it; nothing of doctors.
///
/// Shapes, marks and points are there once, colours and figures once a map: `panels` are what panelsOf() gives for it.
/// Lists go by drawn territory, in the dataset's order. Texts are put on the page as text, never as mark-up.
QJsonObject webContent(const Publication& publication, const PagePanels& panels, const ShownTerritories& shown);

} // namespace publish
