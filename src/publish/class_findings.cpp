#include "publish/lint_rules.h"
#include "publish/map_looks.h"
#include "publish/panel_state.h"
#include "publish/presentation.h"
#include "publish/shown_extent.h"
#include "publish/vision_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace publish {

namespace {

using document::MapState;
using document::Theme;
using map::ColourVision;
using map::LegendEntry;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Linter)
};

/// What a legend calls its colours.
QHash<QRgb, QString> namesOfColours(const map::Legend& legend) {
    QHash<QRgb, QString> names;
    for (const LegendEntry& entry : legend.entries) {
        if (entry.colour.isValid())
            names.insert(entry.colour.rgb(), entry.text);
    }
    return names;
}

/// Two classes of one map that touch, as readers meet them.
struct Confusion {
    QString one, other;
    std::set<std::pair<int, int>> borders;
};

/// One map of the page, and what its colours are called.
class ReadMap {
public:
    ReadMap(const DisplayMap& map, const MapState& state, const document::Dataset& dataset,
            const document::Results& results)
        : m_looks(looksOf(map, dataset)), m_names(namesOfColours(legendFor(state, dataset, results))) {}

    /// Colours that aren't the legend's (of what only stands around) are no classes.
    std::vector<Confusion> confusionsOf(ColourVision vision) const {
        std::vector<Confusion> confusions;
        for (const TouchingLooks& touching : m_looks.touching) {
            const FaceLook& one = m_looks.looks[std::size_t(touching.one)];
            const FaceLook& other = m_looks.looks[std::size_t(touching.other)];
            const bool areClasses =
                m_names.contains(one.fill) && m_names.contains(other.fill) && one.fill != other.fill;
            if (areClasses && !areToldApart(one, other, vision))
                confusions.push_back({m_names[one.fill], m_names[other.fill], touching.borders});
        }
        return confusions;
    }

private:
    MapLooks m_looks;
    QHash<QRgb, QString> m_names;
};

std::vector<int> territoriesIn(const std::vector<Confusion>& confusions) {
    std::set<int> territories;
    for (const Confusion& confusion : confusions) {
        for (const auto& [one, other] : confusion.borders)
            territories.insert({one, other});
    }
    return {territories.begin(), territories.end()};
}

Finding findingOf(ColourVision vision, const std::vector<Confusion>& confusions) {
    const auto most = std::ranges::max_element(confusions, {}, [](const auto& one) { return one.borders.size(); });
    int borders = 0;
    std::set<std::pair<QString, QString>> pairs;
    for (const Confusion& confusion : confusions) {
        borders += int(confusion.borders.size());
        pairs.insert(std::minmax(confusion.one, confusion.other));
    }
    Finding finding;
    finding.key = readerKey(QStringLiteral("classes"), vision);
    finding.severity = vision == ColourVision::Usual ? Finding::Severity::Wrong : Finding::Severity::Doubtful;
    const QString where = Words::tr("à %Ln frontières de cette carte", nullptr, borders);
    finding.what = pairs.size() == 1
                       ? Words::tr("Les classes « %1 » et « %2 » se confondent pour %3, %4.")
                             .arg(most->one, most->other, readerWords(vision), where)
                       : Words::tr("%Ln paires de classes se confondent pour %1, %2, surtout « %3 » et « %4 ».",
                                   nullptr, int(pairs.size()))
                             .arg(readerWords(vision), where, most->one, most->other);
    finding.remedy = Words::tr("Choisissez une autre palette, ou moins de classes.");
    finding.territories = territoriesIn(confusions);
    return finding;
}

std::vector<Finding> confusionFindings(const std::vector<ReadMap>& maps) {
    std::vector<Finding> findings;
    for (const ColourVision vision : kReaders) {
        std::vector<Confusion> confusions;
        for (const ReadMap& map : maps) {
            const std::vector<Confusion> some = map.confusionsOf(vision);
            confusions.insert(confusions.end(), some.begin(), some.end());
        }
        if (!confusions.empty())
            findings.push_back(findingOf(vision, confusions));
        if (vision == ColourVision::Usual && !confusions.empty())
            break; // what nobody tells apart needs no list of those who don't
    }
    return findings;
}

std::optional<Finding> emptyClasses(const MapState& state, const document::Dataset& dataset,
                                    const document::Results& results) {
    QStringList empty;
    for (const LegendEntry& entry : legendFor(state, dataset, results).entries) {
        if (entry.kind == LegendEntry::Kind::Class && entry.count == 0)
            empty << Words::tr("« %1 »").arg(entry.text);
    }
    if (empty.isEmpty())
        return std::nullopt;
    return Finding{QStringLiteral("empty-classes"),
                   Finding::Severity::Doubtful,
                   Words::tr("%Ln classes ne contiennent aucune intercommunalité : %1.", nullptr, int(empty.size()))
                       .arg(empty.join(QStringLiteral(", "))),
                   Words::tr("Changez les bornes, la méthode ou le nombre de classes."),
                   false,
                   {}};
}

