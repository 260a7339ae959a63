#pragma once

#include "map/scene.h"

namespace publish {

/// A page of one area shows its frame alone, without edge: the others are moved out of sight (a frame is only an
/// instance of the scene, so that no geometry changes).
std::shared_ptr<const map::Scene> sceneOfFrame(const map::Scene& scene, geo::FrameId shown);

} // namespace publish
