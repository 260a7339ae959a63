#include "document/theme_column.h"
#include "publish/presentation.h"
#include "publish/selection_outline.h"
#include "publish/theme_colours.h"

#include <utility>

namespace publish {

namespace {

using document::Theme;
using territory::Certainty;
using territory::DecisionStatus;

// Widths in points. The red is the decision's alone (design/UI.md).
constexpr QRgb kDecisionRed = 0xFFCE0F1C;
constexpr double kDecisionWidth = 1.8, kDecisionCasing = 3.6, kProbableDash = 4;

map::Line line(QRgb colour, double width) {
    return {QColor(colour), width};
}

/// What stands round the data: it follows the light; the data colours don't.
void setSurroundings(map::Style& style, Surroundings surroundings) {
    if (surroundings == Surroundings::Light) {
        style.background = 0xFFF4F5F7;
        style.frameEdge = 0xFFC3C7CE;
        style.territoryBorder = line(0xFF93A5AD, 0.5);
        style.departementBorder = line(0xFF56646E, 0.8);
        style.regionBorder = line(0xFF333E47, 1.3);
        style.coast = line(0xFF7C8B94, 0.7);
    } else {
        style.background = 0xFF14161B;
        style.frameEdge = 0xFF434954;
        style.territoryBorder = line(0xFF6F8088, 0.5);
        style.departementBorder = line(0xFF38434B, 0.8);
        style.regionBorder = line(0xFF1B2229, 1.3);
        style.coast = line(0xFF8E9CA5, 0.7);
    }
}

/// Of the territories beside those chosen together: what is left of their colour.
constexpr int kFadedShare = 64;

QRgb faded(QRgb fill, QRgb background) {
    const auto mixed = [](int colour, int ground) {
        return (colour * kFadedShare + ground * (255 - kFadedShare)) / 255;
    };
    return qRgb(mixed(qRed(fill), qRed(background)), mixed(qGreen(fill), qGreen(background)),
                mixed(qBlue(fill), qBlue(background)));
}

class StyleComposer {
public:
    StyleComposer(const document::MapState& state, const document::Dataset& dataset, const document::Results& results)
        : m_state(state)
        , m_dataset(dataset)
        , m_results(results)
        , m_classColours(classColours(state, dataset, results))
        , m_brushed(brushedIn(state, dataset)) {}

    map::Style compose(Surroundings surroundings) const {
        map::Style style;
        setSurroundings(style, surroundings);
        if (!m_state.showDepartements)
            style.departementBorder.width = 0;
        if (!m_state.showRegions)
            style.regionBorder.width = 0;
        for (const int territory : m_dataset.territoryOfFace) {
            const QRgb fill = fillOf(territory).rgb();
            style.fill.push_back(isFaded(territory) ? faded(fill, style.background) : fill);
            style.pattern.push_back(patternOf(territory));
        }
        style.outlines = outlines();
        return style;
    }

private:
    /// By territory, 1 = chosen with others; empty when none is.
    static std::vector<std::uint8_t> brushedIn(const document::MapState& state, const document::Dataset& dataset) {
        std::vector<std::uint8_t> brushed;
        for (const QString& code : state.brushed) {
            brushed.resize(dataset.territories.size());
            if (const int territory = dataset.territoryOf(code); territory >= 0)
                brushed[std::size_t(territory)] = 1;
        }
        return brushed;
    }

    /// The lowest first: a zone rouge that is selected keeps its red line, within the selection's.
    std::vector<map::Outline> outlines() const {
        std::vector<map::Outline> outlines;
        if (marksDecisions())
            outlines = {decisionOutline(Certainty::Probable), decisionOutline(Certainty::Sure)};
        const int selected = m_dataset.territoryOf(m_state.selection);
        if (selected < 0)
            return outlines;
        const bool isMarked = marksDecisions() && isRetained(selected);
        outlines.insert(isMarked ? outlines.begin() : outlines.end(), selectionOutline(selected, m_dataset, isMarked));
        return outlines;
    }

    bool isFaded(int territory) const { return !m_brushed.empty() && !m_brushed[std::size_t(territory)]; }

    bool marksDecisions() const { return m_state.showDecision || m_state.theme == Theme::Decision; }

    int classOf(int territory) const {
        return std::size_t(territory) < m_results.theme.classOf.size() ? m_results.theme.classOf[std::size_t(territory)]
                                                                       : -1;
    }

    QColor fillOf(int territory) const {
        if (m_state.theme == Theme::Decision)
            return decisionFill(m_results.decisions[std::size_t(territory)]);
        const int valueClass = classOf(territory);
        return valueClass < 0 ? noDataColour() : m_classColours[std::size_t(valueClass)];
    }

    map::Pattern patternOf(int territory) const {
        if (marksDecisions() && isRetained(territory, Certainty::Sure))
            return map::Pattern::Hatch;
        if (m_state.theme == Theme::Robustness && classOf(territory) == int(document::SureCategory::Between))
            return map::Pattern::LightHatch;
        const bool missing = m_state.theme != Theme::Decision && classOf(territory) < 0;
        return missing ? map::Pattern::Dots : map::Pattern::None;
    }

    bool isRetained(int territory) const {
        return m_results.decisions[std::size_t(territory)].status == DecisionStatus::Retained;
    }

    bool isRetained(int territory, Certainty certainty) const {
        return isRetained(territory) && m_results.decisions[std::size_t(territory)].certainty == certainty;
    }

    map::Outline decisionOutline(Certainty certainty) const {
        map::Outline outline;
        for (const int territory : m_dataset.territoryOfFace)
            outline.faces.push_back(isRetained(territory, certainty));
        outline.line = line(kDecisionRed, kDecisionWidth);
        outline.casing = line(0xFFFFFFFF, kDecisionCasing);
        outline.isMark = true;
        outline.dash = certainty == Certainty::Probable ? kProbableDash : 0;
        return outline;
    }

    const document::MapState& m_state;
    const document::Dataset& m_dataset;
    const document::Results& m_results;
    std::vector<QColor> m_classColours;
    std::vector<std::uint8_t> m_brushed;
};

} // namespace

map::Style styleFor(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                    Surroundings surroundings) {
    Q_ASSERT(results.decisions.size() == dataset.territories.size());
    return StyleComposer(state, dataset, results).compose(surroundings);
}

} // namespace publish
