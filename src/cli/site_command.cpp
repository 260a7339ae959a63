#include "cli/site_command.h"

#include "cli/option_text.h"
#include "document/candidates.h"
#include "io/csv_writer.h"
#include "io/readers.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

using namespace Qt::StringLiterals;
using solidarity::SitingOptions;
using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::SiteCommand)
};

constexpr int kMostSites = 500;
constexpr double kMostMinutes = 180;

Expected<void> readNumbers(const std::string& count, const std::string& minutes, SitingOptions& options) {
    bool isNumber = true;
    if (!count.empty()) {
        const QString text = QString::fromStdString(count);
        options.count = text.toInt(&isNumber);
        if (!isNumber || options.count < 1 || options.count > kMostSites) {
            return tl::unexpected(badOption(u"--k"_s, text, Words::tr("Écrivez un nombre de 1 à %1.").arg(kMostSites)));
        }
    }
    if (!minutes.empty()) {
        const QString text = QString::fromStdString(minutes);
        options.minutes = text.toDouble(&isNumber);
        if (!isNumber || !(options.minutes > 0 && options.minutes <= kMostMinutes)) {
            return tl::unexpected(
                badOption(u"--minutes"_s, text, Words::tr("Écrivez un nombre de 1 à %1.").arg(kMostMinutes)));
        }
    }
    return {};
}

/// SIREN of intercommunalités; all red zones when nothing is said.
Expected<std::vector<QString>> zonesFrom(const std::string& typed, const solidarity::Ground& ground) {
    if (typed.empty()) {
        return document::redZones(ground);
    }
    std::vector<QString> zones;
    for (const QString& code : QString::fromStdString(typed).split(u',', Qt::SkipEmptyParts)) {
        if (ground.gazetteer->territoryOf(code.trimmed()) < 0) {
            return tl::unexpected(badOption(u"--zones"_s, code,
                                            Words::tr("Écrivez des SIREN d’intercommunalités, séparés par des "
                                                      "virgules.")));
        }
        zones.push_back(code.trimmed());
    }
    return zones;
}

std::vector<QStringList> rowsOf(const solidarity::Siting& siting) {
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < siting.sites.size(); ++i) {
        const solidarity::SuggestedSite& site = siting.sites[i];
        rows.push_back({QString::number(i + 1), site.candidate.name, site.candidate.insee, site.candidate.territory,
                        io::numberCell(site.candidate.longitude), io::numberCell(site.candidate.latitude),
                        QString::number(site.adds), QString::number(site.reaches)});
    }
    return rows;
}

void sayAll(const solidarity::Siting& siting) {
    const QLocale locale;
    for (std::size_t i = 0; i < siting.sites.size(); ++i) {
        const solidarity::SuggestedSite& site = siting.sites[i];
        say(Words::tr("%1. %2 (%3) : %4 habitants de plus")
                .arg(QString::number(i + 1), site.candidate.name, site.candidate.insee, locale.toString(site.adds)));
    }
    say(Words::tr("À portée avant : %1 habitants ; après : %2, sur %3 (estimation).")
            .arg(locale.toString(siting.coveredBefore), locale.toString(siting.coveredAfter),
                 locale.toString(siting.population)));
    say(siting.exact ? Words::tr("Aucun autre choix d’autant de lieux n’en atteint davantage.")
                     : Words::tr("Aucun choix d’autant de lieux ne peut dépasser %1 habitants.")
                           .arg(locale.toString(siting.upperBound)));
    if (siting.unlocated > 0) {
        say(Words::tr("%1 habitants vivent dans des communes sans position connue : ils ne sont pas comptés.")
                .arg(locale.toString(siting.unlocated)));
    }
}

Expected<SitingOptions> withPlaces(SitingOptions options, const std::string& zones, const std::string& candidates,
                                   const solidarity::Ground& ground) {
    auto asked = zonesFrom(zones, ground);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    options.territories = std::move(*asked);
    if (!candidates.empty()) {
        const auto reading = io::readVenues(QString::fromStdString(candidates), *ground.gazetteer);
        if (!reading) {
            return tl::unexpected(reading.error());
        }
        options.candidates = document::candidatesFrom(reading->venues);
        if (options.candidates.empty()) {
            return tl::unexpected(territory::Problem{
                Words::tr("Aucun lieu de ce fichier n’a de position."), QString::fromStdString(candidates), {}});
        }
    }
    return options;
}

} // namespace

SiteCommand::SiteCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "site", Words::tr("Dire où ouvrir les prochains lieux pour atteindre le plus d’habitants des zones rouges")
                      .toStdString())) {
    m_project.addTo(*m_command, u"diagonale site projet.gpkg --k 20"_s);
    m_command->add_option("--k", m_count, Words::tr("Nombre de lieux à ouvrir, 5 d’ordinaire").toStdString());
    m_command->add_option("--minutes", m_minutes,
                          Words::tr("Minutes de trajet estimées d’un habitant atteint, 20 d’ordinaire").toStdString());
    m_command->add_option("--candidates", m_candidates,
                          Words::tr("Fichier de lieux possibles ; sans lui, toute commune des zones").toStdString());
    m_command->add_option("--zones", m_zones,
                          Words::tr("SIREN des zones à couvrir, séparés par des virgules ; sans eux, toutes les zones "
                                    "rouges établies")
                              .toStdString());
    m_command->add_option("--out", m_out, Words::tr("Tableau à écrire, en .csv").toStdString());
}

ExitCode SiteCommand::run() const {
    SitingOptions options;
    const QString out = QString::fromStdString(m_out);
    if (const auto read = readNumbers(m_count, m_minutes, options); !read) {
        complain(read.error());
        return Misuse;
    }
    if (!out.isEmpty() && !out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened) {
        return opened.error();
    }
    const auto siting = withPlaces(std::move(options), m_zones, m_candidates, *opened->ground)
                            .and_then([&](const SitingOptions& asked) {
                                return solidarity::siteVenues(opened->reading.project.plan, *opened->ground, asked);
                            });
    if (!siting) {
        complain(siting.error());
        return Failed;
    }
    if (!out.isEmpty()) {
        const QStringList columns{u"rang"_s,
                                  u"nom"_s,
                                  u"insee"_s,
                                  u"territoire"_s,
                                  u"longitude"_s,
                                  u"latitude"_s,
                                  u"habitants_de_plus"_s,
                                  u"habitants_a_portee"_s};
        if (const auto written = io::writeCsv(out, columns, rowsOf(*siting)); !written) {
            complain(written.error());
            return Failed;
        }
    }
    sayAll(*siting);
    return Done;
}

} // namespace cli
