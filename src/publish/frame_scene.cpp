#include "publish/frame_scene.h"

namespace publish {

std::shared_ptr<const map::Scene> sceneOfFrame(const map::Scene& scene, geo::FrameId shown) {
    constexpr double kOutOfSight = 1e8;
    auto alone = std::make_shared<map::Scene>(scene);
    for (std::size_t i = 0; i < alone->frames.size(); ++i) {
        geo::PlaneFrame& frame = alone->frames[i];
        if (i == shown) {
            frame.bordered = false;
        } else {
            frame.plane.minX -= kOutOfSight;
            frame.plane.maxX -= kOutOfSight;
        }
    }
    return alone;
}

} // namespace publish
