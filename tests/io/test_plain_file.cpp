#include "io/plain_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// What is read whole comes from anybody's disk: what never ends, or never begins, isn't begun.
class TestPlainFile : public QObject {
    Q_OBJECT
private slots:
    void aFileIsReadToItsEnd();
    void whatIsNoPlainFileIsRefused_data();
    void whatIsNoPlainFileIsRefused();
    void aLongerFileThanAllowedIsRefused();

private:
    QTemporaryDir m_folder;
};

void TestPlainFile::aFileIsReadToItsEnd() {
    const QByteArray bytes("{}\0après", 9);
    QFile file(m_folder.filePath(u"réglages.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto content = io::contentOfPlainFile(file.fileName(), bytes.size());
    QVERIFY(content);
    QCOMPARE(*content, bytes);
}

void TestPlainFile::whatIsNoPlainFileIsRefused_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    const QString pipe = m_folder.filePath(u"tube"_s), link = m_folder.filePath(u"lien.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, link));
    QTest::newRow("absent") << m_folder.filePath(u"absent"_s) << u"il n’existe pas ou plus"_s;
    QTest::newRow("folder") << m_folder.path() << u"c’est un dossier"_s;
    QTest::newRow("device without an end") << u"/dev/zero"_s << u"ce n’est pas un fichier ordinaire"_s;
    QTest::newRow("link to it") << link << u"ce n’est pas un fichier ordinaire"_s;
    QTest::newRow("pipe that nobody writes to") << pipe << u"ce n’est pas un fichier ordinaire"_s;
}

void TestPlainFile::whatIsNoPlainFileIsRefused() {
    QFETCH(QString, path);
    QFETCH(QString, why);
    const auto content = io::contentOfPlainFile(path, 1 << 20);
    QVERIFY(!content);
    QCOMPARE(content.error(), why);
}

void TestPlainFile::aLongerFileThanAllowedIsRefused() {
    QFile file(m_folder.filePath(u"long"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(101));
    QVERIFY(!io::contentOfPlainFile(file.fileName(), 100));
    QVERIFY(io::contentOfPlainFile(file.fileName(), 101));
}

QTEST_GUILESS_MAIN(TestPlainFile)
#include "test_plain_file.moc"
