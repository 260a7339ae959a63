#include "io/csv_writer.h"
#include "io/readers.h"
#include "io/table.h"
#include "support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file can't be written");
    return file.fileName();
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT
private slots:
    void separatorsAreFound_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("siren,nom\n200000172,\"Faucigny, Glières\"\n");
        QTest::newRow("semicolon") << QByteArray("siren;nom\n200000172;Faucigny, Glières\n");
        QTest::newRow("tab, Windows line ends") << QByteArray("siren\tnom\r\n200000172\tFaucigny, Glières\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfsiren;nom\n200000172;Faucigny, Glières\n");
    }
    void separatorsAreFound() {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const auto table = io::readTable(written(folder, u"t.csv"_s, text));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text()));
        QCOMPARE(table->columns, (QStringList{u"siren"_s, u"nom"_s}));
        QCOMPARE(table->rows.size(), 1U);
        QCOMPARE(table->rows[0], (QStringList{u"200000172"_s, u"Faucigny, Glières"_s}));
    }

    void encodingsAreFound_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"insee;nom\n01001;Pays de Pontchâteau – Œuvre à l’été\n02002;Saint-Étienne-de-Boulogne\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        // é 0xE9, â 0xE2, à 0xE0, É 0xC9, – 0x96, Œ 0x8C, ’ 0x92: Microsoft's code page 1252.
        QTest::newRow("Windows-1252") << QByteArray("insee;nom\n01001;Pays de Pontch\xe2teau \x96 \x8cuvre \xe0 "
                                                    "l\x92\xe9t\xe9\n02002;Saint-\xc9tienne-de-Boulogne\n");
        QByteArray utf16("\xff\xfe");
        for (const QChar character : text) {
            utf16 += static_cast<char>(character.unicode() & 0xff);
            utf16 += static_cast<char>(character.unicode() >> 8);
        }
        QTest::newRow("UTF-16 of a spreadsheet") << utf16;
    }
    void encodingsAreFound() {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const auto table = io::readTable(written(folder, u"t.csv"_s, bytes));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text()));
        QCOMPARE(table->rows.at(0).at(0), u"01001"_s);
        QCOMPARE(table->rows.at(0).at(1), u"Pays de Pontchâteau – Œuvre à l’été"_s);
        QCOMPARE(table->rows.at(1).at(1), u"Saint-Étienne-de-Boulogne"_s);
    }

    void columnsAreFoundWhateverTheirSpelling() {
        const auto table = io::readTableText(u"Code INSEE;Dénomination;CODE_SIREN\n01001;A;200000172\n"_s, u"collé"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->column({u"code_siren"_s}), 2);
        QCOMPARE(table->column({u"denomination"_s}), 1);
        QCOMPARE(table->column({u"absente"_s, u"code_insee"_s}), 0);
        QCOMPARE(table->column({u"absente"_s}), -1);
    }

    void whatIsNoTableIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << u"t.csv"_s << QByteArray();
        QTest::newRow("binary") << u"t.csv"_s << QByteArray("\x00\x01\x02siren\x00", 9);
        QTest::newRow("not a workbook") << u"t.xlsx"_s << QByteArray("siren;nom\n");
        QTest::newRow("not an ODS") << u"t.ods"_s << QByteArray("PK\x03\x04 cut");
        QTest::newRow("old workbook") << u"t.xls"_s << QByteArray("\xd0\xcf\x11\xe0");
    }
    void whatIsNoTableIsRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const auto table = io::readTable(written(folder, name, bytes));
        QVERIFY(!table.has_value());
        QVERIFY(!table.error().what.isEmpty());
        QVERIFY(table.error().subject.endsWith(name));
    }

    void aFolderAnAbsenceAnAddressAreRefused() {
        const QTemporaryDir folder;
        for (const QString& path : {folder.path(), folder.filePath(u"absent.csv"_s),
                                    u"/vsicurl/http://127.0.0.1/t.csv"_s, u"http://127.0.0.1/t.csv"_s})
            QVERIFY2(!io::readTable(path).has_value(), qPrintable(path));
    }

    void writtenTablesComeBack() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rang.csv"_s);
        const std::vector<QStringList> rows{{u"200000172"_s, u"L’« été », à l'ouest"_s, u"1.5"_s},
                                            {u"01001"_s, u"deux\nlignes \"citées\""_s, u""_s}};
        const auto done = io::writeCsv(path, {u"siren"_s, u"nom"_s, u"score"_s}, rows);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
        const auto table = io::readTable(path);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows, rows);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().trimmed() == "siren,nom,score");
        QVERIFY(file.readLine().startsWith("200000172,"));
    }

    void aTableThatCannotBeWrittenLeavesNothing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"absent/rang.csv"_s);
        const auto done = io::writeCsv(path, {u"siren"_s}, {{u"1"_s}});
        QVERIFY(!done.has_value());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void numbersAreReadInBothNotations() {
        const QTemporaryDir folder;
        const auto reading = io::readIndicators(written(folder, u"i.csv"_s,
                                                        "SIREN;Nom;apl_generalistes_65;Mon indicateur\n"
                                                        "200 000 172;A;1,5;17 235\n"
                                                        "200000438;B;NA;12.25\n"
                                                        "200000545;C;beaucoup;s\n"
                                                        "total;;3;4\n"
                                                        "200000438;B bis;9;9\n"));
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->table.codes(), (QStringList{u"200000172"_s, u"200000438"_s, u"200000545"_s}));
        QCOMPARE(reading->table.indicators().size(), 2U);
        QCOMPARE(reading->table.indicators()[0].source, u"DREES"_s);
        QCOMPARE(reading->table.indicators()[1].label, u"Mon indicateur"_s);
        QCOMPARE(reading->table.value(u"200000172"_s, 0), 1.5);
        QCOMPARE(reading->table.value(u"200000172"_s, 1), 17235.0);
        QCOMPARE(reading->table.value(u"200000438"_s, 1), 12.25);
        QVERIFY(std::isnan(reading->table.value(u"200000438"_s, 0)));
        QVERIFY(std::isnan(reading->table.value(u"200000545"_s, 0)));
        using territory::Diagnosis;
        QCOMPARE(reading->diagnosis.find(Diagnosis::Cause::BadValue)->count, 1);
        QCOMPARE(reading->diagnosis.find(Diagnosis::Cause::MissingValue)->count, 2);
        QCOMPARE(reading->diagnosis.find(Diagnosis::Cause::UnmatchedRow)->count, 1);
        QCOMPARE(reading->diagnosis.find(Diagnosis::Cause::DuplicateCode)->count, 1);
    }

    void realFinessExtractIsRead() {
        REQUIRE_SHARED_DATA(path, "venues_finess_occitanie.csv");
        const auto gazetteer = io::readGazetteer();
        QVERIFY(gazetteer.has_value());
        const auto reading = io::readVenues(path, *gazetteer);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->venues.size(), 652U);
        const auto& first = reading->venues.front();
        QCOMPARE(first.id, u"090004433"_s);
        QCOMPARE(first.insee, u"09160"_s);
        QCOMPARE(first.category, u"Centre de Santé"_s);
        QCOMPARE(first.territory, gazetteer->communes()[gazetteer->communeOf(u"09160"_s)].epci);
        QCOMPARE(first.precision, solidarity::CarePlace::Precision::Point);
    }

    void venuesOfAGeoJsonAreRead() {
        const QTemporaryDir folder;
        const QString path = written(folder, u"lieux.geojson"_s,
                                     R"({"type":"FeatureCollection","features":[
                       {"type":"Feature","properties":{"nom":"MSP d’été","categorie":"MSP","code_insee":"03185"},
                        "geometry":{"type":"Point","coordinates":[2.6,46.34]}},
                       {"type":"Feature","properties":{"nom":"Sans lieu"},"geometry":null}]})");
        const auto gazetteer = io::readGazetteer();
        const auto reading = io::readVenues(path, *gazetteer);
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->venues.size(), 1U);
        QCOMPARE(reading->venues[0].name, u"MSP d’été"_s);
        QCOMPARE(reading->venues[0].longitude, 2.6);
        QCOMPARE(reading->venues[0].territory, u"200071082"_s);
        QCOMPARE(reading->diagnosis.find(territory::Diagnosis::Cause::UnmatchedRow)->count, 1);
    }

    void drees35kRowsAreRead() {
        REQUIRE_SHARED_DATA(path, "communes_indicators.csv");
        const auto table = io::readTable(path);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows[0][0], u"01001"_s);
        QVERIFY(table->rows.size() > 34000);
    }

    void workbooksKeepCodesAsText() {
        REQUIRE_SHARED_DATA(path, "apl_medecins_generalistes_communes.xlsx");
        const auto table = io::readTable(path);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text()));
        QVERIFY(!table->rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "test_table.moc"
