#include "download/transfer.h"

#include "download/address.h"
#include "download/network_words.h"
#include "download/part_file.h"
#include "download/system_proxy.h"

#include <QCoreApplication>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QStorageInfo>

namespace download {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::Transfer)
};

constexpr auto kWatch = 100ms;
constexpr qint64 kBuffer = 1 << 20; ///< A slow disk slows the server down instead of filling memory.
constexpr int kOk = 200, kPartial = 206, kRangeNotSatisfiable = 416;

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// « bytes 100-199/200 » (RFC 9110, 14.4).
struct ContentRange {
    qint64 first = -1;
    std::optional<qint64> total;
};

ContentRange readContentRange(const QByteArray& header) {
    ContentRange range;
    if (!header.startsWith("bytes "))
        return range;
    const auto dash = header.indexOf('-'), slash = header.indexOf('/');
    bool known = false;
    const qint64 first = header.mid(6, dash - 6).toLongLong(&known);
    if (known && dash > 0 && slash > dash)
        range.first = first;
    const qint64 total = header.mid(slash + 1).toLongLong(&known);
    if (known && slash > 0)
        range.total = total;
    return range;
}

/// « epci-2025 » of …/epci-2025.zip?x=1: letters, digits and marks that are safe in any file system.
QString nameOf(const QUrl& address) {
    QString name;
    for (const QChar each : address.fileName().section(u'.', 0, 0)) {
        if (each.isLetterOrNumber() || each == u'-' || each == u'_')
            name += each;
    }
    constexpr qsizetype kMost = 60;
    return name.isEmpty() ? u"contours"_s : name.left(kMost);
}

} // namespace

Transfer::Transfer(const Request& request, PartFile& part, const Report& report)
    : m_request(request), m_part(part), m_report(report) {
    m_network.setAutoDeleteReplies(false);
    m_network.setProxyFactory(new SystemProxy); // the manager's
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({Words::tr("Le serveur ne répond plus."), host(),
              Words::tr("Réessayez plus tard : ce qui est reçu est gardé.")});
    });
}

tl::expected<Received, Failure> Transfer::run(std::stop_token stop) {
    // Looked at rather than signalled: a signal from the thread that stops would have to outlive this loop.
    connect(&m_watch, &QTimer::timeout, this, [this, stop] {
        if (stop.stop_requested())
            end(tl::unexpected(Failure{{}, true, true}));
        else if (m_taking)
            report();
    });
    m_watch.start(kWatch);
    m_clock.start();
    ask(m_request.address);
    if (!m_outcome)
        m_loop.exec();
    return *m_outcome;
}

void Transfer::ask(const QUrl& address) {
    QNetworkRequest question(address);
    question.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    question.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    question.setRawHeader("User-Agent", "Diagonale");
    question.setRawHeader("Accept-Encoding", "identity"); // the bytes of the file, which ranges and lengths count
    if (const QByteArray condition = m_part.condition(); m_mayGoOn && !condition.isEmpty()) {
        question.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + '-');
        question.setRawHeader("If-Range", condition);
    }
    if (!m_request.authorities.isEmpty()) {
        QSslConfiguration trust = question.sslConfiguration();
        trust.addCaCertificates(QSslCertificate::fromData(m_request.authorities));
        question.setSslConfiguration(trust);
    }
    leaveReply();
    m_judged = m_taking = false;
    m_reply = m_network.get(question);
    m_reply->setReadBufferSize(kBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_distrust = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::judgeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::take);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::conclude);
    m_patience.start(m_request.limits.answer);
}

void Transfer::judgeHead() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_judged || m_outcome || status == 0)
        return;
    m_judged = true;
    m_patience.start(m_request.limits.stall);
    if (isRedirect(status))
        follow();
    else if (status == kOk)
        begin();
    else if (status == kPartial)
        goOn();
    else if (status == kRangeNotSatisfiable)
        startOver(); // It is shorter now than what has come.
    else
        fail(problemOfStatus(status, host()));
}

void Transfer::follow() {
    const auto next = readRedirect(m_reply->url(), m_reply->rawHeader("Location"));
    if (!next)
        return fail(next.error());
    if (++m_redirects > m_request.limits.mostRedirects)
        return fail({Words::tr("Le serveur renvoie d’adresse en adresse, sans fin."), host(),
                     Words::tr("Cherchez l’adresse du fichier sur la page de l’éditeur.")});
    ask(*next);
}

std::optional<qint64> Transfer::announced() const {
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() ? std::optional(length.toLongLong()) : std::nullopt;
}

Origin Transfer::answered() const {
    return {m_request.address, m_reply->rawHeader("ETag"), m_reply->rawHeader("Last-Modified"), announced()};
}

QString Transfer::host() const {
    return m_reply ? m_reply->url().host() : m_request.address.host();
}

