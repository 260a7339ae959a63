#include "cli/rank_command.h"

#include "cli/asked_index.h"
#include "cli/option_text.h"
#include "document/rank_table.h"
#include "io/csv_writer.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::RankCommand)
};

} // namespace

RankCommand::RankCommand(CLI::App& application)
    : m_command(
          application.add_subcommand("rank", Words::tr("Écrire le classement des territoires en CSV").toStdString())) {
    m_command->add_option("--out", m_out, Words::tr("Tableau à écrire, en .csv (obligatoire)").toStdString());
    m_sources.addBoundaries(*m_command);
    m_sources.addIndex(*m_command);
    m_index.addTo(*m_command);
    m_command->footer(Words::tr("La colonne « classee » dit le choix de la règle de sélection ; là où il y a des "
                                "ajustements, la colonne « ajustement » dit ce que l’on en a fait.")
                          .toStdString());
}

ExitCode RankCommand::run() const {
    const QString out = QString::fromStdString(m_out);
    if (!out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    const auto asked = askedIndex({}, m_sources, m_index);
    if (!asked) {
        return asked.error();
    }
    const document::RankTable table = document::rankTable(*asked->dataset, *asked->results);
    if (const auto written = io::writeCsv(out, table.columns, table.rows); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Classement écrit : %1").arg(out));
    return Done;
}

} // namespace cli
