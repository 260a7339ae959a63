#pragma once

#include "document/layout.h"
#include "territory/words.h"

#include <span>

namespace document {

/// "title", "subtitle", "legend", "scale-bars", "completeness", "method", "sources", "boundaries", "credit", "date",
/// "chart", "table", "logo".
std::span<const territory::Key<PageElement>> pageElementKeys();
/// "head", "left", "right", "foot".
std::span<const territory::Key<PageSlot>> pageSlotKeys();
/// "automatic", "vertical", "horizontal".
std::span<const territory::Key<LegendShape>> legendShapeKeys();
/// "px", "mm".
std::span<const territory::Key<PageSize::Unit>> pageUnitKeys();

} // namespace document
