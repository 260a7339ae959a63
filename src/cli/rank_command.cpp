#include "cli/rank_command.h"

#include "cli/asked_dataset.h"
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
}

ExitCode RankCommand::run() const {
    const QString out = QString::fromStdString(m_out);
    if (!out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    document::MapState state;
    const auto applied = m_sources.applyTo(state).and_then([&] { return m_index.applyTo(state); });
    if (!applied) {
        complain(applied.error());
        return Misuse;
    }
    const auto dataset = askedDataset(state);
    if (!dataset) {
        return Failed;
    }
    if (const auto misuse = misuseOfIndex(state, *dataset)) {
        complain(*misuse);
        return Misuse;
    }
    const auto results = document::computeResults(state, *dataset);
    const document::RankTable table = document::rankTable(*dataset, *results);
    if (const auto written = io::writeCsv(out, table.columns, table.rows); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Classement écrit : %1").arg(out));
    return Done;
}

} // namespace cli
