#include "map/resolve.h"

#include "support/planar_scene.h"

#include <QTest>
#include <set>

using map::Style;

namespace {

constexpr QRgb kSea = 0xFF00FF00;

Style plainStyle(const map::Scene& scene, QRgb colour) {
    Style style;
    style.background = kSea;
    style.fill.assign(scene.topology->faces().size(), colour);
    style.pattern.assign(scene.topology->faces().size(), map::Pattern::None);
    return style;
}

/// Colours, patterns, borders and outlines, differing with the seed.
Style richStyle(const map::Scene& scene, unsigned seed) {
    std::mt19937 random(seed);
    Style style = plainStyle(scene, 0);
    for (std::size_t face = 0; face < style.fill.size(); ++face) {
        style.fill[face] = 0xFF000000 | (random() & 0xFFFFFF);
        style.pattern[face] = static_cast<map::Pattern>(random() % 3);
    }
    style.territoryBorder = {QColor(255, 255, 255, 180), 0.6};
    style.departementBorder = {QColor(90, 90, 90), 0.9};
    style.regionBorder = {QColor(40, 40, 40), 1.4};
    style.coast = {QColor(20, 60, 90), 0.8};
    map::Outline outline;
    outline.faces.assign(style.fill.size(), false);
    for (std::size_t face = 0; face < style.fill.size(); face += 7)
        outline.faces[face] = true;
    outline.line = {QColor(0xce, 0x0f, 0x1c), 1.6};
    outline.casing = {Qt::white, 3.2};
    style.outlines.push_back(outline);
    outline.dash = 3;
    style.outlines.push_back(outline);
    style.hover = static_cast<geo::FaceId>(random() % style.fill.size());
    return style;
}

map::Frame::Face faceOf(const map::Scene& scene, const char* code) {
    return scene.topology->facesOf(static_cast<std::uint32_t>(scene.topology->territoryOf(QString::fromLatin1(code))))
        .front();
}

/// Two squares of 20 × 30 pixels at 100 m a pixel, side by side; the border stands at x = 30.
std::shared_ptr<const map::Scene> twoSquares() {
    return support::sceneOf({{QStringLiteral("west"), {support::rectangle(0, 0, 2000, 3000)}},
                             {QStringLiteral("east"), {support::rectangle(2000, 0, 4000, 3000)}}});
}
map::View viewOnTwoSquares() {
    return support::viewOnOrigin({60, 50}, 100, 10);
}

} // namespace

class TestResolve : public QObject {
    Q_OBJECT
private slots:
    void recolouringEqualsAFreshRedraw_data() {
        QTest::addColumn<double>("pixelRatio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%d %%", int(ratio * 100)) << ratio;
    }

    void recolouringEqualsAFreshRedraw() {
        QFETCH(double, pixelRatio);
        const auto scene = support::sceneOf(support::shakenGrid(25, 25, 400));
        const map::View view = support::viewOnOrigin({301, 283}, 41.7 / pixelRatio, 9.4, pixelRatio);
        const auto frame = map::render(scene, view, {}, 1);
        QImage image = map::resolve(*frame, richStyle(*scene, 1));
        const QImage first = image;
        map::resolveInto(image, *frame, richStyle(*scene, 2));
        QCOMPARE(image, map::resolve(*map::render(scene, view, {}, 2), richStyle(*scene, 2)));
        QVERIFY(image != first);
        map::resolveInto(image, *frame, richStyle(*scene, 1));
        QCOMPARE(image, first);
    }

    void theNumberOfThreadsDoesNotShow() {
        const auto scene = support::sceneOf(support::shakenGrid(25, 25, 400));
        const map::View view = support::viewOnOrigin({301, 283}, 41.7);
        const QImage one = map::resolve(*map::render(scene, view, {}, 1, {0.5, 1}), richStyle(*scene, 3));
        QCOMPARE(map::resolve(*map::render(scene, view, {}, 1, {0.5, 2}), richStyle(*scene, 3)), one);
    }

