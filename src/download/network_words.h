#pragma once

#include "territory/problem.h"

#include <QNetworkReply>

namespace download {

/// What went wrong on the way, in words: `detail` is the network's own, `host` whom it was with.
territory::Problem problemOf(QNetworkReply::NetworkError error, const QString& detail, const QString& host);
/// What a server's status means (RFC 9110, 15) when it isn't the file.
territory::Problem problemOfStatus(int status, const QString& host);

} // namespace download
