#include "document/autosave.h"
#include "document/autosave_lines.h"

#include "solidarity/plan_editor.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using document::AutosaveFile;
using document::AutosaveHead;
using document::AutosaveLine;

namespace {

/// The venues that the writer adds are numbered: which ones are there says what was lost.
AutosaveLine venueLine(int number) {
    solidarity::Venue venue;
    venue.name = QString::number(number);
    const solidarity::Plan plan;
    solidarity::PlanEditor editor(plan);
    editor.put(venue);
    return editor.change();
}

AutosaveHead someHead() {
    return AutosaveHead::of(QUuid::createUuid(), {});
}

QStringList venuesIn(const document::AutosaveReading& reading) {
    QStringList names;
    for (const solidarity::Venue& venue : reading.appliedTo({}).venues)
        names.append(venue.name);
    return names;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// While it is there, no file of this process may grow beyond that: a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_before(std::signal(SIGXFSZ, SIG_IGN)) { limit(bytes); }
    ~FullDisk() {
        limit(RLIM_INFINITY);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    static void limit(rlim_t bytes) {
        const rlimit soft{bytes, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &soft);
    }
    void (*m_before)(int);
};

/// The child of anEditThatWasJournaledSurvivesTheKill(): journals numbered venues until it is killed, saying each
/// number once it is journaled.
int writeUntilKilled(const QString& path) {
    const AutosaveFile file(path);
    if (!file.beginAnew(someHead(), {}))
        return 1;
    QFile out;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    for (int number = 0;; ++number) {
        const AutosaveLine line = venueLine(number);
        if (!file.append({&line, 1}))
            return 1;
        out.write(QByteArray::number(number) + '\n');
    }
}

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT
private slots:
    void whatIsAddedIsReadInItsOrder();
    void nobodyElseMayReadIt();
    void aTornLastLineIsDroppedAndSaid();
    void anyCutOrFlippedByteLosesNothingBeforeIt();
    void aFullDiskLeavesNoHalfOfALine();
    void aJournalOfALaterVersionIsNotGuessedAt();
    void itKnowsWhenTheFileHasChangedSince();
    void copiesOfAProjectHaveEachTheirJournal();
    void anEditThatWasJournaledSurvivesTheKill();
};

void TestAutosave::whatIsAddedIsReadInItsOrder() {
    const QTemporaryDir folder;
    const AutosaveFile file(folder.filePath(u"sous/a.journal"_s));
    QVERIFY(!file.exists());
    const AutosaveHead head = someHead();
    const AutosaveLine first = venueLine(1);
    QVERIFY(file.beginAnew(head, {&first, 1}));
    document::MapState state;
    state.palette = u"viridis"_s;
    const document::JournalEntry entry{QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), u"moi"_s, u"quoi"_s};
    const std::vector<AutosaveLine> more{venueLine(2), state, entry};
    QVERIFY(file.append(more));
    const auto reading = file.read();
    QVERIFY(reading);
    QCOMPARE(reading->head.project, head.project);
    QVERIFY(!reading->torn);
    QCOMPARE(reading->lines.size(), 4U);
    QCOMPARE(venuesIn(*reading), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(reading->lastState() && *reading->lastState() == state);
    QVERIFY(std::get<document::JournalEntry>(reading->lines[3]) == entry);
    QVERIFY(file.beginAnew(head, {})); // saved: nothing is left to bring back
    QVERIFY(file.read()->lines.empty());
    file.remove();
    QVERIFY(!file.exists());
}

void TestAutosave::nobodyElseMayReadIt() {
    const QTemporaryDir folder;
    const AutosaveFile file(folder.filePath(u"a.journal"_s));
    QVERIFY(file.beginAnew(someHead(), {}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file.path()) & others));
}

void TestAutosave::aTornLastLineIsDroppedAndSaid() {
    const QTemporaryDir folder;
    const AutosaveFile file(folder.filePath(u"a.journal"_s));
    const std::vector<AutosaveLine> lines{venueLine(1), venueLine(2)};
    QVERIFY(file.beginAnew(someHead(), lines));
    QVERIFY(overwrite(file.path(), contentOf(file.path()).chopped(5)));
    const auto reading = file.read();
    QVERIFY(reading);
    QVERIFY(reading->torn);
    QCOMPARE(venuesIn(*reading), QStringList{u"1"_s});
}

