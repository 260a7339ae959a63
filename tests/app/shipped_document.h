#pragma once

#include "document/document.h"
#include "document/loading.h"

#include <QTest>

namespace tests {

/// Opens what ships with the program in a document; false when that fails.
inline bool openShipped(document::Document& document) {
    const auto reading = document::loadDataset({});
    if (!reading)
        return false;
    document.setDataset(reading->dataset, reading->state);
    return true;
}

/// Marche Berrichonne: a zone rouge that the score ranks 40th of 1,250. Ouest guyanais: a zone rouge with a missing
/// value, far from the first 151.
inline const QString kMarcheBerrichonne = QStringLiteral("200007052"), kOuestGuyanais = QStringLiteral("249730037");

inline void select(document::Document& document, const QString& code) {
    document.navigate([&code](document::MapState& state) { state.selection = code; });
}

} // namespace tests
