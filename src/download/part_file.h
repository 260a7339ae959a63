#pragma once

#include "territory/problem.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLockFile>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace download {

/// What a server said of the file that is coming: by it, it is known again.
struct Origin {
    QUrl address;            ///< As it was asked, before redirects.
    QByteArray etag;         ///< As sent, quotes included; may be empty.
    QByteArray lastModified; ///< As sent; may be empty.
    std::optional<qint64> total;

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// The part of a file that has come so far, kept on the disk from one go to the next, with what tells whether the
/// server still has the same file. One process and one thread at a time hold it.
class PartFile {
public:
    /// In `folder`, made when missing; waits as long as `turn` for another go that is just ending. Reads what is there
    /// to go on with its SHA-256. What belongs to another address is dropped.
    static territory::Expected<PartFile> open(const QString& folder, const QUrl& address,
                                              std::chrono::milliseconds turn, std::stop_token stop = {});
    /// Bytes that `folder` already holds of this address, from outside.
    static qint64 sizeIn(const QString& folder, const QUrl& address);

    qint64 size() const { return m_size; }
    const Origin& origin() const { return m_origin; }
    /// What an If-Range header may carry: only with it can a server be asked for the rest (RFC 9110, 13.1.5: weak tags
    /// don't count). Empty = start over.
    QByteArray condition() const;
    QByteArray head(qsizetype bytes) const;
    QString path() const { return m_file->fileName(); }

    /// Empties it: what comes from now on is the file that `origin` describes.
    territory::Expected<void> restart(const Origin& origin);
    territory::Expected<void> append(const QByteArray& bytes);
    QString sha256() const; ///< Of all that is there, 64 hexadecimal digits.
    /// Flushes it and puts it in the place of `name` in its folder, whole or not at all; gives its path.
    territory::Expected<QString> finish(const QString& name);
    void discard();

private:
    explicit PartFile(const QString& folder);
    territory::Expected<void> adopt(const QUrl& address, std::stop_token stop);
    territory::Expected<void> hashWhatIsThere(std::stop_token stop);
    territory::Problem failed() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QCryptographicHash> m_hash;
    Origin m_origin;
    qint64 m_size = 0;
};

} // namespace download
