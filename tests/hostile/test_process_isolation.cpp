#include "io/process_isolation.h"
#include "io/project_file.h"
#include "made_up_boundaries.h"
#include "made_up_workbooks.h"
#include "support/made_up_plan.h"
#include "watched_reading.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the C library, Qt and SQLite ask the environment for: where the user's things are, and the language.
bool isOfTheSystem(const QString& variable) {
    static const QStringList names{u"HOME"_s,     u"TMPDIR"_s, u"TMP"_s,  u"TEMP"_s, u"TEMPDIR"_s,  u"LANG"_s,
                                   u"LANGUAGE"_s, u"TZ"_s,     u"PATH"_s, u"USER"_s, u"USERNAME"_s, u"SSL_CERT_FILE"_s};
    static const QStringList beginnings{u"LC_"_s, u"QT_"_s, u"XDG_"_s, u"QV4_"_s, u"UBSAN_"_s, u"ASAN_"_s};
    return names.contains(variable) || std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
               return variable.startsWith(beginning);
           });
}

QProcessEnvironment with(const QHash<QString, QString>& variables) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

} // namespace

/// What the environment, the user's home and plugins say to GDAL, PROJ and SQLite changes no reading.
class TestProcessIsolation : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QHash<QString, QStringList> m_files; ///< By kind.

    void checkUnchanged(const QProcessEnvironment& environment, const QStringList& variables) const {
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const auto usual = hostile::watchedReading(it.key(), it.value());
            const auto there = hostile::watchedReading(it.key(), it.value(), environment);
            QVERIFY(usual.ended && there.ended);
            QCOMPARE(there.readings, usual.readings);
            QCOMPARE(there.drivers, usual.drivers);
            QCOMPARE(there.opened, usual.opened);
            QCOMPARE(there.loaded, usual.loaded);
            for (const QString& variable : variables)
                QVERIFY2(!there.answered.contains(variable) || usual.answered.contains(variable), qPrintable(variable));
        }
    }

