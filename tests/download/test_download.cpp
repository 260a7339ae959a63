// Fetching from a server on this machine that is slow, lies, redirects, cuts, forgets, changes its mind.
#include "download/download.h"
#include "support/loopback_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Question = LoopbackServer::Question;

class TestDownload : public QObject {
    Q_OBJECT
private slots:
    void init();
    void wholeFile();
    void slowServerTellsItsAdvance();
    void cutIsResumedToTheSameBytes();
    void stoppedGoesOnWhereItWas();
    void serverWithoutRangesStartsOver();
    void changedFileStartsOver();
    void liarAboutRangesStartsOver();
    void shorterThanWhatIsThereStartsOver();
    void weakTagIsNoCondition();
    void claimsMoreThanThereIs();
    void claimsLessThanThereIs();
    void withoutLength();
    void redirectChain();
    void redirectLoop();
    void redirectToLess_data();
    void redirectToLess();
    void webPageIsRefusedAtOnce();
    void sevenZipIsExplained();
    void statuses_data();
    void statuses();
    void silentServer();
    void serverThatStalls();
    void tooLarge_data();
    void tooLarge();
    void expectedChecksum();
    void earlierFileStaysUntilTheNewOneIsWhole();
    void nobodyListens();
    void folderThatCantBeMade();
    void heldByAnother();
    void nothingIsToldOfThePerson();

private:
    download::Request requestTo(const LoopbackServer& server, const QString& path = u"/2025/epci.zip"_s) const;
    static tl::expected<download::Received, download::Failure> fetch(const download::Request& request) {
        return download::fetch(request, {}, {});
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString sha256Of(const QByteArray& bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    /// As many bytes of a zip as this, the same for the same seed: enough of one to be taken for one.
    static QByteArray zipOf(qsizetype bytes, quint32 seed);

    std::optional<QTemporaryDir> m_folder;
};

QByteArray TestDownload::zipOf(qsizetype bytes, quint32 seed) {
    QByteArray body(bytes, '\0');
    QRandomGenerator random(seed);
    for (char& byte : body)
        byte = char(random.bounded(256));
    body.replace(0, 4, QByteArray("PK\x03\x04", 4));
    return body + QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
}

void TestDownload::init() {
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

download::Request TestDownload::requestTo(const LoopbackServer& server, const QString& path) const {
    download::Request request;
    request.address = server.address(path);
    request.folder = m_folder->filePath(u"contours"_s);
    request.limits.answer = 20s;
    request.limits.stall = 20s;
    return request;
}

void TestDownload::wholeFile() {
    const QByteArray body = zipOf(3'000'000, 1);
    LoopbackServer server([&](const Question& question) { return LoopbackServer::file(question, body, "\"a\""); });
    const auto received = fetch(requestTo(server));
    QVERIFY2(received, qPrintable(received ? QString() : received.error().problem.text()));
    QCOMPARE(QFileInfo(received->path).fileName(), u"epci.zip"_s);
    QCOMPARE(contentOf(received->path), body);
    QCOMPARE(received->bytes, body.size());
    QCOMPARE(received->sha256, sha256Of(body));
    // Nothing is left beside it.
    QCOMPARE(QDir(QFileInfo(received->path).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"epci.zip"_s});
}

void TestDownload::slowServerTellsItsAdvance() {
    const QByteArray body = zipOf(1'500'000, 2);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .chunk = 100'000, .pause = 80}; });
    std::vector<download::Advance> advances;
    const auto received =
        download::fetch(requestTo(server), {}, [&](const auto& advance) { advances.push_back(advance); });
    QVERIFY(received);
    QVERIFY(advances.size() >= 5);
    QVERIFY(std::ranges::is_sorted(advances, {}, &download::Advance::received));
    QCOMPARE(advances.back().received, body.size());
    QCOMPARE(advances.back().total.value(), body.size());
    QVERIFY(advances.back().bytesPerSecond.value() > 100'000);
    QVERIFY(advances.back().bytesPerSecond.value() < 15e6);
}

void TestDownload::cutIsResumedToTheSameBytes() {
    const QByteArray body = zipOf(2'000'000, 3);
    qint64 cut = 300'000;
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, body, "\"a\"");
        answer.cutAfter = cut;
        return answer;
    });
    const auto request = requestTo(server);
    const auto first = fetch(request);
    QVERIFY(!first);
    QVERIFY(first.error().resumable && !first.error().stopped);
    QVERIFY(first.error().problem.what.contains(u"coupée"_s));
    QCOMPARE(download::keptBytes(request), 300'000);
    QVERIFY(!fetch(request)); // Cut a second time.
    QCOMPARE(download::keptBytes(request), 600'000);
    cut = -1;
    const auto received = fetch(request);
    QVERIFY(received);
    QCOMPARE(server.questions().back().headers.value("range"), QByteArray("bytes=600000-"));
    QCOMPARE(received->sha256, sha256Of(body));
    QCOMPARE(contentOf(received->path), body);
    QCOMPARE(download::keptBytes(request), 0);
}

void TestDownload::stoppedGoesOnWhereItWas() {
    const QByteArray body = zipOf(2'000'000, 4);
    int pause = 50;
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, body, "\"a\"");
        answer.chunk = 100'000;
        answer.pause = pause;
        return answer;
    });
    const auto request = requestTo(server);
    std::stop_source stop;
    const auto stopped = download::fetch(request, stop.get_token(), [&](const download::Advance& advance) {
        if (advance.received > 400'000)
            stop.request_stop();
    });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().stopped && stopped.error().resumable);
    const qint64 kept = download::keptBytes(request);
    QVERIFY(kept > 400'000 && kept < body.size());
    pause = 0;
    const auto received = fetch(request);
    QVERIFY(received);
    QCOMPARE(server.questions().back().headers.value("range"), "bytes=" + QByteArray::number(kept) + '-');
    QCOMPARE(received->sha256, sha256Of(body));
}

void TestDownload::serverWithoutRangesStartsOver() {
    const QByteArray body = zipOf(500'000, 5);
    qint64 cut = 200'000;
    LoopbackServer server(
        [&](const Question&) { return Answer{.headers = {"ETag: \"a\""}, .body = body, .cutAfter = cut}; });
    QVERIFY(!fetch(requestTo(server)));
    cut = -1;
    const auto received = fetch(requestTo(server));
    QVERIFY(received);
    QVERIFY(!server.questions().back().headers.value("range").isEmpty());
    QCOMPARE(contentOf(received->path), body);
}

void TestDownload::changedFileStartsOver() {
    const QByteArray before = zipOf(500'000, 6), after = zipOf(600'000, 7);
    bool changed = false;
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, changed ? after : before, changed ? "\"b\"" : "\"a\"");
        answer.cutAfter = changed ? -1 : 200'000;
        return answer;
    });
    QVERIFY(!fetch(requestTo(server)));
    changed = true;
    const auto received = fetch(requestTo(server));
    QVERIFY(received);
    QCOMPARE(contentOf(received->path), after);
    QCOMPARE(received->sha256, sha256Of(after));
}

