#include "geo/plane_frame.h"
#include "geo/projection.h"

#include <QTest>

using geo::Box;
using geo::Coordinate;
using geo::PlaneFrame;

/// The composite plane: the mainland as it is, five overseas tiles in a column at its left.
class TestPlaneFrame : public QObject {
    Q_OBJECT
private slots:
    void standsInTheLegalOrder();
    void holdsTheRealTerritories_data();
    void holdsTheRealTerritories();
    void neverCoversAnother();
    void leavesRoomForTitles();
    void fitsAnOrdinaryPage();
    void goesToThePlaneAndBack();
    void degreesHoldTheWorld();
    void findsTheFrameOfAPlanePoint();
};

void TestPlaneFrame::standsInTheLegalOrder() {
    QStringList keys;
    QList<int> epsg;
    for (const PlaneFrame& frame : geo::standardFrames()) {
        keys << frame.key;
        epsg << frame.epsg;
        QCOMPARE(frame.bordered, frame.key != QStringLiteral("FRA"));
    }
    QCOMPARE(keys, QStringLiteral("FRA GLP MTQ GUF REU MYT").split(QLatin1Char(' ')));
    QCOMPARE(epsg, (QList<int>{2154, 5490, 5490, 2972, 2975, 4471}));
}

void TestPlaneFrame::holdsTheRealTerritories_data() {
    // ogrinfo -so -al admin-express/*/EPCI.shp (ADMIN EXPRESS COG CARTO 2025)
    QTest::addColumn<int>("frame");
    QTest::addColumn<QRectF>("extent");
    const auto row = [](const char* name, int frame, double x0, double y0, double x1, double y1) {
        QTest::newRow(name) << frame << QRectF(QPointF(x0, y0), QPointF(x1, y1));
    };
    row("mainland", 0, 111329.5, 6049773.6, 1242419.4, 7110497.0);
    row("Guadeloupe", 1, 627170.7, 1750956.7, 713451.0, 1826058.6);
    row("Martinique", 2, 690574.0, 1592463.3, 735997.7, 1645737.7);
    row("Guyane", 3, 99306.5, 233908.8, 430491.8, 636253.9);
    row("La Réunion", 4, 314813.9, 7634160.3, 379215.9, 7691238.9);
    row("Mayotte", 5, 502208.3, 8562848.2, 532222.1, 8603051.7);
}

void TestPlaneFrame::holdsTheRealTerritories() {
    QFETCH(int, frame);
    QFETCH(QRectF, extent);
    const Box& world = geo::standardFrames().at(frame).world;
    const double air = 0.02 * world.width();
    QVERIFY(extent.left() - world.minX > air);
    QVERIFY(world.maxX - extent.right() > air / 2);
    QVERIFY(extent.top() - world.minY > air / 2);
    QVERIFY(world.maxY - extent.bottom() > air / 2);
}

void TestPlaneFrame::neverCoversAnother() {
    const auto& frames = geo::standardFrames();
    for (std::size_t i = 0; i < frames.size(); ++i)
        for (std::size_t j = i + 1; j < frames.size(); ++j)
            QVERIFY(!frames[i].plane.intersects(frames[j].plane));
}

void TestPlaneFrame::leavesRoomForTitles() {
    const auto& frames = geo::standardFrames();
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const double above = i == 1 ? frames.front().plane.maxY : frames[i - 1].plane.minY;
        QVERIFY(above - frames[i].plane.maxY >= 30'000);
        QCOMPARE(frames[i].plane.minX, frames[1].plane.minX);
        QCOMPARE(frames[i].plane.width(), frames[1].plane.width());
        QVERIFY(frames[i].plane.maxX < frames.front().plane.minX);
    }
    QVERIFY(frames.back().plane.minY >= frames.front().plane.minY);
}

void TestPlaneFrame::fitsAnOrdinaryPage() {
    const Box whole = geo::planeExtent(geo::standardFrames());
    const double aspect = whole.width() / whole.height();
    QVERIFY2(aspect > 1.2 && aspect < 1.5, qPrintable(QString::number(aspect)));
}

void TestPlaneFrame::goesToThePlaneAndBack() {
    for (const PlaneFrame& frame : geo::standardFrames()) {
        const Coordinate corner = frame.toPlane({frame.world.maxX, frame.world.maxY});
        QVERIFY(std::abs(corner.x - frame.plane.maxX) < 1e-6 && std::abs(corner.y - frame.plane.maxY) < 1e-6);
        const Coordinate world = frame.world.centre(), back = frame.toWorld(frame.toPlane(world));
        QVERIFY(std::abs(back.x - world.x) < 1e-6 && std::abs(back.y - world.y) < 1e-6);
    }
    const Coordinate paris{652'469, 6'862'035};
    QCOMPARE(geo::standardFrames().front().toPlane(paris), paris);
}

void TestPlaneFrame::degreesHoldTheWorld() {
    const auto& frames = geo::standardFrames();
    const geo::Placer placer(frames);
    constexpr int kSteps = 20;
    for (std::size_t i = 0; i < frames.size(); ++i)
        for (int x = 0; x <= kSteps; ++x)
            for (int y = 0; y <= kSteps; ++y) {
                const Box& world = frames[i].world;
                const Coordinate at{world.minX + world.width() * x / kSteps, world.minY + world.height() * y / kSteps};
                QVERIFY(frames[i].degrees.contains(placer.toDegrees(static_cast<geo::FrameId>(i), at)));
            }
}

void TestPlaneFrame::findsTheFrameOfAPlanePoint() {
    const auto& frames = geo::standardFrames();
    for (std::size_t i = 0; i < frames.size(); ++i)
        QCOMPARE(geo::frameAt(frames, frames[i].plane.centre()), i);
    QCOMPARE(geo::frameAt(frames, {-1e7, 0}), 0); // nowhere: the mainland
}

QTEST_GUILESS_MAIN(TestPlaneFrame)
#include "test_plane_frame.moc"
