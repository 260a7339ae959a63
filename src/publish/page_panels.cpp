#include "publish/page_panels.h"

#include "document/own_draws.h"
#include "publish/method_words.h"
#include "publish/panel_state.h"
#include "publish/presentation.h"
#include "publish/rank_fifths.h"
#include "publish/theme_colours.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace publish {

namespace {

using document::MapPanel;
using document::MapState;
using document::Theme;
using territory::Expected;
using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PagePanels)
};

Problem stopped() {
    return {Words::tr("La mise en page a été arrêtée."), {}, {}};
}

bool showsValues(const MapState& state) {
    return state.theme == Theme::Score || state.theme == Theme::Indicator;
}

bool sameMeasure(const MapState& a, const MapState& b) {
    const bool hasKey = a.theme == Theme::Indicator || a.theme == Theme::Category;
    return a.theme == b.theme && (!hasKey || a.indicator == b.indicator);
}

class PanelMaker {
public:
    PanelMaker(const Publication& publication, std::stop_token stop)
        : m_publication(publication), m_dataset(*publication.dataset), m_stop(std::move(stop)) {}

    Expected<PagePanels> make() {
        for (const MapPanel& panel : m_publication.state.layout.panels) {
            if (m_stop.stop_requested())
                return tl::unexpected(stopped());
            Publication shown = m_publication;
            shown.state = panelState(panel, m_publication.state);
            shown.results = resultsOf(shown.state);
            if (shown.results->theme.classOf.empty() && shown.state.theme != Theme::Decision)
                return tl::unexpected(Problem{Words::tr("Cet indicateur n’existe pas dans les données ouvertes."),
                                              shown.state.indicator,
                                              Words::tr("Choisissez-en un autre pour cette carte.")});
            m_made.panels.push_back({panel.title, std::move(shown)});
        }
        return shareLegend().map([this] {
            setWords();
            return std::move(m_made);
        });
    }

private:
    using Panel = PagePanels::Panel;

    std::shared_ptr<const document::Results> resultsOf(const MapState& state) const {
        auto results = document::computeResults(state, m_dataset, m_publication.results.get());
        if (state.theme == Theme::Robustness && !results->robustnessIsCurrent)
            results = document::withOwnDraws(*results, m_dataset);
        if (state.theme == Theme::Coverage && results->coverage != m_publication.results->coverage)
            results = document::withCoverage(*results, m_dataset, m_publication.results->coverage);
        return results;
    }

    bool all(bool (*holds)(const MapState&)) const {
        return std::ranges::all_of(m_made.panels, [&](const Panel& p) { return holds(p.publication.state); });
    }
    bool areOneMeasure() const {
        return std::ranges::all_of(m_made.panels, [&](const Panel& panel) {
            return sameMeasure(panel.publication.state, m_made.panels.front().publication.state);
        });
    }

    Expected<void> shareLegend() {
        m_isOneMeasure = areOneMeasure();
        if (!m_isOneMeasure && !all(showsValues))
            return tl::unexpected(
                Problem{Words::tr("Ces cartes n’ont pas de légende commune."),
                        {},
                        Words::tr("Mettez côte à côte des scores, des indicateurs, ou une même sorte de carte.")});
        if (m_isOneMeasure && all(showsValues))
            shareBounds();
        else if (!m_isOneMeasure)
            showRanks();
        const Publication& first = m_made.panels.front().publication;
        if (m_isOneMeasure && showsCategories(first.state.theme)) {
            // A category that the first map lacks may stand on another.
            document::Results all = *first.results;
            for (const Panel& panel : m_made.panels) {
                const std::vector<int>& counts = panel.publication.results->theme.counts;
                std::transform(counts.begin(), counts.end(), all.theme.counts.begin(), all.theme.counts.begin(),
                               std::plus<>());
            }
            m_made.legend = legendFor(first.state, m_dataset, all, m_publication.plan.get());
        } else {
            m_made.legend = legendFor(first.state, m_dataset, *first.results, m_publication.plan.get());
        }
        if (!m_isOneMeasure)
            sayFifths(m_made.legend);
        for (map::LegendEntry& entry : m_made.legend.entries) {
            if (entry.kind == map::LegendEntry::Kind::Class || entry.kind == map::LegendEntry::Kind::NoData)
                entry.count = -1;
        }
        return {};
    }

    void shareBounds() {
        std::vector<double> bounds = m_made.panels.front().publication.results->theme.bounds;
        for (const Panel& panel : m_made.panels) {
            const std::vector<double>& own = panel.publication.results->theme.bounds;
            if (own.empty() || bounds.empty())
                return; // Nothing has a value: nothing to share.
            bounds.front() = std::min(bounds.front(), own.front());
            bounds.back() = std::max(bounds.back(), own.back());
        }
        for (Panel& panel : m_made.panels) {
            panel.publication.state.classification = {statistics::BreakMethod::Typed, int(bounds.size()) - 1, bounds};
            panel.publication.results =
                document::computeResults(panel.publication.state, m_dataset, panel.publication.results.get());
        }
    }

