#include "io/crs_identification.h"

#include <QTest>
#include <cpl_conv.h>
#include <ogr_spatialref.h>

using io::Extent;

namespace {

/// As ESRI's tools write a .prj: without authority, names of their own.
OGRSpatialReference asInPrj(int epsg) {
    OGRSpatialReference declared;
    declared.importFromEPSG(epsg);
    char* wkt = nullptr;
    const char* const options[] = {"FORMAT=WKT1_ESRI", nullptr};
    declared.exportToWkt(&wkt, options);
    OGRSpatialReference read;
    read.importFromWkt(wkt);
    CPLFree(wkt);
    return read;
}

} // namespace

class TestCrsIdentification : public QObject {
    Q_OBJECT
private slots:
    void aPrjWithoutAuthorityIsRecognised_data() {
        QTest::addColumn<int>("epsg");
        for (const int epsg : {2154, 5490, 2972, 2975, 4471, 4326, 4171, 3857, 27572, 32620, 3943})
            QTest::addRow("%d", epsg) << epsg;
    }
    void aPrjWithoutAuthorityIsRecognised() {
        QFETCH(int, epsg);
        const territory::Crs crs = io::identifyCrs(asInPrj(epsg));
        QCOMPARE(crs.epsg, epsg);
        QVERIFY(!crs.deduced);
    }

    void whatNoRegisterKnowsKeepsItsDefinition() {
        OGRSpatialReference own;
        own.importFromProj4("+proj=laea +lat_0=46.3 +lon_0=2.7 +x_0=123 +y_0=456 +ellps=GRS80 +units=m");
        const territory::Crs crs = io::identifyCrs(own);
        QCOMPARE(crs.epsg, 0);
        OGRSpatialReference back;
        QCOMPARE(back.importFromWkt(crs.wkt.toUtf8().constData()), OGRERR_NONE);
        QVERIFY(back.IsSame(&own));
    }

    void onlyOneAnswerIsTaken_data() {
        QTest::addColumn<double>("minX");
        QTest::addColumn<double>("minY");
        QTest::addColumn<double>("maxX");
        QTest::addColumn<double>("maxY");
        QTest::addColumn<QList<int>>("plausible");
        // Extents of the territories as cs2cs gives them.
        QTest::newRow("France, degrees") << -5.14 << 41.33 << 9.56 << 51.09 << QList<int>{4326};
        QTest::newRow("La Réunion, degrees") << 55.21 << -21.39 << 55.84 << -20.87 << QList<int>{4326};
        QTest::newRow("degrees of nowhere in France") << 12.0 << 48.0 << 14.0 << 50.0 << QList<int>{};
        QTest::newRow("France, Lambert-93") << 99'000. << 6'046'000. << 1'242'000. << 7'110'000. << QList<int>{2154};
        QTest::newRow("Nord, Lambert-93") << 650'000. << 6'990'000. << 780'000. << 7'110'000. << QList<int>{2154};
        QTest::newRow("Gers, Lambert-93; Vosges, Web Mercator")
            << 430'000. << 6'250'000. << 560'000. << 6'350'000. << QList<int>{2154, 3857};
        QTest::newRow("La Réunion, UTM 40 S") << 314'000. << 7'634'000. << 380'000. << 7'692'000. << QList<int>{2975};
        QTest::newRow("Mayotte, UTM 38 S") << 500'000. << 8'560'000. << 534'000. << 8'604'000. << QList<int>{4471};
    }
    void onlyOneAnswerIsTaken() {
        QFETCH(double, minX);
        QFETCH(double, minY);
        QFETCH(double, maxX);
        QFETCH(double, maxY);
        QFETCH(QList<int>, plausible);
        QCOMPARE(io::plausibleCrs({Extent{minX, minY, maxX, maxY}}), plausible);
    }

    void territoriesOverTheGlobeAreDegrees() {
        QCOMPARE(io::plausibleCrs({{2, 48, 3, 49}, {55.3, -21.2, 55.6, -21}, {}, {45.1, -12.9, 45.2, -12.7}}),
                 QList<int>{4326});
        QCOMPARE(io::plausibleCrs({}), QList<int>{});
    }
};

QTEST_GUILESS_MAIN(TestCrsIdentification)
#include "test_crs_identification.moc"
