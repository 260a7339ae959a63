#include "cli/venues_command.h"

#include "cli/option_text.h"
#include "document/venue_import.h"
#include "io/venue_writer.h"
#include "solidarity/plan_editor.h"
#include "solidarity/words.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;
using solidarity::Venue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::VenuesCommand)
};

territory::Expected<document::VenueImport> read(const QString& table, const QString& recipePath,
                                                const document::OpenedProject& opened) {
    const auto probe = io::probeTable(table);
    if (!probe)
        return tl::unexpected(probe.error());
    const auto recipe = recipePath.isEmpty() ? document::venueRecipeFor(table, *probe)
                                             : document::venueRecipeFrom(table, *probe, recipePath);
    return recipe.and_then([&](const document::VenueRecipe& known) {
        return document::readVenueImport(known, *opened.dataset.dataset, opened.reading.project.plan);
    });
}

/// What was left out, a line each.
void tell(const document::VenueImport& import, bool withDental, bool withPresent) {
    for (const document::UnplacedVenue& row : import.unplaced)
        complain(Words::tr("ligne %1, %2 : %3").arg(row.line).arg(row.name, row.reason));
    if (!withDental && import.dentalCount() > 0)
        say(Words::tr("%Ln centres dentaires mis à part (--dental les prend).", nullptr, import.dentalCount()));
    if (!withPresent && import.presentCount() > 0)
        say(Words::tr("%Ln lieux semblent déjà là (--present les ajoute).", nullptr, import.presentCount()));
}

} // namespace

VenuesCommand::VenuesCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "venues", Words::tr("Importer, lister ou exporter les lieux de consultation").toStdString()))
    , m_import(m_command->add_subcommand("import", Words::tr("Ajouter au projet les lieux d’un tableau").toStdString()))
    , m_list(m_command->add_subcommand("list", Words::tr("Lister les lieux du projet").toStdString()))
    , m_export(
          m_command->add_subcommand("export", Words::tr("Écrire les lieux en CSV, GeoJSON ou GPKG").toStdString())) {
    for (CLI::App* command : {m_import, m_list, m_export}) {
        command->fallthrough();
        command->set_help_flag("-h,--help", Words::tr("Cette aide").toStdString());
    }
    m_project.addTo(*m_import, u"diagonale venues import projet.gpkg lieux.csv"_s);
    m_project.addTo(*m_list, u"diagonale venues list projet.gpkg"_s);
    m_project.addTo(*m_export, u"diagonale venues export projet.gpkg --out lieux.csv"_s);
    m_import->add_option("table", m_table, Words::tr("Tableau de lieux : CSV, XLSX, ODS ou GeoJSON").toStdString());
    m_import->add_option("--recipe", m_recipe, Words::tr("Fichier JSON : quelle colonne joue quel rôle").toStdString());
    m_import->add_flag("--dental", m_dental, Words::tr("Prendre aussi les centres dentaires").toStdString());
    m_import->add_flag("--present", m_present, Words::tr("Ajouter aussi ce qui semble déjà là").toStdString());
    m_list->add_option("--status", m_status,
                       Words::tr("identified, being_equipped, open ou closed seulement").toStdString());
    m_list->add_option("--territory", m_territory, Words::tr("Ceux de cette intercommunalité (SIREN)").toStdString());
    m_export->add_option("--out", m_out, Words::tr("Fichier à écrire : .csv, .geojson ou .gpkg").toStdString());
    m_export->add_flag("--contacts", m_contacts,
                       Words::tr("Joindre les contacts, qui sont des données personnelles").toStdString());
}

ExitCode VenuesCommand::run() const {
    if (m_import->parsed())
        return importTable();
    if (m_list->parsed())
        return list();
    if (m_export->parsed())
        return exportTo();
    complain(Words::tr("il manque ce qu’il faut faire : venues import, venues list ou venues export"));
    return Misuse;
}

ExitCode VenuesCommand::importTable() const {
    if (m_table.empty()) {
        complain(Words::tr("il manque le tableau : diagonale venues import projet.gpkg lieux.csv"));
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened)
        return opened.error();
    const auto import = read(QString::fromStdString(m_table), QString::fromStdString(m_recipe), *opened);
    if (!import) {
        complain(import.error());
        return Failed;
    }
    tell(*import, m_dental, m_present);
    const std::vector<Venue> chosen = import->chosen(m_dental, m_present);
    const QString done = Words::tr("%Ln lieux ajoutés.", nullptr, int(chosen.size()));
    if (!chosen.empty()) {
        solidarity::Plan plan = opened->reading.project.plan;
        for (const Venue& venue : chosen)
            plan.venues.put(venue);
        if (const ExitCode saved = m_project.save(*opened, std::move(plan), done); saved != Done)
            return saved;
    }
    say(done);
    return Done;
}

ExitCode VenuesCommand::list() const {
    const QString asked = QString::fromStdString(m_status), territory = QString::fromStdString(m_territory);
    const auto status = territory::valueOf(solidarity::venueStatusKeys(), asked);
    if (!asked.isEmpty() && !status) {
        complain(badOption(u"--status"_s, asked,
                           Words::tr("Écrivez %1.").arg(territory::allWords(solidarity::venueStatusKeys()))));
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened)
        return opened.error();
    for (const Venue& venue : opened->reading.project.plan.venues) {
        if ((status && venue.status != *status) || (!territory.isEmpty() && venue.territory != territory))
            continue;
        say(QStringList{venue.name, solidarity::nameOf(venue.kind), solidarity::nameOf(venue.status), venue.insee,
                        venue.territory}
                .join(u'\t'));
    }
    return Done;
}

ExitCode VenuesCommand::exportTo() const {
    const QString out = QString::fromStdString(m_out);
    if (out.isEmpty()) {
        complain(Words::tr("il manque le fichier : --out lieux.csv"));
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened)
        return opened.error();
    const auto written = io::writeVenues(out, opened->reading.project.plan.venues.all(),
                                         *opened->dataset.dataset->gazetteer, m_contacts);
    if (!written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Lieux écrits : %1").arg(out));
    return Done;
}

} // namespace cli
