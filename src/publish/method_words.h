#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "document/results.h"

#include <QString>

namespace publish {

/// « poids égaux », « poids égaux de 4 indicateurs sur 5 » or « poids choisis »: what the weights of a state are.
QString weightsWords(const document::MapState& state, const document::Dataset& dataset);

/// How the score is made, and what it isn't: « score calculé par Diagonale, poids égaux, deux critères approchés ; ce
/// n’est pas l’indice de la DREES ». Names what of the method isn't as by default, and how many territories were
/// completed.
QString scoreMethod(const document::MapState& state, const document::Dataset& dataset,
                    const document::Results& results);

/// « 1 000 tirages, dispersion 20 %, graine 20250627 »; of earlier settings, that it is so; « pas encore de tirages ».
QString drawsWords(const document::MapState& state, const document::Results& results);

/// « estimation : distance à vol d’oiseau × 1,3, à 50 km/h · du 1er janvier 2026 au 31 mars 2026 »; « aucun plan
/// ouvert » without one.
QString coverageWords(const document::Results& results);

/// The column of words that the state shows; null for another theme and an unknown column.
const territory::CategoryColumn* categoryColumn(const document::MapState& state, const document::Dataset& dataset);

/// The indicators that the map rests on: those with a weight for the score and what derives from it, the one shown for
/// an indicator, none for the decision, for categories and for coverage.
std::vector<const territory::Indicator*> indicatorsInUse(const document::MapState& state,
                                                         const document::Dataset& dataset);

} // namespace publish
