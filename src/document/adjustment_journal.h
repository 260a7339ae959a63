#pragma once

#include "document/dataset.h"

#include <QStringList>
#include <vector>

namespace document {

/// The adjustments of a state as a table for other programs, in the order made: siren, nom, ajustement (ajout|retrait),
/// motif, auteur, date (ISO 8601). Superseded ones are there too: it is a journal.
struct AdjustmentJournal {
    QStringList columns;
    std::vector<QStringList> rows;
};
AdjustmentJournal adjustmentJournal(const MapState& state, const Dataset& dataset);
/// As CSV, whole or not at all.
territory::Expected<void> writeAdjustmentJournal(const QString& path, const MapState& state, const Dataset& dataset);

/// "ajout" or "retrait": how tables for other programs write it.
QString adjustmentCell(const territory::Adjustment& adjustment);
/// The adjustment of a territory that counts, the last one; null when there is none.
const territory::Adjustment* adjustmentOf(const QString& code, const MapState& state);

} // namespace document
