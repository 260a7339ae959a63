#include "cases.h"

#include "publish/display_painter.h"
#include "publish/file_writers.h"
#include "publish/page_strips.h"
#include "publish/png_stream.h"
#include "support/country_page.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace bench {

namespace {

using benchmark::State;
using publish::ComposedPage;
using PagePtr = std::shared_ptr<const ComposedPage>;
using Write = territory::Expected<void> (*)(const QString& path, const ComposedPage& page);

territory::Expected<void> png(const QString& path, const ComposedPage& page) {
    return publish::writePng(path, page, support::description());
}
territory::Expected<void> jpeg(const QString& path, const ComposedPage& page) {
    return publish::writeJpeg(path, page, support::description());
}
territory::Expected<void> svg(const QString& path, const ComposedPage& page) {
    return publish::writeSvg(path, page, support::description());
}
territory::Expected<void> pdf(const QString& path, const ComposedPage& page) {
    return publish::writePdf(path, page, support::description());
}

void write(State& state, const PagePtr& page, Write writer) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page"));
    for (auto _ : state) {
        if (!writer(path, *page))
            state.SkipWithError("the page could not be written");
    }
    state.counters["bytes"] = double(QFileInfo(path).size());
}

void draw(State& state, const PagePtr& page) {
    for (auto _ : state)
        publish::paintInStrips(*page, [](const QImage&, int) { return true; }, {}, {});
}

/// The picture is there; only libpng and the digest of the pixels work.
void encode(State& state, const PagePtr& page) {
    QImage picture(page->pixels, QImage::Format_RGB32);
    publish::paintStrip(picture, 0, page->list, page->pixelsAPoint, {});
    for (auto _ : state) {
        publish::PngStream stream([](const QByteArray&) { return true; });
        if (!stream.begin(page->pixels, page->dpi, {}) || !stream.writeRows(picture) || !stream.end({}))
            state.SkipWithError("the picture could not be encoded");
    }
}

} // namespace

void registerPublishing() {
    constexpr QSize kA4{794, 1123}; // points
    constexpr double kPrintDensity = 600.0 / 96;
    const auto page =
        std::make_shared<const ComposedPage>(support::countryPage({}, *support::shippedDataset(), kA4, kPrintDensity));
    const auto add = [](const char* name, auto run) {
        benchmark::RegisterBenchmark(name, run)->UseRealTime()->Unit(benchmark::kMillisecond);
    };
    add("publish/draw/a4_600dpi", [page](State& state) { draw(state, page); });
    add("publish/encode/a4_600dpi", [page](State& state) { encode(state, page); });
    add("publish/png/a4_600dpi", [page](State& state) { write(state, page, png); });
    add("publish/jpeg/a4_600dpi", [page](State& state) { write(state, page, jpeg); });
    add("publish/pdf/a4", [page](State& state) { write(state, page, pdf); });
    add("publish/svg/a4", [page](State& state) { write(state, page, svg); });
}

} // namespace bench
