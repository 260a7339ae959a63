#pragma once

#include "document/table_import_reading.h"
#include "io/table.h"

namespace document {

/// Where the rows of a table belong, and which have no place.
struct PlacedRows {
    std::vector<int> place;     ///< By row: commune or territory of the gazetteer, −1 = none.
    int repairedCodes = 0;      ///< « 1001 » read as 01001.
    int arrondissementRows = 0; ///< Of Paris, Lyon, Marseille: parts of one commune.
    int matched = 0;
    std::vector<UnmatchedRow> unmatched;
};

/// By commune: INSEE code, its leading zero given back where a spreadsheet took it, a municipal arrondissement standing
/// for its part of its commune. Of several rows with one code the first counts.
PlacedRows placeByCommune(const io::Table& table, int codeColumn, const territory::Gazetteer& gazetteer);
/// By EPCI: SIREN, whatever its spaces.
PlacedRows placeByTerritory(const io::Table& table, int codeColumn, const territory::Gazetteer& gazetteer);

/// INSEE code of the commune of which this one is a municipal arrondissement ("75101" → "75056"); "" = of none.
QString communeOfArrondissement(const QString& insee);

} // namespace document
