#include "document/session.h"
#include "document/whole_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Session;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenComesBack();
    void noFileYetIsAnEmptySession();
    void brokenFilesAreProblemsThatNameThem_data();
    void brokenFilesAreProblemsThatNameThem();
    void recentFilesComeOnceLatestFirst();
    void whatAProjectCarriesIsNotRemembered();
    void anUnwritableFolderSaysSoAndKeepsWhatWasThere();
};

void TestSession::whatIsWrittenComesBack() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"profil/session.json"_s); // the folder is made
    Session session;
    session.state.boundaryFiles = QStringList{u"/données/EPCI.shp"_s};
    session.state.homeDepartement = u"2A"_s;
    session.remember({u"/données/EPCI.shp"_s});
    QVERIFY(document::writeSession(path, session));
    const auto read = document::readSession(path);
    QVERIFY(read);
    QVERIFY(*read == session);
}

void TestSession::noFileYetIsAnEmptySession() {
    QTemporaryDir folder;
    const auto read = document::readSession(folder.filePath(u"absent.json"_s));
    QVERIFY(read);
    QVERIFY(*read == Session());
}

void TestSession::brokenFilesAreProblemsThatNameThem_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray(R"({"state":{"version":1,"the)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("bad state") << QByteArray(R"({"state":{"theme":{"classes":99}}})");
    QTest::newRow("bad recent files") << QByteArray(R"({"recentFiles":"x"})");
    QTest::newRow("noise") << QByteArray("\xff\x00\x80", 3);
}

void TestSession::brokenFilesAreProblemsThatNameThem() {
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"session.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = document::readSession(path);
    QVERIFY(!read);
    QCOMPARE(read.error().subject, path);
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestSession::recentFilesComeOnceLatestFirst() {
    Session session;
    session.remember({u"a"_s, u"b"_s});
    session.remember({u"c"_s});
    session.remember({u"b"_s});
    QCOMPARE(session.recentFiles, (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    for (int i = 0; i < 100; ++i) {
        session.remember({QString::number(i)});
    }
    QCOMPARE(session.recentFiles.size(), Session::kMostRecent);
    QCOMPARE(session.recentFiles.front(), u"99"_s);
}

void TestSession::whatAProjectCarriesIsNotRemembered() {
    const QTemporaryDir folder;
    Session session;
    session.state.boundaryFiles = {u"project:boundaries"_s};
    session.state.venueFiles = {u"project:places/0/a.csv"_s, u"/b.csv"_s};
    QVERIFY(document::writeSession(folder.filePath(u"session.json"_s), session));
    const auto read = document::readSession(folder.filePath(u"session.json"_s));
    QVERIFY(read);
    QVERIFY(read->state.boundaryFiles.isEmpty());
    QCOMPARE(read->state.venueFiles, {u"/b.csv"_s});
}

void TestSession::anUnwritableFolderSaysSoAndKeepsWhatWasThere() {
    QTemporaryDir folder;
    const QString obstacle = folder.filePath(u"obstacle"_s);
    QVERIFY(document::writeWhole(obstacle, "kept"));
    const auto written = document::writeSession(obstacle + u"/session.json"_s, {}); // a file where a folder should be
    QVERIFY(!written);
    QVERIFY(written.error().subject.contains(u"session.json"_s));
    QFile file(obstacle);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

QTEST_APPLESS_MAIN(TestSession)
#include "test_session.moc"
