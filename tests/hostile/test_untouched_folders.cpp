#include "io/boundaries_reader.h"
#include "io/readers.h"
#include "io/table.h"
#include "made_up_boundaries.h"
#include "support/shared_data.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A GeoPackage whose last rows are still in its write-ahead log, as when another program has it open.
void copyWithJournal(const QString& from, const QString& to) {
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(QFile::encodeName(from).constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    dataset->ReleaseResultSet(dataset->ExecuteSQL("PRAGMA journal_mode=WAL", nullptr, nullptr));
    OGRLayer* layer = dataset->GetLayer(0);
    OGRFeatureUniquePtr feature(layer->GetFeature(1));
    feature->SetFID(OGRNullFID);
    feature->SetField("siren", "999999998");
    if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
        qFatal("the made-up file can't be written");
    dataset->FlushCache();
    QFile::copy(from, to);
    QFile::copy(from + u"-wal"_s, to + u"-wal"_s);
}

} // namespace

/// The user's folder is never written to: names, sizes, times and bytes are the same after reading, also where writing
/// would be allowed.
class TestUntouchedFolders : public QObject {
    Q_OBJECT
private slots:
    void readingLeavesNoTrace_data() {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("a folder that could be written to") << false;
        QTest::newRow("a folder that is read-only") << true;
    }
    void readingLeavesNoTrace() {
        QFETCH(bool, readOnly);
        QTemporaryDir folder;
        const QString shp = folder.filePath(u"epci.shp"_s), noIndex = folder.filePath(u"sans.shp"_s),
                      gpkg = folder.filePath(u"epci.gpkg"_s), fgb = folder.filePath(u"epci.fgb"_s),
                      geojson = folder.filePath(u"epci.geojson"_s), csv = folder.filePath(u"t.csv"_s);
        hostile::writeBoundaries(shp, "ESRI Shapefile");
        hostile::writeBoundaries(noIndex, "ESRI Shapefile");
        QFile::remove(folder.filePath(u"sans.shx"_s));
        hostile::writeBoundaries(gpkg, "GPKG");
        hostile::writeBoundaries(fgb, "FlatGeobuf");
        hostile::writeBoundaries(geojson, "GeoJSON");
        hostile::replaceContent(csv, "siren;nom;x\n200000172;A;1\n");
        if (readOnly)
            QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto before = hostile::fingerprint(folder.path());
        for (const QString& path : {shp, noIndex, gpkg, fgb, geojson}) {
            const auto reading = io::readBoundaries({path});
            QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        }
        QVERIFY(io::readTable(csv).has_value());
        QVERIFY(io::readIndicators(csv).has_value());
        QCOMPARE(hostile::fingerprint(folder.path()), before);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aJournalIsReadAndLeftAlone() {
        QTemporaryDir made, folder;
        hostile::writeBoundaries(made.filePath(u"epci.gpkg"_s), "GPKG");
        const QString path = folder.filePath(u"epci.gpkg"_s);
        copyWithJournal(made.filePath(u"epci.gpkg"_s), path);
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
        const auto before = hostile::fingerprint(folder.path());
        const auto reading = io::readBoundaries({path});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QCOMPARE(reading->boundaries.features.size(), std::size_t(hostile::kTerritories + 1));
        QCOMPARE(hostile::fingerprint(folder.path()), before);
    }

    void aJournalModeAloneLeavesNoTrace() {
        QTemporaryDir made, folder;
        hostile::writeBoundaries(made.filePath(u"epci.gpkg"_s), "GPKG");
        const QString path = folder.filePath(u"epci.gpkg"_s);
        copyWithJournal(made.filePath(u"epci.gpkg"_s), path);
        QFile::remove(path + u"-wal"_s); // The mode is written in the main file: SQLite would make a -wal and a -shm.
        const auto before = hostile::fingerprint(folder.path());
        QVERIFY(io::readBoundaries({path}).has_value());
        QCOMPARE(hostile::fingerprint(folder.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestUntouchedFolders)
#include "test_untouched_folders.moc"
