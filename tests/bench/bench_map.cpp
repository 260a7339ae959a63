#include "cases.h"

#include "map/preview.h"
#include "map/render_job.h"
#include "map/resolve.h"

#include <QPainter>
#include <benchmark/benchmark.h>
#include <random>

namespace bench {

namespace {

using Map = std::shared_ptr<const MeasuredMap>;

QImage emptyImage(const map::View& view) {
    return QImage(view.size, QImage::Format_ARGB32_Premultiplied);
}

/// From nothing but the scene to a coloured picture.
void redraw(benchmark::State& state, const Map& map, double pixelRatio, int threads) {
    const map::View view = map->nationalView(pixelRatio);
    QImage image = emptyImage(view);
    map::RenderOptions options;
    options.threads = threads;
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto frame = map::render(map->scene, view, {}, 1, options);
        map::resolveInto(image, *frame, map->style);
        bytes = frame->bytes();
    }
    state.counters["frame_bytes"] = static_cast<double>(bytes);
}

void recolour(benchmark::State& state, const Map& map, double pixelRatio) {
    const map::View view = map->nationalView(pixelRatio);
    const auto frame = map::render(map->scene, view, {}, 1);
    QImage image = emptyImage(view);
    map::Style style = map->style;
    for (auto _ : state) {
        std::rotate(style.fill.begin(), style.fill.begin() + 1, style.fill.end());
        map::resolveInto(image, *frame, style);
    }
}

/// The window's picture while a new frame is being drawn.
void preview(benchmark::State& state, const Map& map, bool zoomed) {
    const map::View view = map->nationalView();
    map::View whole = view;
    whole.size = view.size / 4;
    whole.metresPerPixel *= 4;
    const map::Picture last{map::resolve(*map::render(map->scene, view, {}, 1), map->style), view};
    const map::Picture small{map::resolve(*map::render(map->scene, whole, {}, 1), map->style), whole};
    QImage window = emptyImage(view);
    QPainter painter(&window);
    int step = 0;
    for (auto _ : state) {
        ++step;
        const map::View now =
            zoomed ? view.zoomedAbout({700, 500}, step % 2 == 0 ? 1.2 : 0.8) : view.movedBy({step % 90 + 0.0, -37});
        map::paintPreview(painter, now, last, small, map->style.background);
    }
}

std::vector<QPoint> randomPixels(QSize size) {
    std::mt19937 random(1);
    std::vector<QPoint> pixels(4096);
    for (QPoint& pixel : pixels)
        pixel = {static_cast<int>(random() % static_cast<unsigned>(size.width())),
                 static_cast<int>(random() % static_cast<unsigned>(size.height()))};
    return pixels;
}

void hover(benchmark::State& state, const Map& map) {
    const map::View view = map->nationalView();
    const auto frame = map::render(map->scene, view, {}, 1);
    const std::vector<QPoint> pixels = randomPixels(view.size);
    std::size_t at = 0;
    for (auto _ : state) {
        const QPoint pixel = pixels[at++ % pixels.size()];
        benchmark::DoNotOptimize(frame->faceAt(pixel.x(), pixel.y()));
    }
}

/// Exactly, on the full geometry: from a device pixel to a face.
void pick(benchmark::State& state, const Map& map) {
    const map::View view = map->nationalView();
    const std::vector<QPoint> pixels = randomPixels(view.size);
    const std::vector<geo::PlaneFrame>& frames = map->scene->frames;
    std::size_t at = 0;
    for (auto _ : state) {
        const geo::Coordinate plane = view.toPlane(pixels[at++ % pixels.size()]);
        const geo::FrameId frame = geo::frameAt(frames, plane);
        benchmark::DoNotOptimize(map->locator->faceAt(frame, frames[frame].toWorld(plane)));
    }
}

} // namespace

void registerDrawing(const QString& name, const Map& map) {
    const auto add = [&](const char* what, const char* how, auto measure,
                         benchmark::TimeUnit unit = benchmark::kMillisecond) {
        const QString full = QStringLiteral("%1/%2%3").arg(QString::fromUtf8(what), name, QString::fromUtf8(how));
        benchmark::RegisterBenchmark(qPrintable(full), measure)->UseRealTime()->Unit(unit);
    };
    add("redraw", "/one_thread", [map](benchmark::State& state) { redraw(state, map, 1, 1); });
    add("redraw", "/two_threads", [map](benchmark::State& state) { redraw(state, map, 1, 2); });
    add("redraw", "/200_percent/two_threads", [map](benchmark::State& state) { redraw(state, map, 2, 2); });
    add("recolour", "", [map](benchmark::State& state) { recolour(state, map, 1); });
    add("recolour", "/200_percent", [map](benchmark::State& state) { recolour(state, map, 2); });
    add("preview/pan", "", [map](benchmark::State& state) { preview(state, map, false); });
    add("preview/zoom", "", [map](benchmark::State& state) { preview(state, map, true); });
    add(
        "hover", "", [map](benchmark::State& state) { hover(state, map); }, benchmark::kNanosecond);
    add(
        "pick", "", [map](benchmark::State& state) { pick(state, map); }, benchmark::kNanosecond);
}

} // namespace bench
