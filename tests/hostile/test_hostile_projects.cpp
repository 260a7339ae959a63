#include "io/project_file.h"
#include "support/made_up_plan.h"
#include "support/run_sql.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, Close>;

Database openDatabase(const QString& path) {
    sqlite3* opened = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &opened);
    return Database(opened);
}

} // namespace

/// Projects as a stranger may craft them: each is refused or read without what is crafted, and stays as it is, byte for
/// byte, with nothing beside it.
class TestHostileProjects : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void craftedFilesAreRefused_data();
    void craftedFilesAreRefused();
    void strangersThingsAreLeftAlone_data();
    void strangersThingsAreLeftAlone();
    void badRowsAreFindings_data();
    void badRowsAreFindings();
    void truncatedFilesNeverCrash();
    void flippedBytesNeverCrash();
    void aWriteAheadLogIsReadFromACopy();
    void aJournalThatNamesAnotherFileIsRefused();
    void otherKindsOfFilesAreRefused();

private:
    QString copyOfSound(const QString& name);
    QByteArray bytesOf(const QString& path);
    QStringList namesIn(const QTemporaryDir& folder) {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    QString m_sound;
    solidarity::Plan m_plan;
};

void TestHostileProjects::initTestCase() {
    io::ProjectContent content;
    content.id = QUuid::createUuid();
    content.state = {{u"version"_s, 2}};
    content.plan = m_plan = madeupplan::Maker(3).plan(5, 4, 20);
    m_sound = m_folder.filePath(u"sain.gpkg"_s);
    QVERIFY(io::writeProjectFile(m_sound, content));
}

QString TestHostileProjects::copyOfSound(const QString& name) {
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    return QFile::copy(m_sound, path) ? path : QString();
}

QByteArray TestHostileProjects::bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostileProjects::craftedFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    const QByteArray endless = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM r) ";
    QTest::newRow("a view in the place of a table")
        << QByteArray("ALTER TABLE venues RENAME TO v; CREATE VIEW venues AS SELECT * FROM v") << u"venues"_s;
    QTest::newRow("an endless view in the place of the first table")
        << "DROP TABLE diagonale_project; CREATE VIEW diagonale_project AS " + endless +
               "SELECT x AS format_version FROM r"
        << u"diagonale_project"_s;
    QTest::newRow("a virtual table in the place of a table")
        << QByteArray("DROP TABLE venues; CREATE VIRTUAL TABLE venues USING rtree(id, a, b)") << u"venues"_s;
    QTest::newRow("a computed column")
        << QByteArray("DROP TABLE journal; CREATE TABLE journal(fid INTEGER PRIMARY KEY, happened TEXT, who TEXT, what "
                      "TEXT AS (hex(zeroblob(1000000))))")
        << u"journal"_s;
    QTest::newRow("a missing table") << QByteArray("DROP TABLE days") << u"days"_s;
    QTest::newRow("a missing column") << QByteArray("ALTER TABLE days DROP COLUMN part") << u"days"_s;
    QTest::newRow("a text of 100 MB") << QByteArray("UPDATE venues SET notes = hex(zeroblob(50000000)) WHERE fid = 1")
                                      << u"venues"_s;
    QTest::newRow("a geometry of 100 MB")
        << QByteArray("UPDATE venues SET geom = zeroblob(100000000) WHERE fid = 1") << u"venues"_s;
    QTest::newRow("a million states") << "INSERT INTO map_state(state) " + endless + "SELECT '{}' FROM r LIMIT 1000000"
                                      << u"map_state"_s;
    QTest::newRow("a day without its venue") << QByteArray("DELETE FROM venues WHERE fid = 1") << u"days"_s;
    QTest::newRow("a newer version") << QByteArray("UPDATE diagonale_project SET format_version = 3; DROP TABLE venues")
                                     << u"plus récente"_s;
    QTest::newRow("a version that is none")
        << QByteArray("UPDATE diagonale_project SET format_version = 'un'") << u"version"_s;
    QTest::newRow("no project") << QByteArray("DROP TABLE diagonale_project") << u"pas un projet"_s;
}

