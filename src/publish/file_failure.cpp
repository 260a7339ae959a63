#include "publish/file_failure.h"

#include <QCoreApplication>

namespace publish {

using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::FileFailure)
};

} // namespace

Problem notWritten(const QString& path, const QString& reason) {
    return {Words::tr("Le fichier n’a pas pu être écrit en entier (%1) ; rien n’a été laissé à sa place.").arg(reason),
            path, Words::tr("Choisissez un autre dossier, ou libérez de la place sur le disque.")};
}

Problem interrupted(const QString& path) {
    return {Words::tr("L’export a été interrompu ; rien n’a été laissé à sa place."), path, {}};
}

Problem noMemory(const QString& path) {
    return {Words::tr("La page n’a pas pu être dessinée : la mémoire ne suffit pas."), path,
            Words::tr("Choisissez une taille plus petite.")};
}

} // namespace publish
