#include "document/coverage_measure.h"
#include "document/index_wording.h"
#include "document/theme_column.h"
#include "publish/method_words.h"
#include "publish/presentation.h"
#include "publish/theme_colours.h"
#include "publish/venue_symbols.h"
#include "solidarity/words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>

namespace publish {

namespace {

using document::Dataset;
using document::MapState;
using document::Results;
using document::Theme;
using map::Legend;
using map::LegendEntry;
using territory::Certainty;
using territory::DecisionStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Legend)
};

/// Writes class bounds as the theme writes its values, with as many decimals as it takes to tell them apart.
class BoundWords {
public:
    BoundWords(const document::ThemeColumn& column, const territory::Indicator* indicator) {
        if (indicator)
            m_measure = *indicator;
        m_measure.displayFactor = column.displayFactor;
        constexpr int kMoreDecimals = 3;
        const int most = column.decimals + kMoreDecimals;
        for (m_measure.decimals = column.decimals; m_measure.decimals < most && !tellsApart(column.bounds);)
            ++m_measure.decimals;
    }

    /// « 17 235 – 18 900 € »: the unit once, and only where it is a mere sign.
    QString range(double from, double to) const {
        return Words::tr("%1 – %2").arg(number(from), territory::wording::formatFigure(m_measure, to, QLocale()));
    }

    QString number(double value) const {
        return territory::wording::formatNumber(value * m_measure.displayFactor, m_measure.decimals, QLocale());
    }

private:
    bool tellsApart(const std::vector<double>& bounds) const {
        return std::adjacent_find(bounds.begin(), bounds.end(), [this](double a, double b) {
                   return a != b && number(a) == number(b);
               }) == bounds.end();
    }

    territory::Indicator m_measure;
};

class LegendComposer {
public:
    LegendComposer(const MapState& state, const Dataset& dataset, const Results& results, const solidarity::Plan* plan)
        : m_state(state)
        , m_dataset(dataset)
        , m_results(results)
        , m_plan(plan)
        , m_used(indicatorsInUse(state, dataset)) {}

    Legend compose() {
        setTitles();
        if (m_state.theme == Theme::Decision) {
            addDecisionClasses();
        } else {
            if (showsCategories(m_state.theme))
                addCategories();
            else
                addClasses();
            if (m_state.showDecision)
                addMarks();
        }
        addCompleteness();
        addSymbols();
        if (m_plan)
            addPlanVenues();
        if (m_dataset.boundaries && m_dataset.boundaries->schematic)
            addNote(schematicNote());
        return std::move(m_legend);
    }

private:
    void setTitles() {
        switch (m_state.theme) {
        case Theme::Score:
            m_legend.title = Words::tr("Score de fragilité");
            m_legend.subtitle = scoreLine();
            break;
        case Theme::Indicator:
            m_legend.title = m_used.empty() ? Words::tr("Indicateur inconnu") : m_used.front()->label;
            if (!m_used.empty())
                m_legend.subtitle = measureLine(*m_used.front());
            break;
        case Theme::Decision:
            m_legend.title = Words::tr("Zones rouges");
            m_legend.subtitle = Words::tr("décision de l’État, pas un calcul");
            break;
        case Theme::Category:
            setCategoryTitles();
            break;
        case Theme::Robustness:
            m_legend.title = Words::tr("Robustesse de la sélection");
            m_legend.subtitle = drawsWords(m_state, m_results);
            break;
        case Theme::Agreement:
            m_legend.title = Words::tr("Décision et score");
            m_legend.subtitle = Words::tr("classées par le score : %1")
                                    .arg(document::index_wording::selection(m_state.index.method.selection, QLocale()));
            break;
        case Theme::Coverage:
            m_legend.title = document::nameOf(m_state.coverageMeasure);
            m_legend.subtitle = coverageWords(m_results);
            break;
        }
    }

