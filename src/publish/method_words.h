#pragma once

#include "document/dataset.h"
#include "document/map_state.h"

#include <QString>

namespace publish {

/// « poids égaux », « poids égaux de 4 indicateurs sur 5 » or « poids choisis »: what the weights of a state are.
QString weightsWords(const document::MapState& state, const document::Dataset& dataset);

/// How the score is made, and what it isn't: « score calculé par Diagonale, poids égaux, deux critères approchés ; ce
/// n’est pas l’indice de la DREES ».
QString scoreMethod(const document::MapState& state, const document::Dataset& dataset);

/// The indicators that the map rests on: those with a weight for the score, the one shown for an indicator, none for
/// the decision.
std::vector<const territory::Indicator*> indicatorsInUse(const document::MapState& state,
                                                         const document::Dataset& dataset);

} // namespace publish
