#pragma once

#include "document/loading.h"

namespace cli {

/// The files that a command asked for. Unlike the window, a command doesn't go on with something else in place of a
/// file that can't be read: it complains and gives null. Files read only in part are told, and used.
std::shared_ptr<const document::Dataset> askedDataset(const document::MapState& state);

} // namespace cli
