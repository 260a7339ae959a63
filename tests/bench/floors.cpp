#include "floors.h"

#include <QImage>
#include <benchmark/benchmark.h>
#include <gdal_priv.h>
#include <memory>
#include <ogrsf_frmts.h>
#include <proj.h>
#include <vector>

namespace bench {

namespace {

/// A ring of frames larger than any cache: what filling a frame costs when it isn't there already, as when a window has
/// just shown another one.
void fillFrame(benchmark::State& state) {
    std::vector<QImage> frames;
    for (int i = 0; i < 12; ++i) {
        frames.emplace_back(1920, 1080, QImage::Format_ARGB32_Premultiplied);
        frames.back().fill(i);
    }
    std::uint32_t count = 0;
    for (auto _ : state) {
        QImage& frame = frames[count % frames.size()];
        frame.fill(0xFF000000U + ++count);
        benchmark::DoNotOptimize(frame.constBits());
    }
}

void appendVertices(const OGRGeometry& geometry, std::vector<PJ_COORD>& vertices) {
    const auto appendRing = [&](const OGRLinearRing& ring) {
        for (const OGRPoint& point : ring)
            vertices.push_back(proj_coord(point.getX(), point.getY(), 0, 0));
    };
    if (wkbFlatten(geometry.getGeometryType()) == wkbPolygon) {
        for (const OGRLinearRing* ring : *geometry.toPolygon())
            appendRing(*ring);
    } else {
        for (const OGRPolygon* polygon : *geometry.toMultiPolygon())
            appendVertices(*polygon, vertices);
    }
}

std::vector<PJ_COORD> readVertices(const QString& path) {
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
    std::vector<PJ_COORD> vertices;
    for (const auto& feature : *dataset->GetLayer(0)) {
        if (const OGRGeometry* geometry = feature->GetGeometryRef())
            appendVertices(*geometry, vertices);
    }
    return vertices;
}

void readAndProject(benchmark::State& state, const QString& path) {
    const std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context(proj_context_create(),
                                                                               proj_context_destroy);
    const std::unique_ptr<PJ, decltype(&proj_destroy)> plain(
        proj_create_crs_to_crs(context.get(), "EPSG:4326", "EPSG:2154", nullptr), proj_destroy);
    const std::unique_ptr<PJ, decltype(&proj_destroy)> transform(
        proj_normalize_for_visualization(context.get(), plain.get()), proj_destroy);
    std::size_t count = 0;
    for (auto _ : state) {
        std::vector<PJ_COORD> vertices = readVertices(path);
        proj_trans_array(transform.get(), PJ_FWD, vertices.size(), vertices.data());
        benchmark::DoNotOptimize(vertices.data());
        count = vertices.size();
    }
    state.counters["vertices"] = static_cast<double>(count);
}

} // namespace

void registerFrameFloor() {
    benchmark::RegisterBenchmark("floor/F", fillFrame)->UseRealTime()->Unit(benchmark::kMillisecond);
}

void registerReadingFloor(const QString& name, const QString& path) {
    GDALAllRegister();
    benchmark::RegisterBenchmark(qPrintable(QStringLiteral("floor/R/") + name), readAndProject, path)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
