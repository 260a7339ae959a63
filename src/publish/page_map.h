#pragma once

#include "map/frame.h"
#include "publish/area_view.h"
#include "publish/page_layout.h"
#include "publish/presentation.h"

#include <QPainter>
#include <stop_token>

namespace publish {

/// The map of a page with its furniture: towns, points, titles of frames, scale bars. Drawn in device pixels, for one
/// rectangle.
class PageMap {
public:
    /// Nothing when the state's area isn't known.
    static std::optional<PageMap> prepare(const document::MapState& state, const document::Dataset& dataset, QSize size,
                                          double pixelRatio);

    /// Draws the geometry; false when stopped or when memory lacks.
    bool render(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                std::stop_token stop);
    /// Lays the drawn map at a device point, then its furniture.
    void paint(QPainter& painter, QPoint topLeft, const document::MapState& state, const document::Dataset& dataset,
               const solidarity::Plan* plan, const PageFonts& fonts) const;

private:
    struct Bar;
    std::vector<Bar> scaleBars() const;
    Bar mainBar(const geo::PlaneFrame& frame) const;
    Bar barInside(const geo::PlaneFrame& frame) const;
    map::Style styleOnPaper(const document::MapState& state, const document::Dataset& dataset,
                            const document::Results& results) const;

    std::shared_ptr<const map::Scene> m_scene;
    map::View m_view;
    std::optional<Area> m_area;
    QImage m_image;
};

} // namespace publish
