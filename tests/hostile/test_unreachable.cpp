#include "io/project_file.h"
#include "made_up_boundaries.h"
#include "made_up_workbooks.h"
#include "support/made_up_plan.h"
#include "support/run_sql.h"
#include "watched_reading.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kAddress = "http://127.0.0.1:9/epci"; ///< Nobody answers there; asking is what must not happen.

/// Ten entities, each ten of the one before: a gigabyte of text in a kilobyte.
QByteArray billionLaughs() {
    QByteArray prolog = "<!DOCTYPE r [<!ENTITY e0 \"ha\">";
    for (int level = 1; level < 10; ++level) {
        const QByteArray before = "&e" + QByteArray::number(level - 1) + ';';
        prolog += "<!ENTITY e" + QByteArray::number(level) + " \"" + before.repeated(10) + "\">";
    }
    return prolog + "]>";
}

} // namespace

/// Files that name others, or addresses, or programs: whatever a reading does with them, it opens nothing but
/// themselves and asks the network for nothing. What the process does is seen by watched_calls.h, not believed.
class TestUnreachable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder, m_elsewhere;
    QByteArray m_decoy; ///< A sound shapefile that hostile files name.
    int m_files = 0;

    /// In a folder of its own.
    QString freshPath(const QString& name) {
        const QString folder = m_folder.filePath(QString::number(m_files++));
        if (!QDir().mkpath(folder))
            qFatal("%s can't be made", qPrintable(folder));
        return folder + u'/' + name;
    }
    QString written(const QString& name, const QByteArray& content) {
        const QString path = freshPath(name);
        hostile::replaceContent(path, content);
        return path;
    }
    QString geoPackage(const QByteArray& sql) {
        const QString path = freshPath(u"epci.gpkg"_s);
        hostile::writeBoundaries(path, "GPKG", hostile::codes().mid(0, 3));
        if (!tests::runSql(path, sql))
            qFatal("the made-up file can't be changed");
        return path;
    }
    static QByteArray vrt(const QByteArray& source) {
        return "<OGRVRTDataSource><OGRVRTLayer name=\"epci\"><SrcDataSource>" + source +
               "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>";
    }
    QStringList boundaries() {
        QStringList paths;
        for (const QByteArray& source : {kAddress, "/vsicurl/" + kAddress + ".shp", m_decoy}) {
            for (const QString& name : {u"epci.gpkg"_s, u"epci.geojson"_s, u"epci.fgb"_s, u"epci.shp"_s})
                paths << written(name, vrt(source));
            hostile::ZipForger zip;
            zip.add("epci.vrt", vrt(source));
            zip.add("epci.geojson", vrt(source));
            paths << written(u"a.zip"_s, zip.bytes());
            for (const QString& suffix : {u"prj"_s, u"cpg"_s})
                paths << shapefileWith(suffix, source);
        }
        paths << written(u"kml.geojson"_s, "<kml><NetworkLink><href>" + kAddress + "</href></NetworkLink></kml>")
              << written(u"gml.geojson"_s, "<FeatureCollection xsi:schemaLocation=\"a " + kAddress + "\"/>");
        // GDAL follows the first two of these unless it is kept from it.
        for (const char* crs : {"{'type':'url','properties':{'url':'X'}}", "{'type':'link','properties':{'href':'X'}}",
                                "{'type':'name','properties':{'name':'X'}}"})
            paths << geoJson(crs);
        return paths;
    }
    QString geoJson(QByteArray crs) {
        const QByteArray json = "{'type':'FeatureCollection','crs':" + crs.replace("X", kAddress) +
                                ",'features':[{'type':'Feature','properties':{'siren':'200040681','url':'" + kAddress +
                                "'},'geometry':{'type':'Polygon','coordinates':[[[2,48],[2,49],[3,49],[2,48]]]}}]}";
        return written(u"epci.geojson"_s, QByteArray(json).replace('\'', '"'));
    }
    QString shapefileWith(const QString& suffix, const QByteArray& content) {
        const QString shp = freshPath(u"epci.shp"_s);
        hostile::writeBoundaries(shp, "ESRI Shapefile", hostile::codes().mid(0, 3));
        hostile::replaceContent(shp.chopped(3) + suffix, content);
        return shp;
    }
    QStringList geoPackages() {
        const QByteArray address = "/vsicurl/" + kAddress;
        const QByteArray module =
            "DROP TABLE epci; PRAGMA writable_schema=ON; INSERT INTO sqlite_master VALUES('table',"
            "'epci','epci',0,'CREATE VIRTUAL TABLE epci USING ";
        return {geoPackage("UPDATE gpkg_contents SET table_name='" + address +
                           "'; UPDATE gpkg_geometry_columns SET table_name='" + address +
                           "'; ALTER TABLE epci RENAME TO \"" + address + '"'),
                geoPackage(module + "VirtualOGR(''" + address + ".shp'')')"),
                geoPackage(module + "VirtualShape(''" + m_decoy + "'')')"),
                geoPackage("UPDATE gpkg_spatial_ref_sys SET definition='" + kAddress + "', organization='x'"),
                geoPackage("CREATE TABLE gpkg_metadata(id INTEGER PRIMARY KEY, md_scope TEXT, md_standard_uri TEXT, "
                           "mime_type TEXT, metadata TEXT); INSERT INTO gpkg_metadata VALUES(1,'dataset',"
                           "'http://gdal.org','text/xml','<GDALMultiDomainMetadata><Metadata domain=\"SUBDATASETS\">"
                           "<MDI key=\"S\">" +
                           m_decoy + "</MDI></Metadata></GDALMultiDomainMetadata>')")};
    }
    /// Views in the place of the table that GDAL asks first.
    QStringList programs() {
        const QByteArray view = "ALTER TABLE gpkg_contents RENAME TO c; CREATE VIEW gpkg_contents AS ";
        const QByteArray columns = "SELECT table_name, data_type, identifier, description, last_change, min_x, min_y, "
                                   "max_x, max_y, srs_id";
        QStringList paths{geoPackage(view + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) " +
                                     columns + " FROM c, n WHERE i < 0")};
        for (const char* function :
             {"ogr_geocode('Paris')", "ogr_geocode_reverse(2.3, 48.8, 'display_name')", "load_extension('/tmp/x.so')",
              "ogr_datasource_load_layers('X')", "readfile('X')", "fts3_tokenizer('simple')", "ImportFromEPSG(4326)"})
            paths << geoPackage(view + columns + ", " + QByteArray(function).replace("X", m_decoy) +
                                " AS called FROM c WHERE called IS NOT 0");
        return paths;
    }
    /// A workbook whose only sheet is said to lie elsewhere.
    QString workbookElsewhere(const QByteArray& target) {
        hostile::ZipForger zip;
        zip.add("[Content_Types].xml", hostile::xlsxContentTypes());
        zip.add("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        zip.add("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"" + target + "\"/></Relationships>");
        return written(u"t.xlsx"_s, zip.bytes());
    }
    QStringList tables() {
        QStringList paths;
        for (const QByteArray& target : {"/vsicurl/" + kAddress, "../../../../../.." + m_decoy, m_decoy})
            paths << workbookElsewhere(target);
        hostile::ZipForger linked = hostile::workbookOf(hostile::sheetOf(hostile::xlsxRows()));
        linked.add("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook r:id=\"rId1\"/></externalLink>");
        linked.add("xl/externalLinks/_rels/externalLink1.xml.rels",
                   "<Relationships><Relationship Id=\"rId1\" Target=\"" + kAddress +
                       "\" TargetMode=\"External\"/></Relationships>");
        paths << written(u"t.xlsx"_s, linked.bytes());
        const QByteArray entities =
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"file://" + m_decoy + "\"><!ENTITY a SYSTEM \"" + kAddress + "\">]>";
        paths << workbookNaming("&e;&a;", entities) << odsNaming("&e;&a;", entities);
        const QString csv = written(u"t.csv"_s, "siren;nom\n200040681;a\n");
        hostile::replaceContent(csv.chopped(3) + u"csvt"_s, "String,WKT\n");
        hostile::replaceContent(csv.chopped(3) + u"vrt"_s, vrt(m_decoy));
        hostile::replaceContent(csv + u".aux.xml"_s, "<PAMDataset/>");
        return paths << csv << written(u"t.csv"_s, vrt(kAddress));
    }
    QString workbookNaming(const QByteArray& entity, const QByteArray& prolog) {
        return written(
            u"t.xlsx"_s,
            hostile::workbookOf(hostile::sheetOf("<row><c t=\"str\"><v>" + entity + "</v></c></row>", prolog)).bytes());
    }
    QString odsNaming(const QByteArray& entity, const QByteArray& prolog) {
        return written(u"t.ods"_s, hostile::odsOf("<table:table-row><table:table-cell office:value-type=\"string\">"
                                                  "<text:p>" +
                                                      entity + "</text:p></table:table-cell></table:table-row>",
                                                  prolog)
                                       .bytes());
    }
    QStringList names() const {
        QStringList names;
        for (const QByteArray& name :
             {"/vsicurl/" + kAddress + ".shp", kAddress + ".geojson", "/vsizip//vsicurl/" + kAddress + ".zip",
              "/vsisubfile/0_9," + m_decoy, "GPKG:" + m_decoy + ":epci", "CSV:" + m_decoy, "file://" + m_decoy,
              QByteArray("{\"type\":\"FeatureCollection\"}"), QByteArray("ESRIJSON:x")})
            names << QString::fromUtf8(name);
        return names;
    }

