#include "cli/atlas_command.h"

#include "cli/option_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cli {

using publish::Publication;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::AtlasCommand)
};

/// « a,b c » in one or in several words.
QStringList separated(const std::vector<std::string>& texts) {
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    return textsOf(texts).join(u' ').split(separators, Qt::SkipEmptyParts);
}

/// The established red zones, in the order of the reference list, one département after the other.
QStringList zonesOf(const Publication& publication) {
    std::vector<std::pair<QString, QString>> zones; // of département and code
    for (std::size_t i = 0; i < publication.dataset->territories.size(); ++i) {
        const territory::Territory& territory = publication.dataset->territories[i];
        if (publication.results->decisions[i].status == territory::DecisionStatus::Retained)
            zones.emplace_back(territory.departements.value(0), territory.code);
    }
    std::ranges::sort(zones);
    QStringList codes;
    for (const auto& [departement, code] : zones)
        codes << code;
    return codes;
}

} // namespace

AtlasCommand::AtlasCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "atlas",
          Words::tr("Écrire un atlas en PDF : carte et tableau de synthèse, une fiche par territoire").toStdString())) {
    m_command->add_option("--out", m_out, Words::tr("Fichier à écrire, en .pdf (obligatoire)").toStdString());
    m_command->add_option("--dept", m_departement, Words::tr("Code d’un département : 23").toStdString());
    m_command->add_option("--region", m_region, Words::tr("Code INSEE d’une région : 24").toStdString());
    m_command->add_option("--codes", m_codes, Words::tr("SIREN des territoires, dans cet ordre").toStdString());
    m_command->add_flag("--zones", m_zones, Words::tr("Toutes les zones rouges établies").toStdString());
    m_command->add_option("--title", m_title, Words::tr("Titre de la couverture").toStdString());
    m_options.addTo(*m_command);
}

std::optional<Problem> AtlasCommand::misuse() const {
    const int scopes = !m_departement.empty() + !m_region.empty() + !m_codes.empty() + m_zones;
    if (scopes != 1)
        return Problem{
            Words::tr("un atlas a un objet, un seul : --dept 23, --region 24, --codes SIREN… ou --zones."), {}, {}};
    const QString out = QString::fromStdString(m_out);
    if (!out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .pdf."));
    return std::nullopt;
}

std::optional<Problem> AtlasCommand::misuseOf(const Publication& publication) const {
    const territory::Gazetteer& gazetteer = *publication.dataset->gazetteer;
    const QString departement = QString::fromStdString(m_departement), region = QString::fromStdString(m_region);
    if (!departement.isEmpty() && gazetteer.departementOf(departement) < 0)
        return badOption(u"--dept"_s, departement, Words::tr("Écrivez le code d’un département : 23, 2A, 974."));
    if (!region.isEmpty() && gazetteer.regionOf(region) < 0)
        return badOption(u"--region"_s, region, Words::tr("Écrivez le code INSEE d’une région : 24, 75, 04."));
    return std::nullopt;
}

publish::AtlasScope AtlasCommand::scopeIn(const Publication& publication) const {
    publish::AtlasScope scope;
    scope.title =
        m_zones && m_title.empty() ? Words::tr("Atlas des zones rouges établies") : QString::fromStdString(m_title);
    if (!m_departement.empty())
        scope.area = u"dept:"_s + QString::fromStdString(m_departement);
    if (!m_region.empty())
        scope.area = u"region:"_s + QString::fromStdString(m_region);
    scope.codes = m_zones ? zonesOf(publication) : separated(m_codes);
    return scope;
}

ExitCode AtlasCommand::run() const {
    if (const auto problem = misuse()) {
        complain(*problem);
        return Misuse;
    }
    const QString out = QString::fromStdString(m_out);
    const ExitCode ended = m_options.run(
        {Words::tr("Atlas"), [&](const Publication& publication) { return misuseOf(publication); },
         [&](const Publication& publication, std::stop_token stop, const territory::Progress& progress) {
             return publish::writeAtlas(out, scopeIn(publication), publication, std::move(stop), progress);
         }});
    if (ended == Done)
        say(Words::tr("Atlas écrit : %1").arg(out));
    return ended;
}

} // namespace cli
