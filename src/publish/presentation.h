#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "document/results.h"
#include "map/labels.h"
#include "map/legend.h"
#include "map/point_layer.h"
#include "map/scene.h"
#include "map/style.h"
#include "map/view.h"
#include "solidarity/plan.h"

namespace publish {

/// Light or dark surroundings; paper is light. The colours of the data are the same in both.
enum class Surroundings { Light, Dark };

/// What a state looks like: the one place where the document's values become colours, marks and words. Window and
/// export both use it, so that they give the same picture.
map::Style styleFor(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                    Surroundings surroundings);
/// `plan`: whose venues are shown; null = none.
map::Legend legendFor(const document::MapState& state, const document::Dataset& dataset,
                      const document::Results& results, const solidarity::Plan* plan = nullptr);
/// « Contours schématiques »: the note that ends the legend of such boundaries.
QString schematicNote();
std::shared_ptr<const map::Scene> sceneFor(const document::Dataset& dataset);
/// Towns that may be named, of 1,000 inhabitants and more. Projects thousands of points: once a dataset, in a worker.
std::vector<map::LabelCandidate> townsFor(const document::Dataset& dataset);
/// Items' ids are indices in allVenues(), and of the plan's venues planVenueId() of their place in the plan.
map::PointLayer pointsFor(const document::MapState& state, const document::Dataset& dataset,
                          const solidarity::Plan* plan = nullptr);
/// Below 0, so that it is no index in allVenues(); the same function takes it back to the place.
constexpr int planVenueId(int place) {
    return -1 - place;
}
/// Opened venues, reported communes, emergency departments: in this order, hidden ones included.
std::vector<const solidarity::CarePlace*> allVenues(const document::Dataset& dataset);

/// View of a named area (see publish::Area: "france", "dept:36", "around:200007052"…), or of a free view; nothing
/// when unknown.
std::optional<map::View> viewFor(const document::ViewState& state, const document::Dataset& dataset, QSize size,
                                 double pixelRatio, const QMarginsF& margins = {});

/// Words that must be right everywhere. Translated; numbers and dates are written as QLocale() writes them.
struct Wording {
    QString title;    ///< « Score de fragilité des intercommunalités »
    QString subtitle; ///< What the colours say, in a sentence for the reader of a page.
    QString method; ///< « score calculé par Diagonale, poids égaux, deux critères approchés ; ce n’est pas l’indice de
                    ///< la DREES »
    QString completeness; ///< « 76 zones établies sur 151, dont 12 probables »
    QString boundaries;   ///< « contours schématiques » or the files' names
    QString sources; ///< « DREES 2019–2023, INSEE 2015–2020 »: of the indicators in use, with their vintages.
    QString decisionSource; ///< « Zones rouges du 27 juin 2025 (partielle) : ARS, presse »; empty when no list is held.
    QString venueSources;   ///< « FINESS »: of the venues shown; empty when none is.
};
/// « Centre-Val de Loire »: what an area is called; empty for the country, a box, a free view and what isn't known.
QString areaName(const QString& area, const document::Dataset& dataset);
Wording wordingFor(const document::MapState& state, const document::Dataset& dataset, const document::Results& results);

} // namespace publish