void TestHostileProjects::craftedFilesAreRefused() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    const QString path = copyOfSound(u"forgé.gpkg"_s);
    QVERIFY(tests::runSql(openDatabase(path).get(), sql));
    const QByteArray before = bytesOf(path);
    QElapsedTimer timer;
    timer.start();
    const auto read = io::readProjectFile(path);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(said), qPrintable(read.error().text()));
    QVERIFY(!read.error().remedy.isEmpty());
    QVERIFY(timer.elapsed() < 20'000); // What is endless isn't begun; a busy machine is only slow.
    QVERIFY(bytesOf(path) == before);
}

void TestHostileProjects::strangersThingsAreLeftAlone_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("triggers") << QByteArray(
                                     "CREATE TRIGGER t1 AFTER INSERT ON venues BEGIN DELETE FROM days; END;"
                                     "CREATE TRIGGER t2 BEFORE DELETE ON days BEGIN SELECT load_extension('x'); END")
                              << QStringList();
    QTest::newRow("tables of others") << QByteArray("CREATE TABLE \"mes\nnotes\"(x); CREATE TABLE layer_styles(id)")
                                      << QStringList{u"mes?notes"_s, u"layer_styles"_s};
    QTest::newRow("an endless view")
        << QByteArray("CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM r) SELECT * FROM r")
        << QStringList{u"v"_s};
    QTest::newRow("a column more") << QByteArray("ALTER TABLE venues ADD COLUMN colour TEXT") << QStringList();
    QTest::newRow("an index on an expression")
        << QByteArray("CREATE INDEX i ON venues(upper(name)); ANALYZE") << QStringList();
}

void TestHostileProjects::strangersThingsAreLeftAlone() {
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, said);
    const QString path = copyOfSound(u"étranger.gpkg"_s);
    QVERIFY(tests::runSql(openDatabase(path).get(), sql));
    const QByteArray before = bytesOf(path);
    const auto read = io::readProjectFile(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(read->content.plan == m_plan);
    QCOMPARE(read->unknownTables, said);
    QVERIFY(bytesOf(path) == before);
}

void TestHostileProjects::badRowsAreFindings_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* name, const QByteArray& sql, const QString& table, const QString& column) {
        QTest::newRow(name) << sql << table << column;
    };
    row("a kind that is none", "UPDATE doctors SET kind='roi'", u"doctors"_s, u"kind"_s);
    row("a number too large", "UPDATE doctors SET most_minutes=1e18", u"doctors"_s, u"most_minutes"_s);
    row("a text in the place of a number", "UPDATE doctors SET most_minutes='x'", u"doctors"_s, u"most_minutes"_s);
    row("a date that is none", "UPDATE doctors SET status_since='2025-02-30'", u"doctors"_s, u"status_since"_s);
    row("an identity that is none", "UPDATE doctors SET id='moi'", u"doctors"_s, u"id"_s);
    row("a list that is none", "UPDATE doctors SET absent='[['", u"doctors"_s, u"absent"_s);
    row("bytes that are no text", "UPDATE doctors SET name=CAST(x'c328' AS TEXT)", u"doctors"_s, u"name"_s);
    row("a text with a hole", "UPDATE doctors SET name='a'||char(0)||'b'", u"doctors"_s, u"name"_s);
    row("a blob in the place of a text", "UPDATE doctors SET name=x'00ff'", u"doctors"_s, u"name"_s);
    row("a weekday that is none", "UPDATE doctors SET weekdays='19'", u"doctors"_s, u"weekdays"_s);
    row("a place off the Earth", "UPDATE venues SET geom=x'47500001E61000000101000000000000000000F87F000000000000F07F'",
        u"venues"_s, u"geom"_s);
    row("a geometry that lies of its size", "UPDATE venues SET geom=x'47500001E6100000010300000001000000FFFFFF7F'",
        u"venues"_s, u"geom"_s);
    row("half a header", "UPDATE venues SET geom=x'4750'", u"venues"_s, u"geom"_s);
    row("an identity twice", "UPDATE venues SET id=(SELECT id FROM venues WHERE fid=1)", u"venues"_s, QString());
}

