// Fetching from a server on this machine that is slow, cuts, forgets, changes its mind: what comes of it in the end.
#include "fetching.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Question = LoopbackServer::Question;
using tests::contentOf, tests::sha256Of, tests::zipOf, tests::fetch;

class TestDownload : public QObject, tests::Fetching {
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void wholeFile();
    void slowServerTellsItsAdvance();
    void cutIsResumedToTheSameBytes();
    void stoppedGoesOnWhereItWas();
    void serverWithoutRangesStartsOver();
    void changedFileStartsOver();
    void liarAboutRangesStartsOver();
    void shorterThanWhatIsThereStartsOver();
    void weakTagIsNoCondition();
    void withoutLength();
    void redirectChain();
    void serverThatStalls();
    void earlierFileStaysUntilTheNewOneIsWhole();
    void fullDiskKeepsWhatHasCome();
    void nothingIsToldOfThePerson();
};

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
    QElapsedTimer clock;
    clock.start();
    const auto stalled = fetch(request);
    QVERIFY(clock.elapsed() < 10'000); // long before the limit of the answer
    QVERIFY(!stalled);
    QVERIFY(stalled.error().resumable);
    QVERIFY(stalled.error().problem.what.contains(u"ne répond plus"_s));
    request.limits.stall = 20s;
    const auto received = fetch(request);
    QVERIFY(received);
    QCOMPARE(received->sha256, sha256Of(body));
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

// A limit on the size of files stands for the disk's: the write that crosses it fails half-way.
void TestDownload::fullDiskKeepsWhatHasCome() {
    const QByteArray body = zipOf(2'000'000, 24);
    LoopbackServer server([&](const Question& question) { return LoopbackServer::file(question, body, "\"a\""); });
    const auto request = requestTo(server);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto asked = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{1'234'567, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto failed = fetch(request);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, asked);
    QVERIFY(!failed);
    QVERIFY(failed.error().problem.what.contains(u"n’a pas pu être écrit"_s));
    QVERIFY(failed.error().resumable);
    QVERIFY(download::keptBytes(request) > 0 && download::keptBytes(request) <= 1'234'567);
    const auto received = fetch(request);
    QVERIFY(received);
    QVERIFY(!server.questions().back().headers.value("range").isEmpty());
    QCOMPARE(received->sha256, sha256Of(body));
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
