#pragma once

#include "territory/problem.h"

#include <QUrl>

namespace download {

/// What a person typed, as an address that may be asked: https, with a host, without a name or password in it. Plain
/// http is for this machine itself alone (127.0.0.1, ::1): what is asked there never leaves it, nor can be changed on
/// the way (W3C Secure Contexts, § 3.1).
territory::Expected<QUrl> readAddress(const QString& typed);

/// Where a server may send on from `from`: an address that may be asked, and never from https to less.
territory::Expected<QUrl> readRedirect(const QUrl& from, const QByteArray& location);

/// True for the numbers of this machine itself.
bool isThisMachine(const QString& host);

} // namespace download
