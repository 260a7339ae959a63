#include "document/loading.h"
#include "io/table_probe.h"
#include "io/text_table_reader.h"
#include "made_up_boundaries.h"
#include "made_up_workbooks.h"
#include "support/made_up_tables.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFewBytes = 64LL << 20;

QByteArray text(const QByteArray& reference, const QByteArray& words) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

} // namespace

#define VERIFY_REFUSED(result)                                                                                         \
    QVERIFY(!(result).has_value());                                                                                    \
    QVERIFY(!(result).error().what.isEmpty());                                                                         \
    QVERIFY(!(result).error().remedy.isEmpty())

/// Files that are no tables, and tables that are traps: refused in words, fast, with little memory; what they hold is
/// never run.
class TestHostileTables : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString written(const QString& name, const QByteArray& bytes) const {
        return support::writeFile(m_folder.filePath(name), bytes);
    }

private slots:
    void whatIsNoTableIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says"); // What the message must tell.
        const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(2000, '\x7f');
        QTest::newRow("a picture as XLSX") << u"photo.xlsx"_s << picture << u"image PNG"_s;
        QTest::newRow("a picture as ODS") << u"photo.ods"_s << picture << u"image PNG"_s;
        QTest::newRow("a picture as CSV") << u"photo.csv"_s << picture << u"image PNG"_s;
        QTest::newRow("a photograph") << u"photo2.xlsx"_s << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"image JPEG"_s;
        QTest::newRow("a protected workbook")
            << u"secret.xlsx"_s << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"mot de passe"_s;
        QTest::newRow("a page of the web") << u"page.xlsx"_s << QByteArray("<!DOCTYPE html><html>") << u"page web"_s;
        QTest::newRow("an empty file") << u"vide.csv"_s << QByteArray() << u"vide"_s;
        QTest::newRow("an empty workbook") << u"vide.xlsx"_s << QByteArray() << u"vide"_s;
        QTest::newRow("null bytes") << u"nuls.csv"_s << QByteArray("insee;x\n01001;1\n0\0\0;2\n", 22) << u"nuls"_s;
        QTest::newRow("a header alone") << u"titres.csv"_s << QByteArray("insee;nom;valeur\n") << u"aucune ligne"_s;
        QTest::newRow("blank lines") << u"blancs.csv"_s << QByteArray("\n\n\r\n;;;\n") << u"aucune ligne"_s;
        QTest::newRow("a workbook without cells")
            << u"rien.xlsx"_s << hostile::workbookOf(hostile::sheetOf({})).bytes() << u"aucune ligne"_s;
        QTest::newRow("a zip of something else") << u"autre.xlsx"_s << [] {
            hostile::ZipForger zip;
            zip.add("lisezmoi.txt", "bonjour");
            return zip.bytes();
        }() << QString();
        QTest::newRow("XML that breaks off")
            << u"casse.xlsx"_s
            << hostile::workbookOf(hostile::sheetOf("<row r=\"1\">" + text("A1", "insee") + "</row>").chopped(40))
                   .bytes()
            << u"abîmé"_s;
        // UTF-16 without its mark is half null bytes; a wrong letter is no harm.
        QTest::newRow("UTF-16 without a mark") << u"utf16.csv"_s << QByteArray("i\0n\0s\0e\0e\0\n\0", 12) << u"nuls"_s;
    }
    void whatIsNoTableIsRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = written(name, bytes);
        const auto probe = io::probeTable(path);
        VERIFY_REFUSED(probe);
        QVERIFY2(probe.error().what.contains(says), qPrintable(probe.error().what));
        QCOMPARE(probe.error().subject, path);
    }

    void aFolderAnAbsenceAnAddressAreRefused() {
        for (const QString& path : {m_folder.path(), m_folder.filePath(u"absent.xlsx"_s),
                                    u"/vsicurl/http://127.0.0.1/t.xlsx"_s, u"http://127.0.0.1/t.csv"_s}) {
            VERIFY_REFUSED(io::probeTable(path));
        }
    }

    // A hole in the file stands for what it would hold: it takes no place on the disk.
    void threeHundredMegabytesOfOneLineAreRefusedAtOnce_data() {
        QTest::addColumn<char>("first");
        QTest::newRow("letters, then a hole") << 'a';
        QTest::newRow("a hole") << '\0';
    }
    void threeHundredMegabytesOfOneLineAreRefusedAtOnce() {
        QFETCH(char, first);
        const QString path = written(u"ligne.csv"_s, QByteArray(3 << 20, first));
        QVERIFY(QFile::resize(path, 300LL << 20));
        const qint64 before = hostile::peakMemory();
        QElapsedTimer timer;
        timer.start();
        const auto probe = io::probeTable(path);
        VERIFY_REFUSED(probe);
        QVERIFY(first == '\0' || probe.error().what.contains(u"ligne 1 "_s));
        qInfo() << timer.elapsed() << "ms," << (hostile::peakMemory() - before) / 1024 << "kB";
        QVERIFY(hostile::peakMemory() - before < kFewBytes);
    }

    void anEndlessLineIsNamed() {
        QByteArray rows = "insee;x\n01001;1\n";
        const auto probe = io::probeTable(written(u"longue.csv"_s, rows + "01002;" + QByteArray(2 << 20, '9') + "\n"));
        VERIFY_REFUSED(probe);
        QVERIFY(probe.error().what.contains(u"ligne 3 "_s));
    }

    void tenThousandColumnsAreRefused() {
        QByteArray header("insee"), row("01001"), cells;
        for (int column = 1; column < 10'000; ++column) {
            header += ";c" + QByteArray::number(column);
            row += ";1";
            cells += "<c><v>1</v></c>";
        }
        const auto text = io::probeTable(written(u"large.csv"_s, header + '\n' + row + '\n'));
        VERIFY_REFUSED(text);
        QVERIFY(text.error().what.contains(u"colonnes"_s));
        VERIFY_REFUSED(io::probeTable(written(
            u"large.xlsx"_s,
            hostile::workbookOf(hostile::sheetOf("<row>" + cells + "</row><row>" + cells + "</row>")).bytes())));
    }

    void aWorkbookThatSwellsIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        // A megabyte that expands to a gigabyte; what the archive claims of it is a lie too.
        hostile::ZipForger bomb = hostile::workbookOf(hostile::sheetOf({}));
        bomb.add("xl/worksheets/sheet2.xml", QByteArray(64 << 20, ' '), 1000);
        QTest::newRow("zip bomb") << bomb.bytes() << u"décompressée"_s;
        // Few bytes that GDAL would make a wide line of each.
        QByteArray cells, lines;
        for (int column = 0; column < 1900; ++column)
            cells += "<c><v>1</v></c>";
        for (int line = 0; line < 60'000; ++line)
            lines += "<row/>";
        QTest::newRow("wide and long")
            << hostile::workbookOf(hostile::sheetOf("<row>" + cells + "</row>" + lines)).bytes() << u"lignes"_s;
        QTest::newRow("a row beyond any sheet")
            << hostile::workbookOf(
                   hostile::sheetOf("<row>" + cells + "</row><row r=\"2000000000\"><c><v>1</v></c></row>"))
                   .bytes()
            << u"lignes"_s;
        // One long text that every cell names.
        QByteArray named;
        for (int line = 1; line <= 40'000; ++line)
            named += "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>";
        QTest::newRow("one text, many times")
            << hostile::workbookOf(
                   hostile::sheetOf(named),
                   R"(<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>)" +
                       QByteArray(1 << 17, 'x') + "</t></si></sst>")
                   .bytes()
            << u"pèse"_s;
    }
    void aWorkbookThatSwellsIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = written(u"enfle.xlsx"_s, bytes);
        const qint64 before = hostile::peakMemory();
        const auto probe = io::probeTable(path);
        VERIFY_REFUSED(probe);
        QVERIFY2(probe.error().what.contains(says), qPrintable(probe.error().what));
        qInfo() << (hostile::peakMemory() - before) / 1024 << "kB";
        QVERIFY(hostile::peakMemory() - before < 4 * kFewBytes);
    }

    void anOdsThatSwellsIsRefused() {
        hostile::ZipForger zip;
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip.add(
            "content.xml",
            R"(<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="F">
<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1"
 table:number-columns-repeated="1900"/></table:table-row></table:table></office:spreadsheet></office:body>
</office:document-content>)");
        const qint64 before = hostile::peakMemory();
        VERIFY_REFUSED(io::probeTable(written(u"enfle.ods"_s, zip.bytes())));
        QVERIFY(hostile::peakMemory() - before < 2 * kFewBytes);
    }

    void aCutWorkbookIsRefused() {
        const QString path = m_folder.filePath(u"entier.xlsx"_s);
        support::writeWorkbook(path, "XLSX",
                               {{u"F"_s, {{u"insee"_s, u"x"_s}, {u"01001"_s, u"1"_s}, {u"01002"_s, u"2"_s}}}});
        const QByteArray whole = hostile::contentOf(path);
        for (const double share : {0.1, 0.5, 0.9, 0.99}) {
            VERIFY_REFUSED(
                io::probeTable(written(u"coupe.xlsx"_s, whole.left(qsizetype(share * double(whole.size()))))));
        }
    }

    // The stored result counts and is said; nothing is computed, nothing is run.
    void aFormulaCountsByItsStoredResult() {
        const QByteArray rows = "<row r=\"1\">" + text("A1", "insee") + text("B1", "x") + "</row><row r=\"2\">" +
                                text("A2", "01001") + "<c r=\"B2\"><f>1+1</f><v>7</v></c></row><row r=\"3\">" +
                                text("A3", "01002") + "<c r=\"B3\"><f>1+1</f></c></row><row r=\"4\">" +
                                text("A4", "01004") + text("B4", "=cmd()") + "</row><row r=\"5\">" +
                                text("A5", "01005") + "<c r=\"B5\"><v>3</v></c></row>";
        const QString path = written(u"formules.xlsx"_s, hostile::workbookOf(hostile::sheetOf(rows)).bytes());
        const auto probe = io::probeTable(path);
        QVERIFY2(probe.has_value(), probe ? "" : qPrintable(probe.error().text()));
        QCOMPARE(probe->columns[1].formulas, 3); // Two cells, and a text that looks like one.
        const auto table = io::readTable(path, probe->layout);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows[0][1], u"7"_s);
        QCOMPARE(table->rows[1][1], QString());
        QCOMPARE(table->rows[2][1], u"=cmd()"_s);
        const auto gazetteer = io::readGazetteer();
        document::ImportedColumn x;
        x.column = u"x"_s;
        const auto reading = document::readTableImport({path, probe->layout, u"insee"_s, true, {x}}, *gazetteer);
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        using Cause = territory::Diagnosis::Cause;
        int formulas = 0;
        for (const auto& finding : reading->diagnosis.findings())
            formulas += finding.cause == Cause::Formula ? finding.count : 0;
        QCOMPARE(formulas, 3);
    }

    void nothingChangesWhenATableIsRefused() {
        const auto sound = document::loadDataset({});
        QVERIFY(sound.has_value());
        document::MapState state;
        document::ImportedColumn x;
        x.column = u"x"_s;
        state.imports = {
            {written(u"image.xlsx"_s, "\x89PNG\r\n"), {u"Feuille"_s, 0, 0, {}, {}, {}}, u"insee"_s, true, {x}}};
        const auto after = document::loadDataset(state, {}, {}, sound->dataset.get());
        QVERIFY(after.has_value());
        QCOMPARE(after->problems.size(), 1U);
        QVERIFY(after->problems[0].what.contains(u"image PNG"_s));
        QVERIFY(after->state.imports.empty());
        QCOMPARE(after->dataset->indicators.get(), sound->dataset->indicators.get());
    }
};

QTEST_GUILESS_MAIN(TestHostileTables)
#include "test_hostile_tables.moc"