private slots:
    void initTestCase() {
        const auto path = [this](const QString& name) { return m_folder.filePath(name); };
        hostile::writeBoundaries(path(u"epci.shp"_s), "ESRI Shapefile");
        hostile::writeBoundaries(path(u"epci.gpkg"_s), "GPKG");
        hostile::writeBoundaries(path(u"epci.geojson"_s), "GeoJSON");
        hostile::writeBoundaries(path(u"epci.fgb"_s), "FlatGeobuf");
        hostile::replaceContent(path(u"t.csv"_s), "siren;nom\n200040681;a\n");
        hostile::replaceContent(path(u"t.xlsx"_s), hostile::workbookOf(hostile::sheetOf(hostile::xlsxRows())).bytes());
        hostile::replaceContent(path(u"t.ods"_s), hostile::odsOf(hostile::odsRows()).bytes());
        io::ProjectContent content;
        content.id = QUuid::createUuid();
        content.state = {{u"version"_s, 2}};
        content.plan = madeupplan::Maker(3).plan(5, 4, 20);
        QVERIFY(io::writeProjectFile(path(u"projet.gpkg"_s), content));
        m_files = {{u"boundaries"_s,
                    {path(u"epci.shp"_s), path(u"epci.gpkg"_s), path(u"epci.geojson"_s), path(u"epci.fgb"_s)}},
                   {u"table"_s, {path(u"t.csv"_s), path(u"t.xlsx"_s), path(u"t.ods"_s)}},
                   {u"project"_s, {path(u"projet.gpkg"_s)}}};
    }

    void soundFilesAreRead() {
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const auto reading = hostile::watchedReading(it.key(), it.value());
            QVERIFY(reading.ended);
            QCOMPARE(reading.readings.size(), it.value().size());
            QVERIFY2(reading.readings.filter(u"refused"_s).isEmpty(), qPrintable(reading.readings.join(u'\n')));
            QCOMPARE(reading.network, QStringList());
        }
    }

    void driversAreTheseAlone() {
        const auto reading = hostile::watchedReading(u"boundaries"_s, m_files[u"boundaries"_s]);
        const QStringList allowed{u"CSV"_s, u"ESRI Shapefile"_s, u"FlatGeobuf"_s, u"GPKG"_s, u"GeoJSON"_s, u"ODS"_s,
                                  u"XLSX"_s};
        QCOMPARE(reading.drivers, allowed);
    }

    /// The watch sees each variable that any library asks for: one that is neither the system's nor taken away would be
    /// a way in.
    void everyVariableAskedForIsTakenAwayOrTheSystems() {
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const auto reading = hostile::watchedReading(it.key(), it.value());
            QVERIFY(!reading.asked.isEmpty());
            QStringList open;
            for (const QString& variable : reading.asked + reading.answered)
                if (!io::isOptionOfLibraries(variable.toLocal8Bit()) && !isOfTheSystem(variable))
                    open << variable;
            QVERIFY2(open.isEmpty(), qPrintable(open.join(u' ')));
        }
    }

    void variablesChangeNothing() {
        const QHash<QString, QString> variables{{u"GDAL_DRIVER_PATH"_s, m_folder.path()},
                                                {u"OGR_DRIVER_PATH"_s, m_folder.path()},
                                                {u"GDAL_DATA"_s, m_folder.path()},
                                                {u"GDAL_SKIP"_s, u"GPKG"_s},
                                                {u"OGR_SKIP"_s, u"CSV"_s},
                                                {u"GDAL_HTTP_PROXY"_s, u"127.0.0.1:9"_s},
                                                {u"GDAL_CONFIG_FILE"_s, m_folder.filePath(u"gdalrc"_s)},
                                                {u"CPL_DEBUG"_s, u"ON"_s},
                                                {u"CPL_LOG"_s, m_folder.filePath(u"log"_s)},
                                                {u"CPL_VSIL_DEFLATE_CHUNK_SIZE"_s, u"1"_s},
                                                {u"SHAPE_RESTORE_SHX"_s, u"YES"_s},
                                                {u"SHAPE_ENCODING"_s, u"CP437"_s},
                                                {u"OGR_SQLITE_LIST_ALL_TABLES"_s, u"YES"_s},
                                                {u"OGR_SQLITE_PRAGMA"_s, u"trusted_schema=ON"_s},
                                                {u"OGR_SQLITE_LOAD_EXTENSIONS"_s, u"x.so"_s},
                                                {u"OGR_GEOJSON_MAX_OBJ_SIZE"_s, u"0.00001"_s},
                                                {u"OGR_XLSX_HEADERS"_s, u"FORCE"_s},
                                                {u"OGR_ODS_HEADERS"_s, u"FORCE"_s},
                                                {u"OGR_CSV_MAX_LINE_SIZE"_s, u"3"_s},
                                                {u"OGR_CT_FORCE_TRADITIONAL_GIS_ORDER"_s, u"YES"_s},
                                                {u"OSR_DEFAULT_AXIS_MAPPING_STRATEGY"_s, u"AUTHORITY_COMPLIANT"_s},
                                                {u"PROJ_DATA"_s, m_folder.path()},
                                                {u"PROJ_LIB"_s, m_folder.path()},
                                                {u"PROJ_NETWORK"_s, u"ON"_s},
                                                {u"PROJ_DEBUG"_s, u"3"_s},
                                                {u"SQLITE_TMPDIR"_s, m_folder.path()}};
        checkUnchanged(with(variables), variables.keys());
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"log"_s)));
    }

    void filesInTheHomeChangeNothing() {
        const QTemporaryDir home;
        for (const QString& folder : {u".gdal"_s, u".local/share/proj"_s})
            QVERIFY(QDir(home.path()).mkpath(folder));
        hostile::replaceContent(home.filePath(u".gdal/gdalrc"_s),
                                "[configoptions]\nOGR_GEOJSON_MAX_OBJ_SIZE=0.00001\nCPL_DEBUG=ON\n");
        hostile::replaceContent(home.filePath(u".local/share/proj/proj.db"_s), "none");
        checkUnchanged(with({{u"HOME"_s, home.path()}, {u"XDG_DATA_HOME"_s, home.filePath(u".local/share"_s)}}), {});
    }

    void pluginsAreNotLoaded() {
        const QTemporaryDir plugins;
        hostile::replaceContent(plugins.filePath(u"gdal_EVIL.so"_s), "none");
        hostile::replaceContent(plugins.filePath(u"ogr_EVIL.so"_s), "none");
        checkUnchanged(with({{u"GDAL_DRIVER_PATH"_s, plugins.path()}}), {u"GDAL_DRIVER_PATH"_s});
    }

    void theProgramsOwnVariablesStay() {
        for (const char* kept : {"HOME", "LANG", "QT_QPA_PLATFORM", "DISPLAY", "XDG_RUNTIME_DIR", "http_proxy"})
            QVERIFY(!io::isOptionOfLibraries(kept));
    }
};

QTEST_GUILESS_MAIN(TestProcessIsolation)
#include "test_process_isolation.moc"
