#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>

namespace territory {

/// A word that stands for a value in files and on the command line; stable, never translated.
template <class T> struct Key {
    T value;
    const char16_t* word;
};

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

} // namespace territory
