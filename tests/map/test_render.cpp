#include "map/render_job.h"

#include "support/planar_scene.h"

#include <QTest>

using geo::Coordinate;
using map::Frame;
using support::Ring;

namespace {

std::shared_ptr<const Frame> draw(const std::shared_ptr<const map::Scene>& scene, const map::View& view,
                                  int threads = 1) {
    map::RenderOptions options;
    options.tolerancePixels = 0;
    options.threads = threads;
    return map::render(scene, view, {}, 1, options);
}

/// Share of each face in each pixel, out of 255: what a frame says.
class Shares {
public:
    explicit Shares(const Frame& frame)
        : m_width(frame.view.size.width()), m_pixels(static_cast<std::size_t>(m_width * frame.view.size.height())) {
        for (int y = 0; y < frame.view.size.height(); ++y) {
            int x = 0;
            for (const Frame::Run& run : frame.runsOfRow(y)) {
                for (; x < run.end; ++x)
                    m_pixels[static_cast<std::size_t>(y * m_width + x)] = {{run.face, 255}};
            }
        }
        for (const Frame::Band& band : frame.bands)
            addMixed(band);
    }

    int of(Frame::Face face, int x, int y) const {
        int sum = 0;
        for (const auto& [has, share] : m_pixels[static_cast<std::size_t>(y * m_width + x)])
            sum += has == face ? share : 0;
        return sum;
    }
    int total(int x, int y) const {
        int sum = 0;
        for (const auto& [face, share] : m_pixels[static_cast<std::size_t>(y * m_width + x)])
            sum += share;
        return sum;
    }

private:
    void addMixed(const Frame::Band& band) {
        const std::size_t start = band.firstRow * static_cast<std::size_t>(m_width);
        for (const Frame::Pair& pair : band.pairs)
            m_pixels[start + pair.pixel] = {{pair.first, int(pair.coverage)}, {pair.second, 255 - int(pair.coverage)}};
        bool fresh = true;
        for (const Frame::Share& share : band.shares) {
            if (fresh)
                m_pixels[start + share.pixel].clear();
            m_pixels[start + share.pixel].emplace_back(share.face, int(share.coverage));
            fresh = share.last;
        }
    }

    int m_width;
    std::vector<std::vector<std::pair<Frame::Face, int>>> m_pixels;
};

/// Oracle: area of a convex ring (device pixels) inside a pixel, by clipping it at the pixel's four sides (Sutherland &
/// Hodgman 1974) and the shoelace formula.
double areaInPixel(std::vector<QPointF> ring, int px, int py) {
    const auto clip = [&](auto inside, auto cut) {
        std::vector<QPointF> kept;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i], b = ring[(i + 1) % ring.size()];
            if (inside(a))
                kept.push_back(a);
            if (inside(a) != inside(b))
                kept.push_back(cut(a, b));
        }
        ring = std::move(kept);
    };
    const auto cutX = [](double x) {
        return
            [x](QPointF a, QPointF b) { return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())); };
    };
    const auto cutY = [](double y) {
        return
            [y](QPointF a, QPointF b) { return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y); };
    };
    clip([&](QPointF p) { return p.x() >= px; }, cutX(px));
    clip([&](QPointF p) { return p.x() <= px + 1; }, cutX(px + 1));
    clip([&](QPointF p) { return p.y() >= py; }, cutY(py));
    clip([&](QPointF p) { return p.y() <= py + 1; }, cutY(py + 1));
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i], b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

std::vector<QPointF> onDevice(const Ring& ring, const map::View& view) {
    std::vector<QPointF> points;
    for (const Coordinate& c : ring)
        points.push_back(view.toDevice(c));
    return points;
}

/// Faces are in the order of the areas here: one feature a territory.
Frame::Face faceOf(const map::Scene& scene, const QString& code) {
    return scene.topology->facesOf(static_cast<std::uint32_t>(scene.topology->territoryOf(code))).front();
}

