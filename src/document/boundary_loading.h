#pragma once

#include "document/loading.h"

#include <functional>

namespace document {

/// Gives the reference list when it is needed; may wait for it, null when it can't be had (nothing is checked then).
using ReferenceList = std::function<const territory::Gazetteer*()>;

using BoundaryLoading = tl::expected<std::shared_ptr<const LoadedBoundaries>, io::BoundaryFailure>;

/// loadBoundaries() for whom the reference list is still being read: reading and building don't wait for it.
BoundaryLoading loadBoundariesWith(const QStringList& paths, const io::BoundaryOptions& options,
                                   const ReferenceList& reference, std::stop_token stop,
                                   const territory::Progress& progress);

/// A part of a progress that goes from one share of the whole to another.
territory::Progress partOf(const territory::Progress& whole, double from, double to);

/// The words of a cancelled load.
territory::Problem cancelledLoading();

} // namespace document