// Sends the rest of another file although asked not to, and even says so.
void TestDownload::liarAboutRangesStartsOver() {
    const QByteArray before = zipOf(500'000, 8), after = zipOf(500'000, 9);
    bool changed = false;
    LoopbackServer server([&](const Question& question) {
        Question fooled = question;
        if (changed && question.headers.contains("if-range"))
            fooled.headers["if-range"] = "\"b\"";
        Answer answer = LoopbackServer::file(fooled, changed ? after : before, changed ? "\"b\"" : "\"a\"");
        answer.cutAfter = changed ? -1 : 200'000;
        return answer;
    });
    QVERIFY(!fetch(requestTo(server)));
    changed = true;
    const auto received = fetch(requestTo(server));
    QVERIFY(received);
    QVERIFY(!server.questions().back().headers.contains("range"));
    QCOMPARE(contentOf(received->path), after);
}

void TestDownload::shorterThanWhatIsThereStartsOver() {
    const QByteArray before = zipOf(500'000, 10), after = zipOf(50'000, 11);
    bool changed = false;
    LoopbackServer server([&](const Question& question) {
        if (changed && question.headers.contains("range"))
            return Answer{.status = 416};
        return Answer{.headers = {"ETag: \"a\""}, .body = changed ? after : before, .cutAfter = changed ? -1 : 200'000};
    });
    QVERIFY(!fetch(requestTo(server)));
    changed = true;
    const auto received = fetch(requestTo(server));
    QVERIFY(received);
    QCOMPARE(contentOf(received->path), after);
}

// RFC 9110, 13.1.5: what is only "as good as" the same can't be patched together.
void TestDownload::weakTagIsNoCondition() {
    const QByteArray body = zipOf(300'000, 12);
    qint64 cut = 100'000;
    LoopbackServer server(
        [&](const Question&) { return Answer{.headers = {"ETag: W/\"a\""}, .body = body, .cutAfter = cut}; });
    QVERIFY(!fetch(requestTo(server)));
    cut = -1;
    QVERIFY(fetch(requestTo(server)));
    QVERIFY(!server.questions().back().headers.contains("range"));
    QVERIFY(!server.questions().back().headers.contains("if-range"));
}

void TestDownload::claimsMoreThanThereIs() {
    const QByteArray body = zipOf(100'000, 13);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .claimedLength = 200'000}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"coupée avant la fin"_s));
}

