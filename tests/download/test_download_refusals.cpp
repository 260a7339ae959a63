// What is not taken from a server, and what is said of it.
#include "fetching.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Question = LoopbackServer::Question;
using tests::contentOf, tests::sha256Of, tests::zipOf, tests::fetch;

class TestDownloadRefusals : public QObject, tests::Fetching {
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void claimsMoreThanThereIs();
    void claimsLessThanThereIs();
    void redirectLoop();
    void redirectToLess_data();
    void redirectToLess();
    void webPageIsRefusedAtOnce();
    void sevenZipIsExplained();
    void statuses_data();
    void statuses();
    void silentServer();
    void tooLarge_data();
    void tooLarge();
    void expectedChecksum();
    void nobodyListens();
    void folderThatCantBeMade();
    void heldByAnother();
};

void TestDownloadRefusals::claimsMoreThanThereIs() {
    const QByteArray body = zipOf(100'000, 13);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .claimedLength = 200'000}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"coupée avant la fin"_s));
}

void TestDownloadRefusals::claimsLessThanThereIs() {
    const QByteArray body = zipOf(100'000, 14);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .claimedLength = 50'000}; });
    const auto request = requestTo(server);
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"incomplet"_s));
    QVERIFY(!received.error().resumable);
    QVERIFY(!QDir(request.folder).exists());
}

void TestDownloadRefusals::redirectLoop() {
    LoopbackServer server([&](const Question&) { return Answer{.status = 301, .headers = {"Location: /again"}}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"sans fin"_s));
    QCOMPARE(server.questions().size(), 6); // five redirects, no more
}

void TestDownloadRefusals::redirectToLess_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("http") << QByteArray("http://contours.example/epci.zip");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("none") << QByteArray();
}

void TestDownloadRefusals::redirectToLess() {
    QFETCH(QByteArray, location);
    LoopbackServer server([&](const Question&) { return Answer{.status = 302, .headers = {"Location: " + location}}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"n’a pas été suivie"_s));
    QCOMPARE(server.questions().size(), 1);
}

// Long before its end: a portal may go on for ever.
void TestDownloadRefusals::webPageIsRefusedAtOnce() {
    const QByteArray page = "<!DOCTYPE html><title>Connexion</title>" + QByteArray(5'000, ' ');
    LoopbackServer server(
        [&](const Question&) { return Answer{.body = page, .claimedLength = 900'000'000, .hanging = true}; });
    const auto request = requestTo(server);
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"page web"_s));
    QVERIFY(!received.error().resumable);
    QVERIFY(!QDir(request.folder).exists());
}

void TestDownloadRefusals::sevenZipIsExplained() {
    LoopbackServer server([&](const Question&) {
        return Answer{.body = QByteArray("7z\xBC\xAF\x27\x1C\0\x04", 8) + QByteArray(2'000, 'x')};
    });
    const auto received = fetch(requestTo(server, u"/ADMIN-EXPRESS.7z"_s));
    QVERIFY(!received);
    QVERIFY(received.error().problem.text().contains(u"décompressez-la"_s));
}

void TestDownloadRefusals::statuses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("gone") << 404 << u"(404)"_s;
    QTest::newRow("forbidden") << 403 << u"refuse l’accès"_s;
    QTest::newRow("password") << 401 << u"refuse l’accès"_s;
    QTest::newRow("busy") << 503 << u"trop occupé"_s;
    QTest::newRow("broken") << 500 << u"réponse 500"_s;
    QTest::newRow("no content") << 204 << u"réponse 204"_s;
}

void TestDownloadRefusals::statuses() {
    QFETCH(int, status);
    QFETCH(QString, said);
    LoopbackServer server([&](const Question&) { return Answer{.status = status, .body = "<html>no</html>"}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY2(received.error().problem.what.contains(said), qPrintable(received.error().problem.what));
    QCOMPARE(received.error().problem.subject, u"127.0.0.1"_s);
    QVERIFY(!received.error().problem.remedy.isEmpty());
}

void TestDownloadRefusals::silentServer() {
    LoopbackServer server([&](const Question&) { return Answer{.silent = true}; });
    auto request = requestTo(server);
    request.limits.answer = 200ms;
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"ne répond plus"_s));
}

void TestDownloadRefusals::tooLarge_data() {
    QTest::addColumn<qint64>("claimed");
    QTest::newRow("said beforehand") << qint64(-1);
    QTest::newRow("not said") << qint64(-2);
}

void TestDownloadRefusals::tooLarge() {
    QFETCH(qint64, claimed);
    const QByteArray body = zipOf(200'000, 18);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .claimedLength = claimed}; });
    auto request = requestTo(server);
    request.limits.mostBytes = 100'000;
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"dépasse"_s));
    QVERIFY(!QDir(request.folder).exists());
}

void TestDownloadRefusals::expectedChecksum() {
    const QByteArray body = zipOf(50'000, 19);
    LoopbackServer server([&](const Question&) { return Answer{.body = body}; });
    auto request = requestTo(server);
    request.sha256 = sha256Of("another file");
    const auto other = fetch(request);
    QVERIFY(!other);
    QVERIFY(other.error().problem.what.contains(sha256Of(body)));
    QVERIFY(!QDir(request.folder).exists());
    request.sha256 = u' ' + sha256Of(body).toUpper();
    QVERIFY(fetch(request));
}

void TestDownloadRefusals::nobodyListens() {
    download::Request request;
    {
        LoopbackServer server([](const Question&) { return Answer{}; });
        request = requestTo(server);
    }
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"refuse la connexion"_s));
}

void TestDownloadRefusals::folderThatCantBeMade() {
    LoopbackServer server([](const Question&) { return Answer{}; });
    auto request = requestTo(server);
    QFile file(inFolder(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    request.folder = file.fileName() + u"/contours"_s;
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"ne peut être écrit"_s));
    QVERIFY(server.questions().empty());
}

void TestDownloadRefusals::heldByAnother() {
    const QByteArray body = zipOf(400'000, 22);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .cutAfter = 100'000}; });
    auto request = requestTo(server);
    request.limits.turn = 100ms;
    QVERIFY(!fetch(request));
    QLockFile held(QDir(request.folder).filePath(u"download.lock"_s));
    QVERIFY(held.tryLock());
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"déjà en cours"_s));
    QVERIFY(!received.error().resumable);
    QCOMPARE(server.questions().size(), 1);
}

QTEST_GUILESS_MAIN(TestDownloadRefusals)
#include "test_download_refusals.moc"
