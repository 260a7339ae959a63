#include "territory/program_share.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <QUuid>

class TestProgramShare : public QObject {
    Q_OBJECT
private slots:
    void whatIsInstalledBesideTheProgramIsFoundWhereverThatIs() {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QDir prefix(QCoreApplication::applicationDirPath());
        QVERIFY(prefix.cdUp());
        QCOMPARE(territory::programShare(name), QString());
        QVERIFY(prefix.mkpath(QStringLiteral("share/") + name));
        const QString found = territory::programShare(name);
        QVERIFY(prefix.rmpath(QStringLiteral("share/") + name));
        QCOMPARE(found, QDir(prefix.canonicalPath()).filePath(QStringLiteral("share/") + name));
    }
};

QTEST_GUILESS_MAIN(TestProgramShare)
#include "test_program_share.moc"
