#include "geo/face_locator.h"
#include "io/boundaries_reader.h"
#include "map/render_job.h"
#include "map/resolve.h"
#include "support/shared_data.h"

#include <QTest>
#include <set>

namespace {

constexpr QRgb kSea = 0xFF00FF00, kLand = 0xFF3366AA;

/// The faces that a frame gives any share of any pixel.
std::set<geo::FaceId> facesSeen(const map::Frame& frame) {
    std::set<geo::FaceId> seen;
    for (const map::Frame::Band& band : frame.bands) {
        for (const auto& run : band.runs)
            seen.insert(run.face);
        for (const auto& pair : band.pairs)
            seen.insert({pair.first, pair.second});
        for (const auto& share : band.shares)
            seen.insert(share.face);
    }
    return seen;
}

/// The pixels that a line may touch, of any kind or of the coast.
std::vector<bool> pixelsNearBorders(const map::Frame& frame, bool coastOnly = false) {
    const auto width = static_cast<std::size_t>(frame.view.size.width());
    std::vector<bool> near(width * static_cast<std::size_t>(frame.view.size.height()));
    for (const map::Frame::Band& band : frame.bands) {
        for (std::size_t kind = 0; kind < map::kBorderKinds; ++kind) {
            if (coastOnly && kind != static_cast<std::size_t>(map::BorderKind::Coast))
                continue;
            for (const auto& pixel : band.borders[kind])
                near[band.firstRow * width + pixel.pixel] = true;
        }
    }
    return near;
}

} // namespace

/// The real intercommunalités, in their five projections.
class TestRealMap : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        REQUIRE_SHARED_DATA(folder, "admin-express");
        QStringList paths;
        for (const QString& territory : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            paths << folder + QLatin1Char('/') + territory + QStringLiteral("/EPCI.shp");
        const auto reading = io::readBoundaries(paths);
        QVERIFY(reading.has_value());
        auto built = geo::buildTopology(reading->boundaries);
        QVERIFY(built.has_value());
        auto scene = std::make_shared<map::Scene>();
        scene->topology = std::make_shared<const geo::Topology>(std::move(built->topology));
        scene->frames = geo::standardFrames();
        m_scene = scene;
        m_locator = std::make_unique<geo::FaceLocator>(scene->topology);
    }

    /// Oracle: the exact locator on the full geometry, at the centres of pixels that no border is near.
    void identityIsThatOfTheFullGeometry_data() {
        QTest::addColumn<map::View>("view");
        QTest::newRow("France") << national();
        QTest::newRow("one département") << national().zoomedAbout({660, 330}, 12);
        map::View overseas = national();
        overseas.centre = geo::standardFrames()[3].plane.centre();
        overseas.metresPerPixel = 260;
        QTest::newRow("Guyane") << overseas;
    }

    void identityIsThatOfTheFullGeometry() {
        QFETCH(map::View, view);
        const auto frame = map::render(m_scene, view, {}, 1);
        const std::vector<bool> nearBorder = pixelsNearBorders(*frame);
        int compared = 0;
        for (int y = 0; y < view.size.height(); ++y) {
            for (int x = 0; x < view.size.width(); ++x) {
                const geo::FaceId face = frame->faceAt(x, y);
                if (nearBorder[static_cast<std::size_t>(y * view.size.width() + x)])
                    continue;
                ++compared;
                if (exactFaceAt(view, x, y) != face)
                    QFAIL(qPrintable(QStringLiteral("face %1 drawn at %2,%3, %4 is there")
                                         .arg(face)
                                         .arg(x)
                                         .arg(y)
                                         .arg(exactFaceAt(view, x, y))));
            }
        }
        QVERIFY(compared > 100'000);
    }

    void noTerritoryVanishes() {
        QCOMPARE(m_scene->topology->codes().size(), 1255);
        const std::set<geo::FaceId> seen = facesSeen(*map::render(m_scene, national(), {}, 1));
        for (int territory = 0; territory < 1255; ++territory) {
            const auto faces = m_scene->topology->facesOf(static_cast<std::uint32_t>(territory));
            QVERIFY2(std::any_of(faces.begin(), faces.end(), [&](geo::FaceId face) { return seen.contains(face); }),
                     qPrintable(m_scene->topology->names()[territory]));
        }
    }

    /// The sea in a loud colour: it shows in no pixel of the land but the coast's.
    void nothingOfTheSeaIsInland() {
        map::Style style;
        style.background = kSea;
        style.fill.assign(m_scene->topology->faces().size(), kLand);
        const map::View view = national();
        const auto frame = map::render(m_scene, view, {}, 1);
        const QImage image = map::resolve(*frame, style);
        const std::vector<bool> nearCoast = pixelsNearBorders(*frame, true);
        for (int y = 0; y < view.size.height(); ++y) {
            for (int x = 0; x < view.size.width(); ++x) {
                if (frame->faceAt(x, y) != geo::kNoFace &&
                    !nearCoast[static_cast<std::size_t>(y * view.size.width() + x)])
                    QCOMPARE(image.pixel(x, y), kLand);
            }
        }
    }

    void twoThreadsDrawTheSame() {
        map::Style style;
        for (std::size_t face = 0; face < m_scene->topology->faces().size(); ++face)
            style.fill.push_back(static_cast<QRgb>(0xFF000000U | face * 2654435761U));
        style.territoryBorder = {Qt::white, 0.8};
        style.coast = {Qt::black, 1};
        const QImage one = map::resolve(*map::render(m_scene, national(), {}, 1, {0.5, 1}), style);
        QCOMPARE(map::resolve(*map::render(m_scene, national(), {}, 2, {0.5, 2}), style), one);
    }

private:
    static map::View national() {
        return map::View::fitting(geo::planeExtent(geo::standardFrames()), {1000, 700}, 1, {8, 8, 8, 8});
    }
    geo::FaceId exactFaceAt(const map::View& view, int x, int y) const {
        const geo::Coordinate plane = view.toPlane(QPointF(x + 0.5, y + 0.5));
        const geo::FrameId frame = geo::frameAt(m_scene->frames, plane);
        return m_locator->faceAt(frame, m_scene->frames[frame].toWorld(plane));
    }

    std::shared_ptr<const map::Scene> m_scene;
    std::unique_ptr<const geo::FaceLocator> m_locator;
};

QTEST_GUILESS_MAIN(TestRealMap)
#include "test_real_map.moc"