    void showRanks() {
        // One palette for all: each indicator has its own otherwise.
        if (m_publication.state.palette.isEmpty()) {
            for (Panel& panel : m_made.panels)
                panel.publication.state.palette = map::palettes().front().name;
        }
        for (Panel& panel : m_made.panels) {
            const Publication& shown = panel.publication;
            panel.publication.results = inRankFifths(*shown.results, shown.state, m_dataset);
        }
    }

    QString titleOf(const MapState& state) const {
        if (state.theme == Theme::Indicator) {
            const auto used = indicatorsInUse(state, m_dataset);
            return used.empty() ? QString() : used.front()->label;
        }
        const QString score = Words::tr("Score de fragilité");
        if (state.theme != Theme::Score || !m_isOneMeasure)
            return score;
        return Words::tr("Score, %1").arg(weightsWords(state, m_dataset));
    }

    void setWords() {
        for (Panel& panel : m_made.panels) {
            if (panel.title.isEmpty())
                panel.title = titleOf(panel.publication.state);
        }
        m_made.sourcesState = m_publication.state;
        if (m_isOneMeasure) {
            if (haveOwnSettings())
                saySettings();
            return;
        }
        const QString area = areaName(m_publication.state.view.area, m_dataset);
        const QString title = Words::tr("Fragilités : %Ln cartes côte à côte", nullptr, int(m_made.panels.size()));
        m_made.title = area.isEmpty() ? title : Words::tr("%1 – %2").arg(title, area);
        m_made.subtitle = Words::tr("Sur chaque carte, cinq groupes égaux de territoires : plus la teinte est foncée, "
                                    "plus le territoire y est fragile.");
        if (m_publication.state.showDecision)
            m_made.subtitle += u' ' + Words::tr("Contour rouge : zone rouge, décidée par l’État.");
        m_made.method = methodOfRanks();
        m_made.sourcesState = stateOfAllIndicators();
    }

    /// Scores that differ by their settings.
    bool haveOwnSettings() const {
        return all(showsValues) && m_made.panels.front().publication.state.theme == Theme::Score &&
               std::ranges::any_of(m_made.panels, [&](const Panel& panel) {
                   return !document::sameScores(panel.publication.state.index,
                                                m_made.panels.front().publication.state.index);
               });
    }

    void saySettings() {
        m_made.legend.subtitle = Words::tr("calcul Diagonale · mêmes classes sur chaque carte");
        m_made.method = Words::tr("Méthode : score calculé par Diagonale avec les réglages de chaque carte, mêmes "
                                  "classes partout ; ce n’est pas l’indice de la DREES.");
    }

    QString methodOfRanks() const {
        QStringList proxies;
        for (const Panel& panel : m_made.panels) {
            for (const territory::Indicator* indicator : indicatorsInUse(panel.publication.state, m_dataset)) {
                if (indicator->isProxy() && !proxies.contains(indicator->label))
                    proxies << indicator->label;
            }
        }
        const QString method = Words::tr("Méthode : rang de chaque territoire, France entière, en cinq groupes égaux ; "
                                         "ce n’est pas l’indice de la DREES.");
        return proxies.isEmpty() ? method
                                 : method + u' ' + Words::tr("Mesures approchées : %1.").arg(proxies.join(u", "));
    }

    /// A state of the score that rests on just the indicators of these maps.
    MapState stateOfAllIndicators() const {
        MapState state = m_publication.state;
        state.theme = Theme::Score;
        QStringList shown;
        for (const Panel& panel : m_made.panels) {
            for (const territory::Indicator* indicator : indicatorsInUse(panel.publication.state, m_dataset))
                shown << indicator->key;
        }
        for (const territory::Indicator& indicator : m_dataset.indicators->indicators()) {
            document::CriterionSettings criterion;
            criterion.on = shown.contains(indicator.key);
            state.index.set(indicator.key, criterion);
        }
        return state;
    }

    const Publication& m_publication;
    const document::Dataset& m_dataset;
    std::stop_token m_stop;
    PagePanels m_made;
    bool m_isOneMeasure = true;
};

} // namespace

Expected<PagePanels> panelsOf(const Publication& publication, std::stop_token stop) {
    if (!publication.state.layout.panels.empty())
        return PanelMaker(publication, std::move(stop)).make();
    PagePanels single;
    single.legend = legendFor(publication.state, *publication.dataset, *publication.results, publication.plan.get());
    single.sourcesState = publication.state;
    single.panels.push_back({{}, publication});
    return single;
}

} // namespace publish
