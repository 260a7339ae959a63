#include "map/scale_bar.h"

#include <QTest>
#include <cmath>

namespace {

map::View viewAt(double metresPerPixel) {
    map::View view;
    view.metresPerPixel = metresPerPixel;
    view.size = {800, 600};
    return view;
}

const geo::PlaneFrame& frameOf(const char16_t* key) {
    for (const geo::PlaneFrame& frame : geo::standardFrames()) {
        if (frame.key == QStringView(key))
            return frame;
    }
    qFatal("no such frame");
}

} // namespace

class TestScaleBar : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void isTrueOnTheMainland() {
        // The mainland's plane is its world: at 1,000 m a pixel 120 pixels hold 120 km, so 100 km is the longest round
        // bar.
        const map::ScaleBar bar = map::scaleBarFor(frameOf(u"FRA"), viewAt(1000), 120);
        QCOMPARE(bar.metres, 100'000.0);
        QCOMPARE(bar.pixels, 100.0);
        QCOMPARE(bar.text, QStringLiteral("100\u00a0km"));
    }

    // Two points a bar's length apart in the frame's own metres are a bar's length apart on the picture.
    void isTrueInEveryFrame_data() {
        QTest::addColumn<int>("frame");
        QTest::addColumn<double>("metresPerPixel");
        for (int frame = 0; frame < int(geo::standardFrames().size()); ++frame) {
            for (const double scale : {2500.0, 700.0, 33.0, 0.4})
                QTest::addRow("%s at %g", qPrintable(geo::standardFrames()[std::size_t(frame)].key), scale)
                    << frame << scale;
        }
    }
    void isTrueInEveryFrame() {
        QFETCH(int, frame);
        QFETCH(double, metresPerPixel);
        const geo::PlaneFrame& own = geo::standardFrames()[std::size_t(frame)];
        const map::View view = viewAt(metresPerPixel);
        const map::ScaleBar bar = map::scaleBarFor(own, view, 150);
        const geo::Coordinate from = own.world.centre(), to{from.x + bar.metres, from.y};
        const double apart = view.toDevice(own.toPlane(to)).x() - view.toDevice(own.toPlane(from)).x();
        QVERIFY(std::abs(apart - bar.pixels) < 1e-6 * bar.pixels);
        QVERIFY(bar.pixels <= 150 && bar.pixels > 150 / 2.5 - 1e-9);
        const double lead = bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
        QVERIFY(std::abs(lead - 1) < 1e-9 || std::abs(lead - 2) < 1e-9 || std::abs(lead - 5) < 1e-9);
    }

    void writesSmallDistancesInTheirUnit() {
        QCOMPARE(map::scaleBarFor(frameOf(u"FRA"), viewAt(5), 120).text, QStringLiteral("500\u00a0m"));
        QCOMPARE(map::scaleBarFor(frameOf(u"FRA"), viewAt(0.004), 120).text, QStringLiteral("20\u00a0cm"));
        QCOMPARE(map::scaleBarFor(frameOf(u"FRA"), viewAt(20'000), 120).text, QStringLiteral("2\u202f000\u00a0km"));
    }

    void noRoomGivesNoBar() { QCOMPARE(map::scaleBarFor(frameOf(u"FRA"), viewAt(1000), 0).pixels, 0.0); }
};

QTEST_GUILESS_MAIN(TestScaleBar)
#include "test_scale_bar.moc"
