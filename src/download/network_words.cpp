#include "download/network_words.h"

#include <QCoreApplication>

namespace download {

using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::NetworkWords)
};

QString byBrowser() {
    return Words::tr("Téléchargez le fichier avec le navigateur ou sur un autre poste, puis ouvrez-le ici.");
}

} // namespace

Problem problemOf(QNetworkReply::NetworkError error, const QString& detail, const QString& host) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {Words::tr("Ce serveur est introuvable : l’adresse est fausse, ou ce poste n’a pas de réseau."), host,
                byBrowser()};
    case QNetworkReply::ConnectionRefusedError:
        return {Words::tr("Le serveur refuse la connexion."), host, Words::tr("Réessayez plus tard.")};
    case QNetworkReply::RemoteHostClosedError:
        return {Words::tr("La connexion a été coupée avant la fin."), host,
                Words::tr("Reprenez le téléchargement : ce qui est reçu est gardé.")};
    case QNetworkReply::SslHandshakeFailedError:
        return {Words::tr("L’identité du serveur n’est pas prouvée (%1) : rien n’a été téléchargé.").arg(detail), host,
                Words::tr("Vérifiez l’adresse et la date de ce poste ; si votre réseau contrôle les connexions, "
                          "demandez à votre service informatique d’installer son certificat.")};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Words::tr("Le serveur mandataire (proxy) de votre réseau demande un mot de passe."), host, byBrowser()};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Words::tr("Le serveur mandataire (proxy) de votre réseau ne répond pas."), host,
                Words::tr("Vérifiez les réglages de réseau de ce poste.")};
    default:
        return {Words::tr("Le téléchargement a échoué (%1).").arg(detail), host, byBrowser()};
    }
}

Problem problemOfStatus(int status, const QString& host) {
    switch (status) {
    case 401:
    case 403:
        return {Words::tr("Le serveur refuse l’accès à ce fichier (%1).").arg(status), host,
                Words::tr("Ouvrez l’adresse dans le navigateur, puis ouvrez ici le fichier obtenu.")};
    case 404:
    case 410:
        return {Words::tr("Il n’y a pas ou plus de fichier à cette adresse (%1).").arg(status), host,
                Words::tr("Copiez l’adresse actuelle depuis la page de l’éditeur.")};
    case 407:
        return problemOf(QNetworkReply::ProxyAuthenticationRequiredError, {}, host);
    case 429:
    case 503:
        return {Words::tr("Le serveur est trop occupé pour répondre (%1).").arg(status), host,
                Words::tr("Réessayez dans quelques minutes.")};
    default:
        return {Words::tr("Le serveur n’a pas donné le fichier (réponse %1).").arg(status), host,
                Words::tr("Réessayez plus tard, ou vérifiez l’adresse sur la page de l’éditeur.")};
    }
}

} // namespace download