void TestAutosave::anyCutOrFlippedByteLosesNothingBeforeIt() {
    const QTemporaryDir folder;
    const AutosaveFile file(folder.filePath(u"a.journal"_s));
    const std::vector<AutosaveLine> lines{venueLine(0), venueLine(1), venueLine(2)};
    QVERIFY(file.beginAnew(someHead(), lines));
    const QByteArray whole = contentOf(file.path());
    QRandomGenerator random(20260112);
    for (int round = 0; round < 200; ++round) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size())));
        QByteArray damaged = random.bounded(2) == 0 ? whole.first(at) : whole;
        if (damaged.size() == whole.size())
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
        QVERIFY(overwrite(file.path(), damaged));
        const auto wholeLines = whole.first(at).count('\n'); // before the damage, the head among them
        const auto reading = file.read();
        QCOMPARE(reading.has_value(), wholeLines > 0);
        if (reading)
            QCOMPARE(reading->lines.size(), static_cast<std::size_t>(wholeLines - 1));
    }
}

void TestAutosave::aFullDiskLeavesNoHalfOfALine() {
    const QTemporaryDir folder;
    const AutosaveFile file(folder.filePath(u"a.journal"_s));
    const AutosaveLine first = venueLine(1), second = venueLine(2);
    QVERIFY(file.beginAnew(someHead(), {&first, 1}));
    const QByteArray before = contentOf(file.path());
    const rlim_t whole = rlim_t(before.size());
    for (rlim_t room = 0; room < whole / 4; room += 7) { // a line is longer
        const FullDisk full(whole + room);
        const auto refused = file.append({&second, 1});
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"plus assez de place"_s), qPrintable(refused.error().what));
        QCOMPARE(contentOf(file.path()), before);
    }
    {
        const FullDisk full(whole / 2);
        QVERIFY(!file.beginAnew(someHead(), {&first, 1}));
        QCOMPARE(contentOf(file.path()), before);
        QVERIFY(!QFile::exists(file.path() + u".part"_s));
    }
    QVERIFY(file.append({&second, 1}));
    const auto reading = file.read();
    QVERIFY(reading && !reading->torn);
    QCOMPARE(venuesIn(*reading), (QStringList{u"1"_s, u"2"_s}));
}

void TestAutosave::aJournalOfALaterVersionIsNotGuessedAt() {
    const QTemporaryDir folder;
    const AutosaveFile file(folder.filePath(u"a.journal"_s));
    QJsonObject head = document::jsonOf(someHead());
    head.insert(u"autosave"_s, 2);
    QVERIFY(overwrite(file.path(), document::sealed(head)));
    QVERIFY(!file.read());
}

void TestAutosave::itKnowsWhenTheFileHasChangedSince() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.gpkg"_s);
    QVERIFY(overwrite(path, "un"));
    const AutosaveHead head = AutosaveHead::of(QUuid::createUuid(), path);
    AutosaveHead back;
    QVERIFY(document::readHead(document::jsonOf(head), back));
    QVERIFY(back.fitsFile());
    QVERIFY(overwrite(path, "autre"));
    QVERIFY(!back.fitsFile());
    QVERIFY(QFile::remove(path));
    QVERIFY(!back.fitsFile());
}

void TestAutosave::copiesOfAProjectHaveEachTheirJournal() {
    const QTemporaryDir folder;
    const QUuid id = QUuid::createUuid();
    const QString here = document::autosavePath(folder.path(), id, u"/a/plan.gpkg"_s);
    const QString there = document::autosavePath(folder.path(), id, u"/b/plan.gpkg"_s);
    const QString unsaved = document::autosavePath(folder.path(), id, {});
    QVERIFY(here != there && here != unsaved);
    QCOMPARE(here, document::autosavePath(folder.path(), id, u"/a/plan.gpkg"_s));
    for (const QString& path : {here, there, unsaved})
        QVERIFY(AutosaveFile(path).beginAnew(someHead(), {}));
    QCOMPARE(document::unsavedAutosaves(folder.path()), QStringList{unsaved});
}

void TestAutosave::anEditThatWasJournaledSurvivesTheKill() {
    const QTemporaryDir folder;
    QRandomGenerator random(20260113);
    constexpr int kRounds = 20;
    for (int round = 0; round < kRounds; ++round) {
        const AutosaveFile file(folder.filePath(u"%1.journal"_s.arg(round)));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, file.path()});
        QVERIFY(child.waitForReadyRead()); // at least one is said to be journaled
        QVERIFY(!child.waitForFinished(static_cast<int>(random.bounded(30))));
        child.kill();
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> said = child.readAllStandardOutput().split('\n');
        const qsizetype journaled = said.size() - 1; // what follows the last line feed was never said
        const auto reading = file.read();
        QVERIFY(reading);
        const QStringList names = venuesIn(*reading);
        QVERIFY2(names.size() >= journaled, qPrintable(u"%1 of %2"_s.arg(names.size()).arg(journaled)));
        for (qsizetype number = 0; number < names.size(); ++number)
            QCOMPARE(names[number], QString::number(number));
    }
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write-until-killed")
        return writeUntilKilled(arguments[2]);
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_autosave.moc"
