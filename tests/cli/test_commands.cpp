#include "support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What a run of the real executable gave.
struct Run {
    int exitCode = -1;
    QString out, err;
};

Run diagonale(const QStringList& arguments, const QMap<QString, QString>& environment = {}) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_ALL"_s, u"LANG"_s}) {
        variables.remove(display);
    }
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        variables.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(DIAGONALE_EXECUTABLE), arguments);
    constexpr int kPatience = 300'000; // sanitizers and a busy machine
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("the test's folder can't be written");
    }
    return file.fileName();
}

/// Rows of a CSV whose names hold no comma once quotes are taken off, by the first column.
QHash<QString, QStringList> rowsOf(const QByteArray& csv, QStringList* columns = nullptr) {
    QHash<QString, QStringList> rows;
    for (const QString& line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells;
        bool quoted = false;
        QString cell;
        for (const QChar c : line.trimmed() + u',') {
            if (c == u'"') {
                quoted = !quoted;
            } else if (c == u',' && !quoted) {
                cells.append(cell);
                cell.clear();
            } else {
                cell += c;
            }
        }
        if (columns && columns->isEmpty()) {
            *columns = cells;
        } else {
            rows.insert(cells.front(), cells);
        }
    }
    return rows;
}

/// A square around the middle of a territory, WGS 84.
QByteArray square(const QByteArray& code) {
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":")" + code +
           R"(","nom":"Carré"},"geometry":{"type":"Polygon","coordinates":[[[2,46.5],[2.1,46.5],[2.1,46.6],[2,46.6],[2,46.5]]]}}]})";
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void helpIsInTheLanguageAsked();
    void badlyWrittenCommandsEndWith64_data();
    void badlyWrittenCommandsEndWith64();
    void theLanguageMayComeAfterTheCommand();
    void rankHasTheColumnsAndScoresThatRComputes();
    void rankIsTheSameUnderFrenchNumbers();
    void rankFollowsWeightsAndDecisions();
    void rankTakesTheWholeMethod();
    void aScenarioIsTakenAndItsFaultsAreNamed();
    void exportShowsDrawsAndAgreement();
    void exportWritesTheWholePictureAtItsSize();
    void exportShowsTheSamePictureTwice();
    void nothingIsLeftWhereItCannotBeWritten();
    void missingAndDamagedFilesAreNamedAndWriteNothing();
    void checkTellsSoundFromUsableFromUnusable();
    void checkOfTheOfficialDelivery();

private:
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestCommands::helpIsInTheLanguageAsked() {
    const Run french = diagonale({u"--help"_s});
    QCOMPARE(french.exitCode, 0);
    QVERIFY(french.out.contains(u"Écrire la carte\u00a0: image"_s));
    QVERIFY(french.out.contains(u"64 commande mal écrite"_s));
    const Run command = diagonale({u"export"_s, u"--help"_s});
    QCOMPARE(command.exitCode, 0);
    QVERIFY(command.out.contains(u"--extent"_s));
    const Run version = diagonale({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith(u"Diagonale "_s));
    QCOMPARE(diagonale({u"--lang"_s, u"fr"_s, u"--help"_s}, {{u"LANG"_s, u"en_GB.UTF-8"_s}}).out, french.out);
}

void TestCommands::badlyWrittenCommandsEndWith64_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown word") << QStringList{u"exprot"_s} << u"exprot"_s;
    QTest::newRow("unknown option") << QStringList{u"export"_s, u"--colour"_s} << u"--colour"_s;
    QTest::newRow("no output") << QStringList{u"export"_s} << u"--out"_s;
    QTest::newRow("no output of rank") << QStringList{u"rank"_s} << u"--out"_s;
    QTest::newRow("other format") << QStringList{u"export"_s, u"--out"_s, u"a.bmp"_s} << u"a.bmp"_s;
    QTest::newRow("size") << QStringList{u"export"_s, u"--out"_s, u"a.png"_s, u"--size"_s, u"big"_s} << u"--size"_s;
    QTest::newRow("dpi") << QStringList{u"export"_s, u"--out"_s, u"a.png"_s, u"--dpi"_s, u"0"_s} << u"--dpi"_s;
    QTest::newRow("unknown theme") << QStringList{u"export"_s, u"--out"_s, u"a.png"_s, u"--theme"_s, u"météo"_s}
                                   << u"météo"_s;
    QTest::newRow("unknown place") << QStringList{u"export"_s, u"--out"_s, u"a.png"_s, u"--extent"_s, u"dept:99"_s}
                                   << u"dept:99"_s;
    QTest::newRow("language of no one") << QStringList{u"rank"_s, u"--out"_s, u"a.csv"_s, u"--lang"_s, u"xx"_s}
                                        << u"ne convient pas à --lang"_s;
    QTest::newRow("nothing to check") << QStringList{u"check"_s} << u"check"_s;
}

