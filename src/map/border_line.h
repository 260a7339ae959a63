#pragma once

#include "map/frame.h"
#include "map/style.h"

namespace map {

/// The line that a kind of border is drawn with: its own, else the next finer one that it is as well. Null = none.
const Line* borderLine(BorderKind kind, const Style& style);

} // namespace map
