#pragma once

#include "app/picture_maker.h"
#include "map/renderer.h"

#include <QObject>

namespace app {

/// Keeps the map's picture up to date with the wanted view, scene, style and marks, all work done in workers. A change
/// of colours never draws geometry again. A small picture of the whole map is kept for what the last one does not
/// cover.
class MapImagery : public QObject {
    Q_OBJECT
public:
    explicit MapImagery(QObject* parent = nullptr);

    /// A new scene with the style made for it (by FaceId, so one never goes without the other). `whole` shows all of
    /// it.
    void setScene(std::shared_ptr<const map::Scene> scene, std::shared_ptr<const map::Style> style,
                  const map::View& whole);
    void setStyle(std::shared_ptr<const map::Style> style);
    void setMarks(std::shared_ptr<const MapMarks> marks);
    void setHover(geo::FaceId face);

    /// Draws this view: at once if it is where a movement ended, else when the drawing under way is done.
    void want(const map::View& view, bool final);

    const std::shared_ptr<const map::Scene>& scene() const { return m_scene; }
    const std::shared_ptr<const Picture>& picture() const { return m_picture; }   ///< Null until the first.
    const std::shared_ptr<const Picture>& overview() const { return m_overview; } ///< The same.
    bool isUpToDate() const; ///< The picture shows the wanted view, style, marks and hover.

signals:
    void renderRequested(quint64 generation);
    void changed();

private:
    void takeFrame(const std::shared_ptr<const map::Frame>& frame);
    void takeOverviewFrame(const std::shared_ptr<const map::Frame>& frame);
    void render();
    void colour();
    void colourOverview();

    map::Renderer m_renderer;
    map::Renderer m_overviewRenderer;
    PictureMaker m_maker;
    PictureMaker m_overviewMaker;

    std::shared_ptr<const map::Scene> m_scene;
    std::shared_ptr<const map::Style> m_style;
    std::shared_ptr<const MapMarks> m_marks;
    geo::FaceId m_hover = geo::kNoFace;
    map::View m_wanted, m_requested;
    std::shared_ptr<const map::Frame> m_frame, m_overviewFrame;
    std::shared_ptr<const Picture> m_picture, m_overview;
};

} // namespace app
