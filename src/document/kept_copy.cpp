#include "document/kept_copy.h"

#include "document/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace document {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::KeptCopy)
};

const auto kMark = u".avant"_s;
const auto kSuffix = u".gpkg"_s;

QString freePathBeside(const QFileInfo& project) {
    const QString stem = project.dir().filePath(project.completeBaseName() + kMark);
    QString path = stem + kSuffix;
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1-%2%3"_s.arg(stem).arg(number).arg(kSuffix);
    return path;
}

/// « plan.avant.gpkg » and « plan.avant-2.gpkg » of « plan.gpkg », compared rather than matched: the project's name may
/// hold what a pattern takes for its own.
bool isCopyOf(const QFileInfo& project, const QString& name) {
    const QString start = project.completeBaseName() + kMark;
    if (!name.startsWith(start) || !name.endsWith(kSuffix))
        return false;
    const QString number = name.chopped(kSuffix.size()).sliced(start.size());
    bool isNumber = false;
    number.mid(1).toInt(&isNumber);
    return number.isEmpty() || (number.startsWith(u'-') && isNumber);
}

} // namespace

Expected<QString> keepCopyOf(const QString& projectPath) {
    QFile project(projectPath);
    if (!project.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Problem{Words::tr("L’ancien fichier du projet n’a pas pu être lu pour en garder une copie (%1).")
                        .arg(project.errorString()),
                    projectPath, Words::tr("Rien n’a été enregistré ; enregistrez sous un autre nom.")});
    const QString path = freePathBeside(QFileInfo(projectPath));
    if (const auto written = writeWhole(path, project.readAll()); !written)
        return tl::unexpected(written.error());
    return path;
}

Expected<void> removeKeptCopies(const QString& projectPath) {
    const QFileInfo project(projectPath);
    QDir folder = project.dir();
    for (const QString& name : folder.entryList({u'*' + kSuffix}, QDir::Files)) {
        if (isCopyOf(project, name) && !folder.remove(name))
            return tl::unexpected(Problem{Words::tr("Une ancienne copie du projet n’a pas pu être supprimée."),
                                          folder.filePath(name),
                                          Words::tr("Supprimez-la : elle peut nommer des personnes.")});
    }
    return {};
}

} // namespace document
