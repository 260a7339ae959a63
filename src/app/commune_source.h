#pragma once

#include "document/commune_figures.h"
#include "document/dataset.h"

#include <QHash>
#include <QPointF>

namespace app {

/// All that is known by commune beside a dataset: figures that ship and those of imported tables, and where communes
/// lie. Immutable.
struct CommuneSource {
    std::shared_ptr<const document::CommuneFigures> figures; ///< Never null.
    QHash<QString, QPointF> points;                          ///< Longitude and latitude (WGS 84) by INSEE code.
};

/// Reads what ships: about 0.2 s, not in the interface thread. What can't be read is left out.
std::shared_ptr<const CommuneSource> readCommuneSource(const document::Dataset& dataset);

} // namespace app
