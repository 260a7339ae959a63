#pragma once

#include "io/boundaries_reader.h"

#include <QStringList>

class GDALDataset;
class OGRFeatureDefn;
class OGRLayer;

namespace io {

/// Which fields of a layer say what; -1 = none does.
struct LayerColumns {
    int code = -1, name = -1, kind = -1, departement = -1, region = -1;

    /// By the user's choice, else by name.
    static LayerColumns recognise(OGRFeatureDefn& definition, const BoundaryOptions& options);
};

QStringList columnNames(OGRFeatureDefn& definition);

/// The layer of that name; else the polygon layer that looks most like intercommunalités. Null when there is none.
OGRLayer* chooseLayer(GDALDataset& dataset, const BoundaryOptions& options);

/// The first layer that is no view. Null when there is none.
OGRLayer* firstTable(GDALDataset& dataset);

} // namespace io
