#include "map/render_job.h"

#include "map/coverage_cells.h"
#include "map/coverage_sweep.h"
#include "map/distance_map.h"
#include "map/visible_arcs.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace map {

namespace {

/// How far outlines may reach from their arc (points): arcs are kept whole this far off the picture.
constexpr double kOutlineReach = 16;

/// Runs work(index) for each index below count on some threads, the calling one among them; each has its own work from
/// makeWork().
template <typename MakeWork> void shareOut(std::size_t count, int threads, MakeWork makeWork) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        auto work = makeWork();
        for (std::size_t index = next++; index < count; index = next++)
            work(index);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads && static_cast<std::size_t>(i) < count; ++i)
        others.emplace_back(run);
    run();
}

/// Splits the arcs of a topology in ranges of about as many vertices.
std::vector<std::uint32_t> arcRanges(const geo::Topology& topology, int parts) {
    const std::span<const geo::Topology::Arc> arcs = topology.arcs();
    std::vector<std::uint32_t> starts{0};
    for (int part = 1; part < parts; ++part) {
        const auto vertex = static_cast<std::uint32_t>(topology.vertices().size() * static_cast<std::size_t>(part) /
                                                       static_cast<std::size_t>(parts));
        const auto at = std::lower_bound(arcs.begin(), arcs.end(), vertex,
                                         [](const geo::Topology::Arc& arc, std::uint32_t v) { return arc.first < v; });
        starts.push_back(std::max(starts.back(), static_cast<std::uint32_t>(at - arcs.begin())));
    }
    starts.push_back(static_cast<std::uint32_t>(arcs.size()));
    return starts;
}

/// One drawing of a scene.
class Drawing {
public:
    Drawing(std::shared_ptr<const Scene> scene, const View& view, std::stop_token stop, std::uint64_t generation,
            const RenderOptions& options)
        : m_stop(std::move(stop)), m_options(options), m_frame(std::make_shared<Frame>()) {
        m_frame->scene = std::move(scene);
        m_frame->view = view;
        m_frame->generation = generation;
        for (const geo::PlaneFrame& planeFrame : m_frame->scene->frames)
            m_toDevice.emplace_back(planeFrame, view);
    }

    std::shared_ptr<const Frame> draw() {
        const Scene& scene = *m_frame->scene;
        if (m_frame->view.size.isEmpty())
            return m_frame; // A window that has no room yet.
        if (scene.topology)
            addArcs(*scene.topology, ArcsWanted::All);
        if (scene.departements)
            addArcs(*scene.departements, ArcsWanted::InnerBordersWithoutFaces);
        makeBands();
        shareOut(m_frame->bands.size(), m_options.threads, [this] {
            return [this, worker = BandWorker()](std::size_t index) mutable {
                if (!m_stop.stop_requested() && isWanted(m_frame->bands[index]))
                    worker.draw(*m_frame, m_toDevice, m_frame->bands[index]);
            };
        });
        return m_stop.stop_requested() ? nullptr : m_frame;
    }

private:
    /// Draws bands one after another with the same working memory.
    class BandWorker {
    public:
        void draw(const Frame& frame, const std::vector<WorldToDevice>& toDevice, Frame::Band& band) {
            const int width = frame.view.size.width();
            const auto firstRow = static_cast<int>(band.firstRow), rows = static_cast<int>(band.rows);
            m_cells.begin(width, firstRow, rows);
            m_distances.begin(width, firstRow, rows);
            for (const std::uint32_t index : band.polylines) {
                const Frame::Polyline& polyline = frame.polylines[index];
                if (polyline.left != polyline.right)
                    m_cells.addPolyline(std::span(frame.points).subspan(polyline.first, polyline.count), polyline.left,
                                        polyline.right, toDevice[polyline.frame].clip);
            }
            m_sweep.sweep(m_cells.sorted(), width, band);
            for (std::size_t kind = 0; kind < kBorderKinds; ++kind)
                measureBorders(frame, toDevice, static_cast<BorderKind>(kind), band);
        }

