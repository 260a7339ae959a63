#include "document/project_lock.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using document::ProjectLock;

namespace {

/// The child of aDeadProcessHoldsNothing(): locks, says so, and waits to be killed.
int holdUntilKilled(const QString& path) {
    const ProjectLock lock(path);
    if (!lock.isHeld())
        return 1;
    QFile out;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    out.write("held\n");
    return QCoreApplication::exec();
}

} // namespace

class TestProjectLock : public QObject {
    Q_OBJECT
private slots:
    void theSecondWindowLearnsWhoHasIt();
    void aDeadProcessHoldsNothing();
    void aFolderThatIsNotThereCanNotBeLocked();
};

void TestProjectLock::theSecondWindowLearnsWhoHasIt() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.gpkg"_s);
    const QDateTime before = QDateTime::currentDateTime().addSecs(-2);
    auto first = std::make_unique<ProjectLock>(path);
    QVERIFY(first->isHeld());
    QVERIFY(QFile::exists(path + u".lock"_s));
    const ProjectLock second(path);
    QVERIFY(!second.isHeld());
    QVERIFY(!second.isFolderReadOnly());
    const document::LockHolder holder = second.holder();
    QCOMPARE(holder.machine, QSysInfo::machineHostName());
    QVERIFY(holder.since > before);
    first.reset();
    QVERIFY(!QFile::exists(path + u".lock"_s));
    QVERIFY(ProjectLock(path).isHeld());
}

void TestProjectLock::aDeadProcessHoldsNothing() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.gpkg"_s);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--hold-until-killed"_s, path});
    QVERIFY(child.waitForReadyRead());
    QVERIFY(!ProjectLock(path).isHeld());
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::exists(path + u".lock"_s)); // left behind
    QVERIFY(ProjectLock(path).isHeld());       // and taken over
}

void TestProjectLock::aFolderThatIsNotThereCanNotBeLocked() {
    const QTemporaryDir folder;
    const ProjectLock lock(folder.filePath(u"absent/plan.gpkg"_s));
    QVERIFY(!lock.isHeld());
    QVERIFY(lock.isFolderReadOnly());
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold-until-killed")
        return holdUntilKilled(arguments[2]);
    TestProjectLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_project_lock.moc"
