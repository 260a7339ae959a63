#include "failing_disk.h"

#include "io/project_file.h"
#include "support/made_up_plan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using failingdisk::Call;

Q_DECLARE_METATYPE(Call)

namespace {

/// A plan told from others by its number.
io::ProjectContent numbered(int number, int days = 30) {
    io::ProjectContent content;
    content.id = QUuid(u"{7d1f3f8e-0000-4000-8000-000000000001}"_s);
    content.state = {{u"version"_s, 2}};
    content.plan = madeupplan::Maker(5).plan(10, 5, days);
    content.plan.title = QString::number(number);
    return content;
}

/// The number of the plan in a file; -1 where it isn't whole.
int numberIn(const QString& path) {
    const auto read = io::readProjectFile(path);
    if (!read)
        return -1;
    const int number = read->content.plan.title.toInt();
    return read->content.plan == numbered(number, int(read->content.plan.days.size())).plan ? number : -1;
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Saves plan after plan and says each once it is saved, until it is killed.
[[noreturn]] void saveOnAndOn(const QString& path, int first, int said) {
    io::ProjectContent content = numbered(first);
    for (int number = first;; ++number) {
        content.plan.title = QString::number(number);
        if (!io::writeProjectFile(path, content) || ::write(said, &number, sizeof number) != sizeof number)
            ::_exit(1);
    }
}

} // namespace

/// What is said to be saved is there whatever happens, and the file is one whole plan at any moment.
class TestProjectSaving : public QObject {
    Q_OBJECT

private slots:
    void killedAtAnyMoment();
    void aFailingCallLeavesTheOldFile_data();
    void aFailingCallLeavesTheOldFile();
    void shortWritesAndInterruptionsAreCarriedOn();
    void aFileTooLargeForTheDisk();
    void aFullDisk();
    void aFolderThatIsGone();
    void permissionsAndLinksStay();
    void aProtectedFileIsRefused();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"plan.gpkg"_s);
};

void TestProjectSaving::killedAtAnyMoment() {
    constexpr int kKills = 200, kMostMicroseconds = 40'000;
    QRandomGenerator random(2026);
    QVERIFY(io::writeProjectFile(m_path, numbered(0)));
    int saved = 0, killedInTheMidst = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        int channel[2];
        QCOMPARE(::pipe(channel), 0);
        const pid_t child = ::fork();
        if (child == 0)
            saveOnAndOn(m_path, saved + 1, channel[1]);
        ::close(channel[1]);
        ::usleep(useconds_t(random.bounded(kMostMicroseconds))); // The moment is what is tested.
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status)); // It failed at nothing itself.
        for (int number = 0; ::read(channel[0], &number, sizeof number) == sizeof number;)
            saved = number;
        ::close(channel[0]);
        killedInTheMidst += namesIn(m_folder.path()).size() > 1;
        const int there = numberIn(m_path);
        QVERIFY2(there == saved || there == saved + 1, qPrintable(u"%1 said, %2 there"_s.arg(saved).arg(there)));
        saved = there;
    }
    QVERIFY2(killedInTheMidst > kKills / 20, qPrintable(QString::number(killedInTheMidst)));
    QVERIFY(io::writeProjectFile(m_path, numbered(saved)));
    QCOMPARE(namesIn(m_folder.path()), {u"plan.gpkg"_s}); // What the killed left is swept.
}

void TestProjectSaving::aFailingCallLeavesTheOldFile_data() {
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("callsWithoutTrace"); ///< So many of them, when they fail, leave the old file.
    QTest::newRow("write, no place") << Call::Write << ENOSPC << 1;
    QTest::newRow("write, broken disk") << Call::Write << EIO << 1;
    QTest::newRow("fsync") << Call::Fsync << EIO << 1;
    QTest::newRow("rename") << Call::Rename << EACCES << 1;
}

