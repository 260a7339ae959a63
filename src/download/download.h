#pragma once

#include "download/advance.h"
#include "territory/problem.h"

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <functional>
#include <stop_token>

namespace download {

/// What is put up with.
struct Limits {
    qint64 mostBytes = 2'000'000'000; ///< Of the file: several times a national delivery of boundaries.
    int mostRedirects = 5;
    /// From the question to the head of the answer, connection and TLS included.
    std::chrono::milliseconds answer{30'000};
    std::chrono::milliseconds stall{30'000}; ///< Without a single byte.
    /// For an earlier go of the same request, told to stop, to let go.
    std::chrono::milliseconds turn{5'000};
};

/// One file to be fetched.
struct Request {
    QUrl address;           ///< Of readAddress().
    QString folder;         ///< Where it is put, and its part kept meanwhile: KeptFiles::folderOf().
    QString sha256;         ///< Expected, 64 hexadecimal digits in any case; empty = none given.
    QByteArray authorities; ///< Certificates (PEM) trusted besides the system's; empty = none.
    Limits limits;
};

struct Received {
    QString path;
    qint64 bytes = 0;
    QString sha256; ///< 64 hexadecimal digits.
};

struct Failure {
    territory::Problem problem;
    bool resumable = false; ///< What has come is kept: the same request goes on from there.
    bool stopped = false;   ///< By the caller: nothing to say.
};

using Report = std::function<void(const Advance&)>;

/// Fetches a file, going on from what an earlier go has left where the server still has the same one. Blocks, on an
/// event loop of its own: for a worker's thread. `report` is called there, ten times a second at most; when `stop` is
/// asked for, it ends within some tenths of a second and keeps what has come. What is at the place of the file stays
/// until the new one is whole, known by its content, and has the SHA-256 that was expected.
///
/// Never asked for without a person's click; answers nothing but what the address says: no cookies, no referrer, no
/// password. Redirects are followed by readRedirect()'s rules.
tl::expected<Received, Failure> fetch(const Request& request, std::stop_token stop, const Report& report);

/// Drops what an interrupted go has left; waits a little for one that is just ending.
void discard(const Request& request);
/// Bytes that an interrupted go has left.
qint64 keptBytes(const Request& request);

/// True for 64 hexadecimal digits, white space aside.
bool isSha256(const QString& typed);

} // namespace download
