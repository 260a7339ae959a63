#include "publish/seal.h"

#include "io/system_reason.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <vector>

namespace publish {

using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Seal)
};

constexpr qsizetype kDigits = 64; ///< Of a SHA-256.

QByteArray sealOf(const QByteArray& digits) {
    return "diagonale-seal-" + digits;
}

QByteArray openBytes() {
    return sealOf(QByteArray(kDigits, '0'));
}

/// A file's digest, and where the seals looked for stand in it.
struct Digest {
    QByteArray sha256;
    std::vector<qint64> places;
};

/// Reads a file in pieces, each seal in it taken for an open one.
class Digesting {
public:
    explicit Digesting(const QByteArray& seal) : m_seal(seal) {}

    std::optional<Digest> of(QFile& file, const std::stop_token& stop) {
        constexpr qint64 kPiece = 1 << 20;
        while (!file.atEnd()) {
            const QByteArray piece = file.read(kPiece);
            if (piece.isEmpty() || stop.stop_requested()) {
                return std::nullopt;
            }
            m_pending += piece;
            openSeals();
            // The start of a seal may stand at the end of what has been read.
            take(m_pending.size() - std::min(m_pending.size(), std::max<qsizetype>(m_seal.size() - 1, 0)));
        }
        take(m_pending.size());
        m_digest.sha256 = m_hash.result().toHex();
        return m_digest;
    }

private:
    void openSeals() {
        if (m_seal.isEmpty()) {
            return;
        }
        const QByteArray open = openBytes();
        for (qsizetype at = m_pending.indexOf(m_seal); at >= 0; at = m_pending.indexOf(m_seal, at + m_seal.size())) {
            m_digest.places.push_back(m_done + at);
            m_pending.replace(at, open.size(), open);
        }
    }

    void take(qsizetype count) {
        m_hash.addData(QByteArrayView(m_pending).first(count));
        m_pending.remove(0, count);
        m_done += count;
    }

    QByteArray m_seal, m_pending;
    qint64 m_done = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Digest m_digest;
};

constexpr auto kDigestKey = "sha256"_L1;

QString digestOf(QJsonObject provenance) {
    provenance.remove(kDigestKey);
    provenance.remove(QLatin1StringView(kSealKey));
    const QByteArray text = QJsonDocument(provenance).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// By the `errno` of the call that has just failed.
tl::unexpected<Problem> notSealed() {
    const int error = errno;
    return tl::unexpected(Problem{Words::tr("Le fichier n’a pas pu être scellé (%1) ; rien n’a été laissé à sa place.")
                                      .arg(io::systemReason(error)),
                                  {},
                                  Words::tr("Choisissez un autre dossier, ou libérez de la place sur le disque.")});
}

} // namespace

QJsonObject withOwnDigest(QJsonObject provenance) {
    provenance.insert(kDigestKey, digestOf(provenance));
    return provenance;
}

bool holdsOwnDigest(const QJsonObject& provenance) {
    return provenance.value(kDigestKey).toString() == digestOf(provenance);
}

QString openSeal() {
    return QString::fromLatin1(openBytes());
}

QByteArray closedSeal(const QByteArray& sha256) {
    return sealOf(sha256);
}

Expected<void> closeSeal(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return notSealed();
    }
    const auto digest = Digesting(openBytes()).of(file, {});
    if (!digest) {
        return notSealed();
    }
    const QByteArray seal = closedSeal(digest->sha256);
    for (const qint64 place : digest->places) {
        if (!file.seek(place) || file.write(seal) != seal.size()) {
            return notSealed();
        }
    }
    return file.flush() ? Expected<void>{} : notSealed();
}

std::optional<QByteArray> sealedSha256(const QString& path, const QByteArray& seal, std::stop_token stop) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || (!seal.isEmpty() && seal.size() != openBytes().size())) {
        return std::nullopt;
    }
    const auto digest = Digesting(seal).of(file, stop);
    return digest ? std::optional(digest->sha256) : std::nullopt;
}

QByteArray pictureSeal(const QByteArray& pixelsSha256, const FileDescription& description) {
    QCryptographicHash words(QCryptographicHash::Sha256);
    for (const QByteArray& text : {description.title.toUtf8(), description.altText.toUtf8(),
                                   QJsonDocument(description.provenance).toJson(QJsonDocument::Compact)}) {
        words.addData(text);
        words.addData(QByteArrayView("\0", 1)); // so that no word can move from one text to the next
    }
    return pixelsSha256 + ' ' + words.result().toHex();
}

} // namespace publish