    /// A picture too high for memory is drawn so.
    void rowsDrawnAloneAreThoseOfTheWhole() {
        const auto scene = support::sceneOf(support::shakenGrid(25, 25, 400));
        const map::View view = support::viewOnOrigin({301, 283}, 41.7);
        const Style style = richStyle(*scene, 3);
        const QImage whole = map::resolve(*map::render(scene, view, {}, 1), style);
        constexpr int kBand = int(map::Frame::kBandRows);
        for (const int bands : {1, 2, 3}) {
            for (int first = 0; first < 283; first += bands * kBand) {
                map::RenderOptions options;
                options.firstRow = first;
                options.endRow = std::min(first + bands * kBand, 283);
                const auto frame = map::render(scene, view, {}, 1, options);
                QImage rows(301, options.endRow - first, QImage::Format_ARGB32_Premultiplied);
                map::resolveRows(rows, first, *frame, style);
                QCOMPARE(rows, whole.copy(0, first, 301, rows.height()));
            }
        }
    }

    /// All faces in one colour over a loud sea: not one pixel inside lets it through.
    void noSeams() {
        const auto scene = support::sceneOf(support::shakenGrid(40, 40, 250));
        const map::View view = support::viewOnOrigin({130, 130}, 100, 10);
        const QImage image = map::resolve(*map::render(scene, view, {}, 1), plainStyle(*scene, 0xFF3366AA));
        for (int y = 20; y < 120; ++y) {
            for (int x = 10; x < 110; ++x)
                QCOMPARE(image.pixel(x, y), 0xFF3366AA);
        }
        QCOMPARE(image.pixel(5, 5), kSea);
    }

    void aMixedPixelIsTheMeanOfItsColours() {
        const auto scene = support::sceneOf({{QStringLiteral("west"), {support::rectangle(0, 0, 2025, 3000)}},
                                             {QStringLiteral("east"), {support::rectangle(2025, 0, 4000, 3000)}}});
        Style style = plainStyle(*scene, 0xFF000000);
        style.fill[faceOf(*scene, "east")] = 0xFFC80064;
        const QImage image = map::resolve(*map::render(scene, viewOnTwoSquares(), {}, 1), style);
        const QRgb mixed = image.pixel(30, 25); // A quarter west, three quarters east.
        QVERIFY(std::abs(qRed(mixed) - 150) <= 1 && qGreen(mixed) == 0 && std::abs(qBlue(mixed) - 75) <= 1);
        QCOMPARE(image.pixel(29, 25), 0xFF000000);
        QCOMPARE(image.pixel(31, 25), 0xFFC80064);
    }

    void aLineIsAsWideAsTheStyleSays_data() {
        QTest::addColumn<double>("points");
        QTest::addColumn<double>("pixelRatio");
        for (const double points : {0.4, 0.8, 1.0, 1.2}) {
            for (const double ratio : {1.0, 1.25, 1.5, 2.0})
                QTest::addRow("%.1f pt at %d %%", points, int(ratio * 100)) << points << ratio;
        }
    }

    /// The ink across a line adds up to its width, wherever the line falls on the pixels.
    void aLineIsAsWideAsTheStyleSays() {
        QFETCH(double, points);
        QFETCH(double, pixelRatio);
        for (const double east : {2000.0, 2023.0, 2050.0, 2081.0}) {
            const auto scene = support::sceneOf({{QStringLiteral("west"), {support::rectangle(0, 0, east, 3000)}},
                                                 {QStringLiteral("east"), {support::rectangle(east, 0, 4000, 3000)}}});
            map::View view = viewOnTwoSquares();
            view.pixelRatio = pixelRatio;
            Style style = plainStyle(*scene, 0xFFFFFFFF);
            style.territoryBorder = {Qt::black, points};
            const QImage image = map::resolve(*map::render(scene, view, {}, 1), style);
            double ink = 0;
            for (int x = 20; x < 40; ++x)
                ink += (255 - qRed(image.pixel(x, 25))) / 255.0;
            QVERIFY2(std::abs(ink - points * pixelRatio) < 0.05, qPrintable(QString::number(ink)));
        }
    }

