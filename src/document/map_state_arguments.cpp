#include "document/layout_arguments.h"
#include "document/map_state.h"
#include "document/project_sources.h"
#include "document/state_keys.h"
#include "document/table_import_json.h"

#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// "KEY=WORD", sorted by key as hashes have no order, of the criteria for which `wordOf` gives a word.
template <class WordOf> QStringList criteriaWords(const IndexSettings& index, WordOf wordOf) {
    QStringList words;
    for (auto it = index.criteria.begin(); it != index.criteria.end(); ++it) {
        if (const QString word = wordOf(*it); !word.isEmpty()) {
            words.append(it.key() + u'=' + word);
        }
    }
    words.sort();
    return words;
}

/// Hashes have no order of their own: arguments come sorted, so that one state gives one command.
template <class Number> QStringList pairsOf(const QHash<QString, Number>& numbers) {
    QStringList pairs;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        pairs.append(it.key() + u'=' + numberOf(it.value()));
    }
    pairs.sort();
    return pairs;
}

class Arguments {
public:
    void add(const QString& option, const QString& value) {
        if (!value.isEmpty()) {
            m_list << option << value;
        }
    }
    void addEach(const QString& option, const QStringList& values) {
        for (const QString& value : values) {
            m_list << option << value;
        }
    }
    void flag(const QString& option, bool set) {
        if (set) {
            m_list << option;
        }
    }
    void append(const QStringList& words) { m_list << words; }
    QStringList list() const { return m_list; }

private:
    QStringList m_list;
};

/// What a project carries comes with --project, which whoever knows its file adds.
void addSources(Arguments& arguments, const MapState& whole) {
    const MapState state = withoutCarriedSources(whole);
    arguments.addEach(u"--boundaries"_s, state.boundaryFiles);
    arguments.add(u"--code-column"_s, state.boundaryCodeColumn);
    arguments.add(u"--name-column"_s, state.boundaryNameColumn);
    arguments.addEach(u"--crs"_s, pairsOf(state.boundaryCrs));
    arguments.add(u"--departements"_s, state.departementFile);
    arguments.add(u"--indicators"_s, state.indicatorFile);
    arguments.addEach(u"--decision"_s, state.decisionFiles);
    // `--decision F` puts the last file's list in force: said only when another one is.
    if (!state.decisionFiles.isEmpty() && state.decisionList != state.decisionFiles.last()) {
        arguments.add(u"--decision-list"_s, state.decisionList.isEmpty() ? u"officielle"_s : state.decisionList);
    }
    arguments.addEach(u"--venues"_s, state.venueFiles);
}

QString argumentOf(const DecisionOverride& hand) {
    QStringList parts{wordOf(decisionStatusKeys(), hand.decision.status),
                      wordOf(certaintyKeys(), hand.decision.certainty), hand.decision.source, hand.decision.note};
    while (parts.last().isEmpty()) {
        parts.removeLast();
    }
    return hand.code + u'=' + parts.join(u'|');
}

QStringList criteriaOff(const IndexSettings& index) {
    QStringList keys;
    for (auto it = index.criteria.begin(); it != index.criteria.end(); ++it) {
        if (!it->on) {
            keys.append(it.key());
        }
    }
    keys.sort();
    return keys;
}

void addCriteria(Arguments& arguments, const IndexSettings& index) {
    const auto weight = [](const CriterionSettings& criterion) {
        return criterion.weight == CriterionSettings::kDefaultWeight ? QString() : numberOf(criterion.weight);
    };
    const auto direction = [](const CriterionSettings& criterion) {
        return criterion.direction ? wordOf(directionKeys(), *criterion.direction) : QString();
    };
    const auto goalposts = [](const CriterionSettings& criterion) {
        return criterion.goalposts
                   ? numberOf(criterion.goalposts->robust) + u':' + numberOf(criterion.goalposts->fragile)
                   : QString();
    };
    arguments.add(u"--weights"_s, criteriaWords(index, weight).join(u','));
    arguments.addEach(u"--off"_s, criteriaOff(index));
    arguments.addEach(u"--direction"_s, criteriaWords(index, direction));
    arguments.addEach(u"--goalposts"_s, criteriaWords(index, goalposts));
}

QString referenceWords(const ReferenceSet& reference) {
    const QString word = wordOf(referenceKeys(), reference.kind);
    return reference.kind == ReferenceSet::Kind::Region ? word + u':' + reference.region : word;
}

void addMethod(Arguments& arguments, const IndexSettings& index) {
    const fragility::IndexMethod ordinary;
    const fragility::IndexMethod& method = index.method;
    const auto addOther = [&](const QString& option, bool other, const QString& value) {
        if (other) {
            arguments.add(option, value);
        }
    };
    addOther(u"--normalisation"_s, method.normalisation != ordinary.normalisation,
             wordOf(normalisationKeys(), method.normalisation));
    addOther(u"--winsorise"_s, method.winsorised != ordinary.winsorised, numberOf(method.winsorised));
    addOther(u"--aggregation"_s, method.aggregation != ordinary.aggregation,
             wordOf(aggregationKeys(), method.aggregation));
    addOther(u"--missing"_s, method.missing != ordinary.missing, wordOf(missingRuleKeys(), method.missing));
    addOther(u"--minimum"_s, method.minimumPresent != ordinary.minimumPresent, QString::number(method.minimumPresent));
    addOther(u"--select"_s, method.selection != ordinary.selection,
             wordOf(selectionKeys(), method.selection.kind) + u':' + numberOf(method.selection.amount));
    addOther(u"--reference"_s, index.reference != ReferenceSet(), referenceWords(index.reference));
}