void TestCommands::badlyWrittenCommandsEndWith64() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Run run = diagonale(arguments);
    QCOMPARE(run.exitCode, 64);
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
    QVERIFY(run.out.isEmpty());
}

void TestCommands::theLanguageMayComeAfterTheCommand() {
    const Run english = diagonale({u"rank"_s, u"--lang"_s, u"en"_s, u"--help"_s});
    QCOMPARE(english.exitCode, 0);
    QVERIFY(english.out != diagonale({u"rank"_s, u"--lang"_s, u"fr"_s, u"--help"_s}).out);
    QCOMPARE(english.out, diagonale({u"--lang"_s, u"en"_s, u"rank"_s, u"--help"_s}).out);
}

void TestCommands::rankHasTheColumnsAndScoresThatRComputes() {
    const QString path = inFolder(u"rang.csv"_s);
    const Run run = diagonale({u"rank"_s, u"--out"_s, path});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QStringList columns;
    const QHash<QString, QStringList> rows = rowsOf(contentOf(path), &columns);
    const QString keys = u"apl_generalistes_65,part_apl_plus_de_60,part_75_plus,temps_urgences_min,niveau_vie_median"_s;
    QCOMPARE(columns.join(u','), u"siren,nom,"_s + keys + u",norm_"_s + QString(keys).replace(u","_s, u",norm_"_s) +
                                     u",score,rang,classee,decision"_s);
    QStringList oracleColumns;
    const QHash<QString, QStringList> byR = rowsOf(contentOf(QStringLiteral(SCORES_BY_R)), &oracleColumns);
    QCOMPARE(rows.size(), 1255);
    QCOMPARE(byR.size(), 1255);
    int selected = 0, retained = 0;
    for (const QStringList& row : rows) {
        const QString score = row[12], rank = row[13];
        const QStringList expected = byR.value(row[0]);
        if (score.isEmpty()) {
            QCOMPARE(rank, QString());
            QVERIFY2(expected[1] == u"NA"_s || expected[1].isEmpty(), qPrintable(row[0]));
        } else {
            QVERIFY2(std::abs(score.toDouble() - expected[1].toDouble()) < 1e-9, qPrintable(row[0]));
            QCOMPARE(rank.toInt(), expected[2].toInt());
        }
        QCOMPARE(row[14], !rank.isEmpty() && rank.toInt() <= 151 ? u"oui"_s : u"non"_s);
        selected += row[14] == u"oui"_s;
        retained += row[15] == u"retenue"_s;
    }
    QCOMPARE(selected, 151);
    QCOMPARE(retained, 76);
    // Raw values are those of the table; missing ones (Mayotte) are empty, never 0.
    QStringList tableColumns;
    const QHash<QString, QStringList> table = rowsOf(contentOf(QStringLiteral(SHIPPED_INDICATORS)), &tableColumns);
    for (const QStringList& row : rows) {
        for (int i = 0; i < 5; ++i) {
            const QString raw = table.value(row[0])[tableColumns.indexOf(columns[2 + i])];
            QCOMPARE(row[2 + i].isEmpty(), raw.isEmpty());
            QCOMPARE(row[2 + i].toDouble(), raw.toDouble());
        }
    }
}

void TestCommands::rankIsTheSameUnderFrenchNumbers() {
    const QString ordinary = inFolder(u"ordinaire.csv"_s), french = inFolder(u"français.csv"_s);
    QCOMPARE(diagonale({u"rank"_s, u"--out"_s, ordinary}, {{u"LC_ALL"_s, u"C.UTF-8"_s}}).exitCode, 0);
    QCOMPARE(diagonale({u"rank"_s, u"--out"_s, french}, {{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}}).exitCode, 0);
    QVERIFY(!contentOf(french).isEmpty());
    QCOMPARE(contentOf(french), contentOf(ordinary));
}

