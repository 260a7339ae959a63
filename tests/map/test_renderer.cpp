#include "map/renderer.h"

#include "support/planar_scene.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <latch>
#include <semaphore>

using map::Frame;
using map::Renderer;

namespace {

std::shared_ptr<const Frame> emptyFrame(std::shared_ptr<const map::Scene> scene, const map::View& view,
                                        std::uint64_t generation) {
    auto frame = std::make_shared<Frame>();
    frame->scene = std::move(scene);
    frame->view = view;
    frame->generation = generation;
    return frame;
}

} // namespace

class TestRenderer : public QObject {
    Q_OBJECT
private slots:
    void aRequestIsAnnouncedInTheOwnersThread() {
        Renderer renderer;
        QThread* announcedIn = nullptr;
        connect(
            &renderer, &Renderer::frameReady, this, [&] { announcedIn = QThread::currentThread(); },
            Qt::DirectConnection);
        QSignalSpy spy(&renderer, &Renderer::frameReady);
        const auto scene = support::sceneOf(support::shakenGrid(5, 5, 1000));
        const std::uint64_t generation = renderer.request(scene, support::viewOnOrigin({120, 90}, 60));
        QVERIFY(renderer.isBusy());
        QVERIFY(spy.wait());
        const auto frame = spy.first().first().value<std::shared_ptr<const Frame>>();
        QCOMPARE(frame->generation, generation);
        QCOMPARE(frame->scene, scene);
        QVERIFY(frame->faceAt(30, 60) != geo::kNoFace);
        QVERIFY(!renderer.isBusy());
        QCOMPARE(announcedIn, thread());
    }

    /// A drawing that ignores its stop and ends after newer ones were asked: its frame is never shown.
    void anOldDrawingThatEndsLateIsNotShown() {
        std::binary_semaphore started(0), mayEnd(0);
        Renderer renderer([&](std::shared_ptr<const map::Scene> scene, const map::View& view, const std::stop_token&,
                              std::uint64_t generation) {
            if (generation == 1) {
                started.release();
                mayEnd.acquire();
            }
            return emptyFrame(std::move(scene), view, generation);
        });
        QSignalSpy spy(&renderer, &Renderer::frameReady);
        const auto scene = std::make_shared<const map::Scene>();
        renderer.request(scene, {});
        started.acquire();
        renderer.request(scene, {});
        const std::uint64_t newest = renderer.request(scene, {});
        mayEnd.release();
        QVERIFY(spy.wait());
        QTRY_VERIFY(!renderer.isBusy());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<std::shared_ptr<const Frame>>()->generation, newest);
    }

    void aNewRequestStopsTheOneUnderWay() {
        std::binary_semaphore started(0);
        std::atomic<int> stopped = 0;
        Renderer renderer([&](std::shared_ptr<const map::Scene> scene, const map::View& view,
                              const std::stop_token& stop, std::uint64_t generation) {
            if (generation > 1)
                return emptyFrame(std::move(scene), view, generation);
            std::latch asked(1);
            const std::stop_callback onStop(stop, [&] { asked.count_down(); });
            started.release();
            asked.wait(); // For ever, unless it is stopped.
            ++stopped;
            return std::shared_ptr<const Frame>();
        });
        QSignalSpy spy(&renderer, &Renderer::frameReady);
        renderer.request(nullptr, {});
        started.acquire();
        renderer.request(nullptr, {});
        QVERIFY(spy.wait());
        QCOMPARE(stopped.load(), 1);
    }

    void generationsOnlyGrow() {
        Renderer renderer;
        const auto scene = support::sceneOf(support::shakenGrid(20, 20, 500));
        std::uint64_t last = 0;
        bool grew = true;
        connect(&renderer, &Renderer::frameReady, this, [&](const std::shared_ptr<const Frame>& frame) {
            grew = grew && frame->generation > last;
            last = frame->generation;
        });
        std::uint64_t newest = 0;
        for (int i = 0; i < 200; ++i) {
            newest = renderer.request(scene, support::viewOnOrigin({200, 150}, 60 + i));
            if (i % 10 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_COMPARE(last, newest);
        QVERIFY(grew);
    }

    void itGoesWhileDrawing() {
        const auto scene = support::sceneOf(support::shakenGrid(60, 60, 500));
        for (int i = 0; i < 20; ++i) {
            Renderer renderer;
            renderer.request(scene, support::viewOnOrigin({900, 700}, 40));
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "test_renderer.moc"
