#pragma once

#include "document/dataset.h"

#include <QLocale>
#include <vector>

namespace app {

/// The territories that the boundaries show, under their départements, under their régions; each once, names in the
/// locale's order. One that straddles départements stands under the first of its list, that of its seat.
struct TerritoryTree {
    struct Departement {
        QString code, name; ///< Both empty for territories whose département isn't known.
        std::vector<int> territories;
    };
    struct Region {
        QString code, name; ///< The same of the région.
        std::vector<Departement> departements;
    };
    /// Rows in the tree, −1 = not shown.
    struct Place {
        int region = -1, departement = -1, row = -1;
    };

    std::vector<Region> regions;
    std::vector<Place> placeOf; ///< By territory of the dataset.

    static TerritoryTree of(const document::Dataset& dataset, const QLocale& locale);
};

} // namespace app
