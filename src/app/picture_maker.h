#pragma once

#include "app/label_stamps.h"
#include "map/frame.h"
#include "map/point_layer.h"
#include "map/style.h"
#include "solidarity/plan.h"

#include <QFont>
#include <QImage>
#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace app {

/// What stands on the map besides faces and borders. Shared with the worker, so never changed once made.
struct MapMarks {
    std::vector<map::LabelCandidate> towns;
    map::PointLayer points;
    std::shared_ptr<const solidarity::Plan> plan; ///< That the points of venues are of.
    QFont font;
    bool dark = false;
};

/// A frame in its colours, ready to be painted: the window moves and scales it until the next one is there.
struct Picture {
    std::shared_ptr<const map::Frame> frame;
    std::shared_ptr<const map::Style> style;
    std::shared_ptr<const MapMarks> marks; ///< May be null.
    geo::FaceId hover = geo::kNoFace;
    QImage image;
    std::vector<LabelStamp> labels;
    map::PlacedPoints points;
};

/// Colours frames and places labels and points in a thread of its own, the newest request first; what a newer request
/// replaced is never announced.
class PictureMaker : public QObject {
    Q_OBJECT
public:
    explicit PictureMaker(QObject* parent = nullptr);
    ~PictureMaker() override;

    void request(std::shared_ptr<const map::Frame> frame, std::shared_ptr<const map::Style> style,
                 std::shared_ptr<const MapMarks> marks, geo::FaceId hover = geo::kNoFace);

signals:
    void pictureReady(const std::shared_ptr<const app::Picture>& picture);
    void pictureLeft(QPrivateSignal); ///< From the worker: m_made has one.

private:
    void run(std::stop_token stop);
    void leave(std::shared_ptr<const Picture> picture);
    void takePicture();
    std::shared_ptr<const Picture> make(Picture picture);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Picture> m_pending;      ///< Guarded by m_mutex.
    std::shared_ptr<const Picture> m_made; ///< Guarded by m_mutex: not yet announced.
    std::shared_ptr<const Picture> m_last; ///< The worker's own: where nothing but colours changed, marks stay.
    LabelStamps m_stamps;                  ///< The worker's own.
    std::jthread m_thread;                 ///< Last: it starts when all else is there and ends first.
};

} // namespace app
