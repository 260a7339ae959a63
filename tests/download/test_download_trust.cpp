// TLS: a server is believed when its certificate is, and only then; the system's proxy is asked the way it wants.
#include "download/download.h"
#include "support/loopback_server.h"

#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Question = LoopbackServer::Question;

class TestDownloadTrust : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void selfSignedIsRefused();
    void knownAuthorityIsBelieved();
    void anotherNameIsRefused();
    void httpsNeverLeadsToHttp();
    void systemProxyIsAsked();

private:
    static QByteArray read(const QString& name) {
        QFile file(QStringLiteral(DIAGONALE_CERTIFICATES "/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QSslConfiguration serverConfiguration() {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(read(u"server.crt"_s)));
        tls.setPrivateKey(QSslKey(read(u"server.key"_s), QSsl::Ec));
        return tls;
    }
    download::Request requestTo(const QUrl& address) const {
        download::Request request;
        request.address = address;
        request.folder = m_folder.filePath(u"contours"_s);
        return request;
    }
    static Answer goodAnswer(const Question&) {
        return {.body = QByteArray("PK\x03\x04", 4) + QByteArray(5'000, 'x') + QByteArray("PK\x05\x06", 4)};
    }

    QTemporaryDir m_folder;
};

void TestDownloadTrust::initTestCase() {
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY(!serverConfiguration().privateKey().isNull());
}

void TestDownloadTrust::selfSignedIsRefused() {
    LoopbackServer server(goodAnswer, serverConfiguration());
    const auto received = download::fetch(requestTo(server.address(u"/epci.zip"_s)), {}, {});
    QVERIFY(!received);
    QVERIFY2(received.error().problem.what.contains(u"L’identité du serveur n’est pas prouvée"_s),
             qPrintable(received.error().problem.what));
    QVERIFY(server.questions().empty()); // Not a word was said to it.
}

void TestDownloadTrust::knownAuthorityIsBelieved() {
    LoopbackServer server(goodAnswer, serverConfiguration());
    auto request = requestTo(server.address(u"/epci.zip"_s));
    request.authorities = read(u"server.crt"_s);
    const auto received = download::fetch(request, {}, {});
    QVERIFY2(received, qPrintable(received ? QString() : received.error().problem.text()));
    QCOMPARE(received->bytes, goodAnswer({}).body.size());
}

// The certificate is for 127.0.0.1 alone.
void TestDownloadTrust::anotherNameIsRefused() {
    LoopbackServer server(goodAnswer, serverConfiguration());
    QUrl address = server.address(u"/epci.zip"_s);
    address.setHost(u"localhost"_s);
    auto request = requestTo(address);
    request.authorities = read(u"server.crt"_s);
    const auto received = download::fetch(request, {}, {});
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"n’est pas prouvée"_s));
}

void TestDownloadTrust::httpsNeverLeadsToHttp() {
    LoopbackServer plain(goodAnswer);
    LoopbackServer server(
        [&](const Question&) {
            return Answer{.status = 302, .headers = {"Location: " + plain.address(u"/epci.zip"_s).toEncoded()}};
        },
        serverConfiguration());
    auto request = requestTo(server.address(u"/epci.zip"_s));
    request.authorities = read(u"server.crt"_s);
    const auto received = download::fetch(request, {}, {});
    QVERIFY(!received);
    QVERIFY(received.error().problem.what.contains(u"n’a pas été suivie"_s));
    QVERIFY(plain.questions().empty());
}

void TestDownloadTrust::systemProxyIsAsked() {
    LoopbackServer proxy([](const Question&) { return Answer{.status = 403}; });
    const QByteArray proxyBefore = qgetenv("https_proxy"), exceptionsBefore = qgetenv("no_proxy");
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    qunsetenv("no_proxy");
    const auto received = download::fetch(requestTo(QUrl(u"https://contours.example/epci.zip"_s)), {}, {});
    qputenv("https_proxy", proxyBefore);
    qputenv("no_proxy", exceptionsBefore);
    QVERIFY(!received);
    QCOMPARE(proxy.questions().size(), 1);
    QCOMPARE(proxy.questions().front().path, u"contours.example:443"_s); // CONNECT: it sees no more than that.
}

QTEST_GUILESS_MAIN(TestDownloadTrust)
#include "test_download_trust.moc"