    void aLineThatIsNotDrawnFallsBackToTheNextFinerOne() {
        const auto scene = support::sceneOf({{QStringLiteral("west"),
                                              {support::rectangle(0, 0, 2050, 3000)},
                                              QStringLiteral("36"),
                                              QStringLiteral("24")},
                                             {QStringLiteral("east"),
                                              {support::rectangle(2050, 0, 4000, 3000)},
                                              QStringLiteral("23"),
                                              QStringLiteral("75")}});
        const auto frame = map::render(scene, viewOnTwoSquares(), {}, 1);
        Style style = plainStyle(*scene, 0xFFFFFFFF);
        const auto onBorder = [&] { return map::resolve(*frame, style).pixel(30, 25); };
        QCOMPARE(onBorder(), 0xFFFFFFFF);
        style.territoryBorder = {QColor(Qt::red), 1};
        QCOMPARE(onBorder(), 0xFFFF0000);
        style.departementBorder = {QColor(Qt::green), 1};
        QCOMPARE(onBorder(), 0xFF00FF00);
        style.regionBorder = {QColor(Qt::blue), 1};
        QCOMPARE(onBorder(), 0xFF0000FF);
    }

    void aBorderInsideATerritoryIsNoTerritoryBorder() {
        const auto scene = support::sceneOf({{QStringLiteral("both"),
                                              {support::rectangle(0, 0, 2050, 3000)},
                                              QStringLiteral("36"),
                                              QStringLiteral("24")},
                                             {QStringLiteral("both"),
                                              {support::rectangle(2050, 0, 4000, 3000)},
                                              QStringLiteral("23"),
                                              QStringLiteral("24")}});
        const auto frame = map::render(scene, viewOnTwoSquares(), {}, 1);
        Style style = plainStyle(*scene, 0xFFFFFFFF);
        style.territoryBorder = {QColor(Qt::red), 1};
        map::Outline outline;
        outline.faces = {true, true};
        outline.line = {Qt::black, 2};
        style.outlines.push_back(outline);
        QCOMPARE(map::resolve(*frame, style).pixel(30, 25), 0xFFFFFFFF);
        style.departementBorder = {QColor(Qt::green), 1};
        QCOMPARE(map::resolve(*frame, style).pixel(30, 25), 0xFF00FF00);
        QCOMPARE(map::resolve(*frame, style).pixel(10, 25), 0xFF000000); // The outline runs round both.
    }

    /// A layer of départements over faces that know none.
    void anExtraLayerGivesDepartementLines() {
        auto scene = std::make_shared<map::Scene>(*twoSquares());
        scene->departements = support::topologyOf(
            support::boundariesOf({{QStringLiteral("36"), {support::rectangle(0, 0, 4000, 1550)}},
                                   {QStringLiteral("18"), {support::rectangle(0, 1550, 4000, 3000)}}}));
        Style style = plainStyle(*scene, 0xFFFFFFFF);
        style.departementBorder = {Qt::black, 1};
        const QImage image = map::resolve(*map::render(scene, viewOnTwoSquares(), {}, 1), style);
        QCOMPARE(image.pixel(20, 50 - 10 - 16), 0xFF000000);
        QCOMPARE(image.pixel(20, 50 - 10 - 5), 0xFFFFFFFF);
        QCOMPARE(image.pixel(10, 50 - 10 - 5), 0xFFFFFFFF); // Its coast is not drawn.
    }

    void anOutlineHasItsCasingUnderIt() {
        const auto scene = twoSquares();
        Style style = plainStyle(*scene, 0xFF808080);
        map::Outline outline;
        outline.faces.assign(2, false);
        outline.faces[faceOf(*scene, "east")] = true;
        outline.line = {Qt::red, 2};
        outline.casing = {Qt::white, 4};
        style.outlines.push_back(outline);
        const QImage image = map::resolve(*map::render(scene, viewOnTwoSquares(), {}, 1), style);
        const auto isAt = [&](int x, QRgb colour) {
            const QRgb pixel = image.pixel(x, 25); // Distances are kept in steps: two grey levels are allowed.
            return std::abs(qRed(pixel) - qRed(colour)) <= 2 && std::abs(qGreen(pixel) - qGreen(colour)) <= 2 &&
                   std::abs(qBlue(pixel) - qBlue(colour)) <= 2;
        };
        QVERIFY(isAt(27, 0xFF808080));
        QVERIFY(isAt(28, 0xFFFFFFFF));
        QVERIFY(isAt(29, 0xFFFF0000));
        QVERIFY(isAt(30, 0xFFFF0000));
        QVERIFY(isAt(31, 0xFFFFFFFF));
        QVERIFY(isAt(32, 0xFF808080));
        QVERIFY(isAt(12, 0xFF808080)); // The western square's own coast has none.
    }

