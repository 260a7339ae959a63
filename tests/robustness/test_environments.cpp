#include "child_program.h"
#include "hostile/made_up_boundaries.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using robustness::ChildRun;
using robustness::Surroundings;

/// The real program, as a process, in surroundings that are not as they should be: it starts, or says in a sentence
/// why not; what it writes is what it writes elsewhere.
class TestEnvironments : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theWindowStarts_data();
    void theWindowStarts();
    void theWindowStartsForAnOrdinaryUserWhoseHomeIsReadOnly();
    void filesAreTheSameInEveryLocale_data();
    void filesAreTheSameInEveryLocale();
    void capitalLettersAreReadInTurkish();
    void aFullDiskIsToldByEveryWriter_data();
    void aFullDiskIsToldByEveryWriter();
    void aDiskThatFillsUpStopsAnAtlas_data();
    void aDiskThatFillsUpStopsAnAtlas();
    void theWindowClosesOnAFullDisk();
    void withoutAScreenTheWindowSaysSo_data();
    void withoutAScreenTheWindowSaysSo();
    void withoutFontsItSaysSo();
    void withoutProjectionsItSaysSo();
    void aReaderThatLeavesEndsItQuietly();
    void whatIsEndedHalfWayLeavesTheOldFile();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    Surroundings surroundings() const { return Surroundings(m_folder->path()); }
    /// Compiled for the test: no machine has them all. Empty where that can't be done.
    QString localeFolder();

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_locales;
};

namespace {

/// Everything that was said, for the message of a failure.
QByteArray told(const ChildRun& run) {
    return "ended with " + QByteArray::number(run.exitCode) + "; out: " + run.out.left(2000) +
           "; err: " + run.err.left(4000);
}

/// A picture's file may be packed otherwise; what it shows is compared.
QByteArray pixelsOf(const QString& file) {
    const QImage picture(file);
    return QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes());
}

const auto kRank = QStringList{u"rank"_s, u"--lang"_s, u"fr"_s};
const auto kAtlas = QStringList{u"atlas"_s, u"--lang"_s, u"fr"_s, u"--codes"_s, u"200007052"_s};
const auto kExport = QStringList{u"export"_s, u"--lang"_s, u"fr"_s, u"--size"_s, u"400x300"_s};

} // namespace

void TestEnvironments::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestEnvironments::localeFolder() {
    for (const QString& name : {u"fr_FR"_s, u"tr_TR"_s}) {
        const QString made = m_locales.filePath(name + u".UTF-8"_s);
        if (!QFile::exists(made) &&
            QProcess::execute(u"localedef"_s, {u"--no-archive"_s, u"-i"_s, name, u"-f"_s, u"UTF-8"_s, made}) != 0)
            return {};
    }
    return m_locales.path();
}

