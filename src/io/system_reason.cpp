#include "io/system_reason.h"

#include <QCoreApplication>
#include <cerrno>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(io::SystemReason)
};

} // namespace

bool isFullDisk(int error) {
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

QString systemReason(int error) {
    if (isFullDisk(error))
        return Text::tr("il n’y a plus assez de place sur le disque");
    switch (error) {
    case 0:
        return Text::tr("la raison n’est pas connue");
    case EACCES:
    case EPERM:
        return Text::tr("le droit d’y écrire manque");
    case EROFS:
        return Text::tr("le disque est en lecture seule");
    case EIO:
        return Text::tr("le disque signale une erreur");
    case ENOENT:
    case ENOTDIR:
        return Text::tr("le dossier n’existe pas ou plus");
    case ENAMETOOLONG:
        return Text::tr("le nom est trop long");
    case EMFILE:
    case ENFILE:
        return Text::tr("trop de fichiers sont ouverts");
    default:
        return Text::tr("erreur %1 du système").arg(error);
    }
}

} // namespace io
