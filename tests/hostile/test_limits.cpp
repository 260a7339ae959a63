#include "io/boundaries_reader.h"
#include "io/layer_reader.h"
#include "io/project_file.h"
#include "io/table.h"
#include "io/table_limits.h"
#include "made_up_boundaries.h"
#include "made_up_workbooks.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray& bytes, quint32 value, bool bigEnd) {
    char raw[4];
    bigEnd ? qToBigEndian(value, raw) : qToLittleEndian(value, raw);
    bytes.append(raw, 4);
}

/// ESRI Shapefile Technical Description (1998), p. 3: `bytes` is the length of the file.
QByteArray headOfShapes(qint64 bytes) {
    QByteArray head;
    append(head, 9994, true);
    head.append(20, '\0');
    append(head, quint32(bytes / 2), true);
    append(head, 1000, false);
    append(head, 5, false); // Polygons.
    return head.append(64, '\0');
}

/// Empty shapes, each with the code "1": the smallest that so many features can be.
void writeEmptyShapes(const QString& shp, quint32 count) {
    constexpr int kHead = 100, kRecord = 12, kIndexRecord = 8;
    QByteArray shapes = headOfShapes(kHead + qint64(count) * kRecord);
    QByteArray index = headOfShapes(kHead + qint64(count) * kIndexRecord);
    for (quint32 record = 0; record < count; ++record) {
        append(shapes, record + 1, true);
        append(shapes, 2, true);
        append(shapes, 0, false); // Null shape.
        append(index, (kHead + record * kRecord) / 2, true);
        append(index, 2, true);
    }
    QByteArray table("\x03\x7d\x01\x01", 4);
    append(table, count, false);
    table += QByteArray::fromHex("41000300") + QByteArray(20, '\0');
    table += QByteArray("siren\0\0\0\0\0\0C\0\0\0\0\2\0", 18) + QByteArray(14, '\0') + '\r';
    table += QByteArray(" 1 ").repeated(count);
    hostile::replaceContent(shp, shapes);
    hostile::replaceContent(shp.chopped(3) + u"shx"_s, index);
    hostile::replaceContent(shp.chopped(3) + u"dbf"_s, table);
}

} // namespace

#define VERIFY_REFUSAL(problem, path, words)                                                                           \
    QVERIFY2((problem).what.contains(words), qPrintable((problem).text()));                                            \
    QVERIFY((problem).subject.contains(QFileInfo(path).fileName()));                                                   \
    QVERIFY(!(problem).remedy.isEmpty())

/// Past each limit there is a refusal that names the file, the limit and the way out. The list of all limits, and where
/// the others are tested, is in README.md.
class TestLimits : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString written(const QString& name, const QByteArray& content) const {
        hostile::replaceContent(m_folder.filePath(name), content);
        return m_folder.filePath(name);
    }

private slots:
    void featuresAreCounted() {
        const QString path = m_folder.filePath(u"vides.shp"_s);
        writeEmptyShapes(path, quint32(io::LayerReader::kMaxFeatures) + 1);
        const auto reading = io::readBoundaries({path});
        QVERIFY(!reading.has_value());
        VERIFY_REFUSAL(reading.error().problem, path, u"entités"_s);
        QVERIFY(reading.error().diagnosis.find(territory::Diagnosis::Cause::TooLarge) != nullptr);
    }

    void linesOfASheetAreCounted_data() {
        QTest::addColumn<QByteArray>("row");
        const QByteArray cell = "<c><v>1</v></c></row>";
        QTest::newRow("one too many") << "<row r=\"" + QByteArray::number(io::limits::kMaxSheetLines + 1) + "\">" +
                                             cell;
        QTest::newRow("as many as an int holds") << "<row r=\"2147483647\">" + cell;
        // What follows the last line that an int can number has none.
        QTest::newRow("and then more") << QByteArray("<row r=\"2147483647\"/><row/><row/>");
    }
    void linesOfASheetAreCounted() {
        QFETCH(QByteArray, row);
        const QString path =
            written(u"t.xlsx"_s, hostile::workbookOf(hostile::sheetOf(hostile::xlsxRows() + row)).bytes());
        const auto table = io::readTable(path);
        QVERIFY(!table.has_value());
        VERIFY_REFUSAL(table.error(), path, u"lignes"_s);
    }

    void linesOfAnOdsAreCounted() {
        const QByteArray many = "<table:table-row table:number-rows-repeated=\"1100000\"><table:table-cell "
                                "office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
        const QString path = written(u"t.ods"_s, hostile::odsOf(hostile::odsRows() + many).bytes());
        const auto table = io::readTable(path);
        QVERIFY(!table.has_value());
        VERIFY_REFUSAL(table.error(), path, u"lignes"_s);
    }

    void archivesInArchivesStayClosed() {
        hostile::ZipForger inner, outer;
        inner.add("epci.geojson", R"({"type":"FeatureCollection","features":[]})");
        outer.add("livraison.zip", inner.bytes());
        const QString path = written(u"a.zip"_s, outer.bytes());
        const auto reading = io::readBoundaries({path});
        QVERIFY(!reading.has_value());
        VERIFY_REFUSAL(reading.error().problem, path, u"aucune couche"_s);
    }

    // A sparse file: it takes no room on the disk.
    void aProjectIsNotLargerThanThis() {
        constexpr qint64 kLimit = 4LL << 30;
        const QString path = written(u"projet.gpkg"_s, QByteArray("SQLite format 3\0", 16));
        QVERIFY(QFile::resize(path, kLimit + 1));
        const auto reading = io::readProjectFile(path);
        QVERIFY(!reading.has_value());
        VERIFY_REFUSAL(reading.error(), path, u"pèse"_s);
    }

    void deepNestingIsRefused() {
        const QString path = written(u"epci.geojson"_s, R"({"type":"FeatureCollection","features":)" +
                                                            QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}');
        const auto reading = io::readBoundaries({path});
        QVERIFY(!reading.has_value());
        QVERIFY(!reading.error().problem.what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
