#pragma once

#include "document/dataset.h"
#include "map/style.h"

namespace publish {

/// The edge of one territory in ink on white. Beside a mark of the decision it is wide enough to be drawn under the
/// mark and show on both its sides: nothing may hide a mark.
map::Outline selectionOutline(int territory, const document::Dataset& dataset, bool besideMark);

} // namespace publish
