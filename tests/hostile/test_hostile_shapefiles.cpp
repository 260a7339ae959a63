#include "io/boundaries_reader.h"
#include "made_up_boundaries.h"
#include "support/shared_data.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <cmath>

using namespace Qt::StringLiterals;
using Cause = territory::Diagnosis::Cause;
using Severity = territory::Diagnosis::Severity;

namespace {

const char* const kShapefile = "ESRI Shapefile";

/// A sound made-up shapefile in a folder of its own.
class MadeUpShapefile {
public:
    explicit MadeUpShapefile(const QStringList& codes = hostile::codes()) {
        hostile::writeBoundaries(path(), kShapefile, codes);
    }
    QString path(const char* suffix = "shp") const {
        return m_folder.filePath(u"epci."_s + QString::fromLatin1(suffix));
    }
    void truncate(const char* suffix, qint64 size) const { hostile::truncate(path(suffix), size); }
    void remove(const char* suffix) const { QFile::remove(path(suffix)); }
    qint64 size(const char* suffix) const { return QFileInfo(path(suffix)).size(); }

    /// Reads it, and checks that the folder is as it was.
    tl::expected<io::BoundaryReading, io::BoundaryFailure> read(const io::BoundaryOptions& options = {}) const {
        const auto before = hostile::fingerprint(m_folder.path());
        auto reading = io::readBoundaries({path()}, options);
        if (hostile::fingerprint(m_folder.path()) != before)
            qFatal("the folder was written to");
        return reading;
    }

private:
    QTemporaryDir m_folder;
};

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray littleEndian(double value) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// Header (100), record header (8), type (4), box (32), counts (8), one part (4): the first vertex.
constexpr qint64 kFirstVertex = 100 + 8 + 4 + 32 + 8 + 4;

} // namespace

#define VERIFY_REFUSED(reading)                                                                                        \
    QVERIFY(!(reading).has_value());                                                                                   \
    QVERIFY(!(reading).error().problem.what.isEmpty());                                                                \
    QVERIFY((reading).error().diagnosis.hasAny(Severity::Error))

class TestHostileShapefiles : public QObject {
    Q_OBJECT
private slots:
    void theSoundOneIsSound() {
        const MadeUpShapefile shapefile;
        const auto reading = shapefile.read();
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QVERIFY(reading->diagnosis.findings().empty());
        const auto& set = reading->boundaries;
        QCOMPARE(set.features.size(), std::size_t(hostile::kTerritories));
        QCOMPARE(set.coordinates.size(), std::size_t(4 * hostile::kTerritories)); // The closing vertex is dropped.
        QCOMPARE(set.sources[0].crs.epsg, 2154);
        QCOMPARE(set.features[7].code, hostile::codes()[7]);
        QCOMPARE(set.features[7].name, hostile::nameOf(7));
    }

