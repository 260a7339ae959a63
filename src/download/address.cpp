#include "download/address.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace download {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::Address)
};

bool isSafe(const QUrl& url) {
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host()));
}

Expected<QUrl> refused(const QString& what, const QString& subject) {
    return tl::unexpected(
        Problem{what, subject, Words::tr("Copiez l’adresse de téléchargement depuis la page de l’éditeur.")});
}

} // namespace

bool isThisMachine(const QString& host) {
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Expected<QUrl> readAddress(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(Words::tr("Aucune adresse n’est indiquée."), {});
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || (isSafe(url) && url.host().isEmpty()))
        return refused(Words::tr("Ce n’est pas une adresse web complète : elle commence par « https:// »."), text);
    if (!isSafe(url))
        return refused(Words::tr("Cette adresse n’est pas protégée : seul « https:// » est accepté."), text);
    if (!url.userInfo().isEmpty())
        return refused(Words::tr("Cette adresse contient un nom ou un mot de passe."), url.host());
    return url.adjusted(QUrl::RemoveFragment);
}

Expected<QUrl> readRedirect(const QUrl& from, const QByteArray& location) {
    const QUrl to = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool weaker = from.scheme() == "https"_L1 && to.scheme() != "https"_L1;
    if (location.isEmpty() || !to.isValid() || to.host().isEmpty() || !isSafe(to) || weaker ||
        !to.userInfo().isEmpty()) {
        return tl::unexpected(
            Problem{Words::tr("Le serveur renvoie vers une adresse qui n’est pas protégée : elle n’a pas été suivie."),
                    from.host(), Words::tr("Cherchez une adresse plus récente sur la page de l’éditeur.")});
    }
    return to.adjusted(QUrl::RemoveFragment);
}

} // namespace download
