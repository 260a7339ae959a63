#include "io/cell_values.h"
#include "io/table.h"
#include "io/table_probe.h"
#include "io/text_table_reader.h"
#include "support/made_up_tables.h"
#include "support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cpl_error.h>

using namespace Qt::StringLiterals;
using io::ColumnContent;

namespace {

/// DREES's layout in small: titles, blank lines, header, units, rows.
std::vector<QStringList> yearOfApl(const QString& year, const QString& firstValue) {
    return {{u"Indicateur d’accessibilité potentielle localisée (APL)"_s, {}, {}, {}},
            {u"aux médecins généralistes"_s},
            {u"Millésime : "_s + year},
            {u"Champ : France hors Mayotte"_s},
            {u"Code commune INSEE"_s, u"Commune"_s, u"APL"_s, u"Population standardisée"_s},
            {{}, {}, u"consultations par habitant"_s, u"habitants standardisés"_s},
            {u"01001"_s, u"L’Abergement-Clémenciat"_s, firstValue, u"838.154"_s},
            {u"01002"_s, u"L’Abergement-de-Varey"_s, u"2.376"_s, u"255.723"_s},
            {u"2A004"_s, u"Ajaccio"_s, u"3.1"_s, u"71000"_s},
            {u"97105"_s, u"Basse-Terre"_s, u"nd"_s, u"9800"_s}};
}

QString textOf(const std::vector<QStringList>& lines, QChar separator) {
    QString text;
    for (const QStringList& line : lines)
        text += line.join(separator) + u"\r\n"_s;
    return text;
}

} // namespace

#define VERIFY_READ(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().text()))

class TestTableProbe : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString written(const QString& name, const QByteArray& bytes) const {
        return support::writeFile(m_folder.filePath(name), bytes);
    }

