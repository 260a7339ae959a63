#include "cli/publication_maker.h"

#include "cli/option_text.h"
#include "document/loading.h"
#include "document/state_keys.h"
#include "publish/presentation.h"
#include "publish/results_to_publish.h"

#include <QCoreApplication>
#include <algorithm>

namespace cli {

using document::Dataset;
using document::MapState;
using document::Theme;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

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

QStringList themeWords(const Dataset& dataset) {
    QStringList words;
    for (const auto& [theme, word] : document::themeKeys()) {
        if (theme != Theme::Indicator && theme != Theme::Category) {
            words.append(QStringView(word).toString());
        }
    }
    for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
        words.append(indicator.key);
    }
    for (const territory::CategoryColumn& column : dataset.categories) {
        words.append(column.key);
    }
    return words;
}

/// What can only be judged with the files read: that the indicator and the place exist, that there is a plan.
std::optional<Problem> misuseOf(const MapState& state, const Dataset& dataset, const solidarity::Plan* plan) {
    if (!hasTheme(state, dataset)) {
        return badOption(u"--theme"_s, state.indicator,
                         Words::tr("Choisissez parmi : %1.").arg(themeWords(dataset).join(u", "_s)));
    }
    if (state.theme == Theme::Coverage && !plan) {
        return badOption(u"--theme"_s, wordOf(document::themeKeys(), state.theme),
                         Words::tr("La couverture est celle d’un plan : nommez un projet après --project."));
    }
    if (const auto misuse = misuseOfIndex(state, dataset)) {
        return misuse;
    }
    if (!publish::viewFor(state.view, dataset, QSize(100, 100), 1.0)) {
        return badOption(
            u"--extent"_s, state.view.area,
            Words::tr("Écrivez france, region:CODE, dept:CODE, siren:CODE, around:SIREN ou frame:CLÉ, d’un "
                      "lieu que ces contours montrent."));
    }
    return std::nullopt;
}

/// An ordinary state that names the same sources.
MapState sourcesOf(const MapState& state) {
    MapState sources;
    sources.boundaryFiles = state.boundaryFiles;
    sources.boundaryCodeColumn = state.boundaryCodeColumn;
    sources.boundaryNameColumn = state.boundaryNameColumn;
    sources.boundaryCrs = state.boundaryCrs;
    sources.departementFile = state.departementFile;
    sources.indicatorFile = state.indicatorFile;
    sources.decisionFiles = state.decisionFiles;
    sources.decisionList = state.decisionList;
    sources.venueFiles = state.venueFiles;
    sources.imports = state.imports;
    return sources;
}

tl::unexpected<Refusal> refused(const Problem& problem, ExitCode code) {
    return tl::unexpected(Refusal{problem, code});
}

} // namespace

PublicationMaker::PublicationMaker(const document::OpenedProject* project, bool ordinarySettings) {
    if (project) {
        m_base = ordinarySettings ? sourcesOf(project->dataset.state) : project->dataset.state;
        m_present = project->dataset.dataset;
        m_plan = std::make_shared<const solidarity::Plan>(project->reading.project.plan);
    }
}

tl::expected<MapState, Refusal> PublicationMaker::load(const MapState& asked, const ExportOptions& options,
                                                       std::stop_token stop, const territory::Progress& progress) {
    const auto reading =
        document::loadDataset(asked, stop, progress, m_present.get(), document::UnreadSource::FailsTheLoad);
    if (!reading) {
        return refused(reading.error(), Failed);
    }
    for (const Problem& problem : reading->problems) {
        complain(problem);
    }
    m_present = reading->dataset;
    MapState state = withThemeFound(reading->state, *m_present);
    if (const auto panels = options.applyPanels(state, *m_present); !panels) {
        return refused(panels.error(), Misuse);
    }
    if (const auto misuse = misuseOf(state, *m_present, m_plan.get())) {
        return refused(*misuse, Misuse);
    }
    return state;
}

tl::expected<publish::Publication, Refusal> PublicationMaker::make(const MapState& asked, const ExportOptions& options,
                                                                   std::stop_token stop,
                                                                   const territory::Progress& progress) {
    const auto state = load(asked, options, stop, progress);
    if (!state) {
        return tl::unexpected(state.error());
    }
    publish::Publication publication;
    publication.state = *state;
    publication.dataset = m_present;
    publication.plan = m_plan;
    publication.results = publish::resultsToPublish(*state, *m_present, m_plan.get(), stop);
    if (!publication.results) {
        return refused({Words::tr("L’export a été interrompu."), {}, {}}, Failed);
    }
    return publication;
}

} // namespace cli
