#include "cli/export_command.h"

#include "cli/asked_dataset.h"
#include "cli/option_text.h"
#include "document/own_draws.h"
#include "publish/export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace cli {

using document::Dataset;
using document::MapState;
using document::Theme;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

constexpr double kLeastDpi = 36, kMostDpi = 1200;

bool hasColumn(const QString& key, const Dataset& dataset) {
    return std::ranges::find(dataset.categories, key, &territory::CategoryColumn::key) != dataset.categories.end();
}

bool hasIndicator(const QString& key, const Dataset& dataset) {
    return dataset.indicators->indicatorOf(key) >= 0;
}

/// A bare key is an indicator's until the files are read: it may name a column of categories.
MapState withThemeFound(MapState state, const Dataset& dataset) {
    if (state.theme == Theme::Indicator && !hasIndicator(state.indicator, dataset) &&
        hasColumn(state.indicator, dataset)) {
        state.theme = Theme::Category;
    }
    return state;
}

bool hasTheme(const MapState& state, const Dataset& dataset) {
    return state.theme == Theme::Indicator  ? hasIndicator(state.indicator, dataset)
           : state.theme == Theme::Category ? hasColumn(state.indicator, dataset)
                                            : true;
}

/// With the draws that a map of them shows.
std::shared_ptr<const document::Results> resultsFor(const MapState& state, const Dataset& dataset) {
    const auto results = document::computeResults(state, dataset);
    return state.theme == Theme::Robustness ? document::withOwnDraws(*results, dataset) : results;
}

/// What can only be judged with the files read: that the indicator and the place exist.
std::optional<Problem> misuseOf(const MapState& state, const Dataset& dataset) {
    if (!hasTheme(state, dataset)) {
        QStringList keys{u"score"_s, u"decision"_s, u"robustness"_s, u"agreement"_s};
        for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
            keys.append(indicator.key);
        }
        for (const territory::CategoryColumn& column : dataset.categories) {
            keys.append(column.key);
        }
        return badOption(u"--theme"_s, state.indicator, Words::tr("Choisissez parmi : %1.").arg(keys.join(u", "_s)));
    }
    if (const auto misuse = misuseOfIndex(state, dataset)) {
        return misuse;
    }
    if (!publish::viewFor(state.view, dataset, QSize(100, 100), 1.0)) {
        return badOption(u"--extent"_s, state.view.area,
                         Words::tr("Écrivez france, region:CODE, dept:CODE, siren:CODE ou frame:CLÉ, d’un lieu que ces "
                                   "contours montrent."));
    }
    return std::nullopt;
}

} // namespace

ExportCommand::ExportCommand(CLI::App& application)
    : m_command(application.add_subcommand("export", Words::tr("Écrire la carte en image PNG").toStdString())) {
    m_command->add_option("--out", m_out, Words::tr("Image à écrire, en .png (obligatoire)").toStdString());
    m_command->add_option("--size", m_size,
                          Words::tr("Largeur et hauteur de l’image en pixels : 1600x900").toStdString());
    m_command->add_option("--dpi", m_dpi, Words::tr("Pixels par pouce : 96 d’ordinaire").toStdString());
    m_sources.addBoundaries(*m_command);
    m_sources.addIndex(*m_command);
    m_index.addTo(*m_command);
    m_draws.addTo(*m_command);
    m_sources.addVenues(*m_command);
    m_style.addTo(*m_command);
}

Expected<MapState> ExportCommand::askedState() const {
    MapState state;
    return m_sources.applyTo(state)
        .and_then([&] { return m_index.applyTo(state); })
        .and_then([&] { return m_draws.applyTo(state.robustness); })
        .and_then([&] { return m_style.applyTo(state); })
        .map([&] { return state; });
}

Expected<ExportCommand::Paper> ExportCommand::paper() const {
    Paper paper;
    if (!m_size.empty()) {
        const QString text = QString::fromStdString(m_size);
        const std::optional<QSize> size = sizeFrom(text);
        if (!size) {
            return tl::unexpected(
                badOption(u"--size"_s, text,
                          Words::tr("Écrivez largeur x hauteur en pixels, par exemple 1600x900 (au moins 200).")));
        }
        paper.size = *size;
    }
    if (!m_dpi.empty()) {
        const QString text = QString::fromStdString(m_dpi);
        paper.dpi = text.toDouble();
        if (!(paper.dpi >= kLeastDpi && paper.dpi <= kMostDpi)) {
            return tl::unexpected(badOption(u"--dpi"_s, text, Words::tr("Écrivez un nombre de 36 à 1200.")));
        }
    }
    return paper;
}

ExitCode ExportCommand::run() const {
    const QString out = QString::fromStdString(m_out);
    const Expected<MapState> asked = askedState();
    const Expected<Paper> onPaper = paper();
    if (!asked || !onPaper) {
        complain(asked ? onPaper.error() : asked.error());
        return Misuse;
    }
    if (QFileInfo(out).suffix().compare(u"png"_s, Qt::CaseInsensitive) != 0) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .png.")));
        return Misuse;
    }
    const auto dataset = askedDataset(*asked);
    if (!dataset) {
        return Failed;
    }
    const MapState state = withThemeFound(*asked, *dataset);
    if (const auto misuse = misuseOf(state, *dataset)) {
        complain(*misuse);
        return Misuse;
    }
    const auto results = resultsFor(state, *dataset);
    publish::ExportOptions options;
    options.size = onPaper->size;
    options.dpi = onPaper->dpi;
    options.title = state.title;
    const QImage page = publish::renderPage(state, *dataset, *results, options);
    const Expected<void> written = publish::writePng(out, page, onPaper->dpi);
    if (!written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Carte écrite : %1").arg(out));
    return Done;
}

} // namespace cli