/// Territories that the maps are about: of a free view those in sight, which the page alone knows.
std::set<int> shownOn(const Publication& publication, const ComposedPage& page) {
    std::set<int> shown;
    if (!publication.state.view.area.isEmpty()) {
        for (const ShownExtent::Place& place : shownExtent(publication).places)
            shown.insert(place.territory);
        return shown;
    }
    for (const DisplayItem& item : page.list.items) {
        const auto* map = std::get_if<DisplayMap>(&item);
        if (!map)
            continue;
        const std::vector<int> lookOf = looksOf(*map, *publication.dataset).lookOf;
        for (std::size_t face = 0; face < lookOf.size(); ++face) {
            if (lookOf[face] >= 0)
                shown.insert(publication.dataset->territoryOfFace[face]);
        }
    }
    return shown;
}

/// The frame holds nothing, or nothing that has a value.
std::optional<Finding> nothingShown(const std::set<int>& shown, const document::Results& results, Theme theme) {
    const auto hasClass = [&](int territory) {
        const auto index = std::size_t(territory);
        return theme == Theme::Decision || (index < results.theme.classOf.size() && results.theme.classOf[index] >= 0);
    };
    if (std::ranges::any_of(shown, hasClass))
        return std::nullopt;
    return Finding{QStringLiteral("nothing-shown"),
                   Finding::Severity::Wrong,
                   shown.empty() ? Words::tr("Aucune intercommunalité n’est dans le cadre de la carte.")
                                 : Words::tr("Toutes les intercommunalités du cadre sont « non disponibles »."),
                   Words::tr("Choisissez une autre étendue, ou un autre thème."),
                   false,
                   {}};
}

/// On one legend a colour must mean the same on every map: one measure in the same classes, or classes that each hold
/// the same share of the territories.
bool areComparable(const std::vector<document::MapPanel>& panels, const MapState& shared,
                   const std::vector<std::shared_ptr<const document::Results>>& results) {
    const auto same = [&](std::size_t i) {
        const MapState one = panelState(panels[i], shared), first = panelState(panels.front(), shared);
        if (one.theme != first.theme || one.indicator != first.indicator)
            return one.classification.method == statistics::BreakMethod::Quantile &&
                   results[i]->theme.counts.size() == results.front()->theme.counts.size() &&
                   results[i]->theme.bounds.empty() == results.front()->theme.bounds.empty();
        return true;
    };
    for (std::size_t i = 1; i < panels.size(); ++i) {
        if (!same(i))
            return false;
    }
    return true;
}

} // namespace

std::vector<Finding> classFindings(const Publication& publication, const ComposedPage& page) {
    const MapState& state = publication.state;
    const document::Dataset& dataset = *publication.dataset;
    const std::vector<document::MapPanel>& panels = state.layout.panels;
    std::vector<MapState> states;
    std::vector<std::shared_ptr<const document::Results>> results;
    for (const document::MapPanel& panel : panels) {
        states.push_back(panelState(panel, state));
        results.push_back(document::computeResults(states.back(), dataset, publication.results.get()));
    }
    std::vector<ReadMap> maps;
    for (const DisplayItem& item : page.list.items) {
        const auto* map = std::get_if<DisplayMap>(&item);
        if (!map)
            continue;
        const std::size_t i = maps.size();
        if (i < states.size())
            maps.emplace_back(*map, states[i], dataset, *results[i]);
        else
            maps.emplace_back(*map, state, dataset, *publication.results);
    }
    std::vector<Finding> findings = confusionFindings(maps);
    if (states.empty()) {
        states.push_back(state);
        results.push_back(publication.results);
    }
    for (const auto& finding : {emptyClasses(states.front(), dataset, *results.front()),
                                nothingShown(shownOn(publication, page), *results.front(), states.front().theme)}) {
        if (finding)
            findings.push_back(*finding);
    }
    if (panels.size() > 1 && !areComparable(panels, state, results))
        findings.push_back(
            {QStringLiteral("panels-not-comparable"),
             Finding::Severity::Wrong,
             Words::tr(
                 "Les cartes côte à côte n’ont pas les mêmes classes : une même couleur n’y dit pas la même chose."),
             Words::tr("Choisissez la même mesure pour toutes, ou des classes d’effectifs égaux (quantiles)."),
             false,
             {}});
    return findings;
}

} // namespace publish
