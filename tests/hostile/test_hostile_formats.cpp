#include "io/boundaries_reader.h"
#include "made_up_boundaries.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Cause = territory::Diagnosis::Cause;
using Severity = territory::Diagnosis::Severity;

namespace {

struct Format {
    const char* driver;
    const char* file;
};
constexpr Format kFormats[] = {{"GPKG", "epci.gpkg"}, {"FlatGeobuf", "epci.fgb"}, {"GeoJSON", "epci.geojson"}};

QString feature(const QString& coordinates) {
    return uR"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%1","nom":"A"},
               "geometry":{"type":"Polygon","coordinates":%2}}]})"_s.arg(hostile::codes()[0], coordinates);
}

} // namespace

#define VERIFY_REFUSED(reading)                                                                                        \
    QVERIFY(!(reading).has_value());                                                                                   \
    QVERIFY(!(reading).error().problem.what.isEmpty());                                                                \
    QVERIFY((reading).error().diagnosis.hasAny(Severity::Error))

/// GeoPackage, FlatGeobuf and GeoJSON: sound, cut, flipped; and files that are something else than they say.
class TestHostileFormats : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString written(const QString& name, const QByteArray& content) const {
        hostile::replaceContent(m_folder.filePath(name), content);
        return m_folder.filePath(name);
    }
    void formats() const {
        QTest::addColumn<QString>("path");
        for (const Format& format : kFormats)
            QTest::newRow(format.driver) << m_folder.filePath(QString::fromLatin1(format.file));
    }