void TestEnvironments::theWindowStarts_data() {
    QTest::addColumn<QString>("variable"); // empty = none
    QTest::addColumn<QString>("value");    // null = unset; %1 = the test's folder
    QTest::addColumn<QString>("shell");
    const QString none;
    QTest::newRow("as ever") << none << none << none;
    for (const char* locale : {"C", "C.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "xx_YY.FOO"})
        QTest::addRow("LC_ALL=%s", locale) << u"LC_ALL"_s << QString::fromLatin1(locale) << none;
    QTest::newRow("no HOME") << u"HOME"_s << none << none;
    QTest::newRow("HOME that is not there") << u"HOME"_s << u"/nonexistent/home"_s << none;
    QTest::newRow("HOME that is a file") << u"HOME"_s << u"/etc/passwd"_s << none;
    QTest::newRow("HOME with spaces and accents") << u"HOME"_s << u"%1/Élise à l’école  « où »"_s << none;
    QTest::newRow("no runtime folder") << u"XDG_RUNTIME_DIR"_s << none << none;
    QTest::newRow("runtime folder that is not there") << u"XDG_RUNTIME_DIR"_s << u"/nonexistent"_s << none;
    QTest::newRow("TMPDIR that is not there") << u"TMPDIR"_s << u"/nonexistent"_s << none;
    QTest::newRow("1970") << u"FAKETIME"_s << u"@1970-01-02 00:00:10"_s << none;
    QTest::newRow("2040") << u"FAKETIME"_s << u"@2040-06-01 12:00:00"_s << none;
    QTest::newRow("standard input closed") << none << none << u"exec \"$@\" <&-"_s;
    QTest::newRow("nobody hears it") << none << none << u"exec \"$@\" 2>&-"_s;
    QTest::newRow("a screen of one point") << u"SCREEN"_s << u"1x1"_s << none;
    QTest::newRow("a screen of 8K") << u"SCREEN"_s << u"7680x4320"_s << none;
}

void TestEnvironments::theWindowStarts() {
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, shell);
    Surroundings here = surroundings();
    if (variable == u"SCREEN"_s) {
        const QString screens = path(u"screens.json"_s);
        hostile::replaceContent(screens, u"{\"screens\":[{\"name\":\"one\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,"
                                         "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}"_s
                                             .arg(value.section(u'x', 0, 0), value.section(u'x', 1))
                                             .toUtf8());
        here.set(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screens);
    } else if (variable == u"FAKETIME"_s) {
        const QString library = robustness::fakeTimeLibrary();
        if (library.isEmpty())
            QSKIP("libfaketime is not installed, or a sanitizer wants to be the first library loaded, as it does");
        here.set(u"LD_PRELOAD"_s, library).set(variable, value);
    } else if (!variable.isEmpty()) {
        if (variable == u"LC_ALL"_s) {
            if (localeFolder().isEmpty())
                QSKIP("no locales can be compiled here");
            here.set(u"LOCPATH"_s, localeFolder());
        }
        if (value.isNull())
            here.unset(variable);
        else
            here.set(variable, value.contains(u"%1"_s) ? value.arg(m_folder->path()) : value);
    }
    if (!shell.isEmpty())
        here.through(shell);
    const ChildRun run = here.runWindow();
    QVERIFY2(run.exitCode == 0 && run.out.contains("shown"), told(run).constData());
}

void TestEnvironments::theWindowStartsForAnOrdinaryUserWhoseHomeIsReadOnly() {
    QVERIFY(QFile::setPermissions(path(u"."_s), QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner |
                                                    QFile::WriteOwner | QFile::ExeOwner));
    Surroundings here = surroundings();
    const QString home = path(u"home"_s);
    QVERIFY(QFile::setPermissions(home, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    if (::geteuid() == 0) { // to whom every folder is open
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("setpriv is not installed");
        here.behind({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s});
    }
    const ChildRun run = here.runWindow();
    QVERIFY2(run.exitCode == 0 && run.out.contains("shown"), told(run).constData());
    QCOMPARE(QDir(home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestEnvironments::filesAreTheSameInEveryLocale_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    QTest::newRow("ranking, CSV") << kRank << u"rang.csv"_s;
    QTest::newRow("map, GeoJSON") << kExport << u"carte.geojson"_s;
    QTest::newRow("map, SVG") << kExport << u"carte.svg"_s;
    QTest::newRow("map, PNG") << kExport << u"carte.png"_s;
}

void TestEnvironments::filesAreTheSameInEveryLocale() {
    QFETCH(QStringList, command);
    QFETCH(QString, name);
    const QString locales = localeFolder();
    if (locales.isEmpty())
        QSKIP("no locales can be compiled here");
    const QString file = path(name);
    QByteArray expected;
    for (const QString& locale : {u"C"_s, u"C.UTF-8"_s, u"fr_FR.UTF-8"_s, u"tr_TR.UTF-8"_s, u"xx_YY.FOO"_s}) {
        // The same moment, which files tell.
        const ChildRun run = surroundings()
                                 .set(u"LOCPATH"_s, locales)
                                 .set(u"LC_ALL"_s, locale)
                                 .set(u"SOURCE_DATE_EPOCH"_s, u"1750000000"_s)
                                 .run(command + QStringList{u"--out"_s, file});
        QVERIFY2(run.exitCode == 0, told(run).constData());
        const QByteArray shown = name.endsWith(u"png"_s) ? pixelsOf(file) : hostile::contentOf(file);
        QVERIFY(!shown.isEmpty());
        if (expected.isEmpty())
            expected = shown;
        QVERIFY2(shown == expected, qPrintable(locale));
        QVERIFY(QFile::remove(file));
    }
}

// In Turkish the small letter of I is ı: names and endings in capitals must not be looked up by it.
void TestEnvironments::capitalLettersAreReadInTurkish() {
    const QString locales = localeFolder();
    if (locales.isEmpty())
        QSKIP("no locales can be compiled here");
    const QList<std::pair<QString, const char*>> formats{
        {u"LIMITES.SHP"_s, "ESRI Shapefile"}, {u"LIMITES.GPKG"_s, "GPKG"}, {u"LIMITES.FGB"_s, "FlatGeobuf"}};
    for (const auto& [name, driver] : formats) {
        hostile::writeBoundaries(path(name), driver);
        const auto check = [&](const QString& locale) {
            return surroundings()
                .set(u"LOCPATH"_s, locales)
                .set(u"LC_ALL"_s, locale)
                .run({u"check"_s, u"--lang"_s, u"fr"_s, path(name)});
        };
        const ChildRun here = check(u"C.UTF-8"_s), turkish = check(u"tr_TR.UTF-8"_s);
        QVERIFY2(turkish.exitCode == here.exitCode && turkish.out == here.out, told(turkish).constData());
    }
    const ChildRun zip = surroundings()
                             .set(u"LOCPATH"_s, locales)
                             .set(u"LC_ALL"_s, u"tr_TR.UTF-8"_s)
                             .run(kExport + QStringList{u"--out"_s, path(u"DONNÉES.ZIP"_s)});
    QVERIFY2(zip.exitCode == 0 && QFile::exists(path(u"DONNÉES.ZIP"_s)), told(zip).constData());
}

void TestEnvironments::aFullDiskIsToldByEveryWriter_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    QTest::newRow("ranking") << kRank << u"rang.csv"_s;
    for (const char* ending : {"png", "jpg", "svg", "pdf", "html", "csv", "geojson", "zip"})
        QTest::addRow("map, %s", ending) << kExport << u"carte."_s + QString::fromLatin1(ending);
    QTest::newRow("atlas") << kAtlas << u"atlas.pdf"_s;
}

void TestEnvironments::aFullDiskIsToldByEveryWriter() {
    QFETCH(QStringList, command);
    QFETCH(QString, name);
    // No file may grow beyond 1 KiB, which a program that does not ignore SIGXFSZ would be killed by.
    const ChildRun run = surroundings()
                             .through(u"trap '' XFSZ; ulimit -f 2; exec \"$@\""_s)
                             .run(command + QStringList{u"--out"_s, path(name)});
    QVERIFY2(run.exitCode == 1, told(run).constData());
    QVERIFY2(run.err.contains("place"), told(run).constData());
    QVERIFY2(!run.err.contains("space left") && !run.err.contains("too large"), told(run).constData()); // in French
    QVERIFY(!QFile::exists(path(name)));
    for (const QString& folder : {path(u"."_s), path(u"tmp"_s)})
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestEnvironments::aDiskThatFillsUpStopsAnAtlas_data() {
    QTest::addColumn<int>("kilobytes");
    for (const int kilobytes : {16, 128}) // of the few hundred that it takes
        QTest::addRow("%d kB", kilobytes) << kilobytes;
}

void TestEnvironments::aDiskThatFillsUpStopsAnAtlas() {
    QFETCH(int, kilobytes);
    const QString file = path(u"atlas.pdf"_s);
    hostile::replaceContent(file, "the old atlas");
    const ChildRun run = surroundings()
                             .through(u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(2 * kilobytes))
                             .run(kAtlas + QStringList{u"--out"_s, file});
    QVERIFY2(run.exitCode == 1 && run.err.contains("plus assez de place"), told(run).constData());
    QCOMPARE(hostile::contentOf(file), QByteArray("the old atlas"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"atlas.pdf"_s});
    QCOMPARE(QDir(path(u"tmp"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestEnvironments::theWindowClosesOnAFullDisk() {
    const ChildRun run = surroundings().through(u"trap '' XFSZ; ulimit -f 0; exec \"$@\""_s).runWindow();
    QVERIFY2(run.exitCode == 0, told(run).constData());
}

void TestEnvironments::withoutAScreenTheWindowSaysSo_data() {
    QTest::addColumn<QString>("display");
    QTest::newRow("none") << QString();
    QTest::newRow("one that nobody serves") << u":987"_s;
}

void TestEnvironments::withoutAScreenTheWindowSaysSo() {
    QFETCH(QString, display);
    Surroundings here = surroundings();
    here.unset(u"QT_QPA_PLATFORM"_s);
    if (!display.isEmpty())
        here.set(u"DISPLAY"_s, display);
    const ChildRun run = here.runWindow();
    QVERIFY2(run.exitCode == 1, told(run).constData());
    QVERIFY2(run.err.contains("aucun écran"), told(run).constData());
}

void TestEnvironments::withoutFontsItSaysSo() {
    hostile::replaceContent(path(u"fonts.conf"_s), "<fontconfig/>");
    Surroundings here = surroundings();
    here.set(u"FONTCONFIG_FILE"_s, path(u"fonts.conf"_s)).set(u"QT_QPA_FONTDIR"_s, path(u"home"_s));
    const ChildRun run = here.runWindow();
    // Either there is a font of ours, or a sentence.
    QVERIFY2(run.exitCode == 0 || (run.exitCode == 1 && run.err.contains("police")), told(run).constData());
    const ChildRun map = here.run(kExport + QStringList{u"--out"_s, path(u"carte.png"_s)});
    QVERIFY2(map.exitCode == 0 || (map.exitCode == 1 && map.err.contains("police")), told(map).constData());
}

void TestEnvironments::withoutProjectionsItSaysSo() {
    Surroundings here = surroundings();
    // PROJ's variables are not followed by the program: its database is hidden from a process and its children.
    const QString hide = u"mount --bind '%1' /usr/share/proj && exec \"$@\""_s.arg(path(u"home"_s));
    if (QProcess::execute(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, hide, u"sh"_s, u"true"_s}) != 0)
        QSKIP("no mount can be made of one's own here");
    here.behind({u"unshare"_s, u"-rm"_s}).through(hide);
    const ChildRun window = here.runWindow();
    // The window stands, without a map, and says what is missing; so does the command.
    QVERIFY2(window.exitCode == 0 && window.out.contains("without map") && window.out.contains("proj.db"),
             told(window).constData());
    const ChildRun map = here.run(kExport + QStringList{u"--out"_s, path(u"carte.png"_s)});
    QVERIFY2(map.exitCode == 1 && map.err.contains("proj.db"), told(map).constData());
}

void TestEnvironments::aReaderThatLeavesEndsItQuietly() {
    // `head -1` has gone before all is said: no message, and no error but the pipe's.
    const ChildRun run = surroundings().through(u"\"$@\" --help | head -1"_s).run({u"export"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QCOMPARE(run.err, QByteArray());
    const ChildRun closed = surroundings().through(u"exec \"$@\" >&-"_s).run({u"--version"_s});
    QVERIFY2(closed.exitCode == 0 || closed.exitCode == 1, told(closed).constData());
}

void TestEnvironments::whatIsEndedHalfWayLeavesTheOldFile() {
    const QString file = path(u"carte.png"_s);
    hostile::replaceContent(file, "the old file");
    // Ended while it draws a large picture.
    const ChildRun run = surroundings()
                             .through(u"\"$@\" & sleep 0.4; kill -TERM $!; wait $!"_s)
                             .run({u"export"_s, u"--size"_s, u"12000x9000"_s, u"--out"_s, file});
    QVERIFY2(run.exitCode != 0, told(run).constData());
    QCOMPARE(hostile::contentOf(file), QByteArray("the old file"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"carte.png"_s});
}

QTEST_GUILESS_MAIN(TestEnvironments)
#include "test_environments.moc"
