#include "document/small_country.h"
#include "publish/presentation.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace smallcountry;

namespace {

document::ViewState at(const QString& area) {
    document::ViewState view;
    view.area = area;
    return view;
}

std::optional<map::View> viewOf(const QString& area) {
    return publish::viewFor(at(area), *dataset(), {800, 600}, 1.0);
}

bool shows(const map::View& view, const geo::Box& plane) {
    const geo::Box shown = view.planeBox();
    return shown.minX <= plane.minX && shown.maxX >= plane.maxX && shown.minY <= plane.minY && shown.maxY >= plane.maxY;
}

geo::Box squares(double fromX, double toX) {
    geo::Box box;
    box.add(geo::Coordinate{fromX, 6'600'000});
    box.add(geo::Coordinate{toX, 6'610'000});
    return box;
}

} // namespace

class TestAreaView : public QObject {
    Q_OBJECT
private slots:
    void franceShowsEveryFrame() {
        const auto view = viewOf(u"france"_s);
        QVERIFY(view);
        for (const geo::PlaneFrame& frame : geo::standardFrames())
            QVERIFY(shows(*view, frame.plane));
    }

    void anAreaShowsItsTerritoriesAndLittleElse_data() {
        QTest::addColumn<QString>("area");
        QTest::addColumn<double>("fromX");
        QTest::addColumn<double>("toX");
        // A 600–610 km and B 610–620 are in Cher, B and C in Indre, D and E in Creuse.
        QTest::newRow("a territory") << u"siren:C"_s << 620e3 << 630e3;
        QTest::newRow("a département") << u"dept:36"_s << 610e3 << 630e3;
        QTest::newRow("a région") << u"region:24"_s << 600e3 << 630e3;
        QTest::newRow("another région") << u"region:75"_s << 630e3 << 650e3;
    }
    void anAreaShowsItsTerritoriesAndLittleElse() {
        QFETCH(QString, area);
        QFETCH(double, fromX);
        QFETCH(double, toX);
        const auto view = viewOf(area);
        QVERIFY(view);
        QVERIFY(shows(*view, squares(fromX, toX)));
        QVERIFY(view->planeBox().width() < 1.35 * std::max(toX - fromX, 10e3 * 800 / 600));
        QVERIFY(std::abs(view->centre.x - (fromX + toX) / 2) < 1);
    }

    void anOverseasFrameFillsThePicture() {
        const auto view = viewOf(u"frame:REU"_s);
        QVERIFY(view);
        const geo::Box tile = geo::standardFrames()[4].plane;
        QVERIFY(shows(*view, tile));
        QVERIFY(view->planeBox().height() <= tile.height() * 1.01 || view->planeBox().width() <= tile.width() * 1.01);
    }

    void whatIsUnknownGivesNothing() {
        for (const QString& area :
             {u"dept:99"_s, u"region:"_s, u"siren:nobody"_s, u"frame:XXX"_s, u"planet"_s, u"planet:3"_s, u"siren:F"_s})
            QVERIFY2(!viewOf(area), qPrintable(area));
    }

    void aFreeViewKeepsItsCentreAndItsScale() {
        document::ViewState state;
        state.area.clear();
        state.centreX = 612'345;
        state.centreY = 6'543'210;
        state.metresPerPoint = 250;
        const auto view = publish::viewFor(state, *dataset(), {800, 600}, 2.0);
        QVERIFY(view);
        QCOMPARE(view->centre.x, 612'345.0);
        QCOMPARE(view->metresPerPixel, 125.0);
        state.metresPerPoint = 0;
        QVERIFY(!publish::viewFor(state, *dataset(), {800, 600}, 2.0));
    }
};

QTEST_GUILESS_MAIN(TestAreaView)
#include "test_area_view.moc"
