#include "app/picture_maker.h"

#include "app/map_marks.h"
#include "map/resolve.h"

namespace app {

PictureMaker::PictureMaker(QObject* parent)
    : QObject(parent), m_thread([this](std::stop_token stop) { run(std::move(stop)); }) {
    connect(this, &PictureMaker::pictureLeft, this, &PictureMaker::takePicture, Qt::QueuedConnection);
}

PictureMaker::~PictureMaker() {
    m_thread.request_stop();
    m_thread.join();
}

void PictureMaker::request(std::shared_ptr<const map::Frame> frame, std::shared_ptr<const map::Style> style,
                           std::shared_ptr<const MapMarks> marks, geo::FaceId hover) {
    Q_ASSERT(frame && style);
    {
        const std::lock_guard lock(m_mutex);
        m_pending = Picture{std::move(frame), std::move(style), std::move(marks), hover, {}, {}, {}};
    }
    m_wake.notify_one();
}

void PictureMaker::run(std::stop_token stop) {
    while (!stop.stop_requested()) {
        std::optional<Picture> next;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_pending.has_value(); }))
                return;
            next.swap(m_pending);
        }
        m_last = make(std::move(*next));
        leave(m_last);
    }
}

void PictureMaker::leave(std::shared_ptr<const Picture> picture) {
    {
        const std::lock_guard lock(m_mutex);
        m_made = std::move(picture);
    }
    emit pictureLeft({});
}

void PictureMaker::takePicture() {
    std::shared_ptr<const Picture> picture;
    {
        const std::lock_guard lock(m_mutex);
        picture.swap(m_made);
    }
    if (picture)
        emit pictureReady(picture);
}

std::shared_ptr<const Picture> PictureMaker::make(Picture picture) {
    const bool sameGeometry = m_last && m_last->frame == picture.frame;
    if (sameGeometry && m_last->style == picture.style && m_last->hover == picture.hover) {
        picture.image = m_last->image;
    } else if (picture.hover == geo::kNoFace) {
        picture.image = map::resolve(*picture.frame, *picture.style);
    } else {
        map::Style hovered = *picture.style;
        hovered.hover = picture.hover;
        picture.image = map::resolve(*picture.frame, hovered);
    }
    if (sameGeometry && m_last->marks == picture.marks) {
        picture.labels = m_last->labels;
        picture.points = m_last->points;
    } else if (picture.marks) {
        const auto& frames = picture.frame->scene->frames;
        const map::View& view = picture.frame->view;
        const MapMarks& marks = *picture.marks;
        picture.labels = m_stamps.stamp(map::placeLabels(marks.towns, frames, view, marks.font, {scaleRoom(view)}),
                                        marks.font, view.pixelRatio, marks.dark);
        picture.points = map::placePoints(picture.marks->points, frames, picture.frame->view);
    }
    return std::make_shared<const Picture>(std::move(picture));
}

} // namespace app
