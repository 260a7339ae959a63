#include "publish/lint_rules.h"
#include "publish/map_looks.h"
#include "publish/page_panels.h"
#include "publish/shown_extent.h"
#include "publish/vision_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace publish {

namespace {

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
    ReadMap(const DisplayMap& map, const document::Dataset& dataset, const map::Legend& legend)
        : m_looks(looksOf(map, dataset)), m_names(namesOfColours(legend)) {}

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

std::optional<Finding> emptyClasses(const map::Legend& legend) {
    QStringList empty;
    for (const LegendEntry& entry : legend.entries) {
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

bool hasClass(int territory, const Publication& map) {
    const std::vector<int>& classOf = map.results->theme.classOf;
    const auto index = std::size_t(territory);
    return map.state.theme == document::Theme::Decision || (index < classOf.size() && classOf[index] >= 0);
}

/// The frame holds nothing, or nothing that has a value on any map.
std::optional<Finding> nothingShown(const std::set<int>& shown, const PagePanels& panels) {
    const bool isAny = std::ranges::any_of(panels.panels, [&](const PagePanels::Panel& panel) {
        return std::ranges::any_of(shown, [&](int territory) { return hasClass(territory, panel.publication); });
    });
    if (isAny)
        return std::nullopt;
    return Finding{QStringLiteral("nothing-shown"),
                   Finding::Severity::Wrong,
                   shown.empty() ? Words::tr("Aucune intercommunalité n’est dans le cadre de la carte.")
                                 : Words::tr("Toutes les intercommunalités du cadre sont « non disponibles »."),
                   Words::tr("Choisissez une autre étendue, ou un autre thème."),
                   false,
                   {}};
}

/// On one legend a colour must mean the same on every map.
Finding notComparable(const territory::Problem& problem) {
    return {QStringLiteral("panels-not-comparable"), Finding::Severity::Wrong, problem.what, problem.remedy, false, {}};
}

} // namespace

std::vector<Finding> classFindings(const Publication& publication, const ComposedPage& page) {
    const auto panels = panelsOf(publication, {});
    if (!panels)
        return {notComparable(panels.error())};
    std::vector<ReadMap> maps;
    for (const DisplayItem& item : page.list.items) {
        if (const auto* map = std::get_if<DisplayMap>(&item))
            maps.emplace_back(*map, *publication.dataset, panels->legend);
    }
    std::vector<Finding> findings = confusionFindings(maps);
    for (const auto& finding : {emptyClasses(panels->legend), nothingShown(shownOn(publication, page), *panels)}) {
        if (finding)
            findings.push_back(*finding);
    }
    return findings;
}

} // namespace publish
