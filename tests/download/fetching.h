#pragma once

#include "download/download.h"
#include "support/loopback_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <optional>

namespace tests {

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Enough of a zip to be taken for one, the same for the same seed.
inline QByteArray zipOf(qsizetype bytes, quint32 seed) {
    QByteArray body(bytes, '\0');
    QRandomGenerator random(seed);
    for (char& byte : body)
        byte = char(random.bounded(256));
    body.replace(0, 4, QByteArray("PK\x03\x04", 4));
    return body + QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
}

inline tl::expected<download::Received, download::Failure> fetch(const download::Request& request) {
    return download::fetch(request, {}, {});
}

/// A folder to fetch into, and what is asked of a server. fetch() runs the loop that the server lives on.
class Fetching {
protected:
    void renewFolder() { m_folder.emplace(); }
    QString inFolder(const QString& name) const { return m_folder->filePath(name); }

    download::Request requestTo(const support::LoopbackServer& server,
                                const QString& path = QStringLiteral("/2025/epci.zip")) const {
        using namespace std::chrono_literals;
        download::Request request;
        request.address = server.address(path);
        request.folder = inFolder(QStringLiteral("contours"));
        request.limits.answer = 20s;
        request.limits.stall = 20s;
        return request;
    }

private:
    std::optional<QTemporaryDir> m_folder;
};

} // namespace tests