    void truncatedPartsAreRefused_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<double>("share");
        for (const char* part : {"shp", "dbf", "shx"})
            for (const double share : {0.0, 0.001, 0.02, 0.1, 0.3, 0.5, 0.8, 0.97, 0.99})
                QTest::addRow("%s at %g", part, share) << QByteArray(part) << share;
    }
    void truncatedPartsAreRefused() {
        QFETCH(QByteArray, part);
        QFETCH(double, share);
        const MadeUpShapefile shapefile;
        shapefile.truncate(part, qint64(share * double(shapefile.size(part))));
        const auto reading = shapefile.read();
        VERIFY_REFUSED(reading);
    }

    void aTruncatedShpSaysWhatItLost() {
        const MadeUpShapefile shapefile;
        // Each record of one square: 8 + 4 + 32 + 8 + 4 + 5 × 16 = 136 bytes; nine of them are left whole.
        shapefile.truncate("shp", 100 + 9 * 136);
        const auto reading = shapefile.read();
        VERIFY_REFUSED(reading);
        const auto* finding = reading.error().diagnosis.find(Cause::CountMismatch);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->count, hostile::kTerritories - 9);
        QCOMPARE(reading.error().sources.at(0).declaredFeatures, hostile::kTerritories);
        QCOMPARE(reading.error().sources.at(0).readFeatures, 9);
    }

    void aTruncatedOfficialShpIsRefused() {
        REQUIRE_SHARED_DATA(official, "admin-express/FRA_L93/EPCI.shp");
        const QTemporaryDir folder;
        for (const char* suffix : {"shp", "shx", "dbf", "prj", "cpg"})
            QFile::copy(official.chopped(3) + QString::fromLatin1(suffix),
                        folder.filePath(u"EPCI."_s + QString::fromLatin1(suffix)));
        QFile(folder.filePath(u"EPCI.shp"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        hostile::truncate(folder.filePath(u"EPCI.shp"_s), 500'000);
        const auto reading = io::readBoundaries({folder.filePath(u"EPCI.shp"_s)});
        VERIFY_REFUSED(reading);
        QCOMPARE(reading.error().sources.at(0).declaredFeatures, 1232); // As ogrinfo -so says of the whole file.
        QVERIFY(reading.error().sources.at(0).readFeatures < 1232);
    }

    void wrongCountsAreRefused_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QByteArray>("lie");
        constexpr quint32 kIndexWords = (100 + 8 * hostile::kTerritories) / 2;
        QTest::newRow("table of five less") << QByteArray("dbf") << qint64(4) << littleEndian(quint32(35));
        QTest::newRow("table of five more") << QByteArray("dbf") << qint64(4) << littleEndian(quint32(45));
        QTest::newRow("table of four billion") << QByteArray("dbf") << qint64(4) << littleEndian(quint32(0xFFFFFFFF));
        QTest::newRow("table of none") << QByteArray("dbf") << qint64(4) << littleEndian(quint32(0));
        QTest::newRow("index of ten less") << QByteArray("shx") << qint64(24) << bigEndian(kIndexWords - 40);
        QTest::newRow("index of ten more") << QByteArray("shx") << qint64(24) << bigEndian(kIndexWords + 40);
        QTest::newRow("index of half a billion") << QByteArray("shx") << qint64(24) << bigEndian(0x7FFFFFFF);
        QTest::newRow("shp of 4 GB") << QByteArray("shp") << qint64(24) << bigEndian(0x7FFFFFFF);
        QTest::newRow("record of 4 GB") << QByteArray("shx") << qint64(100 + 4) << bigEndian(0x7FFFFFF0);
        QTest::newRow("record beyond the end") << QByteArray("shx") << qint64(100) << bigEndian(0x70000000);
        QTest::newRow("vertices by the billion")
            << QByteArray("shp") << qint64(100 + 8 + 4 + 32 + 4) << littleEndian(quint32(0x7FFFFFFF));
        QTest::newRow("parts by the billion")
            << QByteArray("shp") << qint64(100 + 8 + 4 + 32) << littleEndian(quint32(0x7FFFFFFF));
    }
    void wrongCountsAreRefused() {
        QFETCH(QByteArray, part);
        QFETCH(qint64, offset);
        QFETCH(QByteArray, lie);
        const MadeUpShapefile shapefile;
        hostile::overwrite(shapefile.path(part), offset, lie);
        const qint64 before = hostile::peakMemory();
        const auto reading = shapefile.read();
        VERIFY_REFUSED(reading);
        QVERIFY2(hostile::peakMemory() - before < (64 << 20), "memory follows what is there, not what is claimed");
    }

    void impossibleCoordinatesAreRefused_data() {
        QTest::addColumn<double>("value");
        QTest::newRow("NaN") << std::nan("");
        QTest::newRow("infinite") << HUGE_VAL;
        QTest::newRow("absurd") << -1e300;
        QTest::newRow("beyond the Earth") << 5e7;
        QTest::newRow("beyond the extent that the file declares") << 900'000.0;
    }
    void impossibleCoordinatesAreRefused() {
        QFETCH(double, value);
        const MadeUpShapefile shapefile;
        hostile::overwrite(shapefile.path(), kFirstVertex + 16, littleEndian(value));
        const auto reading = shapefile.read();
        VERIFY_REFUSED(reading);
        const auto* finding = reading.error().diagnosis.find(Cause::BadCoordinate);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->count, 1);
        QVERIFY(finding->samples.at(0).contains(hostile::codes()[0]));
    }

    void withoutTableNothingCanBeJoined() {
        const MadeUpShapefile shapefile;
        shapefile.remove("dbf");
        const auto reading = shapefile.read();
        VERIFY_REFUSED(reading);
        QVERIFY(reading.error().diagnosis.find(Cause::MissingSideFile) != nullptr);
    }

    void withoutIndexItIsRebuiltInMemory() {
        const MadeUpShapefile shapefile;
        const auto whole = shapefile.read();
        shapefile.remove("shx");
        const auto reading = shapefile.read(); // Also checks that no .shx appeared.
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QCOMPARE(reading->diagnosis.find(Cause::MissingSideFile)->severity, Severity::Warning);
        QVERIFY(reading->boundaries.coordinates == whole->boundaries.coordinates);
        QCOMPARE(reading->boundaries.sources[0].crs.epsg, 2154);
    }

    void withoutIndexATruncatedShpIsStillRefused() {
        const MadeUpShapefile shapefile;
        shapefile.remove("shx");
        shapefile.truncate("shp", 100 + 9 * 136);
        const auto reading = shapefile.read();
        VERIFY_REFUSED(reading);
    }

    void withoutPrjLambert93IsDeduced() {
        const MadeUpShapefile shapefile;
        shapefile.remove("prj");
        const auto reading = shapefile.read();
        // The squares lie around Limoges in Lambert-93, and in the Perche if they were Web Mercator: two answers.
        VERIFY_REFUSED(reading);
        QCOMPARE(reading.error().questions.size(), 1U);
        QVERIFY(reading.error().questions[0].needsCrs);
        QVERIFY(reading.error().questions[0].likelyCrs.contains(2154));

        io::BoundaryOptions answer;
        answer.epsgOf.insert(shapefile.path(), 2154);
        const auto again = shapefile.read(answer);
        QVERIFY(again.has_value());
        QCOMPARE(again->boundaries.sources[0].crs, (territory::Crs{2154, {}, false}));
    }

    void withoutPrjTheOfficialFileIsInLambert93() {
        REQUIRE_SHARED_DATA(official, "admin-express/FRA_L93/EPCI.shp");
        const QTemporaryDir folder;
        for (const char* suffix : {"shp", "shx", "dbf", "cpg"})
            QFile::copy(official.chopped(3) + QString::fromLatin1(suffix),
                        folder.filePath(u"EPCI."_s + QString::fromLatin1(suffix)));
        const auto reading = io::readBoundaries({folder.filePath(u"EPCI.shp"_s)});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QCOMPARE(reading->boundaries.sources[0].crs, (territory::Crs{2154, {}, true}));
        QCOMPARE(reading->diagnosis.find(Cause::DeducedCrs)->severity, Severity::Notice);
    }

    void encodingIsWhatTheLettersSay_data() {
        QTest::addColumn<QByteArray>("codePage");
        QTest::addColumn<bool>("latin");
        QTest::addColumn<bool>("warned");
        QTest::newRow("declared UTF-8, is") << QByteArray("UTF-8") << false << false;
        QTest::newRow("nothing declared, UTF-8") << QByteArray() << false << false;
        QTest::newRow("nothing declared, Windows-1252") << QByteArray() << true << false;
        QTest::newRow("declared 1252, is") << QByteArray("1252") << true << false;
        QTest::newRow("declared ISO 8859-1, is") << QByteArray("ISO 88591") << true << false;
        QTest::newRow("declared UTF-8, is Windows-1252") << QByteArray("UTF-8") << true << true;
        QTest::newRow("declared ISO 8859-1, is UTF-8") << QByteArray("ISO-8859-1") << false << true;
        QTest::newRow("declared nonsense, is Windows-1252") << QByteArray("klingon") << true << true;
    }
    void encodingIsWhatTheLettersSay() {
        QFETCH(QByteArray, codePage);
        QFETCH(bool, latin);
        QFETCH(bool, warned);
        const MadeUpShapefile shapefile;
        shapefile.remove("cpg");
        if (!codePage.isEmpty())
            hostile::replaceContent(shapefile.path("cpg"), codePage);
        QByteArray table = hostile::contentOf(shapefile.path("dbf"));
        table[29] = 0; // No language driver.
        if (latin)
            for (const auto& [letter, byte] :
                 {std::pair{"é", "\xe9"}, {"É", "\xc9"}, {"à", "\xe0"}, {"ê", "\xea"}, {"è", "\xe8"}, {"°", "\xb0"}})
                // Two bytes become one; a space behind keeps the record's length.
                for (qsizetype at = 0; (at = table.indexOf(letter, at)) >= 0;) {
                    const qsizetype recordEnd = 32 + 2 * 32 + 1 + ((at - 97) / 70 + 1) * 70;
                    table.replace(at, 2, byte);
                    table.insert(recordEnd - 1, ' ');
                }
        hostile::replaceContent(shapefile.path("dbf"), table);
        const auto reading = shapefile.read();
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        for (int territory = 0; territory < hostile::kTerritories; ++territory)
            QCOMPARE(reading->boundaries.features[territory].name, hostile::nameOf(territory));
        QCOMPARE(reading->diagnosis.find(Cause::BadEncoding) != nullptr, warned);
    }

    void duplicateCodesAreCounted() {
        QStringList codes = hostile::codes();
        codes[5] = codes[4];
        codes[6] = codes[4];
        const auto reading = MadeUpShapefile(codes).read();
        QVERIFY(reading.has_value());
        QCOMPARE(reading->diagnosis.find(Cause::DuplicateCode)->count, 1);
        QCOMPARE(reading->boundaries.features.size(), std::size_t(hostile::kTerritories));
    }

    void invalidSirensAreCounted() {
        QStringList codes = hostile::codes();
        codes[3] = u"299990000"_s; // Luhn: 2+9+9·2→9+9+9·2→9+0+0+0+0… = 47, no multiple of ten.
        codes[9] = u"12345"_s;
        codes[11].clear();
        const auto reading = MadeUpShapefile(codes).read();
        QVERIFY(reading.has_value());
        QCOMPARE(reading->diagnosis.find(Cause::InvalidSiren)->count, 3);
        QCOMPARE(reading->diagnosis.find(Cause::BadValue)->count, 1);
    }

    void sideFilesInCapitalsAreFound() {
        const MadeUpShapefile shapefile;
        for (const char* suffix : {"shp", "shx", "dbf", "prj", "cpg"})
            QFile::rename(shapefile.path(suffix), shapefile.path(QByteArray(suffix).toUpper()));
        const auto reading = io::readBoundaries({shapefile.path("SHP")});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().problem.text()));
        QVERIFY(reading->diagnosis.findings().empty());
    }

    void aSideFileStandsForItsShapefile() {
        const MadeUpShapefile shapefile;
        QVERIFY(io::readBoundaries({shapefile.path("dbf")}).has_value());
    }

    void flippedBytesNeverLoseATerritoryInSilence_data() {
        QTest::addColumn<QByteArray>("part");
        for (const char* part : {"shp", "shx", "dbf", "prj", "cpg"})
            QTest::newRow(part) << QByteArray(part);
    }
    void flippedBytesNeverLoseATerritoryInSilence() {
        QFETCH(QByteArray, part);
        const MadeUpShapefile shapefile;
        const QByteArray sound = hostile::contentOf(shapefile.path(part));
        QRandomGenerator random(20250627);
        for (int round = 0; round < 120; ++round) {
            QByteArray flipped = sound;
            for (int flip = 0; flip <= round % 4; ++flip)
                flipped[random.bounded(flipped.size())] = char(random.bounded(256));
            hostile::replaceContent(shapefile.path(part), flipped);
            const auto reading = shapefile.read();
            if (!reading) {
                QVERIFY(!reading.error().problem.what.isEmpty());
                continue;
            }
            QCOMPARE(reading->boundaries.features.size(), std::size_t(hostile::kTerritories));
            const bool explained = !reading->diagnosis.findings().empty();
            for (const auto& feature : reading->boundaries.features)
                QVERIFY2(feature.ringCount > 0 || explained, qPrintable(u"round %1"_s.arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileShapefiles)
#include "test_hostile_shapefiles.moc"