    /// Half of a dashed line is ink, in dashes of about the length asked, over an unbroken casing.
    void aDashedOutlineIsHalfInk() {
        const auto scene = support::sceneOf({{QStringLiteral("long"), {support::rectangle(0, 0, 40'000, 2000)}}});
        const map::View view = support::viewOnOrigin({440, 60}, 100, 20);
        Style style = plainStyle(*scene, 0xFF808080);
        map::Outline outline;
        outline.faces = {true};
        outline.line = {Qt::red, 1};
        outline.casing = {Qt::white, 3};
        outline.dash = 6;
        style.outlines.push_back(outline);
        const QImage image = map::resolve(*map::render(scene, view, {}, 1), style);
        double red = 0;
        int changes = 0;
        for (int x = 30; x < 410; ++x) {
            const QRgb pixel = image.pixel(x, 40);
            QVERIFY(qRed(pixel) == 255);              // Red or casing.
            red += (255 - qGreen(pixel)) / 255.0 * 2; // The line is shared by two rows.
            changes += (qGreen(pixel) < 190) != (qGreen(image.pixel(x + 1, 40)) < 190);
        }
        QVERIFY2(std::abs(red / 380 - 0.5) < 0.06, qPrintable(QString::number(red / 380)));
        QVERIFY(std::abs(changes - 380 / 6) <= 3);
    }

    /// Dots and hatch move with the map when it is moved by whole pixels.
    void patternsAreAnchoredToThePlane() {
        const auto scene = support::sceneOf(support::shakenGrid(5, 5, 4000));
        const map::View view = support::viewOnOrigin({200, 180}, 100, 3.7, 1.25);
        const map::View moved = view.movedBy({17, -11});
        Style style = plainStyle(*scene, 0xFFFFFFFF);
        style.lightHatch = 0xFF000000;
        const map::Pattern patterns[] = {map::Pattern::Hatch, map::Pattern::Dots, map::Pattern::LightHatch};
        for (std::size_t face = 0; face < style.pattern.size(); ++face)
            style.pattern[face] = patterns[face % 3];
        const QImage before = map::resolve(*map::render(scene, view, {}, 1), style);
        const QImage after = map::resolve(*map::render(scene, moved, {}, 1), style);
        int differing = 0;
        for (int y = 11; y < 180; ++y) {
            for (int x = 0; x < 183; ++x)
                differing += before.pixel(x, y) != after.pixel(x + 17, y - 11);
        }
        QVERIFY2(differing < 30, qPrintable(QString::number(differing))); // Edges of faces may round otherwise.
        QVERIFY(std::set<QRgb>({before.pixel(60, 90), before.pixel(63, 90), before.pixel(65, 90), before.pixel(67, 90)})
                    .size() > 1);
    }

    /// The share of ink in a hatch is its width over its spacing, at every scale of the screen.
    void aHatchIsAsDenseAsTheStyleSays_data() {
        QTest::addColumn<map::Pattern>("pattern");
        QTest::addColumn<double>("share");
        QTest::newRow("hatch") << map::Pattern::Hatch << 1.1 / 5;
        QTest::newRow("light hatch") << map::Pattern::LightHatch << 2.0 / 7;
    }

    void aHatchIsAsDenseAsTheStyleSays() {
        QFETCH(map::Pattern, pattern);
        QFETCH(double, share);
        const auto scene = support::sceneOf({{QStringLiteral("zone"), {support::rectangle(0, 0, 40'000, 40'000)}}});
        for (const double pixelRatio : {1.0, 1.25, 1.5, 2.0}) {
            const map::View view = support::viewOnOrigin({300, 300}, 100, 0, pixelRatio);
            Style style = plainStyle(*scene, 0xFFFFFFFF);
            style.pattern = {pattern};
            style.hatch = style.lightHatch = 0xFF000000;
            style.hatchSpacing = 5;
            style.hatchWidth = 1.1;
            style.lightHatchSpacing = 7;
            style.lightHatchWidth = 2;
            const QImage image = map::resolve(*map::render(scene, view, {}, 1), style);
            double ink = 0;
            for (int y = 0; y < 300; ++y) {
                for (int x = 0; x < 300; ++x)
                    ink += (255 - qRed(image.pixel(x, y))) / 255.0;
            }
            QVERIFY(std::abs(ink / 90'000 - share) < 0.01);
        }
    }

    /// The two hatches can be told apart without colour: one rises to the east, the other falls.
    void theLightHatchFalls() {
        const auto scene = support::sceneOf({{QStringLiteral("zone"), {support::rectangle(0, 0, 40'000, 40'000)}}});
        Style style = plainStyle(*scene, 0xFF000000);
        style.pattern = {map::Pattern::LightHatch};
        const QImage image = map::resolve(*map::render(scene, support::viewOnOrigin({300, 300}, 100, 0), {}, 1), style);
        for (int step = 0; step < 50; ++step)
            QCOMPARE(image.pixel(100 + step, 100 + step), image.pixel(100, 100));
        QVERIFY(image.pixel(100, 100) != image.pixel(104, 100) || image.pixel(100, 100) != image.pixel(102, 100));
    }

    void hoverLightensTheWholeTerritoryAlone() {
        const auto scene = support::sceneOf(
            {{QStringLiteral("both"), {support::rectangle(0, 0, 1000, 3000)}},
             {QStringLiteral("other"), {support::rectangle(1000, 0, 2000, 3000)}},
             {QStringLiteral("both"), {support::rectangle(2000, 0, 3000, 3000)}, QStringLiteral("18")}});
        const auto frame = map::render(scene, support::viewOnOrigin({50, 50}, 100, 10), {}, 1);
        Style style = plainStyle(*scene, 0xFF2B5F8F);
        style.hover = frame->faceAt(15, 25);
        const QImage image = map::resolve(*frame, style);
        QVERIFY(qRed(image.pixel(15, 25)) > 0x2B);
        QCOMPARE(image.pixel(25, 25), 0xFF2B5F8F);
        QCOMPARE(image.pixel(35, 25), image.pixel(15, 25));
        QCOMPARE(image.pixel(2, 2), kSea);
    }

    void overseasFramesHaveAnEdge() {
        auto scene = std::make_shared<map::Scene>(*twoSquares());
        const geo::Coordinate o = support::origin();
        scene->frames.push_back(support::frameOf(QStringLiteral("REU"), 2975, {0, 0, 100, 100},
                                                 {o.x + 500, o.y + 500, o.x + 1500, o.y + 1500}, true));
        Style style = plainStyle(*scene, 0xFFFFFFFF);
        const auto edges = [&](double pixelRatio) {
            map::View view = viewOnTwoSquares();
            view.pixelRatio = pixelRatio;
            const QImage image = map::resolve(*map::render(scene, view, {}, 1), style);
            int count = 0;
            for (int x = 10; x < 20; ++x)
                count += image.pixel(x, 30) == style.frameEdge;
            return count;
        };
        QCOMPARE(edges(1), 1);
        QCOMPARE(edges(2), 2);
    }

    void noRoomGivesNoImage() {
        const auto scene = twoSquares();
        QVERIFY(map::resolve(*map::render(scene, support::viewOnOrigin({0, 0}, 100), {}, 1), richStyle(*scene, 1))
                    .isNull());
    }

    void anEmptySceneIsSea() {
        Style style;
        style.background = kSea;
        const QImage image =
            map::resolve(*map::render(std::make_shared<const map::Scene>(), viewOnTwoSquares(), {}, 1), style);
        QCOMPARE(image.size(), QSize(60, 50));
        QCOMPARE(image.pixel(59, 49), kSea);
    }

    /// A style made before faces were added (or for none) colours nothing outside its lists.
    void facesWithoutAColourAreSea() {
        const auto scene = twoSquares();
        Style style;
        style.background = kSea;
        style.fill = {0xFF123456};
        const QImage image = map::resolve(*map::render(scene, viewOnTwoSquares(), {}, 1), style);
        QCOMPARE(image.pixel(50 - 5, 25), faceOf(*scene, "east") == 0 ? 0xFF123456 : kSea);
    }
};

QTEST_GUILESS_MAIN(TestResolve)
#include "test_resolve.moc"
