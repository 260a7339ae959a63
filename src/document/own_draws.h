#pragma once

#include "document/results.h"

namespace document {

/// `results` with the draws that its own settings ask for, made here and now on all processors: for commands and tests.
/// The window has its worker draw.
std::shared_ptr<const Results> withOwnDraws(const Results& results, const Dataset& dataset);

} // namespace document
