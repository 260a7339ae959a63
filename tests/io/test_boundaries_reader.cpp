#include "io/boundaries_reader.h"
#include "support/shared_data.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using territory::Diagnosis;

namespace {

const QStringList& deliveryFolders() {
    static const QStringList folders{u"FRA_L93"_s,    u"GLP_UTM20N"_s, u"GUF_UTM22N"_s,
                                     u"MTQ_UTM20N"_s, u"MYT_UTM38S"_s, u"REU_UTM40S"_s};
    return folders;
}

QString described(const Diagnosis& diagnosis) {
    QStringList lines;
    for (const auto& finding : diagnosis.findings())
        lines << u"%1 %2 %3 %4 %5"_s.arg(Diagnosis::key(finding.cause), finding.file)
                     .arg(finding.count)
                     .arg(finding.text, finding.samples.join(u" | "_s));
    return lines.join(u'\n');
}

} // namespace

class TestBoundariesReader : public QObject {
    Q_OBJECT
private slots:
    void adminExpressIsOneSetOf1255InFiveCrs() {
        REQUIRE_SHARED_DATA(folder, "admin-express");
        QStringList paths;
        for (const QString& territory : deliveryFolders())
            paths << folder + u'/' + territory + u"/EPCI.shp"_s;
        const auto reading = io::readBoundaries(paths);
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(described(reading.error().diagnosis)));
        const auto& set = reading->boundaries;
        QCOMPARE(set.features.size(), 1255U);
        QCOMPARE(set.sources.size(), 6U);
        QSet<int> crs;
        for (const auto& source : set.sources) {
            crs.insert(source.crs.epsg);
            QCOMPARE(source.readFeatures, source.declaredFeatures);
        }
        QCOMPARE(crs, (QSet<int>{2154, 5490, 2972, 2975, 4471}));
        QVERIFY(!reading->diagnosis.hasAny(Diagnosis::Severity::Warning));
    }

    void everyFormatIsRead_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("features");
        QTest::newRow("FlatGeobuf") << u"epci_detail_569k.fgb"_s << 1255;
        QTest::newRow("GeoJSON") << u"contours_epci_2025.geojson"_s << 1255;
        QTest::newRow("GeoPackage") << u"departements_2025.gpkg"_s << 101;
        QTest::newRow("communes") << u"communes_2018.fgb"_s << 34868;
    }
    void everyFormatIsRead() {
        QFETCH(QString, file);
        QFETCH(int, features);
        REQUIRE_SHARED_DATA(folder, "admin-express");
        const auto reading = io::readBoundaries({folder + u"/../"_s + file});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(described(reading.error().diagnosis)));
        QCOMPARE(reading->boundaries.features.size(), std::size_t(features));
        QCOMPARE(reading->boundaries.sources[0].crs.epsg, 4326);
    }
};

QTEST_GUILESS_MAIN(TestBoundariesReader)
#include "test_boundaries_reader.moc"
