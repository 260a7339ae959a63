#include "document/index_settings_json.h"
#include "document/json_fields.h"
#include "document/layout_json.h"
#include "document/map_state.h"
#include "document/state_keys.h"
#include "document/table_import_json.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace document {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::MapState)
};

constexpr int kMinimumClasses = 3, kMaximumClasses = 9, kMostDraws = 1'000'000;
constexpr double kLeastSpread = 0.001, kGreatestSpread = 0.999;

QJsonObject jsonOf(const DecisionOverride& hand) {
    return {{u"code"_s, hand.code},
            {u"status"_s, wordOf(decisionStatusKeys(), hand.decision.status)},
            {u"certainty"_s, wordOf(certaintyKeys(), hand.decision.certainty)},
            {u"source"_s, hand.decision.source},
            {u"note"_s, hand.decision.note}};
}

template <class Number> QJsonObject jsonOf(const QHash<QString, Number>& numbers) {
    QJsonObject object;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QJsonArray importsOf(const MapState& state) {
    QJsonArray imports;
    for (const TableImport& import : state.imports) {
        imports.append(jsonOf(import));
    }
    return imports;
}

QJsonObject sourcesOf(const MapState& state) {
    return {{u"boundaries"_s, QJsonArray::fromStringList(state.boundaryFiles)},
            {u"codeColumn"_s, state.boundaryCodeColumn},
            {u"nameColumn"_s, state.boundaryNameColumn},
            {u"crs"_s, jsonOf(state.boundaryCrs)},
            {u"departements"_s, state.departementFile},
            {u"indicators"_s, state.indicatorFile},
            {u"decisionLists"_s, QJsonArray::fromStringList(state.decisionFiles)},
            {u"venues"_s, QJsonArray::fromStringList(state.venueFiles)},
            {u"imports"_s, importsOf(state)}};
}

QJsonObject decisionOf(const MapState& state) {
    QJsonArray overrides;
    for (const DecisionOverride& hand : state.decisionOverrides) {
        overrides.append(jsonOf(hand));
    }
    return {{u"list"_s, state.decisionList},
            {u"byHand"_s, overrides},
            {u"adjustments"_s, adjustmentsJson(state.adjustments)}};
}

QJsonObject jsonOf(const fragility::RobustnessOptions& options) {
    return {{u"draws"_s, options.draws},
            {u"spread"_s, options.spread},
            {u"seed"_s, QString::number(qulonglong(options.seed))},
            {u"varyNormalisation"_s, options.varyNormalisation},
            {u"varyAggregation"_s, options.varyAggregation}};
}

QJsonObject themeOf(const MapState& state) {
    QJsonArray breaks;
    for (const double bound : state.classification.typedBreaks) {
        breaks.append(bound);
    }
    return {{u"shows"_s, wordOf(themeKeys(), state.theme)},
            {u"indicator"_s, state.indicator},
            {u"measure"_s, wordOf(coverageMeasureKeys(), state.coverageMeasure)},
            {u"from"_s, state.coverageSpan.first.toString(Qt::ISODate)},
            {u"to"_s, state.coverageSpan.last.toString(Qt::ISODate)},
            {u"method"_s, wordOf(breakMethodKeys(), state.classification.method)},
            {u"classes"_s, state.classification.classCount},
            {u"breaks"_s, breaks},
            {u"palette"_s, state.palette},
            {u"reversed"_s, state.paletteReversed}};
}

QJsonObject layersOf(const MapState& state) {
    QJsonObject layers{{u"hiddenVenueCategories"_s, QJsonArray::fromStringList(state.hiddenVenueCategories)}};
    for (const LayerKey& layer : layerKeys()) {
        layers.insert(QStringView(layer.word).toString(), state.*layer.shown);
    }
    return layers;
}

QJsonObject viewOf(const MapState& state) {
    return {{u"area"_s, state.view.area},
            {u"centreX"_s, state.view.centreX},
            {u"centreY"_s, state.view.centreY},
            {u"metresPerPoint"_s, state.view.metresPerPoint},
            {u"selection"_s, state.selection},
            {u"home"_s, state.homeDepartement},
            {u"comparedWith"_s, state.comparedWith},
            {u"brushed"_s, QJsonArray::fromStringList(state.brushed)}};
}

QJsonObject layoutOf(const MapState& state) {
    QJsonObject layout = state.layout.toJson();
    layout.insert(u"title"_s, state.title);
    return layout;
}

void readSources(JsonFields& fields, MapState& state) {
    fields.read(u"boundaries"_s, state.boundaryFiles);
    fields.read(u"codeColumn"_s, state.boundaryCodeColumn);
    fields.read(u"nameColumn"_s, state.boundaryNameColumn);
    fields.read(u"crs"_s, state.boundaryCrs);
    fields.read(u"departements"_s, state.departementFile);
    fields.read(u"indicators"_s, state.indicatorFile);
    fields.read(u"decisionLists"_s, state.decisionFiles);
    fields.read(u"venues"_s, state.venueFiles);
    fields.readObjects(u"imports"_s, [&](JsonFields& inner) { readTableImport(inner, state.imports.emplace_back()); });
}

/// Version 1: weights of 1 by default, any other from 0 up.
void readOldWeights(JsonFields& fields, IndexSettings& index) {
    QHash<QString, double> weights;
    fields.read(u"weights"_s, weights, 0);
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        // Past five times the ordinary weight, the new scale ends.
        index.setWeight(it.key(), std::min(*it * CriterionSettings::kDefaultWeight, CriterionSettings::kMostWeight));
    }
}

