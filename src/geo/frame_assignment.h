#pragma once

#include "geo/projection.h"

#include <vector>

namespace geo {

/// The frame that shows each feature: that of the file's own CRS where the feature stands in its box, else by its
/// position in degrees. Nothing for a feature that has no geometry or stands in no frame.
territory::Expected<std::vector<std::optional<FrameId>>> assignFrames(const territory::Boundaries& boundaries,
                                                                      const std::vector<PlaneFrame>& frames);

} // namespace geo
