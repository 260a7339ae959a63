#pragma once

#include "document/loading.h"
#include "publish/publication.h"

/// Publications of what ships with the program.
namespace shippedpublication {

/// Read once.
inline const document::Dataset& shipped() {
    static const std::shared_ptr<const document::Dataset> dataset = document::loadDataset({})->dataset;
    return *dataset;
}

inline publish::Publication publication(document::Theme theme, const QString& area, const QString& indicator = {}) {
    publish::Publication publication;
    publication.state.theme = theme;
    publication.state.indicator = indicator;
    publication.state.view.area = area;
    publication.dataset = std::shared_ptr<const document::Dataset>(std::shared_ptr<void>(), &shipped());
    publication.results = document::computeResults(publication.state, shipped());
    publication.date = QDate(2026, 11, 22);
    return publication;
}

} // namespace shippedpublication
