#pragma once

#include "document/json_fields.h"
#include "document/layout.h"

namespace document {

/// Absent keys keep what `layout` holds; values out of range are refused by name.
void readLayout(JsonFields& fields, Layout& layout);

} // namespace document
