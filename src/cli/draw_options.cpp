#include "cli/draw_options.h"

#include "cli/option_text.h"

#include <QCoreApplication>

namespace cli {

using fragility::RobustnessOptions;
using territory::Expected;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::DrawOptions)
};

constexpr int kMostDraws = 1'000'000;

} // namespace

void DrawOptions::addTo(CLI::App& command) {
    command.add_option("--draws", m_draws, Words::tr("Tirages au hasard des poids : 1000 d’ordinaire").toStdString());
    command.add_option("--spread", m_spread,
                       Words::tr("Dispersion des poids, entre 0 et 1 : 0.2 d’ordinaire").toStdString());
    command.add_option("--seed", m_seed, Words::tr("Graine des tirages : même graine, mêmes résultats").toStdString());
    command.add_flag("--vary-normalisation", m_varyNormalisation,
                     Words::tr("Tirer aussi la mise à l’échelle").toStdString());
    command.add_flag("--vary-aggregation", m_varyAggregation, Words::tr("Tirer aussi la moyenne").toStdString());
}

Expected<void> DrawOptions::applyTo(RobustnessOptions& options) const {
    if (!m_draws.empty()) {
        const QString text = QString::fromStdString(m_draws);
        options.draws = text.toInt();
        if (options.draws < 1 || options.draws > kMostDraws) {
            return tl::unexpected(badOption(u"--draws"_s, text, Words::tr("Écrivez un nombre de 1 à 1000000.")));
        }
    }
    if (!m_spread.empty()) {
        const QString text = QString::fromStdString(m_spread);
        options.spread = text.toDouble();
        if (!(options.spread > 0 && options.spread < 1)) {
            return tl::unexpected(
                badOption(u"--spread"_s, text, Words::tr("Écrivez un nombre entre 0 et 1, bornes exclues.")));
        }
    }
    if (!m_seed.empty()) {
        const QString text = QString::fromStdString(m_seed);
        bool isNumber = false;
        options.seed = text.toULongLong(&isNumber);
        if (!isNumber) {
            return tl::unexpected(badOption(u"--seed"_s, text, Words::tr("Écrivez un nombre entier.")));
        }
    }
    options.varyNormalisation = options.varyNormalisation || m_varyNormalisation;
    options.varyAggregation = options.varyAggregation || m_varyAggregation;
    return {};
}

} // namespace cli