    QString scoreLine() const {
        const bool bounded = m_state.index.method.normalisation != fragility::Normalisation::ZScore;
        const QString scale = bounded ? Words::tr("0 à 100") : Words::tr("autour de 50");
        return Words::tr("%1, %2 · calcul Diagonale").arg(scale, weightsWords(m_state, m_dataset));
    }

    void setCategoryTitles() {
        const territory::CategoryColumn* column = categoryColumn(m_state, m_dataset);
        m_legend.title = column ? column->label : Words::tr("Colonne inconnue");
        if (column)
            m_legend.subtitle = (column->source + u' ' + column->vintage).trimmed();
    }

    /// « consult./an/hab. · DREES 2023 · critère approché »
    static QString measureLine(const territory::Indicator& indicator) {
        QStringList parts{territory::wording::unitBesideFigure(indicator), indicator.complement,
                          (indicator.source + u' ' + indicator.vintage).trimmed()};
        if (indicator.isProxy())
            parts << Words::tr("critère approché");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    void addClasses() {
        const document::ThemeColumn& column = m_results.theme;
        const std::vector<QColor> colours = classColours(m_state, m_dataset, m_results);
        const bool isIndicator = m_state.theme == Theme::Indicator && !m_used.empty();
        const BoundWords words(column, isIndicator ? m_used.front() : nullptr);
        for (std::size_t i = column.counts.size(); i-- > 0;) {
            add(LegendEntry::Kind::Class, words.range(column.bounds[i], column.bounds[i + 1]), column.counts[i],
                colours[i]);
        }
        for (const double bound : column.bounds)
            m_legend.bounds << words.number(bound);
        addMissing();
    }

    /// In their own order; those that nothing on the map has are left out.
    void addCategories() {
        const document::ThemeColumn& column = m_results.theme;
        const std::vector<QColor> colours = classColours(m_state, m_dataset, m_results);
        for (std::size_t i = 0; i < column.counts.size(); ++i) {
            if (column.counts[i] == 0)
                continue;
            add(LegendEntry::Kind::Class, column.categories[qsizetype(i)], column.counts[i], colours[i]);
            if (m_state.theme == Theme::Robustness && i == std::size_t(document::SureCategory::Between))
                m_legend.entries.back().pattern = map::Pattern::LightHatch;
        }
        addMissing();
    }

    void addMissing() {
        if (m_results.theme.missing > 0)
            add(LegendEntry::Kind::NoData, territory::wording::notAvailable(), m_results.theme.missing, noDataColour());
    }

    /// The decision as marks over another theme: what is on the map, and in words what isn't.
    void addMarks() {
        const document::Completeness& known = m_results.completeness;
        addSeparator();
        addMark(LegendEntry::Kind::Retained, {DecisionStatus::Retained, Certainty::Sure, {}, {}},
                known.established - known.probable);
        if (known.probable > 0)
            addMark(LegendEntry::Kind::Probable, {DecisionStatus::Retained, Certainty::Probable, {}, {}},
                    known.probable);
    }

    void addDecisionClasses() {
        const document::Completeness& known = m_results.completeness;
        const auto addClass = [this](LegendEntry::Kind kind, const territory::Decision& decision, int count) {
            add(kind, territory::wording::decisionName(decision), count, decisionFill(decision));
        };
        addClass(LegendEntry::Kind::Retained, {DecisionStatus::Retained, Certainty::Sure, {}, {}},
                 known.established - known.probable);
        if (known.probable > 0)
            addClass(LegendEntry::Kind::Probable, {DecisionStatus::Retained, Certainty::Probable, {}, {}},
                     known.probable);
        if (known.notRetained > 0)
            addClass(LegendEntry::Kind::NotRetained, {DecisionStatus::NotRetained, Certainty::Sure, {}, {}},
                     known.notRetained);
        if (known.unknown > 0)
            addClass(LegendEntry::Kind::Unknown, {}, known.unknown);
    }

    /// An incomplete list always says so.
    void addCompleteness() {
        const bool shown = m_state.showDecision || m_state.theme == Theme::Decision;
        if (!shown)
            return;
        const document::Completeness& known = m_results.completeness;
        addNote(known.sentence());
        if (m_state.theme == Theme::Decision) {
            if (known.unknown > 0)
                addNote(Words::tr("Statut inconnu hors listes complètes"));
            return;
        }
        // What has no mark on the map, in words.
        QStringList unmarked;
        if (known.notRetained > 0)
            unmarked << Words::tr("%Ln non retenues", nullptr, known.notRetained);
        if (known.unknown > 0)
            unmarked << Words::tr("%Ln au statut inconnu, hors listes complètes", nullptr, known.unknown);
        if (!unmarked.isEmpty())
            addNote(unmarked.join(Words::tr(" ; ")));
    }

    void addSymbols() {
        QMap<std::pair<int, bool>, int> counts;
        for (const ShownVenue& shown : shownVenues(m_state, m_dataset))
            ++counts[{int(shown.symbol), shown.approximate}];
        if (counts.isEmpty())
            return;
        addSeparator();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            LegendEntry entry;
            entry.kind = LegendEntry::Kind::Symbol;
            entry.symbol = it.key().first;
            entry.approximate = it.key().second;
            entry.text = symbolName(map::SymbolKind(it.key().first));
            entry.count = it.value();
            m_legend.entries.push_back(entry);
        }
    }

