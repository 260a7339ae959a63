#pragma once

#include "publish/file_writers.h"
#include "territory/problem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <stop_token>

namespace publish {

/// What tells that a published file was altered: a digest (SHA-256) that the file carries of itself. It guards against
/// accidents and careless edits; whoever means to deceive can seal anew.
///
/// PDF, SVG, HTML: the provenance holds an open seal, which publishTo() puts there. Their writers call closeSeal() on
/// the file beside (io::FileReplacement::temporaryPath()) before it takes the name.
/// PNG: a text chunk after the pixels, kPictureSealKey, holds pictureSeal().

/// Key of the provenance under which the seal stands.
inline constexpr auto kSealKey = "seal";
/// Keyword of a PNG's text chunk with the provenance (compact JSON, UTF-8), and of the one with the seal.
inline constexpr char kProvenanceKey[] = "Diagonale-provenance";
inline constexpr char kPictureSealKey[] = "Diagonale-seal";

/// The provenance with the digest of itself, so that what was altered can be told: the page, or what it says of itself.
QJsonObject withOwnDigest(QJsonObject provenance);
/// True when it still is what withOwnDigest() gave, whatever its seal.
bool holdsOwnDigest(const QJsonObject& provenance);

/// A seal that isn't closed yet: as long as a closed one, so that no byte moves. ASCII without a character that JSON or
/// XML would escape.
QString openSeal();
/// Closes the open seals of a file: each becomes the SHA-256 of the file in which they are open. A file without any is
/// left as it is.
territory::Expected<void> closeSeal(const QString& path);

/// SHA-256, lower-case hexadecimal, of a file in which every `seal` is taken for an open one; nothing when it can't be
/// read or was stopped. With an empty `seal`: of the file.
std::optional<QByteArray> sealedSha256(const QString& path, const QByteArray& seal, std::stop_token stop = {});
/// The seal that a file so digested carries.
QByteArray closedSeal(const QByteArray& sha256);

/// What the seal of a PNG says. `pixelsSha256` is of its rows from the top, three bytes (red, green, blue) a pixel.
QByteArray pictureSeal(const QByteArray& pixelsSha256, const FileDescription& description);

} // namespace publish
