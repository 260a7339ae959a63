#include "cli/robustness_command.h"

#include "cli/asked_index.h"
#include "cli/interruption.h"
#include "cli/option_text.h"
#include "cli/progress_line.h"
#include "document/robustness_table.h"
#include "io/csv_writer.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::RobustnessCommand)
};

constexpr int kMostThreads = 256;

/// 0 = as many as the machine has.
territory::Expected<int> threadsFrom(const QString& text) {
    bool isNumber = false;
    const int threads = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || threads < 0 || threads > kMostThreads)) {
        return tl::unexpected(
            badOption(u"--threads"_s, text,
                      Words::tr("Écrivez un nombre de 1 à %1, ou 0 pour tous les processeurs.").arg(kMostThreads)));
    }
    return threads;
}

/// Nothing when interrupted.
std::optional<fragility::Robustness> drawn(const document::Results& results, int threads,
                                           const Interruption& interruption) {
    const document::IndexInput& input = *results.input;
    ProgressLine line(Words::tr("Tirages"));
    std::stop_source stop;
    return fragility::robustness(input.criteria(), input.territories(), input.method(), results.state.robustness,
                                 threads, stop.get_token(), [&](double done) {
                                     line.show(done);
                                     if (interruption.isAsked()) {
                                         stop.request_stop();
                                     }
                                 });
}

} // namespace

RobustnessCommand::RobustnessCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "robustness", Words::tr("Écrire en CSV la probabilité d’être classé, poids tirés au hasard").toStdString())) {
    m_command->add_option("--out", m_out, Words::tr("Tableau à écrire, en .csv (obligatoire)").toStdString());
    m_draws.addTo(*m_command);
    m_command->add_option(
        "--threads", m_threads,
        Words::tr("Processeurs à employer, tous d’ordinaire ; les résultats sont les mêmes").toStdString());
    m_sources.addBoundaries(*m_command);
    m_sources.addIndex(*m_command);
    m_index.addTo(*m_command);
}

ExitCode RobustnessCommand::run() const {
    const QString out = QString::fromStdString(m_out);
    if (!out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    document::MapState state;
    const auto threads =
        m_draws.applyTo(state.robustness).and_then([&] { return threadsFrom(QString::fromStdString(m_threads)); });
    if (!threads) {
        complain(threads.error());
        return Misuse;
    }
    const auto asked = askedIndex(state, m_sources, m_index);
    if (!asked) {
        return asked.error();
    }
    const Interruption interruption; // until the file is written whole
    const auto robustness = drawn(*asked->results, *threads, interruption);
    if (!robustness || interruption.isAsked()) {
        complain(Words::tr("interrompu : rien n’est écrit."));
        return Failed;
    }
    const document::RobustnessTable table = document::robustnessTable(*asked->dataset, *robustness);
    if (const auto written = io::writeCsv(out, table.columns, table.rows); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Robustesse écrite : %1").arg(out));
    return Done;
}

} // namespace cli
