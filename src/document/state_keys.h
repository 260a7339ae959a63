#pragma once

#include "document/map_state.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <span>

namespace document {

/// A word that stands for a value in files and on the command line; stable, never translated.
template <class T> struct Key {
    T value;
    const char16_t* word;
};

/// "score", "indicator", "decision", "category", "robustness", "agreement".
std::span<const Key<Theme>> themeKeys();
/// "quantile", "jenks", "equal", "stddev", "typed".
std::span<const Key<statistics::BreakMethod>> breakMethodKeys();
/// "retained", "not_retained", "unknown".
std::span<const Key<territory::DecisionStatus>> decisionStatusKeys();
/// "sure", "probable".
std::span<const Key<territory::Certainty>> certaintyKeys();
/// "low", "high": the fragile end.
std::span<const Key<territory::Direction>> directionKeys();
/// "percentile", "minmax", "zscore", "goalpost".
std::span<const Key<fragility::Normalisation>> normalisationKeys();
/// "arithmetic", "geometric", "harmonic".
std::span<const Key<fragility::Aggregation>> aggregationKeys();
/// "rescale", "median", "none".
std::span<const Key<fragility::MissingRule>> missingRuleKeys();
/// "top", "population", "score".
std::span<const Key<fragility::SelectionRule::Kind>> selectionKeys();
/// "france", "metropole", "region".
std::span<const Key<ReferenceSet::Kind>> referenceKeys();
/// "population", "households", "column", "equal".
std::span<const Key<CommuneWeight::Kind>> communeWeightKeys();

template <class T> QString wordOf(std::span<const Key<T>> keys, T value) {
    for (const Key<T>& key : keys) {
        if (key.value == value) {
            return QStringView(key.word).toString();
        }
    }
    Q_UNREACHABLE();
}

/// « percentile, minmax, zscore, goalpost », for who must choose one.
template <class T> QString allWords(std::span<const Key<T>> keys) {
    QStringList words;
    for (const Key<T>& key : keys) {
        words.append(QStringView(key.word).toString());
    }
    return words.join(QStringLiteral(", "));
}

template <class T> std::optional<T> valueOf(std::span<const Key<T>> keys, const QString& word) {
    for (const Key<T>& key : keys) {
        if (word == QStringView(key.word)) {
            return key.value;
        }
    }
    return std::nullopt;
}

/// A layer that can be shown or hidden, by its word: "decision", "departements", "regions", "venues", "reported",
/// "emergency", "towns".
struct LayerKey {
    bool MapState::*shown;
    const char16_t* word;
};
std::span<const LayerKey> layerKeys();

} // namespace document
