#pragma once

#include "map/render_job.h"

#include <QObject>
#include <memory>

namespace map {

/// Draws frames in a worker thread, the newest request first: a request stops the one under way, and an older frame is never
/// announced after a newer one. All signals come in the thread that owns the renderer.
class Renderer : public QObject {
    Q_OBJECT
public:
    explicit Renderer(QObject* parent = nullptr);
    ~Renderer() override;

    /// Returns the generation that the frame will carry.
    std::uint64_t request(std::shared_ptr<const Scene> scene, const View& view);
    bool isBusy() const;

signals:
    void frameReady(const std::shared_ptr<const map::Frame>& frame);

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace map