void TestDownload::claimsLessThanThereIs() {
    const QByteArray body = zipOf(100'000, 14);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .claimedLength = 50'000}; });
    const auto request = requestTo(server);
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"incomplet"_s));
    QVERIFY(!received.error().resumable);
    QVERIFY(!QDir(request.folder).exists());
}

void TestDownload::withoutLength() {
    const QByteArray body = zipOf(100'000, 15);
    LoopbackServer server([&](const Question&) { return Answer{.body = body, .claimedLength = -2}; });
    std::optional<download::Advance> last;
    const auto received = download::fetch(requestTo(server), {}, [&](const auto& advance) { last = advance; });
    QVERIFY(received);
    QCOMPARE(contentOf(received->path), body);
    QVERIFY(!last->total);
}

void TestDownload::redirectChain() {
    const QByteArray body = zipOf(10'000, 16);
    LoopbackServer server([&](const Question& question) {
        const int hop = question.path.mid(1).toInt();
        if (hop < 5)
            return Answer{.status = hop % 2 == 0 ? 302 : 308, .headers = {"Location: /" + QByteArray::number(hop + 1)}};
        return Answer{.body = body};
    });
    const auto received = fetch(requestTo(server, u"/0"_s));
    QVERIFY(received);
    QCOMPARE(server.questions().size(), 6);
    QCOMPARE(contentOf(received->path), body);
}

void TestDownload::redirectLoop() {
    LoopbackServer server([&](const Question&) { return Answer{.status = 301, .headers = {"Location: /again"}}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"sans fin"_s));
    QCOMPARE(server.questions().size(), 6); // five redirects, no more
}

void TestDownload::redirectToLess_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("http") << QByteArray("http://contours.example/epci.zip");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("none") << QByteArray();
}

void TestDownload::redirectToLess() {
    QFETCH(QByteArray, location);
    LoopbackServer server([&](const Question&) { return Answer{.status = 302, .headers = {"Location: " + location}}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"n’a pas été suivie"_s));
    QCOMPARE(server.questions().size(), 1);
}

// Long before its end: a portal may go on for ever.
void TestDownload::webPageIsRefusedAtOnce() {
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

void TestDownload::sevenZipIsExplained() {
    LoopbackServer server([&](const Question&) {
        return Answer{.body = QByteArray("7z\xBC\xAF\x27\x1C\0\x04", 8) + QByteArray(2'000, 'x')};
    });
    const auto received = fetch(requestTo(server, u"/ADMIN-EXPRESS.7z"_s));
    QVERIFY(!received);
    QVERIFY(received.error().problem.text().contains(u"décompressez-la"_s));
}

void TestDownload::statuses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("gone") << 404 << u"(404)"_s;
    QTest::newRow("forbidden") << 403 << u"refuse l’accès"_s;
    QTest::newRow("password") << 401 << u"refuse l’accès"_s;
    QTest::newRow("busy") << 503 << u"trop occupé"_s;
    QTest::newRow("broken") << 500 << u"réponse 500"_s;
    QTest::newRow("no content") << 204 << u"réponse 204"_s;
}

void TestDownload::statuses() {
    QFETCH(int, status);
    QFETCH(QString, said);
    LoopbackServer server([&](const Question&) { return Answer{.status = status, .body = "<html>no</html>"}; });
    const auto received = fetch(requestTo(server));
    QVERIFY(!received);
    QVERIFY2(received.error().problem.what.contains(said), qPrintable(received.error().problem.what));
    QCOMPARE(received.error().problem.subject, u"127.0.0.1"_s);
    QVERIFY(!received.error().problem.remedy.isEmpty());
}

void TestDownload::silentServer() {
    LoopbackServer server([&](const Question&) { return Answer{.silent = true}; });
    auto request = requestTo(server);
    request.limits.answer = 200ms;
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"ne répond plus"_s));
}

void TestDownload::serverThatStalls() {
    const QByteArray body = zipOf(500'000, 17);
    LoopbackServer server([&](const Question& question) {
        Answer answer = LoopbackServer::file(question, body, "\"a\"");
        answer.hanging = question.headers.value("range").isEmpty();
        answer.cutAfter = answer.hanging ? 100'000 : -1;
        return answer;
    });
    auto request = requestTo(server);
    request.limits.stall = 300ms;
    const auto stalled = fetch(request);
    QVERIFY(!stalled);
    QVERIFY(stalled.error().resumable);
    QVERIFY(stalled.error().problem.what.contains(u"ne répond plus"_s));
    request.limits.stall = 20s;
    const auto received = fetch(request);
    QVERIFY(received);
    QCOMPARE(received->sha256, sha256Of(body));
}

void TestDownload::tooLarge_data() {
    QTest::addColumn<qint64>("claimed");
    QTest::newRow("said beforehand") << qint64(-1);
    QTest::newRow("not said") << qint64(-2);
}

void TestDownload::tooLarge() {
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

void TestDownload::expectedChecksum() {
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

void TestDownload::earlierFileStaysUntilTheNewOneIsWhole() {
    const QByteArray before = zipOf(50'000, 20), after = zipOf(60'000, 21);
    Answer answer{.body = before};
    LoopbackServer server([&](const Question&) { return answer; });
    const auto first = fetch(requestTo(server));
    QVERIFY(first);
    for (const Answer& bad : {Answer{.body = after, .claimedLength = 30'000}, Answer{.body = after, .cutAfter = 9'000},
                              Answer{.body = "<html>"}, Answer{.status = 404}}) {
        answer = bad;
        QVERIFY(!fetch(requestTo(server)));
        QCOMPARE(contentOf(first->path), before);
    }
    answer = {.body = after};
    const auto second = fetch(requestTo(server));
    QVERIFY(second);
    QCOMPARE(second->path, first->path);
    QCOMPARE(contentOf(first->path), after);
}

void TestDownload::nobodyListens() {
    download::Request request;
    {
        LoopbackServer server([](const Question&) { return Answer{}; });
        request = requestTo(server);
    }
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"refuse la connexion"_s));
}

void TestDownload::folderThatCantBeMade() {
    LoopbackServer server([](const Question&) { return Answer{}; });
    auto request = requestTo(server);
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    request.folder = file.fileName() + u"/contours"_s;
    const auto received = fetch(request);
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"ne peut être écrit"_s));
    QVERIFY(server.questions().empty());
}

void TestDownload::heldByAnother() {
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

void TestDownload::nothingIsToldOfThePerson() {
    const QByteArray body = zipOf(10'000, 23);
    LoopbackServer server([&](const Question&) { return Answer{.headers = {"Set-Cookie: who=me"}, .body = body}; });
    QVERIFY(fetch(requestTo(server)));
    QVERIFY(fetch(requestTo(server)));
    for (const Question& question : server.questions()) {
        QVERIFY(!question.headers.contains("cookie"));
        QVERIFY(!question.headers.contains("referer"));
        QVERIFY(!question.headers.contains("authorization"));
        QCOMPARE(question.headers.value("user-agent"), QByteArray("Diagonale"));
    }
}

QTEST_GUILESS_MAIN(TestDownload)
#include "test_download.moc"