    private:
        void measureBorders(const Frame& frame, const std::vector<WorldToDevice>& toDevice, BorderKind kind,
                            Frame::Band& band) {
            const double pixelRatio = frame.view.pixelRatio;
            m_distances.setReach(borderReach(kind, pixelRatio));
            bool any = false;
            for (const std::uint32_t index : band.polylines) {
                const Frame::Polyline& polyline = frame.polylines[index];
                if (polyline.kind != kind)
                    continue;
                any = true;
                for (std::uint32_t i = 1; i < polyline.count; ++i)
                    m_distances.addSegment(frame.points[polyline.first + i - 1], frame.points[polyline.first + i],
                                           toDevice[polyline.frame].clip);
            }
            if (!any)
                return;
            m_border.clear();
            m_distances.drain([this](std::uint32_t pixel, std::uint32_t distance) {
                m_border.push_back({pixel & 0xFFFFFFU, distance & 0xFFU});
            });
            band.borders[static_cast<std::size_t>(kind)].assign(m_border.begin(), m_border.end());
        }

        CoverageCells m_cells;
        CoverageSweep m_sweep;
        DistanceMap m_distances;
        std::vector<Frame::BorderPixel> m_border;
    };

    void addArcs(const geo::Topology& topology, ArcsWanted wanted) {
        const std::vector<std::uint32_t> starts = arcRanges(topology, m_options.threads);
        std::vector<VisibleArcs> parts(starts.size() - 1);
        const double margin = kOutlineReach * m_frame->view.pixelRatio;
        shareOut(parts.size(), m_options.threads, [&] {
            return [&](std::size_t part) {
                parts[part] = visibleArcs(topology, starts[part], starts[part + 1], m_toDevice,
                                          m_options.tolerancePixels, margin, wanted, m_stop);
            };
        });
        VisibleArcs all{std::move(m_frame->polylines), std::move(m_frame->points), {}};
        for (const VisibleArcs& part : parts)
            all.append(part);
        m_frame->polylines = std::move(all.polylines);
        m_frame->points = std::move(all.points);
    }

    void makeBands() {
        const auto height = static_cast<std::uint32_t>(std::max(0, m_frame->view.size.height()));
        for (std::uint32_t row = 0; row < height; row += Frame::kBandRows) {
            Frame::Band& band = m_frame->bands.emplace_back();
            band.firstRow = row;
            band.rows = std::min(Frame::kBandRows, height - row);
        }
        for (std::uint32_t index = 0; index < m_frame->polylines.size(); ++index)
            addToBands(index);
    }

    bool isWanted(const Frame::Band& band) const {
        return int(band.firstRow)<m_options.endRow&& int(band.firstRow + band.rows)> m_options.firstRow;
    }

    void addToBands(std::uint32_t index) {
        const Frame::Polyline& polyline = m_frame->polylines[index];
        const auto points = std::span(m_frame->points).subspan(polyline.first, polyline.count);
        const auto [lowest, highest] = std::minmax_element(
            points.begin(), points.end(), [](const Frame::Point& a, const Frame::Point& b) { return a.y < b.y; });
        const double reach = kOutlineReach * m_frame->view.pixelRatio;
        const double height = m_frame->view.size.height();
        const auto bandOf = [&](double y) {
            return static_cast<std::size_t>(std::clamp(y, 0.0, height - 1)) / Frame::kBandRows;
        };
        if (highest->y + reach < 0 || lowest->y - reach >= height)
            return;
        const std::size_t last = bandOf(highest->y + reach);
        for (std::size_t band = bandOf(lowest->y - reach); band <= last; ++band)
            if (isWanted(m_frame->bands[band]))
                m_frame->bands[band].polylines.push_back(index);
    }

    std::stop_token m_stop;
    RenderOptions m_options;
    std::shared_ptr<Frame> m_frame;
    std::vector<WorldToDevice> m_toDevice;
};

} // namespace

std::shared_ptr<const Frame> render(std::shared_ptr<const Scene> scene, const View& view, std::stop_token stop,
                                    std::uint64_t generation, const RenderOptions& options) {
    return Drawing(std::move(scene), view, std::move(stop), generation, options).draw();
}

} // namespace map
