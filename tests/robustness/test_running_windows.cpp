#include "document/autosave.h"
#include "running_window.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using robustness::RunningWindow;
using robustness::Surroundings;

/// Work in the real window, while the disk is full, the clock is put back, another process has the project open, or one
/// of them is killed: nothing that was done is lost, and everybody is told.
class TestRunningWindows : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aFullDiskCutsNoJournal();
    void aJournalThatCanNotBeginBeginsLater();
    void aClockPutBackLosesNothing();
    void aSecondProcessReadsOnlyUntilTheFirstHasGone();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    Surroundings surroundings() const {
        return Surroundings(m_folder->path()).set(u"LC_ALL"_s, u"C.UTF-8"_s).set(u"LANGUAGE"_s, u"fr"_s);
    }
    /// The only autosave journal of the test's home; empty where there is none.
    QString journal() const;
    /// The venues that the journal adds; null where it is torn, or can't be read.
    QStringList journaled() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// No file of that process may grow beyond that: what a full disk does, at the byte. The process has to ignore SIGXFSZ.
bool limitFiles(const RunningWindow& window, rlim_t bytes) {
    const rlimit limit{bytes, RLIM_INFINITY};
    return ::prlimit(pid_t(window.pid()), RLIMIT_FSIZE, &limit, nullptr) == 0;
}

const auto kUnderLimits = u"trap '' XFSZ; exec \"$@\""_s;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QStringList textsOf(const QJsonObject& shown, const QString& key) {
    QStringList texts;
    for (const QJsonValue& text : shown[key].toArray())
        texts << text.toString();
    return texts;
}

QStringList venuesOf(const QJsonObject& shown) {
    QStringList names = textsOf(shown, u"venues"_s);
    names.sort();
    return names;
}

/// What was done, in the journal's order, without the moments.
QStringList doneIn(const QJsonObject& shown) {
    QStringList done;
    for (const QString& line : textsOf(shown, u"journal"_s))
        done << line.section(u' ', 1);
    return done;
}

auto drawn() {
    return [](const QJsonObject& shown) { return shown[u"drawn"_s].toBool() && shown[u"idle"_s].toBool(); };
}
auto saved(const QString& path) {
    return [path](const QJsonObject& shown) {
        return shown[u"path"_s] == path && !shown[u"modified"_s].toBool() && shown[u"idle"_s].toBool();
    };
}
auto saying(const QString& words) {
    return [words](const QJsonObject& shown) { return shown[u"message"_s].toString().contains(words); };
}
auto offering(const QString& wayOut) {
    return [wayOut](const QJsonObject& shown) { return textsOf(shown, u"waysOut"_s).contains(wayOut); };
}
auto having(const QStringList& venues) {
    return [venues](const QJsonObject& shown) { return venuesOf(shown) == venues; };
}

} // namespace

