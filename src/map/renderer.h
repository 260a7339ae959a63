#pragma once

#include "map/render_job.h"

#include <QObject>
#include <functional>
#include <memory>

namespace map {

/// Draws frames in a worker thread, the newest request first: a request stops the one under way, and once a newer one
/// is made, no frame of an older one is announced, however late its drawing ends. All signals come in the thread that
/// owns the renderer.
class Renderer : public QObject {
    Q_OBJECT
public:
    /// What draws; as map::render().
    using Draw = std::function<std::shared_ptr<const Frame>(std::shared_ptr<const Scene>, const View&, std::stop_token,
                                                            std::uint64_t generation)>;

    /// Draws by map::render() with as many threads as the machine has cores.
    explicit Renderer(QObject* parent = nullptr);
    explicit Renderer(Draw draw, QObject* parent = nullptr);
    /// Stops what is under way and waits for it.
    ~Renderer() override;

    /// Returns the generation that the frame will carry. Generations grow.
    std::uint64_t request(std::shared_ptr<const Scene> scene, const View& view);
    /// A request has been made whose frame is not yet announced.
    bool isBusy() const;

signals:
    void frameReady(const std::shared_ptr<const map::Frame>& frame);
    void frameDrawn(QPrivateSignal); ///< From the worker's thread: a frame is there to be announced.

private:
    void announce();

    class Worker;
    std::unique_ptr<Worker> m_worker;
    std::uint64_t m_requested = 0;
    std::uint64_t m_announced = 0;
};

} // namespace map
