#pragma once

#include "document/map_state.h"

#include <QString>
#include <optional>
#include <span>

namespace document {

/// A word that stands for a value in files and on the command line; stable, never translated.
template <class T> struct Key {
    T value;
    const char16_t* word;
};

/// "score", "indicator", "decision".
std::span<const Key<Theme>> themeKeys();
/// "quantile", "jenks", "equal", "stddev", "typed".
std::span<const Key<statistics::BreakMethod>> breakMethodKeys();
/// "retained", "not_retained", "unknown".
std::span<const Key<territory::DecisionStatus>> decisionStatusKeys();
/// "sure", "probable".
std::span<const Key<territory::Certainty>> certaintyKeys();

template <class T> QString wordOf(std::span<const Key<T>> keys, T value) {
    for (const Key<T>& key : keys) {
        if (key.value == value) {
            return QStringView(key.word).toString();
        }
    }
    Q_UNREACHABLE();
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
