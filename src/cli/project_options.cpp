#include "cli/project_options.h"

#include "cli/progress_line.h"
#include "document/kept_copy.h"
#include "document/project_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ProjectOptions)
};

/// What of the project isn't as it should be is said, not left to be found out.
void tell(const document::OpenedProject& opened) {
    for (const territory::Diagnosis::Finding& finding : opened.reading.diagnosis.findings()) {
        if (finding.severity != territory::Diagnosis::Severity::Notice)
            complain({finding.text, finding.file, finding.remedy});
    }
    for (const territory::Problem& problem : opened.dataset.problems)
        complain(problem);
}

territory::Expected<document::OpenedProject> opened(const QString& path) {
    ProgressLine line(Words::tr("Ouverture"));
    return document::openProject(path, {}, [&line](double share, const QString&) {
        if (share >= 0)
            line.show(share);
    });
}

QString heldBy(const document::ProjectLock& lock) {
    if (lock.isFolderReadOnly())
        return Words::tr("Ce dossier ne peut pas être modifié.");
    const document::LockHolder holder = lock.holder();
    return Words::tr("Ce projet est déjà ouvert par %1.")
        .arg(holder.user.isEmpty() ? Words::tr("une autre personne") : holder.user);
}

} // namespace

void ProjectOptions::addTo(CLI::App& command, const QString& example) {
    m_example = example;
    command.add_option("project", m_path, Words::tr("Projet, un fichier .gpkg").toStdString());
}

void ProjectOptions::addAsOption(CLI::App& command) {
    command.add_option("--project", m_path,
                       Words::tr("Projet (.gpkg) dont la carte, les données et le plan sont montrés ; les autres "
                                 "options l’emportent")
                           .toStdString());
}

tl::expected<document::OpenedProject, ExitCode> ProjectOptions::open() const {
    if (m_path.empty()) {
        complain(Words::tr("il manque le projet : %1").arg(m_example));
        return tl::unexpected(Misuse);
    }
    if (!QFileInfo::exists(path())) {
        complain({Words::tr("Ce projet n’existe pas."), path(),
                  Words::tr("Créez-le d’abord : diagonale project new %1").arg(path())});
        return tl::unexpected(Failed);
    }
    auto project = opened(path());
    if (!project) {
        complain(project.error());
        return tl::unexpected(Failed);
    }
    tell(*project);
    return std::move(*project);
}

ExitCode ProjectOptions::save(const document::OpenedProject& opened, solidarity::Plan plan, const QString& done) const {
    const document::ProjectLock lock(path());
    if (!lock.isHeld()) {
        complain({heldBy(lock), path(), Words::tr("Fermez-le, puis recommencez ; rien n’y a été changé.")});
        return Failed;
    }
    document::Project project = opened.reading.project;
    project.plan = std::move(plan);
    project.sources = opened.dataset.dataset;
    project.journal.push_back({QDateTime::currentDateTimeUtc(), qEnvironmentVariable("USER"), done});
    if (opened.reading.isPartOfFile()) {
        const auto kept = document::keepCopyOf(path());
        if (!kept) {
            complain(kept.error());
            return Failed;
        }
        say(Words::tr("L’ancien fichier, avec ce qui n’en a pas été repris, est gardé : %1").arg(*kept));
    }
    if (const auto written = document::writeProject(path(), project); !written) {
        complain(written.error());
        return Failed;
    }
    return Done;
}

} // namespace cli
