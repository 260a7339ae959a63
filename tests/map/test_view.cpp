#include "map/view.h"

#include <QTest>

using geo::Coordinate;
using map::View;

namespace {

bool near(QPointF a, QPointF b) {
    return std::abs(a.x() - b.x()) < 1e-6 && std::abs(a.y() - b.y()) < 1e-6;
}

View someView() {
    View view;
    view.centre = {600000, 6500000};
    view.metresPerPixel = 800;
    view.size = {1281, 720};
    return view;
}

} // namespace

class TestView : public QObject {
    Q_OBJECT
private slots:
    void northIsUp() {
        const View view = someView();
        const QPointF middle = view.toDevice(view.centre);
        QVERIFY(near(middle, {640.5, 360.0}));
        QVERIFY(near(view.toDevice({600800, 6500000}), middle + QPointF(1, 0)));
        QVERIFY(near(view.toDevice({600000, 6500800}), middle - QPointF(0, 1)));
    }

    void planeAndDeviceAreInverse() {
        const View view = someView();
        const Coordinate back = view.toPlane(view.toDevice({123456.5, 6123456.25}));
        QVERIFY(std::abs(back.x - 123456.5) < 1e-6 && std::abs(back.y - 6123456.25) < 1e-6);
    }

    void boxIsWhatThePictureShows() {
        const geo::Box box = someView().planeBox();
        QCOMPARE(box.width(), 1281 * 800.0);
        QCOMPARE(box.height(), 720 * 800.0);
        QVERIFY(box.centre() == someView().centre);
    }

    void fittingShowsTheWholeBoxInsideItsMargins() {
        geo::Box box;
        box.add(Coordinate{100000, 6100000});
        box.add(Coordinate{1200000, 7100000});
        const QMarginsF margins(220, 60, 20, 40);
        const View view = View::fitting(box, {1600, 900}, 2.0, margins);
        const QRectF shown(view.toDevice({box.minX, box.maxY}), view.toDevice({box.maxX, box.minY}));
        QVERIFY(shown.left() >= 220 - 1e-6 && shown.right() <= 1580 + 1e-6);
        QVERIFY(shown.top() >= 60 - 1e-6 && shown.bottom() <= 860 + 1e-6);
        // As large as can be (height binds), in the middle of what is free.
        QVERIFY(std::abs(shown.height() - 800) < 1e-6);
        QVERIFY(near(shown.center(), {(220 + 1580) / 2.0, (60 + 860) / 2.0}));
        QCOMPARE(view.pixelRatio, 2.0);
    }

    void fittingAPointOrNothingStaysSane() {
        geo::Box point;
        point.add(Coordinate{5, 5});
        QVERIFY(View::fitting(point, {300, 200}, 1).metresPerPixel > 0);
        QVERIFY(View::fitting({}, {300, 200}, 1).metresPerPixel > 0);
        // Margins wider than the picture leave at least a pixel.
        QVERIFY(std::isfinite(View::fitting(point, {10, 10}, 1, {50, 50, 50, 50}).centre.x));
    }

    void zoomKeepsThePointUnderThePointer() {
        View view = someView();
        const QPointF pointer(200.25, 650.5);
        const Coordinate fixed = view.toPlane(pointer);
        for (const double factor : {1.25, 0.4, 3.0}) {
            view = view.zoomedAbout(pointer, factor);
            QVERIFY(near(view.toDevice(fixed), pointer));
        }
        QVERIFY(std::abs(view.metresPerPixel - 800 / (1.25 * 0.4 * 3.0)) < 1e-9);
    }

    void movingCarriesThePictureAlong() {
        const View view = someView();
        const Coordinate place{612345, 6487654};
        QVERIFY(near(view.movedBy({30, -12}).toDevice(place), view.toDevice(place) + QPointF(30, -12)));
    }

    void anOldPictureIsLaidWhereItsPlacesNowAre() {
        const View before = someView();
        const View now = before.movedBy({-70, 41}).zoomedAbout({300, 300}, 1.7);
        const QTransform transform = now.transformFrom(before);
        for (const Coordinate place : {Coordinate{600000, 6500000}, Coordinate{250000, 6700000}})
            QVERIFY(near(transform.map(before.toDevice(place)), now.toDevice(place)));
        QVERIFY(before.transformFrom(before).isIdentity());
    }
};

QTEST_APPLESS_MAIN(TestView)
#include "test_view.moc"
