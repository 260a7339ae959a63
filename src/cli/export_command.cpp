#include "cli/export_command.h"

#include "cli/export_batch.h"
#include "cli/option_text.h"
#include "document/boundary_loading.h"
#include "publish/linter.h"
#include "publish/publish.h"

#include <QCoreApplication>
#include <algorithm>

namespace cli {

using document::MapState;
using territory::Expected;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

constexpr double kLoadingEnds = 0.3; ///< Share of the whole.

} // namespace

ExportCommand::ExportCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "export", Words::tr("Écrire la carte : image, page à imprimer, page web ou données").toStdString())) {
    m_command->add_option("--out", m_out,
                          Words::tr("Fichier à écrire ; sa fin dit le format : %1 (obligatoire, sauf avec --batch ou "
                                    "--lint)")
                              .arg(publish::formatEndings())
                              .toStdString());
    m_command->add_option(
        "--batch", m_batch,
        Words::tr("Liste d’exports (JSON) : [{\"out\": …, \"options\": […], \"layout\": {…}}]").toStdString());
    m_command->add_flag("--lint", m_lint,
                        Words::tr("Dire ce qui gênerait un lecteur : couleurs, textes, sources").toStdString());
    m_command->add_flag("--strict", m_strict,
                        Words::tr("Avec --lint : ne rien écrire s’il y a quelque chose à dire").toStdString());
    m_project.addAsOption(*m_command);
    m_command->add_flag(
        "--ordinary-settings", m_ordinary,
        Words::tr("Avec --project : ses données et son plan, mais pas les réglages de sa carte").toStdString());
    m_options.addTo(*m_command);
}

ExitCode ExportCommand::run() const {
    const QString out = QString::fromStdString(m_out);
    const bool onlyLooks = out.isEmpty() && (m_lint || !m_batch.empty());
    if (!onlyLooks && !publish::formatOf(out)) {
        complain(badOption(u"--out"_s, out,
                           Words::tr("Écrivez un nom de fichier qui finit par : %1.").arg(publish::formatEndings())));
        return Misuse;
    }
    std::optional<document::OpenedProject> project;
    if (m_project.isGiven()) {
        auto opened = m_project.open();
        if (!opened) {
            return opened.error();
        }
        project = std::move(*opened);
    }
    PublicationMaker maker(project ? &*project : nullptr, m_ordinary);
    return m_batch.empty() ? runOne(maker) : runBatch(maker);
}

ExitCode ExportCommand::runOne(PublicationMaker& maker) const {
    return exportTo(QString::fromStdString(m_out), m_options.stateOver(maker.baseState()), m_options, maker);
}

ExitCode ExportCommand::runBatch(PublicationMaker& maker) const {
    const auto lines = readBatch(QString::fromStdString(m_batch));
    const auto base = m_options.stateOver(maker.baseState());
    if (!lines || !base) {
        complain(lines ? base.error() : lines.error());
        return Misuse;
    }
    int failed = 0;
    for (const BatchLine& line : *lines) {
        ExportOptions options;
        if (!publish::formatOf(line.out)) {
            complain(
                badOption(u"out"_s, line.out,
                          Words::tr("Écrivez un nom de fichier qui finit par : %1.").arg(publish::formatEndings())));
            ++failed;
            continue;
        }
        failed += exportTo(line.out, stateOf(line, *base, options), options, maker) == Done ? 0 : 1;
    }
    if (failed > 0) {
        complain(Words::tr("%n export(s) n’ont pas été faits.", nullptr, failed));
    }
    return failed > 0 ? Failed : Done;
}

ExitCode ExportCommand::exportTo(const QString& out, const Expected<MapState>& state, const ExportOptions& options,
                                 PublicationMaker& maker) const {
    if (!state) {
        complain(state.error());
        return Misuse;
    }
    AttendedWork work(Words::tr("Export"));
    const auto publication =
        maker.make(*state, options, work.stopToken(), document::partOf(work.progress(), 0, kLoadingEnds));
    if (!publication) {
        complain(publication.error().problem);
        return publication.error().code;
    }
    if (m_lint && !passesLint(*publication, work)) {
        return Failed;
    }
    if (out.isEmpty()) {
        return Done;
    }
    const auto written =
        publish::publishTo(out, *publication, work.stopToken(), document::partOf(work.progress(), kLoadingEnds, 1));
    if (!written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Carte écrite : %1").arg(out));
    return Done;
}

bool ExportCommand::passesLint(const publish::Publication& publication, AttendedWork& work) const {
    const auto page = publish::composePage(publication, work.stopToken());
    if (!page) {
        complain(page.error());
        return false;
    }
    bool isClean = true;
    for (const publish::Finding& finding : publish::lint(publication, *page)) {
        if (!finding.overruled) {
            say(u"%1 : %2 %3"_s.arg(finding.key, finding.what, finding.remedy));
            isClean = false;
        }
    }
    if (isClean) {
        say(Words::tr("Rien à redire de cette page."));
    }
    return isClean || !m_strict;
}

} // namespace cli
