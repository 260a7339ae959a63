#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "document/results.h"

#include <QStringList>

namespace publish {

/// By face: "epci-200007052"; of territories that aren't intercommunalités "territoire-CODE".
QStringList faceIdsOf(const document::Dataset& dataset);

/// What the theme alone says of a territory: « 83,9, 40e sur 1 250 », « 1,87 consult./an/hab., 12e sur 1 244 »; empty
/// where the theme is the decision.
QString themeWordsOf(int territory, const document::MapState& state, const document::Dataset& dataset,
                     const document::Results& results);

/// What a territory is worth on this map, in words: « 83,9, 40e sur 1 250 · zone rouge (décision) ». The decision is
/// told where the map shows it.
QString worthOf(int territory, const document::MapState& state, const document::Dataset& dataset,
                const document::Results& results);

/// By face: name and worth of its territory, « CC Brenne - Val de Creuse : 83,9… ».
QStringList faceTitlesOf(const document::MapState& state, const document::Dataset& dataset,
                         const document::Results& results);

} // namespace publish
