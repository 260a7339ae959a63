#include "app/map_imagery.h"

namespace app {

namespace {

/// The same view on a picture of at most this many pixels across.
map::View reduced(const map::View& view) {
    constexpr double kLongestSide = 700;
    const double factor = std::max({1.0, view.size.width() / kLongestSide, view.size.height() / kLongestSide});
    map::View small = view;
    small.size = (QSizeF(view.size) / factor).toSize().expandedTo({1, 1});
    small.metresPerPixel *= factor;
    small.pixelRatio /= factor;
    return small;
}

} // namespace

MapImagery::MapImagery(QObject* parent) : QObject(parent) {
    connect(&m_renderer, &map::Renderer::frameReady, this, &MapImagery::takeFrame);
    connect(&m_overviewRenderer, &map::Renderer::frameReady, this, &MapImagery::takeOverviewFrame);
    connect(&m_maker, &PictureMaker::pictureReady, this, [this](const auto& picture) {
        m_picture = picture;
        emit changed();
    });
    connect(&m_overviewMaker, &PictureMaker::pictureReady, this, [this](const auto& picture) {
        m_overview = picture;
        emit changed();
    });
}

void MapImagery::setScene(std::shared_ptr<const map::Scene> scene, std::shared_ptr<const map::Style> style,
                          const map::View& whole) {
    Q_ASSERT(scene && style);
    m_scene = std::move(scene);
    m_style = std::move(style);
    m_hover = geo::kNoFace;
    // The last picture stays on screen, but its frame can't take the new style.
    m_frame.reset();
    m_overviewFrame.reset();
    if (!whole.size.isEmpty())
        m_overviewRenderer.request(m_scene, reduced(whole));
    render();
}

void MapImagery::setStyle(std::shared_ptr<const map::Style> style) {
    Q_ASSERT(style);
    m_style = std::move(style);
    colour();
    colourOverview();
}

void MapImagery::setMarks(std::shared_ptr<const MapMarks> marks) {
    m_marks = std::move(marks);
    colour();
}

void MapImagery::setHover(geo::FaceId face) {
    if (face == m_hover)
        return;
    m_hover = face;
    colour();
}

void MapImagery::want(const map::View& view, bool final) {
    m_wanted = view;
    const bool underWay = m_renderer.isBusy();
    if (final ? !(m_requested == view && (underWay || m_frame)) : !underWay)
        render();
}

bool MapImagery::isUpToDate() const {
    return m_picture && m_frame && m_picture->frame == m_frame && m_frame->view == m_wanted &&
           m_picture->style == m_style && m_picture->marks == m_marks && m_picture->hover == m_hover;
}

void MapImagery::takeFrame(const std::shared_ptr<const map::Frame>& frame) {
    if (frame->scene != m_scene)
        return;
    m_frame = frame;
    colour();
    if (!(frame->view == m_wanted))
        render();
}

void MapImagery::takeOverviewFrame(const std::shared_ptr<const map::Frame>& frame) {
    if (frame->scene != m_scene)
        return;
    m_overviewFrame = frame;
    colourOverview();
}

void MapImagery::render() {
    if (!m_scene || m_wanted.size.isEmpty())
        return;
    m_requested = m_wanted;
    emit renderRequested(m_renderer.request(m_scene, m_requested));
}

void MapImagery::colour() {
    if (m_frame && m_style)
        m_maker.request(m_frame, m_style, m_marks, m_hover);
}

void MapImagery::colourOverview() {
    if (m_overviewFrame && m_style)
        m_overviewMaker.request(m_overviewFrame, m_style, nullptr);
}

} // namespace app
