// Official boundaries from an address, in their dialog: with the mouse and the keyboard, paused, resumed, given up,
// refused, cut, kept.
#include "app/boundary_download.h"
#include "app/info_bar.h"
#include "app/official_boundaries_dialog.h"
#include "app/preferences.h"
#include "support/loopback_server.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using support::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Question = LoopbackServer::Question;

class TestOfficialBoundaries : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void downloadedWithTheMouse();
    void pausedAndResumedWithTheKeyboard();
    void closingPauses();
    void givenUp();
    void refusedBeforeItIsAsked();
    void cutOffersToGoOn();
    void keptFilesAreShownAndEmptied();
    void ownFilesInstead();
    void everyControlIsReachedAndNamed();

private:
    /// Enough of a zip to be taken for one.
    static QByteArray zipOf(qsizetype bytes);
    static QString sha256Of(const QByteArray& bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    void openDialog();
    template <class Widget> Widget* part(const QString& name) { return m_dialog->findChild<Widget*>(name); }
    QPushButton* button(const QString& name) { return part<QPushButton>(name); }
    void type(const QString& field, const QString& text);
    bool isPaused() { return button(u"start"_s)->text() == u"Reprendre"_s; }

    std::optional<app::BoundaryDownload> m_download;
    std::optional<app::OfficialBoundariesDialog> m_dialog;
};

QByteArray TestOfficialBoundaries::zipOf(qsizetype bytes) {
    QByteArray body(bytes, 'x');
    body.replace(0, 4, QByteArray("PK\x03\x04", 4));
    return body + QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
}

void TestOfficialBoundaries::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
    QCoreApplication::setApplicationName(u"Diagonale tests %1"_s.arg(QCoreApplication::applicationPid()));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
}

void TestOfficialBoundaries::init() {
    m_dialog.reset();
    m_download.emplace();
    app::preferences::setBoundarySource({});
    QVERIFY(app::BoundaryDownload::keptFiles().empty());
    openDialog();
}

void TestOfficialBoundaries::cleanupTestCase() {
    m_dialog.reset();
    m_download.reset();
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    QFile::remove(QSettings().fileName());
}

void TestOfficialBoundaries::openDialog() {
    m_dialog.emplace(*m_download);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(&*m_dialog));
}

void TestOfficialBoundaries::type(const QString& field, const QString& text) {
    auto* edit = part<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestOfficialBoundaries::downloadedWithTheMouse() {
    const QByteArray body = zipOf(200'000);
    LoopbackServer server([&](const Question& question) { return LoopbackServer::file(question, body, "\"a\""); });
    const QUrl address = server.address(u"/2025/ADMIN-EXPRESS.zip"_s);
    QSignalSpy obtained(&*m_dialog, &app::OfficialBoundariesDialog::obtained);
    type(u"address"_s, address.toString());
    QVERIFY(server.questions().empty()); // not before the click
    QTest::mouseClick(button(u"start"_s), Qt::LeftButton);
    QVERIFY(obtained.wait(30000));
    QFile file(obtained.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
    QVERIFY(part<QWidget>(u"result"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"receivedChecksum"_s)->text(), sha256Of(body));
    QTest::mouseClick(button(u"copyChecksum"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), sha256Of(body));
    QCOMPARE(app::preferences::boundarySource().address, address.toString());
    QVERIFY(QTest::qWaitFor([this] { return !part<QProgressBar>(u"progress"_s)->isVisible(); }));
    QVERIFY(part<QLabel>(u"kept"_s)->text().contains(u"200"_s));
}

void TestOfficialBoundaries::pausedAndResumedWithTheKeyboard() {
    const QByteArray body = zipOf(2'000'000);
    bool slow = true;
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, body, "\"a\"");
        answer.chunk = slow ? 50'000 : int(body.size());
        answer.pause = 50;
        return answer;
    });
    type(u"address"_s, server.address(u"/epci.zip"_s).toString());
    type(u"checksum"_s, sha256Of(body));
    QTest::keyClick(part<QLineEdit>(u"address"_s), Qt::Key_Return);
    QVERIFY(part<QProgressBar>(u"progress"_s)->isVisible());
    QVERIFY(QTest::qWaitFor([this] { return part<QProgressBar>(u"progress"_s)->value() > 100; }, 30000));
    QVERIFY(part<QLabel>(u"advance"_s)->text().contains(u" sur 2,0"_s));
    button(u"start"_s)->setFocus();
    QTest::keyClick(button(u"start"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return isPaused(); }));
    slow = false;
    QSignalSpy obtained(&*m_dialog, &app::OfficialBoundariesDialog::obtained);
    QTest::keyClick(button(u"start"_s), Qt::Key_Space);
    QVERIFY(obtained.wait(30000));
    QVERIFY(server.questions().back().headers.value("range").startsWith("bytes="));
    QCOMPARE(part<QLineEdit>(u"receivedChecksum"_s)->text(), sha256Of(body));
}