void TestCommands::rankFollowsWeightsAndDecisions() {
    const QString path = inFolder(u"poids.csv"_s);
    const QString list =
        written(m_folder, u"liste.txt"_s, "Cher (18) :\n- CC Berry Grand Sud\n- Nulle Part sur Rien\n");
    const Run run = diagonale({u"rank"_s, u"--out"_s, path, u"--weights"_s,
                               u"niveau_vie_median=0,part_75_plus=0,part_apl_plus_de_60=0"_s, u"--decision"_s, list,
                               u"--set-decision"_s, u"200007052=retained|sure|arrêté"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY2(run.err.contains(u"liste.txt"_s), qPrintable(run.err)); // one line isn't recognised, and it says so
    QStringList columns;
    const QHash<QString, QStringList> rows = rowsOf(contentOf(path), &columns);
    for (const QStringList& row : rows) {
        QCOMPARE(row[12].isEmpty(), row[2].isEmpty() || row[5].isEmpty()); // two indicators are left: it takes both
        const bool retained = row[0] == u"200007052"_s || row[0] == u"200049484"_s;
        QCOMPARE(row[15], retained ? u"retenue"_s : u"inconnue"_s);
    }
}

void TestCommands::rankTakesTheWholeMethod() {
    const QString path = inFolder(u"méthode.csv"_s);
    const Run run = diagonale(
        {u"rank"_s, u"--out"_s, path, u"--weights"_s,
         u"part_apl_plus_de_60=0,part_75_plus=0,temps_urgences_min=0,niveau_vie_median=0"_s, u"--minimum"_s, u"1"_s,
         u"--normalisation"_s, u"minmax"_s, u"--reference"_s, u"metropole"_s, u"--select"_s, u"top:10"_s, u"--add"_s,
         u"200007052=un seul médecin|ARS|2025-06-20"_s, u"--remove"_s, u"200049484=hors dispositif"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QStringList columns;
    const QHash<QString, QStringList> rows = rowsOf(contentOf(path), &columns);
    QCOMPARE(columns.last(), u"ajustement"_s);
    QCOMPARE(rows[u"200007052"_s].last(), u"ajout"_s);
    QCOMPARE(rows[u"200049484"_s].last(), u"retrait"_s);
    // One weight alone: the order is that of its indicator, the least access first.
    QMap<int, double> accessByRank;
    int selected = 0;
    for (const QStringList& row : rows) {
        selected += row[14] == u"oui"_s;
        if (!row[13].isEmpty()) {
            accessByRank.insert(row[13].toInt(), row[2].toDouble());
        }
    }
    QCOMPARE(selected, 10);
    QVERIFY(accessByRank.size() > 1200 && accessByRank.size() < 1255); // overseas isn't ranked
    QVERIFY(std::ranges::is_sorted(accessByRank));
    for (const QStringList& bad : {QStringList{u"--weights"_s, u"météo=3"_s},
                                   {u"--reference"_s, u"region:99"_s},
                                   {u"--add"_s, u"999999999=motif"_s}}) {
        const Run misuse = diagonale(QStringList{u"rank"_s, u"--out"_s, path} + bad);
        QCOMPARE(misuse.exitCode, 64);
        QVERIFY2(misuse.err.contains(bad[1].section(u'=', 0, 0)), qPrintable(misuse.err));
    }
}

void TestCommands::aScenarioIsTakenAndItsFaultsAreNamed() {
    const QString path = inFolder(u"scénario.csv"_s);
    const QString scenario = written(
        m_folder, u"scénario.json"_s,
        R"({"name":"dix","index":{"selection":{"rule":"top","amount":10}},"adjustments":[{"code":"200007052","reason":"x"}]})");
    QCOMPARE(diagonale({u"rank"_s, u"--out"_s, path, u"--scenario"_s, scenario}).exitCode, 0);
    int selected = 0;
    for (const QStringList& row : rowsOf(contentOf(path))) {
        selected += row[14] == u"oui"_s;
    }
    QCOMPARE(selected, 10);
    const QString bad = written(m_folder, u"faux.json"_s, R"({"index":{"aggregation":"somme"}})");
    const Run run = diagonale({u"rank"_s, u"--out"_s, path, u"--scenario"_s, bad});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.err.contains(u"faux.json"_s) && run.err.contains(u"index.aggregation"_s), qPrintable(run.err));
}

void TestCommands::exportShowsDrawsAndAgreement() {
    const QStringList themes{u"robustness"_s, u"agreement"_s, u"score"_s};
    QJsonArray lines;
    for (const QString& theme : themes) {
        lines.append(QJsonObject{{u"out"_s, theme + u".png"_s},
                                 {u"options"_s, QJsonArray{u"--theme"_s, theme, u"--draws"_s, u"50"_s}}});
    }
    const QString batch = written(m_folder, u"thèmes.json"_s, QJsonDocument(lines).toJson());
    const Run run = diagonale({u"export"_s, u"--batch"_s, batch, u"--size"_s, u"400x300"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QList<QImage> pages;
    for (const QString& theme : themes) {
        pages.append(QImage(inFolder(theme + u".png"_s)));
        QCOMPARE(pages.last().size(), QSize(400, 300));
    }
    QVERIFY(pages[0] != pages[1] && pages[1] != pages[2] && pages[0] != pages[2]);
}

void TestCommands::exportWritesTheWholePictureAtItsSize() {
    const QString path = inFolder(u"carte.png"_s);
    const Run run = diagonale({u"export"_s, u"--out"_s, path, u"--size"_s, u"640x480"_s, u"--dpi"_s, u"144"_s,
                               u"--theme"_s, u"niveau_vie_median"_s, u"--method"_s, u"jenks"_s, u"--classes"_s, u"5"_s,
                               u"--extent"_s, u"region:24"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(640, 480));
    QCOMPARE(image.dotsPerMeterX(), int(std::lround(144 / 0.0254)));
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        colours.insert(image.pixel(x, image.height() / 2));
    }
    QVERIFY(colours.size() > 5); // a map, not a blank page
}

void TestCommands::exportShowsTheSamePictureTwice() {
    for (const QString& name : {u"un.png"_s, u"deux.png"_s}) {
        QCOMPARE(diagonale({u"export"_s, u"--out"_s, inFolder(name), u"--size"_s, u"400x300"_s}).exitCode, 0);
    }
    QCOMPARE(QImage(inFolder(u"un.png"_s)), QImage(inFolder(u"deux.png"_s)));
}

void TestCommands::nothingIsLeftWhereItCannotBeWritten() {
    const QString obstacle = written(m_folder, u"obstacle"_s, "x");
    for (const QStringList& command :
         {QStringList{u"export"_s, u"--size"_s, u"400x300"_s, u"--out"_s, obstacle + u"/a.png"_s},
          QStringList{u"rank"_s, u"--out"_s, obstacle + u"/a.csv"_s}}) {
        const Run run = diagonale(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"obstacle"_s), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }
    QCOMPARE(contentOf(obstacle), QByteArray("x"));
    const QStringList left =
        QDir(m_folder.path()).entryList({u"*.tmp"_s, u"*.part"_s, u".*"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestCommands::missingAndDamagedFilesAreNamedAndWriteNothing() {
    const QString out = inFolder(u"jamais.png"_s);
    const QString cut = written(m_folder, u"coupé.geojson"_s, square("200007052").left(150));
    const QList<QStringList> sources = {{u"--boundaries"_s, u"absent.shp"_s},
                                        {u"--boundaries"_s, cut},
                                        {u"--indicators"_s, u"absents.csv"_s},
                                        {u"--decision"_s, u"absente.csv"_s},
                                        {u"--venues"_s, u"nulle-part.csv"_s}};
    for (const QStringList& source : sources) {
        const Run run = diagonale(QStringList{u"export"_s, u"--out"_s, out} + source);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(source[1].section(u'/', -1)), qPrintable(run.err));
        QVERIFY(!QFile::exists(out));
    }
}

void TestCommands::checkTellsSoundFromUsableFromUnusable() {
    const QString usable = written(m_folder, u"partiel.geojson"_s, square("200007052")); // the other 1,254 are absent
    const Run withProblems = diagonale({u"check"_s, usable, u"--json"_s});
    QCOMPARE(withProblems.exitCode, 2);
    const QJsonObject report = QJsonDocument::fromJson(withProblems.out.toUtf8()).object();
    QCOMPARE(report[u"status"_s].toString(), u"usable"_s);
    QCOMPARE(report[u"territories"_s].toInt(), 1);
    QCOMPARE(report[u"files"_s].toInt(), 1);
    QVERIFY(!report[u"findings"_s].toArray().isEmpty());

    const QString cut = written(m_folder, u"coupé.geojson"_s, square("200007052").left(150));
    const Run unusable = diagonale({u"check"_s, cut});
    QCOMPARE(unusable.exitCode, 1);
    QVERIFY2(unusable.out.contains(u"coupé.geojson"_s), qPrintable(unusable.out));
    QCOMPARE(diagonale({u"check"_s, inFolder(u"absent.shp"_s)}).exitCode, 1);
}

void TestCommands::checkOfTheOfficialDelivery() {
    REQUIRE_SHARED_DATA(folder, "admin-express");
    QStringList arguments{u"check"_s};
    for (const QString& part : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        arguments.append(folder + u'/' + part + u"/EPCI.shp"_s);
    }
    const Run run = diagonale(arguments + QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(report[u"territories"_s].toInt(), 1255);
    QCOMPARE(report[u"files"_s].toInt(), 6);
    QCOMPARE(report[u"crs"_s].toInt(), 5);
    QCOMPARE(report[u"status"_s].toString(), u"sound"_s);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
