#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>

namespace download {

/// What a file is by its first bytes, whatever its name and what the server calls it.
enum class ContentKind { Zip, GeoPackage, GeoJson, FlatGeobuf, SevenZip, Gzip, WebPage, Empty, Unknown };

/// As many first bytes as it takes to tell.
constexpr qsizetype kTellingBytes = 1024;

/// `head` is the beginning of the file: kTellingBytes, or all of it.
ContentKind kindOf(const QByteArray& head);

/// The suffix under which such a file is opened (".zip"); a Problem says why it can't be and what to do.
territory::Expected<QString> openedSuffix(ContentKind kind, const QString& host);

/// A Problem when the end of the file is not what such a file ends with: a server may announce less than there is, and
/// then what came looks complete. Only what can be told without reading it whole.
territory::Expected<void> checkEnd(ContentKind kind, const QString& path, const QString& host);

} // namespace download