// The whole file: the server doesn't know of ranges, or has another one than before, or nothing had come yet.
void Transfer::begin() {
    if (!fits(announced()))
        return;
    if (const auto emptied = m_part.restart(answered()); !emptied)
        return fail(emptied.error());
    m_taking = true;
}

void Transfer::goOn() {
    const ContentRange range = readContentRange(m_reply->rawHeader("Content-Range"));
    const Origin& known = m_part.origin();
    const QByteArray tag = m_reply->rawHeader("ETag");
    const bool same = range.first == m_part.size() && (tag.isEmpty() || tag == known.etag) &&
                      (!range.total || !known.total || *range.total == *known.total);
    if (!same)
        return startOver();
    if (fits(known.total ? known.total : range.total))
        m_taking = true;
}

void Transfer::startOver() {
    if (m_afresh || m_part.size() == 0)
        return fail(problemOfStatus(kRangeNotSatisfiable, host()));
    m_afresh = true;
    m_mayGoOn = false;
    ask(m_request.address);
}

bool Transfer::fits(std::optional<qint64> total) {
    const auto limit = m_request.limits.mostBytes;
    if (total && *total > limit) {
        refuse(
            {Words::tr("Ce fichier dépasse %1, le plus que Diagonale télécharge.").arg(sizeInWords(limit, QLocale())),
             host(), Words::tr("Vérifiez l’adresse, ou téléchargez-le avec le navigateur.")});
        return false;
    }
    const qint64 room = QStorageInfo(m_request.folder).bytesAvailable(); // negative = unknown
    if (total && room >= 0 && *total - m_part.size() > room) {
        fail({Words::tr("Il n’y a pas assez de place sur ce disque : il faut encore %1, il reste %2.")
                  .arg(sizeInWords(*total - m_part.size(), QLocale()), sizeInWords(room, QLocale())),
              m_request.folder, Words::tr("Libérez de la place, puis reprenez.")});
        return false;
    }
    return true;
}

void Transfer::take() {
    if (!m_taking || m_outcome)
        return;
    m_patience.start(m_request.limits.stall);
    while (m_reply->bytesAvailable() > 0) {
        if (const auto kept = m_part.append(m_reply->read(kBuffer)); !kept)
            return fail(kept.error());
        if (m_part.size() > m_request.limits.mostBytes) {
            fits(m_part.size());
            return;
        }
    }
    if (m_part.size() >= kTellingBytes)
        knowKind();
}

bool Transfer::knowKind() {
    if (m_kind)
        return true;
    m_kind = kindOf(m_part.head(kTellingBytes));
    const auto suffix = openedSuffix(*m_kind, host());
    if (!suffix)
        refuse(suffix.error());
    return suffix.has_value();
}

void Transfer::conclude() {
    if (m_outcome)
        return;
    judgeHead();
    take();
    if (m_outcome)
        return;
    const auto error = m_reply->error();
    if (error != QNetworkReply::NoError)
        return fail(problemOf(error, m_distrust.isEmpty() ? m_reply->errorString() : m_distrust, host()));
    if (!m_taking)
        return fail(problemOf(QNetworkReply::ProtocolFailure, m_reply->errorString(), host()));
    if (const auto total = m_part.origin().total; total && m_part.size() < *total)
        return fail(problemOf(QNetworkReply::RemoteHostClosedError, {}, host()));
    judgeFile();
}

void Transfer::judgeFile() {
    report();
    if (!knowKind())
        return;
    if (const auto whole = checkEnd(*m_kind, m_part.path(), host()); !whole)
        return refuse(whole.error());
    const QString expected = m_request.sha256.trimmed().toLower();
    const QString sha256 = m_part.sha256();
    if (!expected.isEmpty() && sha256 != expected)
        return refuse({Words::tr("Le fichier reçu n’est pas celui qui était attendu : son SHA-256 est %1.").arg(sha256),
                       host(), Words::tr("Vérifiez l’adresse et le SHA-256 attendu sur la page de l’éditeur.")});
    const qint64 bytes = m_part.size();
    const auto path = m_part.finish(nameOf(m_request.address) + *openedSuffix(*m_kind, host()));
    if (!path)
        return fail(path.error());
    end(Received{*path, bytes, sha256});
}

void Transfer::report() {
    m_pace.note(m_part.size(), std::chrono::milliseconds(m_clock.elapsed()));
    if (m_report)
        m_report({m_part.size(), m_part.origin().total, m_pace.rate()});
}

void Transfer::fail(const Problem& problem) {
    end(tl::unexpected(Failure{problem, true, false}));
}

void Transfer::refuse(const Problem& problem) {
    end(tl::unexpected(Failure{problem, false, false}));
}

void Transfer::end(tl::expected<Received, Failure> outcome) {
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    m_patience.stop();
    m_watch.stop();
    leaveReply();
    m_loop.quit();
}

// Given up later: called from the reply's own signals, after which it has still to see to itself.
void Transfer::leaveReply() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

} // namespace download
