#include "cli/project_command.h"

#include "cli/asked_dataset.h"
#include "cli/option_text.h"
#include "document/project.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using document::MapState;
using document::Project;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ProjectCommand)
};

Project emptyProject(const QString& title, const MapState& state, std::shared_ptr<const document::Dataset> dataset) {
    Project project;
    project.id = QUuid::createUuid();
    project.plan.title = title;
    project.state = state;
    project.sources = std::move(dataset);
    project.journal.push_back(
        {QDateTime::currentDateTimeUtc(), qEnvironmentVariable("USER"), Words::tr("Créer le projet")});
    return project;
}

} // namespace

ProjectCommand::ProjectCommand(CLI::App& application)
    : m_command(application.add_subcommand("project", Words::tr("Créer un projet").toStdString()))
    , m_new(m_command->add_subcommand("new", Words::tr("Créer un projet vide, un fichier .gpkg").toStdString())) {
    m_new->fallthrough();
    m_new->set_help_flag("-h,--help", Words::tr("Cette aide").toStdString());
    m_new->add_option("project", m_path, Words::tr("Fichier à créer, en .gpkg").toStdString());
    m_new->add_option("--title", m_title, Words::tr("Titre du projet").toStdString());
    m_sources.addBoundaries(*m_new);
    m_sources.addIndex(*m_new);
    m_sources.addVenues(*m_new);
}

ExitCode ProjectCommand::run() const {
    const QString path = QString::fromStdString(m_path);
    if (!m_new->parsed() || path.isEmpty()) {
        complain(Words::tr("il manque ce qu’il faut créer : diagonale project new projet.gpkg"));
        return Misuse;
    }
    if (!path.endsWith(u".gpkg"_s, Qt::CaseInsensitive)) {
        complain(Words::tr("« %1 » ne convient pas à un projet. Écrivez un nom de fichier en .gpkg.").arg(path));
        return Misuse;
    }
    return makeNew(path);
}

ExitCode ProjectCommand::makeNew(const QString& path) const {
    MapState state;
    if (const auto applied = m_sources.applyTo(state); !applied) {
        complain(applied.error());
        return Misuse;
    }
    if (QFileInfo::exists(path)) {
        complain({Words::tr("Ce fichier existe déjà : il n’a pas été remplacé."), path,
                  Words::tr("Choisissez un autre nom.")});
        return Failed;
    }
    auto dataset = askedDataset(state);
    if (!dataset)
        return Failed;
    const auto project = emptyProject(QString::fromStdString(m_title), state, std::move(dataset));
    if (const auto written = document::writeProject(path, project); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Projet créé : %1").arg(path));
    return Done;
}

} // namespace cli