bool sameFrames(const Frame& a, const Frame& b) {
    const auto same = [](const auto& left, const auto& right, auto equal) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), equal);
    };
    return same(a.bands, b.bands, [&](const Frame::Band& x, const Frame::Band& y) {
        bool equal = x.firstRun == y.firstRun &&
                     same(x.runs, y.runs, [](auto r, auto s) { return r.end == s.end && r.face == s.face; }) &&
                     same(x.pairs, y.pairs,
                          [](auto r, auto s) {
                              return r.pixel == s.pixel && r.coverage == s.coverage && r.first == s.first &&
                                     r.second == s.second;
                          }) &&
                     same(x.shares, y.shares, [](auto r, auto s) {
                         return r.pixel == s.pixel && r.coverage == s.coverage && r.face == s.face && r.last == s.last;
                     });
        for (std::size_t kind = 0; kind < map::kBorderKinds; ++kind)
            equal = equal && same(x.borders[kind], y.borders[kind],
                                  [](auto r, auto s) { return r.pixel == s.pixel && r.distance == s.distance; });
        return equal;
    });
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT
private slots:
    void sharesAreTheExactAreas_data() {
        QTest::addColumn<double>("metresPerPixel");
        QTest::addColumn<double>("margin");
        QTest::newRow("many pixels a face") << 90.0 << 2.3;
        QTest::newRow("many faces a pixel") << 1700.0 << 1.6;
        QTest::newRow("cut by the picture's edge") << 60.0 << -7.4;
    }

    void sharesAreTheExactAreas() {
        QFETCH(double, metresPerPixel);
        QFETCH(double, margin);
        const std::vector<support::Area> areas = support::shakenGrid(9, 8, 1000);
        const auto scene = support::sceneOf(areas);
        const map::View view = support::viewOnOrigin({70, 75}, metresPerPixel, margin);
        const Shares shares(*draw(scene, view));
        for (const support::Area& area : areas) {
            const Frame::Face face = faceOf(*scene, area.code);
            const std::vector<QPointF> ring = onDevice(area.rings.front(), view);
            // Shares are whole numbers that add up to 255: within one of the exact area, and a hair for the fixed
            // point.
            for (int y = 0; y < 75; ++y) {
                for (int x = 0; x < 70; ++x) {
                    const double exact = areaInPixel(ring, x, y) * 255, drawn = shares.of(face, x, y);
                    if (std::abs(exact - drawn) > 1.1)
                        QFAIL(qPrintable(QStringLiteral("%1 at %2,%3: %4 drawn, %5 by area")
                                             .arg(area.code)
                                             .arg(x)
                                             .arg(y)
                                             .arg(drawn)
                                             .arg(exact)));
                }
            }
        }
    }

    void everyPixelIsWhollyShared() {
        const auto scene = support::sceneOf(support::shakenGrid(20, 20, 300));
        const map::View view = support::viewOnOrigin({80, 90}, 97.3);
        const Shares shares(*draw(scene, view));
        for (int y = 0; y < 90; ++y) {
            for (int x = 0; x < 80; ++x)
                QCOMPARE(shares.total(x, y), 255);
        }
    }

    /// No seam: inside the map, however faces meet, nothing of the outside is in a pixel.
    void nothingOfTheOutsideIsInside() {
        const auto scene = support::sceneOf(support::shakenGrid(20, 20, 300));
        for (const double metresPerPixel : {97.3, 31.0, 411.7}) {
            const map::View view = support::viewOnOrigin({80, 90}, metresPerPixel, 3);
            const Shares shares(*draw(scene, view));
            const QPointF southWest = view.toDevice(support::origin());
            const QPointF northEast = view.toDevice({support::origin().x + 6000, support::origin().y + 6000});
            for (int y = std::max(0, int(std::ceil(northEast.y()))); y + 1 <= southWest.y(); ++y) {
                for (int x = int(std::ceil(southWest.x())); x + 1 <= std::min(80.0, northEast.x()); ++x)
                    QCOMPARE(shares.of(geo::kNoFace, x, y), 0);
            }
        }
    }

    void identityIsThatOfThePixelsCentre() {
        const std::vector<support::Area> areas = support::shakenGrid(6, 6, 1000);
        const auto scene = support::sceneOf(areas);
        const map::View view = support::viewOnOrigin({200, 180}, 34.5, 1.2);
        const auto frame = draw(scene, view);
        int compared = 0;
        for (const support::Area& area : areas) {
            const std::vector<QPointF> ring = onDevice(area.rings.front(), view);
            for (int y = 0; y < 180; ++y) {
                for (int x = 0; x < 200; ++x) {
                    if (areaInPixel(ring, x, y) < 0.999)
                        continue;
                    ++compared;
                    QCOMPARE(frame->faceAt(x, y), faceOf(*scene, area.code));
                }
            }
        }
        QVERIFY(compared > 15'000);
        QCOMPARE(frame->faceAt(-1, 0), geo::kNoFace);
        QCOMPARE(frame->faceAt(0, 180), geo::kNoFace);
    }

    void aHoleIsNotFilled() {
        const auto scene =
            support::sceneOf({{QStringLiteral("ring"),
                               {support::rectangle(0, 0, 5000, 5000), support::rectangle(1000, 1000, 4000, 4000)}},
                              {QStringLiteral("enclave"), {support::rectangle(2000, 2000, 3000, 3000)}}});
        const map::View view = support::viewOnOrigin({60, 60}, 100, 5);
        const auto frame = draw(scene, view);
        QCOMPARE(frame->faceAt(5 + 5, 60 - 5 - 25), faceOf(*scene, QStringLiteral("ring")));
        QCOMPARE(frame->faceAt(5 + 15, 60 - 5 - 25), geo::kNoFace);
        QCOMPARE(frame->faceAt(5 + 25, 60 - 5 - 25), faceOf(*scene, QStringLiteral("enclave")));
    }

    /// A border along a row's middle has no cell in most of its pixels: they are shared all the same.
    void aBorderAlongARowIsShared() {
        const auto scene = support::sceneOf({{QStringLiteral("south"), {support::rectangle(0, 0, 5000, 1050)}},
                                             {QStringLiteral("north"), {support::rectangle(0, 1050, 5000, 3000)}}});
        const map::View view = support::viewOnOrigin({60, 40}, 100, 5);
        const Shares shares(*draw(scene, view));
        for (int x = 5; x < 55; ++x) {
            QVERIFY(std::abs(shares.of(faceOf(*scene, QStringLiteral("south")), x, 40 - 5 - 11) - 127) <= 1);
            QVERIFY(std::abs(shares.of(faceOf(*scene, QStringLiteral("north")), x, 40 - 5 - 11) - 127) <= 1);
        }
    }

    /// An island far smaller than a pixel keeps its coast, and with it a mark on the map.
    void anIslandDoesNotVanish() {
        const auto scene =
            support::sceneOf({{QStringLiteral("land"), {support::rectangle(0, 0, 20'000, 20'000)}},
                              {QStringLiteral("island"), {support::rectangle(30'000, 10'000, 30'120, 10'110)}}});
        const map::View view = support::viewOnOrigin({64, 64}, 1000, 5);
        const auto frame = map::render(scene, view, {}, 1);
        const QPointF at = view.toDevice({support::origin().x + 30'060, support::origin().y + 10'055});
        const auto pixel = static_cast<std::uint32_t>(at.y()) * 64 + static_cast<std::uint32_t>(at.x());
        const auto& coast = frame->bands.front().borders[static_cast<std::size_t>(map::BorderKind::Coast)];
        const auto found =
            std::find_if(coast.begin(), coast.end(), [&](const auto& border) { return border.pixel == pixel; });
        QVERIFY(found != coast.end());
        QVERIFY(found->distance < 64);
    }

    void bordersAreListedByWhatTheyPart() {
        const auto area = [](const char* code, double left, const char* departement, const char* region) {
            return support::Area{QString::fromLatin1(code),
                                 {support::rectangle(left, 0, left + 1000, 3000)},
                                 QString::fromLatin1(departement),
                                 QString::fromLatin1(region)};
        };
        // Two territories of 36, one that straddles 36 and 18, one of 18, one of 23 in another région.
        const auto scene =
            support::sceneOf({area("a", 0, "36", "24"), area("b", 1000, "36", "24"), area("c", 2000, "36", "24"),
                              area("c", 3000, "18", "24"), area("d", 4000, "18", "24"), area("e", 5000, "23", "75")});
        const map::View view = support::viewOnOrigin({80, 50}, 100, 8);
        const auto frame = draw(scene, view);
        const auto kindsAt = [&](double metresEast) {
            const auto pixel = static_cast<std::uint32_t>(27 * 80 + 8 + metresEast / 100);
            QStringList kinds;
            for (std::size_t kind = 0; kind < map::kBorderKinds; ++kind) {
                for (const Frame::BorderPixel& border : frame->bands.front().borders[kind]) {
                    if (border.pixel == pixel)
                        kinds << QString::number(kind);
                }
            }
            return kinds.join(QLatin1Char(' '));
        };
        using K = map::BorderKind;
        const auto only = [](K kind) { return QString::number(static_cast<int>(kind)); };
        QCOMPARE(kindsAt(0), only(K::Coast));
        QCOMPARE(kindsAt(1000), only(K::Territory));
        QCOMPARE(kindsAt(2000), only(K::Territory));
        QCOMPARE(kindsAt(3000), only(K::DepartementInside));
        QCOMPARE(kindsAt(4000), only(K::Territory));
        QCOMPARE(kindsAt(5000), only(K::Region));
        QCOMPARE(kindsAt(1500), QString());
    }

    void borderDistancesAreThoseFromThePixelsCentres() {
        const auto scene = support::sceneOf({{QStringLiteral("west"), {support::rectangle(0, 0, 1030, 3000)}},
                                             {QStringLiteral("east"), {support::rectangle(1030, 0, 3000, 3000)}}});
        const map::View view = support::viewOnOrigin({50, 50}, 100, 8); // The border stands at x = 18.3.
        const auto frame = draw(scene, view);
        std::map<std::uint32_t, int> distances;
        for (const Frame::BorderPixel& border : frame->bands.front().borders[0])
            distances[border.pixel] = border.distance;
        const double reach = map::borderReach(map::BorderKind::Territory, 1);
        for (int x = 10; x < 26; ++x) {
            const double exact = std::abs(x + 0.5 - 18.3);
            const auto found = distances.find(static_cast<std::uint32_t>(25 * 50 + x));
            QCOMPARE(found != distances.end(), exact <= reach);
            if (found != distances.end())
                QVERIFY(std::abs(std::sqrt(found->second * reach * reach / 254) - exact) < 0.02);
        }
    }

    /// Far in, a picture shows a metre a pixel of arcs that run for kilometres outside it.
    void farInNothingBreaks() {
        const std::vector<support::Area> areas = support::shakenGrid(12, 12, 60'000);
        const auto scene = support::sceneOf(areas);
        map::View view = support::viewOnOrigin({300, 200}, 0.05);
        const Coordinate corner = areas[30].rings.front()[2];
        view.centre = corner;
        const Shares shares(*draw(scene, view));
        for (const support::Area& area : areas) {
            const std::vector<QPointF> ring = onDevice(area.rings.front(), view);
            const Frame::Face face = faceOf(*scene, area.code);
            for (int y = 0; y < 200; y += 3) {
                for (int x = 0; x < 300; x += 3)
                    QVERIFY(std::abs(areaInPixel(ring, x, y) * 255 - shares.of(face, x, y)) <
                            12); // 0.05 px of single precision at 10⁷ px.
            }
        }
    }

    void twoThreadsDrawTheSame() {
        const auto scene = support::sceneOf(support::shakenGrid(60, 60, 500));
        const map::View view = support::viewOnOrigin({500, 400}, 77);
        const auto one = draw(scene, view, 1);
        QVERIFY(sameFrames(*one, *draw(scene, view, 2)));
        QVERIFY(sameFrames(*one, *draw(scene, view, 5)));
    }

    void anOverseasFrameStaysInItsTile() {
        std::vector<geo::PlaneFrame> frames = support::oneFrame();
        // The tile shows the western half of the areas' square only.
        const Coordinate o = support::origin();
        frames.push_back(support::frameOf(QStringLiteral("GLP"), 5490, {630'000, 1'750'000, 640'000, 1'770'000},
                                          {o.x, o.y, o.x + 10'000, o.y + 20'000}, true));
        territory::Boundaries boundaries = support::boundariesOf(
            {{QStringLiteral("wide"),
              {{{625'000, 1'745'000}, {650'000, 1'745'000}, {650'000, 1'775'000}, {625'000, 1'775'000}}}}});
        boundaries.sources.front().crs.epsg = 5490;
        auto scene = std::make_shared<map::Scene>();
        scene->topology = support::topologyOf(boundaries, frames);
        scene->frames = frames;
        const map::View view = support::viewOnOrigin({40, 50}, 1000, 10.25);
        const Shares shares(*draw(scene, view));
        const QRectF tile(QPointF(10.25, 50 - 10.25 - 20), QSizeF(10, 20));
        for (int y = 0; y < 50; ++y) {
            for (int x = 0; x < 40; ++x) {
                const QRectF part = tile & QRectF(x, y, 1, 1);
                QVERIFY(std::abs(shares.of(0, x, y) - 255 * part.width() * part.height()) <= 1);
            }
        }
    }

    void smallAndLargePictures() {
        const auto scene = support::sceneOf(support::shakenGrid(10, 10, 1000));
        const auto pixel = draw(scene, support::viewOnOrigin({1, 1}, 20'000, 0));
        QCOMPARE(pixel->bands.size(), std::size_t(1));
        QCOMPARE(Shares(*pixel).total(0, 0), 255);
        QVERIFY(draw(scene, support::viewOnOrigin({0, 0}, 100))->bands.empty());
        const auto wide = draw(scene, support::viewOnOrigin({16'000, 3}, 0.5, 0));
        QCOMPARE(wide->runsOfRow(2).back().end, std::uint16_t(16'000));
        QVERIFY(wide->faceAt(15'999, 1) != geo::kNoFace);
    }

    void anEmptySceneIsAllOutside() {
        const auto frame = draw(std::make_shared<const map::Scene>(), support::viewOnOrigin({100, 70}, 100));
        QCOMPARE(frame->faceAt(50, 65), geo::kNoFace);
        QCOMPARE(frame->runsOfRow(69).size(), std::size_t(1));
    }

    void aStoppedDrawingGivesNothing() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!map::render(support::sceneOf(support::shakenGrid(3, 3, 1000)), support::viewOnOrigin({64, 64}, 100),
                             stop.get_token(), 1));
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "test_render.moc"
