#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <memory>
#include <vector>

namespace support {

using namespace Qt::StringLiterals;

/// A web server on this machine that answers as it is told, badly if need be.
class LoopbackServer {
public:
    struct Question {
        QString path;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    };
    struct Answer {
        int status = 200;
        std::vector<QByteArray> headers{}; ///< Whole lines.
        QByteArray body{};
        qint64 claimedLength = -1; ///< Of Content-Length; -1 = the true one, -2 = none.
        qint64 cutAfter = -1;      ///< Bytes of the body after which the connection is closed; -1 = all.
        int chunk = 1 << 20;       ///< Bytes at a time,
        int pause = 0;             ///< and milliseconds between.
        bool silent = false;       ///< Never a byte, never closed.
        bool hanging = false;      ///< As cutAfter, but left open.
    };
    using Handler = std::function<Answer(const Question&)>;

    explicit LoopbackServer(Handler handler) : m_handler(std::move(handler)), m_server(std::make_unique<QTcpServer>()) {
        listen();
    }
    /// With TLS, as this configuration says.
    LoopbackServer(Handler handler, const QSslConfiguration& tls) : m_handler(std::move(handler)) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
        listen();
    }

    QUrl address(const QString& path) const {
        const QString scheme = qobject_cast<QSslServer*>(m_server.get()) ? u"https"_s : u"http"_s;
        return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(path));
    }
    quint16 port() const { return m_server->serverPort(); }
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    const std::vector<Question>& questions() const { return m_questions; }

    /// The answer of a good server with this file: ranges when asked for what is still the same.
    static Answer file(const Question& question, const QByteArray& body, const QByteArray& etag) {
        Answer answer{.headers = {"ETag: " + etag, "Accept-Ranges: bytes"}, .body = body};
        const QByteArray range = question.headers.value("range");
        if (range.startsWith("bytes=") && question.headers.value("if-range") == etag) {
            const qint64 first = range.mid(6).chopped(1).toLongLong();
            answer.status = 206;
            answer.headers.push_back("Content-Range: bytes " + QByteArray::number(first) + '-' +
                                     QByteArray::number(body.size() - 1) + '/' + QByteArray::number(body.size()));
            answer.body = body.mid(first);
        }
        return answer;
    }

private:
    void listen() {
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket* socket = m_server->nextPendingConnection())
                serve(socket);
        });
    }

    void serve(QTcpSocket* socket) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto heard = std::make_shared<QByteArray>();
        const auto listen = [this, socket, heard] {
            *heard += socket->readAll();
            if (!heard->contains("\r\n\r\n"))
                return;
            const Question question = read(*heard);
            heard->clear();
            m_questions.push_back(question);
            answer(socket, m_handler(question));
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, listen);
        if (socket->bytesAvailable() > 0)
            listen();
    }

    static Question read(const QByteArray& heard) {
        const QList<QByteArray> lines = heard.left(heard.indexOf("\r\n\r\n")).split('\n');
        Question question{QString::fromUtf8(lines.first().split(' ').value(1)), {}};
        for (const QByteArray& line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            question.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return question;
    }

    static void answer(QTcpSocket* socket, const Answer& answer) {
        if (answer.silent)
            return;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " -\r\nConnection: close\r\n";
        for (const QByteArray& header : answer.headers)
            head += header + "\r\n";
        const qint64 length = answer.claimedLength == -1 ? answer.body.size() : answer.claimedLength;
        if (length >= 0)
            head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        socket->write(head + "\r\n");
        const QByteArray body = answer.cutAfter < 0 ? answer.body : answer.body.left(answer.cutAfter);
        send(socket, body, answer);
    }

    /// Piece by piece, each at its time.
    static void send(QTcpSocket* socket, const QByteArray& body, const Answer& answer) {
        socket->write(body.left(answer.chunk));
        const QByteArray rest = body.mid(answer.chunk);
        if (!rest.isEmpty())
            QTimer::singleShot(answer.pause, socket, [socket, rest, answer] { send(socket, rest, answer); });
        else if (!answer.hanging)
            socket->disconnectFromHost();
    }

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<Question> m_questions;
};

} // namespace support