void TestHostileProjects::badRowsAreFindings() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    QFETCH(QString, column);
    const QString path = copyOfSound(u"lignes.gpkg"_s);
    QVERIFY(tests::runSql(openDatabase(path).get(), "DELETE FROM days;" + sql + " WHERE fid=2"));
    const auto read = io::readProjectFile(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->diagnosis.findings().size(), std::size_t(1));
    const auto& finding = read->diagnosis.findings()[0];
    QVERIFY2(finding.text.contains(table) && finding.count == 1, qPrintable(finding.text));
    QVERIFY2(finding.samples[0].contains(u'2') && finding.samples[0].contains(column), qPrintable(finding.samples[0]));
    QCOMPARE(read->content.plan.doctors.size() + read->content.plan.venues.size(),
             m_plan.doctors.size() + m_plan.venues.size() - 1);
}

void TestHostileProjects::truncatedFilesNeverCrash() {
    const QByteArray sound = bytesOf(m_sound);
    const QString path = m_folder.filePath(u"coupé.gpkg"_s);
    for (qsizetype length = 1; length < sound.size(); length += sound.size() / 40) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound.first(length)) == length);
        file.close();
        const auto read = io::readProjectFile(path);
        QVERIFY(!read || read->content.plan == m_plan); // What is cut off may be of tables that aren't read.
    }
}

void TestHostileProjects::flippedBytesNeverCrash() {
    const QByteArray sound = bytesOf(m_sound);
    const QString path = m_folder.filePath(u"abîmé.gpkg"_s);
    QRandomGenerator random(11);
    for (int attempt = 0; attempt < 60; ++attempt) {
        QByteArray bytes = sound;
        for (int i = 0; i < 40; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = io::readProjectFile(path);
        QVERIFY(read || !read.error().what.isEmpty());
    }
}

void TestHostileProjects::aWriteAheadLogIsReadFromACopy() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ouvert.gpkg"_s);
    QVERIFY(QFile::copy(m_sound, path));
    const Database writer = openDatabase(path); // Another program that has the file open.
    QVERIFY(
        tests::runSql(writer.get(), "PRAGMA journal_mode=WAL; UPDATE diagonale_project SET title='dans le journal'"));
    const QByteArray before = bytesOf(path), log = bytesOf(path + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const QStringList names = namesIn(folder);
    const auto read = io::readProjectFile(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->content.plan.title, u"dans le journal"_s);
    QVERIFY(bytesOf(path) == before && bytesOf(path + u"-wal"_s) == log);
    QCOMPARE(namesIn(folder), names);
}

// SQLite would delete the file that such a journal names once it has played it back.
void TestHostileProjects::aJournalThatNamesAnotherFileIsRefused() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"piège.gpkg"_s), precious = folder.filePath(u"précieux.txt"_s);
    QVERIFY(QFile::copy(m_sound, path));
    QFile victim(precious);
    QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("rien d’un journal") > 0);
    victim.close();
    const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7"), name = QFile::encodeName(precious);
    QByteArray tail(12, '\0'); // Name, its length, its sum, the mark.
    quint32 sum = 0;
    for (const char c : name)
        sum += quint32(uchar(c));
    for (int i = 0; i < 4; ++i) {
        tail[4 + i] = char(quint32(name.size()) >> (24 - 8 * i));
        tail[8 + i] = char(sum >> (24 - 8 * i));
    }
    QFile journal(path + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(mark + QByteArray(504, '\0') + QByteArray(4, '\0') + name + tail.mid(4) + mark);
    journal.close();
    const QStringList names = namesIn(folder);
    const auto read = io::readProjectFile(path);
    QVERIFY(!read);
    QCOMPARE(namesIn(folder), names);
}

void TestHostileProjects::otherKindsOfFilesAreRefused() {
    for (const auto& [name, content] : {std::pair{u"texte.gpkg"_s, QByteArray("pas une base")},
                                        {u"vide.gpkg"_s, QByteArray()},
                                        {u"tête.gpkg"_s, QByteArray("SQLite format 3\0", 16)}}) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto read = io::readProjectFile(path);
        QVERIFY(!read && !read.error().what.isEmpty());
    }
    QVERIFY(!io::readProjectFile(m_folder.path()));
    QVERIFY(!io::readProjectFile(m_folder.filePath(u"absent.gpkg"_s)));
    QVERIFY(!io::readProjectFile(u"/vsicurl/https://example.org/x.gpkg"_s));
}

QTEST_GUILESS_MAIN(TestHostileProjects)
#include "test_hostile_projects.moc"