private slots:
    void initTestCase() {
        for (const Format& format : kFormats)
            hostile::writeBoundaries(m_folder.filePath(QString::fromLatin1(format.file)), format.driver);
    }

    void soundOnesAreSound_data() { formats(); }
    void soundOnesAreSound() {
        QFETCH(QString, path);
        const auto reading = io::readBoundaries({path});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QVERIFY(reading->diagnosis.findings().empty());
        QCOMPARE(reading->boundaries.features.size(), std::size_t(hostile::kTerritories));
        QCOMPARE(reading->boundaries.sources[0].crs.epsg, 2154);
        QStringList codes, names;
        for (const auto& feature : reading->boundaries.features) {
            codes << feature.code;
            names << feature.name;
        }
        // FlatGeobuf orders its features along a curve.
        codes.sort();
        QCOMPARE(codes, hostile::codes());
        QVERIFY(names.contains(hostile::nameOf(12)));
    }

    void cutOnesAreRefused_data() { formats(); }
    void cutOnesAreRefused() {
        QFETCH(QString, path);
        const QByteArray sound = hostile::contentOf(path);
        for (const double share : {0.0, 0.0005, 0.01, 0.2, 0.5, 0.7, 0.9, 0.99}) {
            // A GeoPackage has spare pages at its end: what is cut there may be nothing.
            const QString cut =
                written(u"cut."_s + QFileInfo(path).suffix(), sound.left(qsizetype(share * double(sound.size()))));
            const auto reading = io::readBoundaries({cut});
            if (reading)
                QCOMPARE(reading->boundaries.features.size(), std::size_t(hostile::kTerritories));
            else
                QVERIFY(!reading.error().problem.what.isEmpty());
            QVERIFY2(!reading.has_value() || (share > 0.95 && path.endsWith(u"gpkg"_s)),
                     qPrintable(QString::number(share)));
        }
    }

    void flippedOnesNeverLoseATerritoryInSilence_data() { formats(); }
    void flippedOnesNeverLoseATerritoryInSilence() {
        QFETCH(QString, path);
        const QByteArray sound = hostile::contentOf(path);
        QRandomGenerator random(20250627);
        const qint64 before = hostile::peakMemory();
        int read = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray flipped = sound;
            for (int flip = 0; flip <= round % 5; ++flip)
                flipped[random.bounded(flipped.size())] = char(random.bounded(256));
            const auto reading = io::readBoundaries({written(u"flipped."_s + QFileInfo(path).suffix(), flipped)});
            if (!reading) {
                QVERIFY(!reading.error().problem.what.isEmpty());
                continue;
            }
            ++read;
            QVERIFY2(reading->boundaries.features.size() == std::size_t(hostile::kTerritories) ||
                         !reading->diagnosis.findings().empty(),
                     qPrintable(u"round %1"_s.arg(round)));
        }
        qInfo() << read << "of 300 were still readable";
        QVERIFY(hostile::peakMemory() - before < (512LL << 20));
    }

    void whatIsSomethingElseIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray page("<!DOCTYPE html><html><body>404</body></html>");
        for (const char* name : {"page.shp", "page.gpkg", "page.geojson", "page.fgb", "page.zip"})
            QTest::newRow(name) << QString::fromLatin1(name) << page;
        for (const char* name : {"empty.shp", "empty.gpkg", "empty.geojson", "empty.fgb", "empty.zip"})
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray();
        QTest::newRow("no features") << u"none.geojson"_s
                                     << QByteArray(R"({"type":"FeatureCollection","features":[]})");
        QTest::newRow("another format") << u"map.pdf"_s << QByteArray("%PDF-1.4");
        QTest::newRow("an indirection")
            << u"map.vrt"_s
            << QByteArray("<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>/etc/passwd</SrcDataSource>"
                          "</OGRVRTLayer></OGRVRTDataSource>");
        QTest::newRow("an indirection under another name")
            << u"vrt.geojson"_s << QByteArray("<OGRVRTDataSource><OGRVRTLayer name='a'/></OGRVRTDataSource>");
        QTest::newRow("nested a million deep") << u"deep.geojson"_s << feature(QString(1'000'000, u'[')).toUtf8();
        QTest::newRow("endless text") << u"text.geojson"_s
                                      << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"") +
                                             QByteArray(2'000'000, 'a');
        QTest::newRow("points")
            << u"points.geojson"_s
            << QByteArray(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"1"},
                                              "geometry":{"type":"Point","coordinates":[2,48]}}]})");
        QTest::newRow("beyond the degrees")
            << u"degrees.geojson"_s << feature(u"[[[2,48],[3,48],[3,480],[2,48]]]"_s).toUtf8();
        QTest::newRow("nothing but a number")
            << u"huge.geojson"_s << feature(u"[[[2,48],[1e999,48],[3,49],[2,48]]]"_s).toUtf8();
        // FlatGeobuf: magic, then a header said to be of 4 GB.
        QTest::newRow("header of 4 GB") << u"huge.fgb"_s
                                        << QByteArray("fgb\x03"
                                                      "fgb\x00\xff\xff\xff\xff",
                                                      12) +
                                               QByteArray(200, 'x');
        QTest::newRow("header of 2 GB") << u"two.fgb"_s
                                        << QByteArray("fgb\x03"
                                                      "fgb\x00\xff\xff\xff\x7f",
                                                      12) +
                                               QByteArray(200, 'x');
    }
    void whatIsSomethingElseIsRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const qint64 before = hostile::peakMemory();
        const auto reading = io::readBoundaries({written(name, content)});
        VERIFY_REFUSED(reading);
        QVERIFY(hostile::peakMemory() - before < (256LL << 20));
    }

    void noFileAtAllIsRefused() {
        for (const QString& path :
             {m_folder.path(), m_folder.filePath(u"absent.shp"_s), u"/vsicurl/http://127.0.0.1/a.shp"_s,
              u"http://127.0.0.1/a.geojson"_s, u"/dev/zero"_s, u":/absent.shp"_s, QString()}) {
            const auto reading = io::readBoundaries({path});
            VERIFY_REFUSED(reading);
        }
        QVERIFY(!io::readBoundaries({}).has_value());
    }

    void oneBadFileRefusesTheSet() {
        const auto reading = io::readBoundaries({m_folder.filePath(u"epci.fgb"_s), written(u"bad.fgb"_s, "fgb")});
        VERIFY_REFUSED(reading);
        QCOMPARE(reading.error().problem.subject, u"bad.fgb"_s);
        QCOMPARE(reading.error().sources.size(), 1U);
    }

    void geoJsonInLambert93IsSeenThrough() {
        const auto reading = io::readBoundaries(
            {written(u"metres.geojson"_s,
                     feature(u"[[[600000,7000000],[610000,7000000],[610000,7010000],[600000,7000000]]]"_s).toUtf8())});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QCOMPARE(reading->boundaries.sources[0].crs, (territory::Crs{2154, {}, true}));
        QCOMPARE(reading->diagnosis.find(Cause::DeducedCrs)->severity, Severity::Warning);
    }

    void geometriesAreWhatTheyAre_data() {
        QTest::addColumn<QByteArray>("wkt");
        QTest::addColumn<int>("rings");
        QTest::addColumn<int>("vertices");
        QTest::addColumn<int>("holes");
        // Counted by hand, without closing vertices.
        QTest::newRow("self-crossing")
            << QByteArray("POLYGON((600000 6900000,610000 6910000,610000 6900000,600000 6910000,600000 6900000))") << 1
            << 4 << 0;
        QTest::newRow("two parts, one with a hole")
            << QByteArray("MULTIPOLYGON(((600000 6900000,610000 6900000,610000 6910000,600000 6900000)),"
                          "((620000 6900000,630000 6900000,630000 6910000,620000 6910000,620000 6900000),"
                          "(621000 6901000,622000 6901000,622000 6902000,621000 6901000)))")
            << 3 << 10 << 1;
        QTest::newRow("a part of two vertices")
            << QByteArray("MULTIPOLYGON(((600000 6900000,610000 6900000,610000 6910000,600000 6900000)),"
                          "((620000 6900000,630000 6900000,620000 6900000)))")
            << 1 << 3 << 0;
        QTest::newRow("with heights")
            << QByteArray("POLYGON Z((600000 6900000 5,610000 6900000 6,610000 6910000 7,600000 6900000 5))") << 1 << 3
            << 0;
        QTest::newRow("a collection with a point")
            << QByteArray("GEOMETRYCOLLECTION(POINT(600000 6900000),"
                          "POLYGON((600000 6900000,610000 6900000,610000 6910000,600000 6900000)))")
            << 1 << 3 << 0;
    }
    void geometriesAreWhatTheyAre() {
        QFETCH(QByteArray, wkt);
        QFETCH(int, rings);
        QFETCH(int, vertices);
        QFETCH(int, holes);
        const QTemporaryDir folder;
        hostile::writeGeometry(folder.filePath(u"g.gpkg"_s), "GPKG", wkt.constData());
        const auto reading = io::readBoundaries({folder.filePath(u"g.gpkg"_s)});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        const auto& set = reading->boundaries;
        QCOMPARE(int(set.rings.size()), rings);
        QCOMPARE(int(set.coordinates.size()), vertices);
        QCOMPARE(std::count_if(set.rings.begin(), set.rings.end(), [](const auto& ring) { return ring.hole; }), holes);
        QCOMPARE(set.features[0].ringCount, std::uint32_t(rings));
        const auto* finding = reading->diagnosis.find(Cause::Hole);
        QCOMPARE(finding == nullptr ? 0 : finding->count, holes);
    }

    void aViewWithoutEndIsNotFollowed() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"v.gpkg"_s);
        hostile::writeGeometry(path, "GPKG", "POINT(600000 6900000)");
        hostile::executeSql(
            path,
            {"CREATE VIEW epci_sans_fin AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
             "SELECT i AS fid, geom, siren FROM n JOIN epci ON i < 0",
             "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('epci_sans_fin', 'features', 2154)",
             "INSERT INTO gpkg_geometry_columns VALUES ('epci_sans_fin', 'geom', 'POLYGON', 2154, 0, 0)"});
        const auto reading = io::readBoundaries({path});
        VERIFY_REFUSED(reading);
        QVERIFY(reading.error().diagnosis.find(Cause::NotPolygon) != nullptr);
    }

    void unknownColumnsAreAskedFor() {
        const QString path = written(
            u"columns.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"Clé":"200000172","Qui":"A"},
                                        "geometry":{"type":"Polygon","coordinates":[[[2,48],[3,48],[3,49],[2,48]]]}}]})");
        const auto reading = io::readBoundaries({path});
        VERIFY_REFUSED(reading);
        QCOMPARE(reading.error().questions.at(0).columns, (QStringList{u"Clé"_s, u"Qui"_s}));
        const auto again =
            io::readBoundaries({path}, {.codeColumn = u"Clé"_s, .nameColumn = u"qui"_s, .layer = {}, .epsgOf = {}});
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().problem.text()));
        QCOMPARE(again->boundaries.features[0].code, u"200000172"_s);
        QCOMPARE(again->boundaries.features[0].name, u"A"_s);
    }

    void readingStopsWhenAsked() {
        const QString path = m_folder.filePath(u"epci.geojson"_s);
        std::stop_source stop;
        stop.request_stop();
        const auto before = io::readBoundaries({path}, {}, stop.get_token());
        QVERIFY(!before.has_value());
        QVERIFY(before.error().cancelled);
    }

    void progressGrowsToItsEnd() {
        const QStringList paths{m_folder.filePath(u"epci.fgb"_s), m_folder.filePath(u"epci.geojson"_s)};
        double last = 0;
        QStringList steps;
        const auto reading = io::readBoundaries(paths, {}, {}, [&](double share, const QString& step) {
            QVERIFY(share >= last && share <= 1);
            last = share;
            steps << step;
        });
        QVERIFY(reading.has_value());
        QCOMPARE(last, 1.0);
        QVERIFY(steps.constFirst().contains(u"epci.fgb"_s));
        QVERIFY(steps.constLast().contains(u"epci.geojson"_s));
    }
};

QTEST_GUILESS_MAIN(TestHostileFormats)
#include "test_hostile_formats.moc"
