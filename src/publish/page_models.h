#pragma once

#include "document/layout.h"

namespace publish {

/// What a layout says of any map: size, elements, legend, credit and logo; not the words, panels and overruled findings
/// of one.
document::Layout modelOf(document::Layout layout);

/// The layout that such a model begins: texts, panels and what was overruled stay as in `previous`, and its credit and
/// logo where the model has none.
document::Layout layoutFrom(document::Layout model, const document::Layout& previous);

} // namespace publish
