#include "map/renderer.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace map {

/// The thread that draws, and the one request that waits for it.
class Renderer::Worker {
public:
    using Tell = std::function<void()>;

    /// `tell` is called, in the worker's thread, when a frame is there to be taken.
    Worker(Draw draw, Tell tell)
        : m_draw(std::move(draw))
        , m_tell(std::move(tell))
        , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    ~Worker() {
        m_thread.request_stop();
        const std::lock_guard lock(m_mutex);
        m_underWay.request_stop();
    }

    void request(std::shared_ptr<const Scene> scene, const View& view, std::uint64_t generation) {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting = Request{std::move(scene), view, generation};
            m_underWay.request_stop();
        }
        m_requested.notify_one();
    }

    /// The last frame drawn; null when it has been taken.
    std::shared_ptr<const Frame> takeDrawn() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_drawn, nullptr);
    }

private:
    struct Request {
        std::shared_ptr<const Scene> scene;
        View view;
        std::uint64_t generation;
    };

    void run(const std::stop_token& stop) {
        while (std::optional<Request> request = next(stop)) {
            auto frame = m_draw(std::move(request->scene), request->view, m_underWayToken, request->generation);
            if (!frame)
                continue;
            {
                const std::lock_guard lock(m_mutex);
                m_drawn = std::move(frame);
            }
            m_tell();
        }
    }

    /// Waits for a request; nothing when the renderer goes.
    std::optional<Request> next(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        m_requested.wait(lock, stop, [this] { return m_waiting.has_value(); });
        if (stop.stop_requested())
            return std::nullopt;
        m_underWay = std::stop_source();
        m_underWayToken = m_underWay.get_token();
        return std::exchange(m_waiting, std::nullopt);
    }

    Draw m_draw;
    Tell m_tell;
    std::mutex m_mutex;
    std::condition_variable_any m_requested;
    std::optional<Request> m_waiting;
    std::shared_ptr<const Frame> m_drawn;
    std::stop_source m_underWay;
    std::stop_token m_underWayToken; ///< The worker's own.
    std::jthread m_thread;           ///< Last: it uses all the rest.
};

Renderer::Renderer(QObject* parent)
    : Renderer(
          [](std::shared_ptr<const Scene> scene, const View& view, std::stop_token stop, std::uint64_t generation) {
              RenderOptions options;
              options.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
              return render(std::move(scene), view, std::move(stop), generation, options);
          },
          parent) {}

Renderer::Renderer(Draw draw, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(std::move(draw), [this] { emit frameDrawn({}); })) {
    connect(this, &Renderer::frameDrawn, this, &Renderer::announce, Qt::QueuedConnection);
}

Renderer::~Renderer() = default;

std::uint64_t Renderer::request(std::shared_ptr<const Scene> scene, const View& view) {
    m_worker->request(std::move(scene), view, ++m_requested);
    return m_requested;
}

bool Renderer::isBusy() const {
    return m_announced != m_requested;
}

void Renderer::announce() {
    const std::shared_ptr<const Frame> frame = m_worker->takeDrawn();
    // Taken already, or ready when a newer one was asked: its scene may be gone from the screen.
    if (!frame || frame->generation != m_requested)
        return;
    m_announced = frame->generation;
    emit frameReady(frame);
}

} // namespace map