void TestProjectSaving::aFailingCallLeavesTheOldFile() {
    QFETCH(Call, call);
    QFETCH(int, error);
    QFETCH(int, callsWithoutTrace);
    QVERIFY(io::writeProjectFile(m_path, numbered(1)));
    bool reached = true;
    for (int nth = 1; reached; ++nth) {
        failingdisk::arm(call, nth, error);
        const auto written = io::writeProjectFile(m_path, numbered(2));
        reached = failingdisk::disarm();
        QCOMPARE(written.has_value(), !reached);
        // Once renamed, a folder that can't be flushed leaves the new file, and is said.
        QCOMPARE(numberIn(m_path), reached && nth <= callsWithoutTrace ? 1 : 2);
        QCOMPARE(namesIn(m_folder.path()), {u"plan.gpkg"_s});
        QVERIFY(written || !written.error().remedy.isEmpty());
    }
}

void TestProjectSaving::shortWritesAndInterruptionsAreCarriedOn() {
    failingdisk::writeAtMost(1000);
    const auto inPieces = io::writeProjectFile(m_path, numbered(3));
    failingdisk::disarm();
    QVERIFY(inPieces);
    QCOMPARE(numberIn(m_path), 3);
    for (const Call call : {Call::Write, Call::Fsync}) {
        failingdisk::arm(call, 1, EINTR);
        const auto interrupted = io::writeProjectFile(m_path, numbered(4));
        QVERIFY(failingdisk::disarm());
        QVERIFY(interrupted);
        QCOMPARE(numberIn(m_path), 4);
    }
}

void TestProjectSaving::aFileTooLargeForTheDisk() {
    QVERIFY(io::writeProjectFile(m_path, numbered(5)));
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit;
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small{.rlim_cur = 60'000, .rlim_max = limit.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto written = io::writeProjectFile(m_path, numbered(6));
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    QVERIFY(!written);
    QVERIFY2(written.error().what.contains(u"place"_s), qPrintable(written.error().text()));
    QCOMPARE(numberIn(m_path), 5);
    QCOMPARE(namesIn(m_folder.path()), {u"plan.gpkg"_s});
}

void TestProjectSaving::aFullDisk() {
    const QString disk = m_folder.filePath(u"disque"_s);
    QVERIFY(QDir().mkpath(disk));
    const QByteArray encoded = QFile::encodeName(disk);
    if (::mount("tmpfs", encoded.constData(), "tmpfs", 0, "size=1m") != 0) {
        QDir(disk).removeRecursively();
        QSKIP("this user may not mount a small disk: see aFileTooLargeForTheDisk()");
    }
    const QString path = disk + u"/plan.gpkg"_s;
    const auto first = io::writeProjectFile(path, numbered(7));
    const auto second = io::writeProjectFile(path, numbered(8, 20'000));
    const int there = numberIn(path);
    const QStringList names = namesIn(disk);
    ::umount(encoded.constData());
    QDir(disk).removeRecursively();
    QVERIFY(first && !second);
    QCOMPARE(there, 7);
    QCOMPARE(names, {u"plan.gpkg"_s});
}

void TestProjectSaving::aFolderThatIsGone() {
    const QString folder = m_folder.filePath(u"parti"_s), path = folder + u"/plan.gpkg"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(io::writeProjectFile(path, numbered(9)));
    QVERIFY(QDir(folder).removeRecursively());
    const auto written = io::writeProjectFile(path, numbered(10));
    QVERIFY(!written && !written.error().remedy.isEmpty());
    QVERIFY(!QFile::exists(folder));
}

void TestProjectSaving::permissionsAndLinksStay() {
    QVERIFY(io::writeProjectFile(m_path, numbered(11)));
    const QByteArray target = QFile::encodeName(m_path);
    QCOMPARE(::chmod(target.constData(), 0640), 0);
    const QString link = m_folder.filePath(u"lien.gpkg"_s);
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(io::writeProjectFile(link, numbered(12)));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(numberIn(m_path), 12);
    struct stat status;
    QCOMPARE(::stat(target.constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0640U);
    QVERIFY(QFile::remove(link));
}

void TestProjectSaving::aProtectedFileIsRefused() {
    if (::geteuid() == 0)
        QSKIP("nothing is protected from this user");
    QVERIFY(io::writeProjectFile(m_path, numbered(13)));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QVERIFY(!io::writeProjectFile(m_path, numbered(14)));
    QCOMPARE(numberIn(m_path), 13);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

QTEST_GUILESS_MAIN(TestProjectSaving)
#include "test_project_saving.moc"
