#include "cli/atlas_command.h"
#include "cli/sheet_command.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A command as the executable runs it, without a process.
template <class Command> cli::ExitCode run(const QStringList& arguments) {
    CLI::App application("", "diagonale");
    const Command command(application);
    std::vector<std::string> words;
    for (const QString& argument : arguments)
        words.insert(words.begin(), argument.toStdString()); // CLI11 takes them from the last.
    application.parse(words);
    return command.run();
}

/// How many pages a PDF says it has: the /Count of its page tree.
int pagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = file.readAll();
    const qsizetype tree = bytes.indexOf("/Type /Pages");
    const qsizetype count = bytes.lastIndexOf("/Count ", tree);
    const qsizetype other = bytes.indexOf("/Count ", tree);
    const auto numberAt = [&bytes](qsizetype at) {
        return at < 0 ? -1 : bytes.mid(at + 7, 6).split('\n').front().split(' ').front().toInt();
    };
    return tree < 0 ? -1 : std::max(numberAt(count), numberAt(other));
}

} // namespace

/// `diagonale sheet` and `diagonale atlas` on what ships with the program.
class TestFicheCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void aFicheIsOnePage();
    void severalGoIntoAFolder();
    void anAtlasOfASelectionLeavesOutWhatItDoesNotKnow();
    void whatIsBadlyWrittenIsMisuse_data();
    void whatIsBadlyWrittenIsMisuse();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestFicheCommands::aFicheIsOnePage() {
    const QString file = path(u"fiche.pdf"_s);
    QCOMPARE(run<cli::SheetCommand>({u"sheet"_s, u"200067544"_s, u"--out"_s, file}), cli::Done);
    QCOMPARE(pagesOf(file), 1);
}

void TestFicheCommands::severalGoIntoAFolder() {
    QVERIFY(QDir(m_folder.path()).mkdir(u"fiches"_s));
    const QString folder = path(u"fiches"_s);
    QCOMPARE(run<cli::SheetCommand>({u"sheet"_s, u"200067544"_s, u"200060457"_s, u"--out"_s, folder}), cli::Done);
    QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"fiche-200060457.pdf"_s, u"fiche-200067544.pdf"_s}));
}

void TestFicheCommands::anAtlasOfASelectionLeavesOutWhatItDoesNotKnow() {
    const QString file = path(u"atlas.pdf"_s);
    QCOMPARE(run<cli::AtlasCommand>({u"atlas"_s, u"--codes"_s, u"200067544,999"_s, u"--out"_s, file}), cli::Done);
    QCOMPARE(pagesOf(file), 5); // cover, contents, map, table, one fiche
}

void TestFicheCommands::whatIsBadlyWrittenIsMisuse_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString out = path(u"never.pdf"_s);
    QTest::newRow("no territory") << QStringList{u"sheet"_s, u"--out"_s, out};
    QTest::newRow("unknown territory") << QStringList{u"sheet"_s, u"999999999"_s, u"--out"_s, out};
    QTest::newRow("nowhere to write") << QStringList{u"sheet"_s, u"200067544"_s};
    QTest::newRow("not a PDF") << QStringList{u"sheet"_s, u"200067544"_s, u"--out"_s, path(u"fiche.png"_s)};
    QTest::newRow("two into one file") << QStringList{u"sheet"_s, u"200067544"_s, u"200060457"_s, u"--out"_s, out};
    QTest::newRow("atlas of nothing") << QStringList{u"atlas"_s, u"--out"_s, out};
    QTest::newRow("atlas of two things") << QStringList{u"atlas"_s,   u"--dept"_s, u"23"_s,
                                                        u"--zones"_s, u"--out"_s,  out};
    QTest::newRow("unknown département") << QStringList{u"atlas"_s, u"--dept"_s, u"99"_s, u"--out"_s, out};
    QTest::newRow("unknown région") << QStringList{u"atlas"_s, u"--region"_s, u"99"_s, u"--out"_s, out};
    QTest::newRow("atlas not a PDF") << QStringList{u"atlas"_s, u"--zones"_s, u"--out"_s, path(u"atlas.svg"_s)};
}

void TestFicheCommands::whatIsBadlyWrittenIsMisuse() {
    QFETCH(const QStringList, arguments);
    const bool isSheet = arguments.front() == u"sheet"_s;
    QCOMPARE(isSheet ? run<cli::SheetCommand>(arguments) : run<cli::AtlasCommand>(arguments), cli::Misuse);
    QVERIFY(!QFile::exists(path(u"never.pdf"_s)));
}

QTEST_MAIN(TestFicheCommands)
#include "test_fiche_commands.moc"
