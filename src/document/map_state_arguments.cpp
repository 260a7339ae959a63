#include "document/map_state.h"
#include "document/state_keys.h"

#include <QLocale>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
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
    QStringList list() const { return m_list; }

private:
    QStringList m_list;
};

void addSources(Arguments& arguments, const MapState& state) {
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

void addTheme(Arguments& arguments, const MapState& state) {
    const Classification ordinary;
    const Classification& chosen = state.classification;
    if (state.theme != Theme::Score) {
        arguments.add(u"--theme"_s,
                      state.theme == Theme::Indicator ? state.indicator : wordOf(themeKeys(), state.theme));
    }
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
    addTheme(arguments, *this);
    addLayers(arguments, *this);
    if (view.area != ViewState().area) {
        arguments.add(u"--extent"_s, extentOf(view));
    }
    arguments.add(u"--select"_s, selection);
    arguments.add(u"--title"_s, title);
    return arguments.list();
}

} // namespace document