void readRobustness(JsonFields& fields, fragility::RobustnessOptions& options) {
    fields.read(u"draws"_s, options.draws, 1, kMostDraws);
    fields.read(u"spread"_s, options.spread, kLeastSpread, kGreatestSpread);
    fields.read(u"seed"_s, options.seed);
    fields.read(u"varyNormalisation"_s, options.varyNormalisation);
    fields.read(u"varyAggregation"_s, options.varyAggregation);
}

void readOverride(JsonFields& fields, MapState& state) {
    DecisionOverride hand;
    fields.read(u"code"_s, hand.code);
    fields.read(u"status"_s, decisionStatusKeys(), hand.decision.status);
    fields.read(u"certainty"_s, certaintyKeys(), hand.decision.certainty);
    fields.read(u"source"_s, hand.decision.source);
    fields.read(u"note"_s, hand.decision.note);
    if (hand.code.isEmpty()) {
        fields.refuse(u"code"_s, Words::tr("le code du territoire manque"));
    }
    state.decisionOverrides.push_back(hand);
}

/// Empty = open.
void readDay(JsonFields& fields, const QString& key, QDate& day) {
    QString text;
    fields.read(key, text);
    if (text.isEmpty()) {
        return;
    }
    day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        fields.refuse(key, Words::tr("une date s’écrit 2026-01-31"));
    }
}

void readTheme(JsonFields& fields, MapState& state) {
    fields.read(u"shows"_s, themeKeys(), state.theme);
    fields.read(u"indicator"_s, state.indicator);
    fields.read(u"measure"_s, coverageMeasureKeys(), state.coverageMeasure);
    readDay(fields, u"from"_s, state.coverageSpan.first);
    readDay(fields, u"to"_s, state.coverageSpan.last);
    fields.read(u"method"_s, breakMethodKeys(), state.classification.method);
    fields.read(u"classes"_s, state.classification.classCount, kMinimumClasses, kMaximumClasses);
    fields.read(u"breaks"_s, state.classification.typedBreaks);
    fields.read(u"palette"_s, state.palette);
    fields.read(u"reversed"_s, state.paletteReversed);
    if (!std::ranges::is_sorted(state.classification.typedBreaks)) {
        fields.refuse(u"breaks"_s, Words::tr("les bornes doivent être croissantes"));
    }
}

