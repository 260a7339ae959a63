#include "io/boundaries_reader.h"
#include "io/table.h"
#include "made_up_boundaries.h"
#include "zip_forger.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Cause = territory::Diagnosis::Cause;
using Severity = territory::Diagnosis::Severity;

namespace {

constexpr qint64 kBombBytes = 64LL << 20; // Of zeros: a thousandth of that once compressed.

} // namespace

#define VERIFY_REFUSED(reading)                                                                                        \
    QVERIFY(!(reading).has_value());                                                                                   \
    QVERIFY(!(reading).error().problem.what.isEmpty())

class TestHostileArchives : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QByteArray part(const char* suffix) const {
        return hostile::contentOf(m_folder.filePath(u"epci."_s + QString::fromLatin1(suffix)));
    }
    QString written(const hostile::ZipForger& zip, const QString& name = u"a.zip"_s) const {
        hostile::replaceContent(m_folder.filePath(name), zip.bytes());
        return m_folder.filePath(name);
    }
    hostile::ZipForger shapefileNamed(const QByteArray& stem) const {
        hostile::ZipForger zip;
        for (const char* suffix : {"shp", "shx", "dbf", "prj", "cpg"})
            zip.add(stem + '.' + suffix, part(suffix));
        return zip;
    }

private slots:
    void initTestCase() { hostile::writeBoundaries(m_folder.filePath(u"epci.shp"_s), "ESRI Shapefile"); }

    void aZippedShapefileIsRead_data() {
        QTest::addColumn<QByteArray>("stem");
        QTest::newRow("at the root") << QByteArray("EPCI");
        QTest::newRow("in folders") << QByteArray("ADMIN-EXPRESS/1_DONNEES/EPCI");
        QTest::newRow("with accents") << QByteArray("Livraison d’été/epci");
        QTest::newRow("a name that climbs out") << QByteArray("../../../../tmp/epci");
        QTest::newRow("an absolute name") << QByteArray("/etc/epci");
    }
    void aZippedShapefileIsRead() {
        QFETCH(QByteArray, stem);
        const auto reading = io::readBoundaries({written(shapefileNamed(stem))});
        // A name that leads out of the archive may be refused or read; it never leads anywhere.
        if (stem.startsWith("..") || stem.startsWith('/')) {
            QVERIFY(!QFileInfo::exists(u"/tmp/epci.shp"_s) && !QFileInfo::exists(u"/etc/epci.shp"_s));
            QVERIFY(reading.has_value() || !reading.error().problem.what.isEmpty());
            return;
        }
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QVERIFY(reading->diagnosis.findings().empty());
        QCOMPARE(reading->boundaries.features.size(), std::size_t(hostile::kTerritories));
        QCOMPARE(reading->boundaries.features[3].name, hostile::nameOf(3));
        QCOMPARE(reading->boundaries.sources[0].crs.epsg, 2154);
    }

    void ofADeliveryTheEpciAreTaken() {
        hostile::ZipForger zip = shapefileNamed("livraison/EPCI");
        for (const char* suffix : {"shp", "shx", "dbf", "prj"})
            zip.add(QByteArray("livraison/DEPARTEMENT.") + suffix, part(suffix));
        const auto reading = io::readBoundaries({written(zip)});
        QVERIFY(reading.has_value());
        QCOMPARE(reading->boundaries.sources.size(), 1U);
    }

    void bombsAreRefused_data() {
        QTest::addColumn<qint64>("claimed");
        QTest::newRow("that says its size") << qint64(-1);
        QTest::newRow("that claims a thousand bytes") << qint64(1000);
        QTest::newRow("that claims 4 GB") << qint64(0xFFFFFFF0);
    }
    void bombsAreRefused() {
        QFETCH(qint64, claimed);
        hostile::ZipForger zip = shapefileNamed("autre");
        zip.add("epci.shp", QByteArray(kBombBytes, '\0'), claimed);
        const auto reading = io::readBoundaries({written(zip)});
        VERIFY_REFUSED(reading);
    }

    void workbookBombsAreRefused_data() { bombsAreRefused_data(); }
    void workbookBombsAreRefused() {
        QFETCH(qint64, claimed);
        hostile::ZipForger zip;
        zip.add("[Content_Types].xml", "<Types/>");
        zip.add("xl/workbook.xml", "<workbook><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>");
        zip.add("xl/worksheets/sheet1.xml", QByteArray(kBombBytes, ' '), claimed);
        const auto table = io::readTable(written(zip, u"a.xlsx"_s));
        QVERIFY(!table.has_value());
        QVERIFY(!table.error().what.isEmpty());
    }

    void crowdsAreRefused() {
        hostile::ZipForger zip;
        for (int entry = 0; entry < 12'000; ++entry)
            zip.add(QByteArray::number(entry) + ".shp", "x");
        VERIFY_REFUSED(io::readBoundaries({written(zip)}));
    }

    void withoutLayersThereIsNothing() {
        hostile::ZipForger zip;
        zip.add("lisez-moi.txt", "rien");
        VERIFY_REFUSED(io::readBoundaries({written(zip)}));
    }

    void withoutTableNothingCanBeJoined() {
        hostile::ZipForger zip;
        zip.add("epci.shp", part("shp"));
        zip.add("epci.shx", part("shx"));
        const auto reading = io::readBoundaries({written(zip)});
        VERIFY_REFUSED(reading);
        QVERIFY(reading.error().diagnosis.find(Cause::MissingSideFile) != nullptr);
    }

    void cutOnesAreRefused() {
        const QByteArray whole = shapefileNamed("epci").bytes();
        for (const double share : {0.01, 0.1, 0.5, 0.9, 0.97}) {
            const QString path = m_folder.filePath(u"cut.zip"_s);
            hostile::replaceContent(path, whole.left(qsizetype(share * double(whole.size()))));
            VERIFY_REFUSED(io::readBoundaries({path}));
        }
    }

    void flippedOnesNeverLoseATerritoryInSilence() {
        const QByteArray whole = shapefileNamed("epci").bytes();
        QRandomGenerator random(20250627);
        for (int round = 0; round < 300; ++round) {
            QByteArray flipped = whole;
            flipped[random.bounded(flipped.size())] = char(random.bounded(256));
            const QString path = m_folder.filePath(u"flipped%1.zip"_s.arg(round));
            hostile::replaceContent(path, flipped);
            const auto reading = io::readBoundaries({path});
            QVERIFY(!reading.has_value() || reading->boundaries.features.size() == std::size_t(hostile::kTerritories) ||
                    !reading->diagnosis.findings().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "test_hostile_archives.moc"
