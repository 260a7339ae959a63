#pragma once

#include "document/loading.h"
#include "document/results.h"
#include "publish/composed_page.h"
#include "publish/display_recorder.h"
#include "publish/file_writers.h"
#include "publish/page_font.h"
#include "publish/presentation.h"

#include <QPainter>
#include <cmath>
#include <stdexcept>

namespace support {

/// The data that ship with the program.
inline std::shared_ptr<const document::Dataset> shippedDataset() {
    const auto reading = document::loadDataset({});
    if (!reading)
        throw std::runtime_error(qPrintable(reading.error().text()));
    return reading->dataset;
}

/// A map of a state, as a page would hold it.
inline publish::DisplayMap mapOf(const document::MapState& state, const document::Dataset& dataset, QRect rect) {
    const auto results = document::computeResults(state, dataset);
    publish::DisplayMap map;
    map.rect = rect;
    map.scene = publish::sceneFor(dataset);
    map.view = publish::viewFor(state.view, dataset, rect.size(), 1).value();
    map.style = publish::styleFor(state, dataset, *results, publish::Surroundings::Light);
    for (const int territory : dataset.territoryOfFace) {
        const auto& each = dataset.territories[std::size_t(territory)];
        map.faceIds << QStringLiteral("epci-") + each.code;
        map.faceTitles << each.name;
    }
    return map;
}

/// A page of one map under a title.
inline publish::ComposedPage countryPage(const document::MapState& state, const document::Dataset& dataset,
                                         QSize points = {480, 400}, double pixelsAPoint = 1) {
    publish::ComposedPage page;
    page.title = QStringLiteral("Score de fragilité : où l’accès aux soins manque");
    page.list.size = points;
    page.list.items.emplace_back(publish::DisplayGroupBegin{QStringLiteral("map"), QStringLiteral("Carte")});
    page.list.items.emplace_back(mapOf(state, dataset, QRect(QPoint(0, 40), points - QSize(0, 40))));
    page.list.items.emplace_back(publish::DisplayGroupEnd{});
    publish::DisplayRecorder recorder(page.list);
    QPainter painter(&recorder);
    painter.setFont(publish::pageFont());
    painter.drawText(QPointF(10, 24), page.title);
    painter.end();
    page.pixels = (QSizeF(points) * pixelsAPoint).toSize();
    page.pixelsAPoint = pixelsAPoint;
    page.dpi = 96 * pixelsAPoint;
    page.millimetres = QSizeF(points) * (25.4 / 96);
    return page;
}

inline publish::FileDescription description() {
    return {QStringLiteral("Score de fragilité"),
            QStringLiteral("Une carte de France, d’intercommunalités en sept "
                           "classes <de clair à foncé>."),
            QStringLiteral("fr"),
            {{QStringLiteral("program"), QStringLiteral("Diagonale")}}};
}

} // namespace support
