#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 300'000; // sanitizers and a busy machine

struct Run {
    int exitCode = -1;
    QString out, err;
};

void prepare(QProcess& process, const QStringList& arguments) {
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_ALL"_s, u"LANG"_s})
        variables.remove(display);
    process.setProcessEnvironment(variables);
    process.setProgram(QStringLiteral(DIAGONALE_EXECUTABLE));
    process.setArguments(arguments + QStringList{u"--lang"_s, u"fr"_s});
}

Run diagonale(const QStringList& arguments) {
    QProcess process;
    prepare(process, arguments);
    process.start();
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is read, with ordinary spaces.
QString plain(QString text) {
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

/// `diagonale robustness` and `diagonale explain`, by the real executable.
class TestRobustnessCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void theTableHasARowATerritory();
    void sameSeedSameBytesOnAnyNumberOfThreads();
    void interruptedItWritesNothing();
    void badOptionsAreNamed_data();
    void badOptionsAreNamed();
    void explainSaysWhy();
    void explainFollowsTheIndexOptions();
    void twoSideBySide();

private:
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    Run drawn(const QString& name, const QStringList& options) const {
        return diagonale(QStringList{u"robustness"_s, u"--out"_s, inFolder(name)} + options);
    }
    QTemporaryDir m_folder;
};

void TestRobustnessCommand::theTableHasARowATerritory() {
    const Run run = drawn(u"table.csv"_s, {u"--draws"_s, u"200"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    const QStringList lines = QString::fromUtf8(contentOf(inFolder(u"table.csv"_s))).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front().trimmed(), u"siren,probabilite,rang_p05,rang_median,rang_p95"_s);
    QCOMPARE(lines.size(), 1256);
    double selected = 0;
    int withoutScore = 0;
    QString last;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        QCOMPARE(cells.size(), 5);
        QVERIFY(cells[0] > last);
        last = cells[0];
        if (cells[1].isEmpty()) {
            ++withoutScore;
            QVERIFY(cells[4].isEmpty());
            continue;
        }
        selected += cells[1].toDouble();
        QVERIFY(cells[2].toInt() >= 1 && cells[2].toInt() <= cells[3].toInt());
        QVERIFY(cells[3].toInt() <= cells[4].toInt() && cells[4].toInt() <= 1250);
    }
    QCOMPARE(withoutScore, 5); // Mayotte
    QVERIFY(std::abs(selected - 151) < 1e-9);
}

void TestRobustnessCommand::sameSeedSameBytesOnAnyNumberOfThreads() {
    const QStringList common{u"--draws"_s,
                             u"300"_s,
                             u"--spread"_s,
                             u"0.4"_s,
                             u"--seed"_s,
                             u"18446744073709551615"_s,
                             u"--vary-normalisation"_s};
    QCOMPARE(drawn(u"un.csv"_s, common + QStringList{u"--threads"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(drawn(u"cinq.csv"_s, common + QStringList{u"--threads"_s, u"5"_s}).exitCode, 0);
    QCOMPARE(drawn(u"tous.csv"_s, common).exitCode, 0);
    const QByteArray alone = contentOf(inFolder(u"un.csv"_s));
    QVERIFY(alone.size() > 20'000);
    QCOMPARE(contentOf(inFolder(u"cinq.csv"_s)), alone);
    QCOMPARE(contentOf(inFolder(u"tous.csv"_s)), alone);
    QCOMPARE(drawn(u"autre.csv"_s, {u"--draws"_s, u"300"_s, u"--seed"_s, u"2"_s}).exitCode, 0);
    QVERIFY(contentOf(inFolder(u"autre.csv"_s)) != alone);
}

void TestRobustnessCommand::interruptedItWritesNothing() {
    QTemporaryDir folder;
    const QString out = folder.filePath(u"robustesse.csv"_s);
    QProcess process;
    // A million draws of everything: half a minute, were it not for the interruption.
    prepare(process, {u"robustness"_s, u"--out"_s, out, u"--draws"_s, u"1000000"_s, u"--vary-aggregation"_s});
    process.start();
    QVERIFY(process.waitForStarted(kPatience));
    // Before the files are read Ctrl-C ends the process as usual; afterwards it ends it in order. Nothing is written.
    QVERIFY(!process.waitForFinished(1500));
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kPatience));
    if (process.exitStatus() == QProcess::NormalExit) {
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"interrompu"_s));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRobustnessCommand::badOptionsAreNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QStringList robustness{u"robustness"_s, u"--out"_s, u"a.csv"_s};
    QTest::newRow("no output") << QStringList{u"robustness"_s} << u"--out"_s;
    QTest::newRow("draws") << robustness + QStringList{u"--draws"_s, u"0"_s} << u"--draws"_s;
    QTest::newRow("spread") << robustness + QStringList{u"--spread"_s, u"1"_s} << u"--spread"_s;
    QTest::newRow("seed") << robustness + QStringList{u"--seed"_s, u"x"_s} << u"--seed"_s;
    QTest::newRow("threads") << robustness + QStringList{u"--threads"_s, u"-1"_s} << u"--threads"_s;
    QTest::newRow("nobody") << QStringList{u"explain"_s} << u"explain"_s;
    QTest::newRow("unknown") << QStringList{u"explain"_s, u"123456789"_s} << u"123456789"_s;
    QTest::newRow("unknown other") << QStringList{u"explain"_s, u"200007052"_s, u"--vs"_s, u"1"_s} << u"--vs"_s;
}

void TestRobustnessCommand::badOptionsAreNamed() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Run run = diagonale(arguments);
    QCOMPARE(run.exitCode, 64);
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
    QVERIFY(run.out.isEmpty());
}

void TestRobustnessCommand::explainSaysWhy() {
    const Run text = diagonale({u"explain"_s, u"200007052"_s});
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    QVERIFY2(plain(text.out).contains(u"score 83,9, 40e sur 1 250"_s), qPrintable(text.out));
    QVERIFY(text.out.contains(u"Reste classée"_s));
    QVERIFY(text.out.contains(u"Les plus semblables"_s));
    const Run json = diagonale({u"explain"_s, u"200007052"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object[u"code"_s].toString(), u"200007052"_s);
    QCOMPARE(object[u"rank"_s].toInt(), 40);
    QVERIFY(object[u"selected"_s].toBool());
    QCOMPARE(object[u"criteria"_s].toArray().size(), 5);
    QCOMPARE(object[u"similar"_s].toArray().size(), 10);
    QCOMPARE(object[u"robustness"_s].toObject()[u"draws"_s].toInt(), 1000);
    for (const QJsonValue& each : object[u"criteria"_s].toArray()) {
        QCOMPARE(each[u"share"_s].toDouble(), 0.2);
        QVERIFY(each[u"aroundCurrent"_s].isObject());
        QVERIFY(each[u"aroundCurrent"_s][u"to"_s].toDouble() >= 0.2);
    }
}

void TestRobustnessCommand::explainFollowsTheIndexOptions() {
    const Run run = diagonale({u"explain"_s, u"200007052"_s, u"--json"_s, u"--select"_s, u"top:39"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    const QJsonObject object = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QVERIFY(!object[u"selected"_s].toBool()); // it is the 40th
    QVERIFY(object[u"criteria"_s].toArray()[0][u"aroundCurrent"_s].isNull());
}

void TestRobustnessCommand::twoSideBySide() {
    const Run text = diagonale({u"explain"_s, u"200007052"_s, u"--vs"_s, u"249730037"_s});
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    QVERIFY(text.out.contains(u"Marche Berrichonne"_s) && text.out.contains(u"Valeurs"_s));
    const Run json = diagonale({u"explain"_s, u"200007052"_s, u"--vs"_s, u"249730037"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object[u"territories"_s].toArray()[1][u"rank"_s].toInt(), 607);
    QCOMPARE(object[u"criteria"_s].toArray().size(), 5);
}

QTEST_GUILESS_MAIN(TestRobustnessCommand)
#include "test_robustness_command.moc"