    /// Kinds by their shape, then statuses by what fills it; one status says itself in the kinds' title.
    void addPlanVenues() {
        QMap<solidarity::VenueKind, int> kinds;
        QMap<solidarity::VenueStatus, int> statuses;
        for (const ShownPlanVenue& shown : shownPlanVenues(m_state, *m_plan)) {
            ++kinds[shown.venue->kind];
            ++statuses[shown.venue->status];
        }
        if (kinds.isEmpty())
            return;
        addSeparator();
        addNote(Words::tr("Lieux de l’organisation"));
        const auto addVenue = [this](map::SymbolKind symbol, map::SymbolLook look, const QString& text, int count) {
            add(LegendEntry::Kind::Symbol, text, count, {});
            m_legend.entries.back().symbol = int(symbol);
            m_legend.entries.back().look = int(look);
        };
        const auto commonLook = lookOf(statuses.firstKey());
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
            addVenue(symbolOf(kind.key()), statuses.size() > 1 ? map::SymbolLook::Open : commonLook,
                     solidarity::nameOf(kind.key()), kind.value());
        const auto commonSymbol = symbolOf(kinds.firstKey());
        for (auto status = statuses.cbegin(); status != statuses.cend(); ++status)
            addVenue(commonSymbol, lookOf(status.key()), solidarity::nameOf(status.key()), status.value());
    }

    void addMark(LegendEntry::Kind kind, const territory::Decision& decision, int count) {
        add(kind, territory::wording::decisionName(decision), count, {});
    }

    void addNote(const QString& text) { add(LegendEntry::Kind::Note, text, -1, {}); }

    void addSeparator() {
        if (!m_legend.entries.empty())
            add(LegendEntry::Kind::Separator, {}, -1, {});
    }

    void add(LegendEntry::Kind kind, const QString& text, int count, const QColor& colour) {
        LegendEntry entry;
        entry.kind = kind;
        entry.text = text;
        entry.count = count;
        entry.colour = colour;
        m_legend.entries.push_back(entry);
    }

    const MapState& m_state;
    const Dataset& m_dataset;
    const Results& m_results;
    const solidarity::Plan* m_plan;
    std::vector<const territory::Indicator*> m_used;
    Legend m_legend;
};

} // namespace

QString schematicNote() {
    return Words::tr("Contours schématiques");
}

map::Legend legendFor(const MapState& state, const Dataset& dataset, const Results& results,
                      const solidarity::Plan* plan) {
    return LegendComposer(state, dataset, results, plan).compose();
}

} // namespace publish
