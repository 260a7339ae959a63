#include "map/colour_difference.h"
#include "publish/lint_rules.h"
#include "publish/map_looks.h"
#include "publish/vision_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace publish {

namespace {

using map::ColourVision;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Linter)
};

/// WCAG 2.1, 1.4.11: parts of a graphic that are needed to understand it stand out by 3:1.
constexpr double kLeastContrast = 3;

double contrastSeen(ColourVision vision, const QColor& one, const QColor& other) {
    return map::contrastRatio(map::seenBy(vision, one), map::seenBy(vision, other));
}

/// Whether a face that is marked looks so: by a line that stands out from its casing (or from the fill, without one),
/// or by a hatch that stands out from the fill.
bool isMarkSeen(const map::Style& style, std::size_t face, ColourVision vision) {
    const QColor fill(style.fill[face]);
    if (style.pattern[face] == map::Pattern::Hatch && contrastSeen(vision, QColor(style.hatch), fill) >= kLeastContrast)
        return true;
    return std::ranges::any_of(style.outlines, [&](const map::Outline& outline) {
        if (!outline.faces[face] || !outline.isMark || !(outline.line.width > 0))
            return false;
        const bool isCased = outline.casing.width > outline.line.width;
        return contrastSeen(vision, outline.line.colour, isCased ? outline.casing.colour : fill) >= kLeastContrast;
    });
}

/// A face of a zone rouge in sight.
struct MarkedFace {
    const map::Style* style;
    std::size_t face;
    int territory;
};

std::vector<MarkedFace> markedFaces(const Publication& publication, const ComposedPage& page) {
    std::vector<MarkedFace> marked;
    for (const DisplayItem& item : page.list.items) {
        const auto* map = std::get_if<DisplayMap>(&item);
        if (!map)
            continue;
        const MapLooks looks = looksOf(*map, *publication.dataset);
        for (std::size_t face = 0; face < looks.lookOf.size(); ++face) {
            const int territory = publication.dataset->territoryOfFace[face];
            const auto status = publication.results->decisions[std::size_t(territory)].status;
            if (looks.lookOf[face] >= 0 && status == territory::DecisionStatus::Retained)
                marked.push_back({&map->style, face, territory});
        }
    }
    return marked;
}

} // namespace

std::vector<Finding> markFindings(const Publication& publication, const ComposedPage& page) {
    const document::MapState& state = publication.state;
    if (!state.showDecision && state.theme != document::Theme::Decision)
        return {};
    const std::vector<MarkedFace> marked = markedFaces(publication, page);
    std::vector<Finding> findings;
    for (const ColourVision vision : kReaders) {
        std::set<int> lost;
        for (const MarkedFace& one : marked) {
            if (!isMarkSeen(*one.style, one.face, vision))
                lost.insert(one.territory);
        }
        if (lost.empty())
            continue;
        findings.push_back({readerKey(QStringLiteral("mark"), vision),
                            Finding::Severity::Wrong,
                            Words::tr("La marque de %Ln zones rouges ne ressort pas sur leur couleur pour %1.", nullptr,
                                      int(lost.size()))
                                .arg(readerWords(vision)),
                            Words::tr("Choisissez une palette plus claire."),
                            false,
                            {lost.begin(), lost.end()}});
        if (vision == ColourVision::Usual)
            break; // what nobody sees needs no list of those who don't
    }
    return findings;
}

} // namespace publish