void readView(JsonFields& fields, MapState& state) {
    fields.read(u"area"_s, state.view.area);
    fields.read(u"centreX"_s, state.view.centreX);
    fields.read(u"centreY"_s, state.view.centreY);
    fields.read(u"metresPerPoint"_s, state.view.metresPerPoint);
    fields.read(u"selection"_s, state.selection);
    fields.read(u"comparedWith"_s, state.comparedWith);
    fields.read(u"brushed"_s, state.brushed);
    fields.read(u"home"_s, state.homeDepartement);
}

void readLayers(JsonFields& fields, MapState& state) {
    for (const LayerKey& layer : layerKeys()) {
        fields.read(QStringView(layer.word).toString(), state.*layer.shown);
    }
    fields.read(u"hiddenVenueCategories"_s, state.hiddenVenueCategories);
}

territory::Expected<int> versionOf(const QJsonObject& json) {
    JsonFields fields(json);
    int version = MapState::kVersion;
    fields.read(u"version"_s, version, 1, std::numeric_limits<int>::max());
    if (version > MapState::kVersion) {
        return tl::unexpected(
            territory::Problem{Words::tr("Cet état de carte vient d’une version plus récente de Diagonale."),
                               {},
                               Words::tr("Mettez Diagonale à jour, puis ouvrez-le de nouveau.")});
    }
    if (fields.problem()) {
        return tl::unexpected(*fields.problem());
    }
    return version;
}

} // namespace

QJsonObject MapState::toJson() const {
    return {{u"version"_s, kVersion},      {u"sources"_s, sourcesOf(*this)},  {u"decision"_s, decisionOf(*this)},
            {u"index"_s, jsonOf(index)},   {u"baseline"_s, jsonOf(baseline)}, {u"robustness"_s, jsonOf(robustness)},
            {u"theme"_s, themeOf(*this)},  {u"layers"_s, layersOf(*this)},    {u"view"_s, viewOf(*this)},
            {u"layout"_s, layoutOf(*this)}};
}

territory::Expected<MapState> MapState::fromJson(const QJsonObject& json) {
    const auto version = versionOf(json);
    if (!version) {
        return tl::unexpected(version.error());
    }
    MapState state;
    JsonFields fields(json);
    fields.readObject(u"sources"_s, [&](JsonFields& inner) { readSources(inner, state); });
    fields.readObject(u"decision"_s, [&](JsonFields& inner) {
        inner.read(u"list"_s, state.decisionList);
        inner.readObjects(u"byHand"_s, [&](JsonFields& item) { readOverride(item, state); });
        inner.readObjects(u"adjustments"_s, [&](JsonFields& item) { readAdjustment(item, state.adjustments); });
    });
    if (*version == 1) {
        readOldWeights(fields, state.index);
    }
    fields.readObject(u"index"_s, [&](JsonFields& inner) { readIndexSettings(inner, state.index); });
    fields.readObject(u"baseline"_s, [&](JsonFields& inner) { readIndexSettings(inner, state.baseline); });
    fields.readObject(u"robustness"_s, [&](JsonFields& inner) { readRobustness(inner, state.robustness); });
    fields.readObject(u"theme"_s, [&](JsonFields& inner) { readTheme(inner, state); });
    fields.readObject(u"layers"_s, [&](JsonFields& inner) { readLayers(inner, state); });
    fields.readObject(u"view"_s, [&](JsonFields& inner) { readView(inner, state); });
    fields.readObject(u"layout"_s, [&](JsonFields& inner) {
        inner.read(u"title"_s, state.title);
        readLayout(inner, state.layout);
    });
    if (fields.problem()) {
        return tl::unexpected(*fields.problem());
    }
    return state;
}

} // namespace document