private slots:
    void initTestCase() {
        const QString decoy = m_elsewhere.filePath(u"secret.shp"_s);
        hostile::writeBoundaries(decoy, "ESRI Shapefile");
        m_decoy = QFile::encodeName(decoy);
    }

    void nothingElseIsReached_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("boundaries") << u"boundaries"_s << boundaries();
        QTest::newRow("GeoPackages") << u"boundaries"_s << geoPackages();
        QTest::newRow("GeoPackages of points") << u"table"_s << geoPackages();
        QTest::newRow("programs in a GeoPackage") << u"boundaries"_s << programs();
        QTest::newRow("programs in a GeoPackage of points") << u"table"_s << programs();
        QTest::newRow("tables") << u"table"_s << tables();
        QTest::newRow("names, as boundaries") << u"boundaries"_s << names();
        QTest::newRow("names, as tables") << u"table"_s << names();
        QTest::newRow("names, as projects") << u"project"_s << names();
    }
    void nothingElseIsReached() {
        QFETCH(QString, kind);
        QFETCH(QStringList, paths);
        const auto reading = hostile::watchedReading(kind, paths);
        QVERIFY(reading.ended);
        QCOMPARE(reading.readings.size(), paths.size());
        QVERIFY2(reading.network.isEmpty(), qPrintable(reading.network.join(u'\n')));
        const QString elsewhere = QFileInfo(m_elsewhere.path()).fileName();
        for (const QString& opened : reading.opened + reading.loaded)
            QVERIFY2(!opened.contains(elsewhere) && !opened.contains("vsi"_L1) && !opened.contains("http:"_L1),
                     qPrintable(opened));
    }

    void programsAreRefused() {
        for (const QString& reading : hostile::watchedReading(u"boundaries"_s, programs()).readings)
            QVERIFY2(reading.contains("programme"_L1), qPrintable(reading));
    }

    void laughsAreNotExpanded_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("XLSX") << workbookNaming("&e9;", billionLaughs());
        QTest::newRow("ODS") << odsNaming("&e9;", billionLaughs());
    }
    void laughsAreNotExpanded() {
        QFETCH(QString, path);
        QElapsedTimer timer;
        timer.start();
        const auto reading = hostile::watchedReading(u"table"_s, {path});
        QVERIFY(reading.ended);
        QVERIFY2(reading.readings.value(0).contains("refused"_L1), qPrintable(reading.readings.value(0)));
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestUnreachable)
#include "test_unreachable.moc"
