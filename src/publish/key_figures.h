#pragma once

#include "publish/publication.h"

#include <QStringList>

namespace publish {

/// Four to six sentences with a figure each, its place in France and its source, about what the map shows. Those of the
/// decision never rest on the score, nor the other way round. In the program's language.
QStringList keyFiguresFor(const Publication& publication);

} // namespace publish
