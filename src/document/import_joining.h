#pragma once

#include "document/dataset.h"

namespace document {

/// Makes indicators, categories, commune figures, coverage and diagnosis of a dataset from its indicatorFile and
/// importReadings: the file's columns, then the imported ones in order; of two columns with one key the later one
/// counts, in the place of the earlier. Territories that no imported table knows keep NaN.
void joinImports(Dataset& dataset);

/// Makes the opened venues of a dataset and their diagnosis from its venueReadings: none = null.
void joinVenues(Dataset& dataset);

} // namespace document