private slots:
    void theLayoutOfDreesIsFoundInAWorkbook_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("driver");
        QTest::newRow("XLSX") << u"apl.xlsx"_s << QByteArray("XLSX");
        QTest::newRow("ODS") << u"apl.ods"_s << QByteArray("ODS");
    }
    void theLayoutOfDreesIsFoundInAWorkbook() {
        QFETCH(QString, file);
        QFETCH(QByteArray, driver);
        const QString path = m_folder.filePath(file);
        support::writeWorkbook(path, driver.constData(),
                               {{u"Paramètres"_s, {{u"Accessibilité potentielle localisée (APL)"_s}, {u"DREES"_s}}},
                                {u"APL 2022"_s, yearOfApl(u"2022"_s, u"1.89"_s)},
                                {u"APL 2023"_s, yearOfApl(u"2023"_s, u"1.942"_s)},
                                {u"Notes"_s, {{u"Lecture : …"_s}, {u"Source : SNIIRAM"_s}}}});
        const auto probe = io::probeTable(path);
        VERIFY_READ(probe);
        QCOMPARE(probe->sheets, (QStringList{u"Paramètres"_s, u"APL 2022"_s, u"APL 2023"_s, u"Notes"_s}));
        QCOMPARE(probe->layout.sheet, u"APL 2023"_s);
        QCOMPARE(probe->layout.headerRow, 4);
        QCOMPARE(probe->layout.unitRows, 1);
        QCOMPARE(probe->rows, 4);
        QCOMPARE(probe->codeColumn, 0);
        QVERIFY(probe->byCommune);
        QCOMPARE(probe->firstLines.size(), 10U);
        QCOMPARE(probe->firstLines[4][2], u"APL"_s);
        QCOMPARE(probe->columns.size(), 4U);
        QCOMPARE(probe->columns[0].content, ColumnContent::CommuneCode);
        QCOMPARE(probe->columns[1].content, ColumnContent::Name);
        QCOMPARE(probe->columns[2].content, ColumnContent::Number);
        QCOMPARE(probe->columns[2].name, u"APL"_s);
        QCOMPARE(probe->columns[2].unit, u"consultations par habitant"_s);
        QCOMPARE(probe->columns[2].present, 3);
        QCOMPARE(probe->columns[2].notNumbers, 0);
        const auto table = io::readTable(path, probe->layout);
        VERIFY_READ(table);
        QCOMPARE(table->columns,
                 (QStringList{u"Code commune INSEE"_s, u"Commune"_s, u"APL"_s, u"Population standardisée"_s}));
        QCOMPARE(table->rows.size(), 4U);
        QCOMPARE(table->rows[0], (QStringList{u"01001"_s, u"L’Abergement-Clémenciat"_s, u"1.942"_s, u"838.154"_s}));
        QCOMPARE(table->rows[3][2], u"nd"_s);
        QCOMPARE(table->lines, (std::vector<int>{7, 8, 9, 10})); // As the spreadsheet numbers them.
    }

    void theLayoutOfDreesIsFoundInText_data() {
        QTest::addColumn<QChar>("separator");
        QTest::newRow("semicolon") << QChar(u';');
        QTest::newRow("tab") << QChar(u'\t');
        QTest::newRow("bar") << QChar(u'|');
        QTest::newRow("comma") << QChar(u',');
    }
    void theLayoutOfDreesIsFoundInText() {
        QFETCH(QChar, separator);
        auto lines = yearOfApl(u"2023"_s, u"1.942"_s);
        lines.insert(lines.begin() + 2, QStringList{}); // A blank line counts as one.
        const QString path = written(u"apl.csv"_s, textOf(lines, separator).toUtf8());
        const auto probe = io::probeTable(path);
        VERIFY_READ(probe);
        QCOMPARE(probe->layout.separator, separator);
        QCOMPARE(probe->layout.encoding, u"UTF-8"_s);
        QCOMPARE(probe->layout.decimal, QChar(u'.'));
        QCOMPARE(probe->layout.headerRow, 5);
        QCOMPARE(probe->layout.unitRows, 1);
        QVERIFY(probe->byCommune);
        const auto table = io::readTable(path, probe->layout);
        VERIFY_READ(table);
        QCOMPARE(table->rows.size(), 4U);
        QCOMPARE(table->rows[2], (QStringList{u"2A004"_s, u"Ajaccio"_s, u"3.1"_s, u"71000"_s}));
        QCOMPARE(table->lines[0], 8);
    }

    void bytesThatAnEncodingDoesNotHaveSayNothing() {
        QByteArray said;
        CPLPushErrorHandlerEx([](CPLErr, CPLErrorNum,
                                 const char* text) { *static_cast<QByteArray*>(CPLGetErrorHandlerUserData()) += text; },
                              &said);
        const auto table = io::readTable(written(u"octets.csv"_s, "insee;nom\n01001;Pontch\xe2teau \x81\x8d\n"));
        CPLPopErrorHandler();
        VERIFY_READ(table);
        QVERIFY(table->rows.at(0).at(1).startsWith(u"Pontchâteau"_s));
        QCOMPARE(said, QByteArray());
    }

    // Excel in French: semicolons, decimal commas, thousands in groups, Windows-1252.
    void aFrenchSpreadsheetIsReadAsItIs() {
        const QByteArray bytes("Libell\xe9;Code SIREN;Revenu m\xe9"
                               "dian;Part;Zonage\n"
                               "A;200 000 172;17 235,5;0,25;ZIP\n"
                               "B;200000438;1.018.500,75;0,5;ZIP\n"
                               "C;200000545;s;NA;ZAC\n"
                               "D;200000628;12\xa0"
                               "000;abc;ZAC\n");
        const QString path = written(u"excel.csv"_s, bytes);
        const auto probe = io::probeTable(path);
        VERIFY_READ(probe);
        QCOMPARE(probe->layout.encoding, u"windows-1252"_s);
        QCOMPARE(probe->layout.decimal, QChar(u','));
        QCOMPARE(probe->layout.headerRow, 0);
        QCOMPARE(probe->codeColumn, 1);
        QVERIFY(!probe->byCommune);
        QCOMPARE(probe->columns[0].name, u"Libellé"_s);
        QCOMPARE(probe->columns[1].content, ColumnContent::TerritoryCode);
        QCOMPARE(probe->columns[2].content, ColumnContent::Number);
        QCOMPARE(probe->columns[2].present, 3);
        QCOMPARE(probe->columns[3].notNumbers, 1);
        QCOMPARE(probe->columns[4].content, ColumnContent::Category);
        QCOMPARE(probe->columns[4].categories, (QStringList{u"ZAC"_s, u"ZIP"_s}));
        const auto table = io::readTable(path, probe->layout);
        VERIFY_READ(table);
        const auto value = [&](int row, int column) {
            return io::parseNumber(table->rows[std::size_t(row)][column], probe->layout.decimal).value;
        };
        QCOMPARE(value(0, 2), 17235.5);
        QCOMPARE(value(1, 2), 1018500.75);
        QCOMPARE(value(3, 2), 12000.0);
        QCOMPARE(value(0, 3), 0.25);
        QVERIFY(std::isnan(value(2, 2)));
        QVERIFY(std::isnan(value(3, 3)));
    }

    void numbersAreReadByTheTablesMark_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QChar>("decimal");
        QTest::addColumn<double>("value");
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("each cell tells, point") << u"1.234"_s << QChar() << 1.234;
        QTest::newRow("each cell tells, comma") << u"1,234"_s << QChar() << 1.234;
        QTest::newRow("each cell tells, both") << u"1.234,5"_s << QChar() << none;
        QTest::newRow("comma, groups") << u"1.234"_s << QChar(u',') << 1234.0;
        QTest::newRow("comma, no group of three") << u"1.5"_s << QChar(u',') << 1.5;
        QTest::newRow("comma, a share has no group") << u"0.942"_s << QChar(u',') << 0.942;
        QTest::newRow("comma, both") << u"-1.234.567,89"_s << QChar(u',') << -1234567.89;
        QTest::newRow("point, groups") << u"1,234.5"_s << QChar(u'.') << 1234.5;
        QTest::newRow("point, the other order") << u"1.234,5"_s << QChar(u'.') << none;
        QTest::newRow("spaces") << u"12 345,5"_s << QChar(u',') << 12345.5;
    }
    void numbersAreReadByTheTablesMark() {
        QFETCH(QString, cell);
        QFETCH(QChar, decimal);
        QFETCH(double, value);
        const double read = io::parseNumber(cell, decimal).value;
        QVERIFY2(std::isnan(value) ? std::isnan(read) : read == value, qPrintable(QString::number(read)));
    }

    // INSEE's Filosofi: long labels, then technical names, then rows.
    void technicalNamesUnderLabelsAreTheHeader_data() {
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("known names") << QByteArray("CODGEO;LIBGEO;MED15\n");
        QTest::newRow("names of its own") << QByteArray("IDG;LIB;MED15\n");
    }
    void technicalNamesUnderLabelsAreTheHeader() {
        QFETCH(QByteArray, names);
        const auto probe = io::probeTable(written(u"filosofi.csv"_s, "Zone;Désignation;Médiane du niveau de vie\n" +
                                                                         names + "01001;A;22679\n01002;B;24382\n"));
        VERIFY_READ(probe);
        QCOMPARE(probe->layout.headerRow, 1);
        QCOMPARE(probe->layout.unitRows, 0);
        QCOMPARE(probe->columns[2].name, u"MED15"_s);
    }

    void aTotalUnderTheHeaderIsNoHeader() {
        const auto probe = io::probeTable(
            written(u"total.csv"_s, "insee;nom;valeur\nFRANCE;France entière;3,2\n01001;A;1,5\n01002;B;2,5\n"));
        VERIFY_READ(probe);
        QCOMPARE(probe->layout.headerRow, 0);
        QCOMPARE(probe->columns[2].name, u"valeur"_s);
    }

    void inhabitantsAndPostalCodesAreNoCommunes() {
        const auto probe =
            io::probeTable(written(u"pieges.csv"_s, "code_insee,codes_postaux,epci,population\n"
                                                    "01001,01400,200069193,10859\n01002,01640,240100883,20273\n"
                                                    "01004,01500,240100883,14000\n"));
        VERIFY_READ(probe);
        QCOMPARE(probe->codeColumn, 0);
        QVERIFY(probe->byCommune);
        QVERIFY(probe->columns[1].content != ColumnContent::CommuneCode);
        QCOMPARE(probe->columns[2].content, ColumnContent::TerritoryCode);
        QCOMPARE(probe->columns[3].content, ColumnContent::Number);
    }

    void whatTheUserCorrectsIsKept() {
        const QString path = written(u"corrige.csv"_s, "note;a;b\ncode;x,y;z\n01001;1,5;2\n01002;2,5;3\n01003;3,5;4\n");
        io::TableLayout corrected;
        corrected.headerRow = 0;
        corrected.unitRows = 1;
        corrected.encoding = u"ISO-8859-15"_s;
        const auto probe = io::probeTable(path, corrected);
        VERIFY_READ(probe);
        QCOMPARE(probe->columns[1].name, u"a"_s);
        QCOMPARE(probe->columns[1].unit, u"x,y"_s);
        QCOMPARE(probe->layout.encoding, u"ISO-8859-15"_s);
        corrected = {};
        corrected.separator = u',';
        const auto commas = io::probeTable(path, corrected);
        VERIFY_READ(commas);
        QCOMPARE(commas->layout.separator, QChar(u','));
        QCOMPARE(commas->columns.size(), 2U);
    }

    void emptyAndRepeatedNamesAreToldApart() {
        const auto probe = io::probeTable(written(u"noms.csv"_s, "insee;valeur;;valeur\n01001;1;2;3\n01002;4;5;6\n"));
        VERIFY_READ(probe);
        QStringList names;
        for (const auto& column : probe->columns)
            names << column.name;
        QCOMPARE(names, (QStringList{u"insee"_s, u"valeur"_s, u"Colonne 3"_s, u"valeur (2)"_s}));
    }

    void quotedCellsMayHoldSeparatorsAndLines() {
        const QString path = written(u"cites.csv"_s, "insee;nom\n01001;\"A; dit\n\n« B »\"\n01002;\"l’\"\"été\"\"\"\n");
        const auto probe = io::probeTable(path);
        VERIFY_READ(probe);
        const auto table = io::readTable(path, probe->layout);
        VERIFY_READ(table);
        QCOMPARE(table->rows.size(), 2U);
        QCOMPARE(table->rows[0][1], u"A; dit\n\n« B »"_s);
        QCOMPARE(table->rows[1][1], u"l’\"été\""_s);
    }

    void textThatBeginsAsAFormulaIsCountedAndLeft() {
        const QString path =
            written(u"formules.csv"_s, "insee;note\n01001;=cmd()\n01002;@SUM(A1)\n01003;-1,5\n01004;+A1\n");
        const auto probe = io::probeTable(path);
        VERIFY_READ(probe);
        QCOMPARE(probe->columns[1].formulas, 3);
        const auto table = io::readTable(path, probe->layout);
        VERIFY_READ(table);
        QCOMPARE(table->rows[0][1], u"=cmd()"_s);
    }

    void theRealWorkbookNeedsNoHelp() {
        REQUIRE_SHARED_DATA(path, "apl_medecins_generalistes_communes.xlsx");
        const auto probe = io::probeTable(path);
        VERIFY_READ(probe);
        QCOMPARE(probe->sheets.size(), 3);
        QCOMPARE(probe->layout.sheet, u"APL 2023"_s);
        QCOMPARE(probe->layout.headerRow, 8); // Line 9.
        QCOMPARE(probe->layout.unitRows, 1);
        QCOMPARE(probe->rows, 34954);
        QCOMPARE(probe->columns.size(), 7U);
        QCOMPARE(probe->columns[0].content, ColumnContent::CommuneCode);
        QCOMPARE(probe->columns[3].name, u"APL aux médecins généralistes de 65 ans ou moins"_s);
        QCOMPARE(probe->columns[6].unit, u"habitants standardisés"_s);
        const auto table = io::readTable(path, probe->layout);
        VERIFY_READ(table);
        QCOMPARE(table->rows.front().front(), u"01001"_s);
        QCOMPARE(table->rows.back().front(), u"97424"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableProbe)
#include "test_table_probe.moc"
