#include "cli/sheet_command.h"

#include "cli/option_text.h"
#include "publish/territory_page.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

using publish::Publication;
using territory::Diagnosis;
using territory::Expected;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::SheetCommand)
};

bool isPdf(const QString& path) {
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

std::optional<territory::Problem> misuseOf(const QStringList& sirens, const QString& out) {
    if (sirens.isEmpty())
        return territory::Problem{
            Words::tr("il manque le territoire : diagonale sheet 200067544 --out fiche.pdf"), {}, {}};
    const bool intoFolder = QFileInfo(out).isDir();
    if (!isPdf(out) && !intoFolder)
        return badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .pdf, ou un dossier qui existe."));
    if (sirens.size() > 1 && !intoFolder)
        return badOption(u"--out"_s, out,
                         Words::tr("Pour plusieurs fiches, donnez un dossier ; pour un seul fichier, voyez « diagonale "
                                   "atlas --codes »."));
    return std::nullopt;
}

std::optional<territory::Problem> unknownOf(const QStringList& sirens, const Publication& publication) {
    for (const QString& siren : sirens) {
        if (publication.dataset->territoryOf(siren) < 0)
            return badOption(u"sheet"_s, siren,
                             Words::tr("Écrivez le SIREN d’une intercommunalité de 2025, en neuf chiffres."));
    }
    return std::nullopt;
}

} // namespace

SheetCommand::SheetCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "sheet", Words::tr("Écrire la fiche d’un territoire en PDF : une page A4").toStdString())) {
    m_command->add_option("siren", m_sirens, Words::tr("SIREN d’un ou de plusieurs territoires").toStdString());
    m_command->add_option(
        "--out", m_out,
        Words::tr("Fichier à écrire, en .pdf, ou dossier où écrire une fiche par territoire (obligatoire)")
            .toStdString());
    m_options.addTo(*m_command);
}

ExitCode SheetCommand::run() const {
    const QStringList sirens = textsOf(m_sirens);
    const QString out = QString::fromStdString(m_out);
    if (const auto misuse = misuseOf(sirens, out)) {
        complain(*misuse);
        return Misuse;
    }
    const ExitCode ended = m_options.run(
        {Words::tr("Fiches"), [&](const Publication& publication) { return unknownOf(sirens, publication); },
         [&](const Publication& publication, std::stop_token stop,
             const territory::Progress& progress) -> Expected<Diagnosis> {
             if (!QFileInfo(out).isDir()) {
                 return publish::writeTerritoryPage(out, sirens.front(), publication, std::move(stop), progress)
                     .map([] { return Diagnosis(); });
             }
             return publish::writeTerritoryPages(out, sirens, publication, std::move(stop), progress).map([] {
                 return Diagnosis();
             });
         }});
    if (ended == Done)
        say(Words::tr("%Ln fiches écrites : %1", nullptr, int(sirens.size())).arg(out));
    return ended;
}

} // namespace cli
