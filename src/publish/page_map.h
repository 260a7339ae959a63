#pragma once

#include "map/scale_bar.h"
#include "publish/area_view.h"
#include "publish/display_list.h"
#include "publish/page_type.h"
#include "publish/publication.h"

#include <QRectF>
#include <optional>
#include <vector>

namespace publish {

/// A map of a page with its furniture: towns, points, titles of frames, scale bars. In layout points.
class PageMap {
public:
    struct Options {
        double barScale = 1;           ///< Of the scale bars; 0 = none.
        bool leaveOverseasOut = false; ///< A map of the whole country shows the mainland alone, larger.
    };
    /// `rect` of whole points. Nothing when the state's area isn't known. The publication must outlive the map.
    static std::optional<PageMap> prepare(const Publication& publication, const QRectF& rect, const PageType& type,
                                          const Options& options);

    /// The map shows overseas frames, so small that nothing can be read in them.
    bool overseasIsTiny() const;
    /// Appends the map and its furniture, in groups of their own; their ids, and those of faces, end in `suffix`.
    void record(DisplayList& list, const QString& suffix) const;
    double smallestText() const; ///< Points.

private:
    struct Bar {
        map::ScaleBar bar;
        QPointF bottomRight; ///< Points from the map's corner.
    };
    PageMap(const Publication& publication, const QRectF& rect, const PageType& type)
        : m_publication(&publication), m_rect(rect), m_type(&type) {}

    bool setView(const Options& options);
    void showFrameAlone(geo::FrameId frame);
    std::vector<Bar> scaleBars(double scale) const;
    Bar mainBar(const geo::PlaneFrame& frame, double scale) const;
    Bar barInside(geo::FrameId frame, double scale) const;
    double emptiness(geo::FrameId frame, const QRectF& rect) const;
    double lineScale() const;
    double symbolScale() const;
    map::Style styleOnPaper() const;
    bool namesTowns() const;
    DisplayMap displayMap() const;
    void recordFurniture(DisplayList& list, const QString& suffix) const;

    const Publication* m_publication;
    QRectF m_rect;
    const PageType* m_type;
    std::shared_ptr<const map::Scene> m_scene;
    map::View m_view;
    std::optional<Area> m_area;
    std::vector<Bar> m_bars;
    QFont m_barFont;
};

} // namespace publish