void TestRunningWindows::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestRunningWindows::journal() const {
    const QDir folder(path(u"home/.local/share/Diagonale/Diagonale/autosave"_s));
    const QStringList names = folder.entryList({u"*.journal"_s}, QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

QStringList TestRunningWindows::journaled() const {
    const QString path = journal();
    const auto reading = path.isEmpty() ? tl::unexpected(territory::Problem()) : document::AutosaveFile(path).read();
    if (!reading || reading->torn)
        return {};
    QStringList names;
    for (const solidarity::Venue& venue : reading->appliedTo({}).venues)
        names << venue.name;
    names.sort();
    return names;
}

void TestRunningWindows::aFullDiskCutsNoJournal() {
    const QString project = path(u"plan.gpkg"_s);
    {
        RunningWindow window(surroundings().through(kUnderLimits), {});
        QVERIFY2(window.waitUntil(drawn()), window.told().constData());
        window.order(u"venue Un"_s);
        window.order(u"save "_s + project);
        QVERIFY2(window.waitUntil(saved(project)), window.told().constData());
        window.order(u"venue Deux"_s);
        QTRY_COMPARE(journaled(), QStringList{u"Deux"_s});
        const QByteArray before = contentOf(project);

        QVERIFY(limitFiles(window, rlim_t(QFile(journal()).size() + 40))); // in the midst of the next line
        window.order(u"venue Trois"_s);
        QVERIFY2(window.waitUntil(saying(u"plus assez de place"_s)), window.told().constData());
        QCOMPARE(journaled(), QStringList{u"Deux"_s});
        window.order(u"press Enregistrer…"_s);
        QVERIFY2(window.waitUntil(saying(u"pour enregistrer ce fichier"_s)), window.told().constData());
        QCOMPARE(contentOf(project), before);
        QCOMPARE(venuesOf(window.shown()), (QStringList{u"Deux"_s, u"Trois"_s, u"Un"_s}));

        QVERIFY(limitFiles(window, RLIM_INFINITY));
        QTRY_COMPARE(journaled(), (QStringList{u"Deux"_s, u"Trois"_s}));
        window.kill();
    }
    RunningWindow again(surroundings(), {project});
    QVERIFY2(again.waitUntil(offering(u"Reprendre"_s)), again.told().constData());
    again.order(u"press Reprendre"_s);
    QVERIFY2(again.waitUntil(having({u"Deux"_s, u"Trois"_s, u"Un"_s})), again.told().constData());
}

void TestRunningWindows::aJournalThatCanNotBeginBeginsLater() {
    RunningWindow window(surroundings().through(kUnderLimits), {});
    QVERIFY2(window.waitUntil(drawn()), window.told().constData());
    QVERIFY(limitFiles(window, 100));
    window.order(u"venue Un"_s);
    QVERIFY2(window.waitUntil(saying(u"plus assez de place"_s)), window.told().constData());
    window.order(u"venue Deux"_s);
    QVERIFY2(window.waitUntil(having({u"Deux"_s, u"Un"_s})), window.told().constData());
    QCOMPARE(journal(), QString());
    QVERIFY(limitFiles(window, RLIM_INFINITY));
    QTRY_COMPARE(journaled(), (QStringList{u"Deux"_s, u"Un"_s}));
}

void TestRunningWindows::aClockPutBackLosesNothing() {
    const QString library = robustness::fakeTimeLibrary();
    if (library.isEmpty())
        QSKIP("libfaketime is not installed, or a sanitizer wants to be the first library loaded, as it does");
    const QString clock = path(u"clock"_s), project = path(u"plan.gpkg"_s);
    replace(clock, "+0\n");
    // As on a real machine: timers go on, and files keep the times that they were given.
    Surroundings here = surroundings();
    here.set(u"LD_PRELOAD"_s, library).set(u"FAKETIME_TIMESTAMP_FILE"_s, clock).set(u"FAKETIME_NO_CACHE"_s, u"1"_s);
    for (const QString& variable : {u"DONT_FAKE_MONOTONIC"_s, u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"NO_FAKE_STAT"_s})
        here.set(variable, u"1"_s);
    const QStringList all{u"Deux"_s, u"Trois"_s, u"Un"_s};
    QStringList done;
    {
        RunningWindow first(here, {});
        QVERIFY2(first.waitUntil(drawn()), first.told().constData());
        first.order(u"venue Un"_s);
        first.order(u"save "_s + project);
        QVERIFY2(first.waitUntil(saved(project)), first.told().constData());
        first.order(u"venue Deux"_s);
        QTRY_COMPARE(journaled(), QStringList{u"Deux"_s});
        replace(clock, "-400d\n");
        first.order(u"venue Trois"_s);
        QVERIFY2(first.waitUntil(having(all)), first.told().constData());
        QTRY_COMPARE(journaled(), (QStringList{u"Deux"_s, u"Trois"_s}));
        const QStringList moments = textsOf(first.shown(), u"journal"_s);
        QVERIFY2(moments.last() < moments.first(), first.told().constData()); // the clock did go back
        done = doneIn(first.shown());
        QVERIFY2(done.last().contains(u"Trois"_s), first.told().constData());

        RunningWindow second(here, {project}); // to which the lock is of the future
        QVERIFY2(second.waitUntil(saying(u"lecture seule"_s)), second.told().constData());
        first.kill();
    }
    {
        RunningWindow again(here, {project});
        QVERIFY2(again.waitUntil(offering(u"Reprendre"_s)), again.told().constData());
        QVERIFY2(!saying(u"a changé depuis"_s)(again.shown()), again.told().constData());
        again.order(u"press Reprendre"_s);
        QVERIFY2(again.waitUntil(having(all)), again.told().constData());
        again.order(u"save "_s + project);
        QVERIFY2(again.waitUntil(saved(project)), again.told().constData());
        QTRY_COMPARE(journal(), QString());
        QVERIFY2(again.close(), again.told().constData());
    }
    RunningWindow last(here, {project});
    QVERIFY2(last.waitUntil(having(all)), last.told().constData());
    QCOMPARE(doneIn(last.shown()).first(done.size()), done); // in the order in which it was done
}

void TestRunningWindows::aSecondProcessReadsOnlyUntilTheFirstHasGone() {
    const QString project = path(u"plan.gpkg"_s);
    RunningWindow first(surroundings(), {});
    QVERIFY2(first.waitUntil(drawn()), first.told().constData());
    first.order(u"venue Un"_s);
    first.order(u"save "_s + project);
    QVERIFY2(first.waitUntil(saved(project)), first.told().constData());
    first.order(u"venue Deux"_s);
    QTRY_COMPARE(journaled(), QStringList{u"Deux"_s});

    RunningWindow second(surroundings(), {project});
    QVERIFY2(second.waitUntil(saying(u"déjà ouvert"_s)), second.told().constData());
    QVERIFY2(second.shown()[u"readOnly"_s].toBool(), second.told().constData());
    QVERIFY2(saying(QSysInfo::machineHostName())(second.shown()), second.told().constData());
    QVERIFY2(second.shown()[u"title"_s].toString().contains(u"lecture seule"_s), second.told().constData());
    second.order(u"venue Refusé"_s);
    QVERIFY2(second.waitUntil(saying(u"n’a pas été fait"_s)), second.told().constData());
    QCOMPARE(venuesOf(second.shown()), QStringList{u"Un"_s});
    second.order(u"press Réessayer"_s); // the first is still there
    QVERIFY2(second.waitUntil(saying(u"déjà ouvert"_s)), second.told().constData());
    QVERIFY2(second.shown()[u"readOnly"_s].toBool(), second.told().constData());

    first.kill();
    second.order(u"press Réessayer"_s);
    QVERIFY2(second.waitUntil(offering(u"Reprendre"_s)), second.told().constData());
    QVERIFY2(!second.shown()[u"readOnly"_s].toBool(), second.told().constData());
    second.order(u"press Reprendre"_s);
    QVERIFY2(second.waitUntil(having({u"Deux"_s, u"Un"_s})), second.told().constData());

    RunningWindow third(surroundings(), {project}); // the lock is the second's now
    QVERIFY2(third.waitUntil(saying(u"déjà ouvert"_s)), third.told().constData());
    second.order(u"save "_s + project);
    QVERIFY2(second.waitUntil(saved(project)), second.told().constData());
    QVERIFY2(second.close(), second.told().constData());
    QVERIFY(!QFile::exists(project + u".lock"_s));
    third.order(u"press Réessayer"_s);
    QVERIFY2(third.waitUntil([](const QJsonObject& shown) {
        return !shown[u"readOnly"_s].toBool() && venuesOf(shown).contains(u"Deux"_s);
    }),
             third.told().constData());
    QVERIFY2(third.close(), third.told().constData());
}

QTEST_GUILESS_MAIN(TestRunningWindows)
#include "test_running_windows.moc"
