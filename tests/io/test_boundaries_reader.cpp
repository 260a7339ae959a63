#include "io/boundaries_reader.h"
#include "io/diagnosis_report.h"
#include "io/readers.h"
#include "support/shared_data.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <future>

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

    void theEmbeddedSetKnowsItsDepartements() {
        const auto reading = io::readBoundaries({u":/shapes/epci_2025_schematic.shp"_s});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(described(reading.error().diagnosis)));
        const auto& set = reading->boundaries;
        QVERIFY(set.schematic);
        QCOMPARE(set.sources[0].crs.epsg, 4326);
        QCOMPARE(io::territoryCount(set), 1255);
        QVERIFY(set.features.size() > 1255); // 89 intercommunalités straddle départements.
        QSet<QString> departements;
        for (const auto& feature : set.features) {
            QVERIFY(feature.ringCount > 0);
            QVERIFY(!feature.region.isEmpty());
            departements.insert(feature.departement);
        }
        QCOMPARE(departements.size(), 101);
        QVERIFY2(!reading->diagnosis.hasAny(Diagnosis::Severity::Warning), qPrintable(described(reading->diagnosis)));
    }

    void aSeatsDepartementIsNoBorder() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"epci.geojson"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"siren":"200000172","nom":"A","dep":"74","nature":"Communauté urbaine"},
             "geometry":{"type":"Polygon","coordinates":[[[2,48],[3,48],[3,49],[2,48]]]}},
            {"type":"Feature","properties":{"siren":"200000438","nom":"B","dep":"44","nature":"Métropole"},
             "geometry":{"type":"Polygon","coordinates":[[[3,48],[4,48],[4,49],[3,48]]]}}]})");
        file.close();
        const auto reading = io::readBoundaries({path});
        QVERIFY(reading.has_value());
        QCOMPARE(reading->boundaries.features[0].departement, QString());
        QCOMPARE(reading->boundaries.features[0].kind, u"CU"_s);
        QCOMPARE(reading->boundaries.features[1].kind, u"METRO"_s);
    }

    void threadsDoNotDisturbOneAnother() {
        const auto alone = io::readBoundaries({u":/shapes/epci_2025_schematic.shp"_s});
        QVERIFY(alone.has_value());
        std::vector<std::future<bool>> same;
        for (int thread = 0; thread < 4; ++thread)
            same.push_back(std::async(std::launch::async, [&alone] {
                const auto gazetteer = io::readGazetteer();
                const auto reading = io::readBoundaries({u":/shapes/epci_2025_schematic.shp"_s});
                return gazetteer.has_value() && reading.has_value() &&
                       reading->boundaries.coordinates == alone->boundaries.coordinates;
            }));
        for (auto& result : same)
            QVERIFY(result.get());
    }
};

QTEST_GUILESS_MAIN(TestBoundariesReader)
#include "test_boundaries_reader.moc"