void addAdjustments(Arguments& arguments, const std::vector<territory::Adjustment>& adjustments) {
    for (const territory::Adjustment& adjustment : adjustments) {
        const QString words =
            QStringList{adjustment.reason, adjustment.author, adjustment.date.toString(Qt::ISODate)}.join(u'|');
        arguments.add(adjustment.adds ? u"--add"_s : u"--remove"_s, adjustment.code + u'=' + words);
    }
}

void addImports(Arguments& arguments, const std::vector<TableImport>& imports) {
    for (const TableImport& import : imports) {
        arguments.add(u"--import"_s, QString::fromUtf8(QJsonDocument(jsonOf(import)).toJson(QJsonDocument::Compact)));
    }
}

void addDraws(Arguments& arguments, const fragility::RobustnessOptions& options) {
    const fragility::RobustnessOptions ordinary;
    if (options.draws != ordinary.draws) {
        arguments.add(u"--draws"_s, QString::number(options.draws));
    }
    if (options.spread != ordinary.spread) {
        arguments.add(u"--spread"_s, numberOf(options.spread));
    }
    if (options.seed != ordinary.seed) {
        arguments.add(u"--seed"_s, QString::number(qulonglong(options.seed)));
    }
    arguments.flag(u"--vary-normalisation"_s, options.varyNormalisation);
    arguments.flag(u"--vary-aggregation"_s, options.varyAggregation);
}

/// Indicators by their key alone, unless it could be taken for something else.
QString themeWords(const MapState& state) {
    const QString word = wordOf(themeKeys(), state.theme);
    switch (state.theme) {
    case Theme::Score:
        return {};
    case Theme::Indicator: {
        const bool isPlain = !valueOf(themeKeys(), state.indicator) && !state.indicator.contains(u':');
        return isPlain ? state.indicator : word + u':' + state.indicator;
    }
    case Theme::Category:
        return word + u':' + state.indicator;
    case Theme::Decision:
    case Theme::Robustness:
    case Theme::Agreement:
    case Theme::Coverage:
        return word;
    }
    Q_UNREACHABLE();
}

void addTheme(Arguments& arguments, const MapState& state) {
    const Classification ordinary;
    const Classification& chosen = state.classification;
    arguments.add(u"--theme"_s, themeWords(state));
    if (state.coverageMeasure != MapState().coverageMeasure) {
        arguments.add(u"--measure"_s, wordOf(coverageMeasureKeys(), state.coverageMeasure));
    }
    arguments.add(u"--from"_s, state.coverageSpan.first.toString(Qt::ISODate));
    arguments.add(u"--to"_s, state.coverageSpan.last.toString(Qt::ISODate));
    if (chosen.method == statistics::BreakMethod::Typed) {
        QStringList bounds;
        std::ranges::transform(chosen.typedBreaks, std::back_inserter(bounds), numberOf);
        arguments.add(u"--breaks"_s, bounds.join(u','));
    } else if (chosen.method != ordinary.method) {
        arguments.add(u"--method"_s, wordOf(breakMethodKeys(), chosen.method));
    }
    if (chosen.classCount != ordinary.classCount) {
        arguments.add(u"--classes"_s, QString::number(chosen.classCount));
    }
    arguments.add(u"--palette"_s, state.palette);
    arguments.flag(u"--reversed"_s, state.paletteReversed);
}

void addLayers(Arguments& arguments, const MapState& state) {
    const MapState ordinary;
    QStringList shown, hidden;
    for (const LayerKey& layer : layerKeys()) {
        if (state.*layer.shown != ordinary.*layer.shown) {
            (state.*layer.shown ? shown : hidden).append(QStringView(layer.word).toString());
        }
    }
    arguments.add(u"--show"_s, shown.join(u','));
    arguments.add(u"--hide"_s, hidden.join(u','));
    arguments.addEach(u"--hide-venues"_s, state.hiddenVenueCategories);
}

QString extentOf(const ViewState& view) {
    if (!view.area.isEmpty()) {
        return view.area;
    }
    return u"view:%1,%2,%3"_s.arg(numberOf(view.centreX), numberOf(view.centreY), numberOf(view.metresPerPoint));
}

} // namespace

QStringList MapState::toArguments() const {
    Arguments arguments;
    addSources(arguments, *this);
    for (const DecisionOverride& hand : decisionOverrides) {
        arguments.add(u"--set-decision"_s, argumentOf(hand));
    }
    addImports(arguments, withoutCarriedSources(*this).imports);
    addCriteria(arguments, index);
    addMethod(arguments, index);
    addAdjustments(arguments, adjustments);
    addDraws(arguments, robustness);
    addTheme(arguments, *this);
    addLayers(arguments, *this);
    if (view.area != ViewState().area) {
        arguments.add(u"--extent"_s, extentOf(view));
    }
    arguments.add(u"--territory"_s, selection);
    arguments.add(u"--title"_s, title);
    arguments.append(layoutArguments(layout));
    return arguments.list();
}

} // namespace document