void TestOfficialBoundaries::closingPauses() {
    const QByteArray body = zipOf(500'000);
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, body, "\"a\"");
        answer.chunk = 20'000;
        answer.pause = 50;
        return answer;
    });
    type(u"address"_s, server.address(u"/epci.zip"_s).toString());
    QTest::keyClick(part<QLineEdit>(u"address"_s), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return part<QProgressBar>(u"progress"_s)->value() > 0; }, 30000));
    QTest::keyClick(&*m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_download->isRunning());
    openDialog(); // remembers both what was asked and what has come
    QVERIFY(isPaused());
    QCOMPARE(m_dialog->focusWidget(), button(u"start"_s));
    QVERIFY(part<QLabel>(u"advance"_s)->text().contains(u"déjà reçus"_s));
}

void TestOfficialBoundaries::givenUp() {
    const QByteArray body = zipOf(500'000);
    LoopbackServer server([&](const Question&) {
        return Answer{.headers = {"ETag: \"a\""}, .body = body, .chunk = 20'000, .pause = 50};
    });
    QSignalSpy obtained(&*m_dialog, &app::OfficialBoundariesDialog::obtained);
    type(u"address"_s, server.address(u"/epci.zip"_s).toString());
    QTest::mouseClick(button(u"start"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return part<QProgressBar>(u"progress"_s)->value() > 0; }, 30000));
    QTest::mouseClick(button(u"giveUp"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return button(u"start"_s)->text() == u"Télécharger"_s; }, 30000));
    QVERIFY(!button(u"giveUp"_s)->isVisible());
    QCOMPARE(app::BoundaryDownload::keptFiles().size(), 0);
    QCOMPARE(obtained.count(), 0);
}

void TestOfficialBoundaries::refusedBeforeItIsAsked() {
    auto* bar = part<app::InfoBar>(u"infoBar"_s);
    type(u"address"_s, u"http://example.fr/epci.zip"_s);
    QTest::mouseClick(button(u"start"_s), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"n’est pas protégée"_s));
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(u"address"_s));
    QCOMPARE(part<QLineEdit>(u"address"_s)->text(), u"http://example.fr/epci.zip"_s); // kept, to be mended
    type(u"address"_s, u"https://example.fr/epci.zip"_s);
    type(u"checksum"_s, u"12ab"_s);
    QTest::mouseClick(button(u"start"_s), Qt::LeftButton);
    QVERIFY(bar->text().contains(u"64 chiffres"_s));
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(u"checksum"_s));
    QVERIFY(!m_download->isRunning());
    QVERIFY(app::preferences::boundarySource().address.isEmpty());
}

void TestOfficialBoundaries::cutOffersToGoOn() {
    const QByteArray body = zipOf(400'000);
    bool cut = true;
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, body, "\"a\"");
        answer.cutAfter = cut ? 100'000 : -1;
        return answer;
    });
    type(u"address"_s, server.address(u"/epci.zip"_s).toString());
    QTest::mouseClick(button(u"start"_s), Qt::LeftButton);
    auto* bar = part<app::InfoBar>(u"infoBar"_s);
    QVERIFY(QTest::qWaitFor([&] { return bar->isVisible() && isPaused(); }, 30000));
    cut = false;
    QSignalSpy obtained(&*m_dialog, &app::OfficialBoundariesDialog::obtained);
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(obtained.wait(30000));
    QVERIFY(!bar->isVisible());
    QCOMPARE(part<QLineEdit>(u"receivedChecksum"_s)->text(), sha256Of(body));
}

void TestOfficialBoundaries::keptFilesAreShownAndEmptied() {
    QVERIFY(!button(u"empty"_s)->isVisible());
    const download::KeptFiles kept = app::BoundaryDownload::keptFiles();
    QVERIFY(QDir().mkpath(kept.folder() + u"/0123"_s));
    QFile file(kept.folder() + u"/0123/epci.zip"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(12'400'000));
    openDialog();
    QVERIFY(part<QLabel>(u"kept"_s)->text().contains(u"12,4"_s));
    QTest::mouseClick(button(u"empty"_s), Qt::LeftButton);
    QVERIFY(!QDir(kept.folder()).exists());
    QVERIFY(!button(u"empty"_s)->isVisible());
    QVERIFY(part<app::InfoBar>(u"infoBar"_s)->text().contains(u"12,4"_s));
}

void TestOfficialBoundaries::ownFilesInstead() {
    QSignalSpy accepted(&*m_dialog, &QDialog::accepted);
    QTest::mouseClick(button(u"openFiles"_s), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestOfficialBoundaries::everyControlIsReachedAndNamed() {
    QList<QWidget*> wanted;
    for (QWidget* each : m_dialog->findChildren<QWidget*>()) {
        if (each->isVisible() && (qobject_cast<QAbstractButton*>(each) || qobject_cast<QLineEdit*>(each)))
            wanted << each;
    }
    QCOMPARE(wanted.size(), 6); // page, two fields, start, files, close
    for (int i = 0; i < 12; ++i) {
        wanted.removeAll(m_dialog->focusWidget());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(wanted.isEmpty());
    for (const QLineEdit* edit : m_dialog->findChildren<QLineEdit*>())
        QVERIFY(!edit->accessibleName().isEmpty());
    for (const QPushButton* each : m_dialog->findChildren<QPushButton*>())
        QVERIFY(!each->text().isEmpty());
}

QTEST_MAIN(TestOfficialBoundaries)
#include "test_official_boundaries.moc"
