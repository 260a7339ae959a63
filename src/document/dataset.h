#pragma once

#include "document/commune_figures.h"
#include "document/map_state.h"
#include "document/table_import_reading.h"
#include "geo/face_locator.h"
#include "geo/topology.h"
#include "io/readers.h"
#include "solidarity/care_place.h"
#include "territory/boundaries.h"
#include "territory/category_column.h"
#include "territory/decision.h"
#include "territory/diagnosis.h"
#include "territory/gazetteer.h"
#include "territory/indicator_table.h"

#include <memory>
#include <vector>

namespace document {

/// Boundaries in use, with all that was made from them once.
struct LoadedBoundaries {
    std::vector<territory::Boundaries::Source> sources;
    std::shared_ptr<const geo::Topology> topology;
    std::shared_ptr<const geo::FaceLocator> locator;
    territory::Diagnosis diagnosis;
    bool schematic = false;
};

/// Everything loaded, immutable; a new file makes a new Dataset that shares the rest. A territory's index is its place
/// in `territories`: the reference list first, then what the boundaries alone know.
struct Dataset {
    MapState loadedFor; ///< Only its sources count: they name the files that these come from.
    std::shared_ptr<const territory::Gazetteer> gazetteer;
    std::shared_ptr<const LoadedBoundaries> boundaries;
    std::shared_ptr<const geo::Topology> departementLines; ///< May be null.
    /// The file of indicators (or the shipped one) as read, and what each of loadedFor.imports gave: what a next load
    /// takes over. Null, empty in a dataset that wasn't loaded.
    std::shared_ptr<const io::IndicatorReading> indicatorFile;
    std::vector<std::shared_ptr<const TableImportReading>> importReadings;
    std::vector<std::shared_ptr<const io::VenueReading>> venueReadings; ///< The same of loadedFor.venueFiles.
    // Made of them by document::joinImports().
    std::shared_ptr<const territory::IndicatorTable> indicators; ///< The file's (or shipped) ones, then imported ones.
    std::vector<territory::CategoryColumn> categories;           ///< Imported columns of words.
    std::shared_ptr<const CommuneFigures> communeFigures;        ///< Of imported tables by commune; null = none.
    /// By key of an indicator made from communes, then territory.
    QHash<QString, std::vector<CommuneCoverage>> coverage;
    std::vector<std::shared_ptr<const territory::DecisionList>> decisionLists; ///< The shipped one first.
    std::shared_ptr<const std::vector<solidarity::CarePlace>> venues;          ///< Opened by the user; null = none.
    std::shared_ptr<const std::vector<solidarity::CarePlace>> reportedVenues;  ///< « communes signalées », shipped.
    std::shared_ptr<const std::vector<solidarity::CarePlace>> emergency;       ///< Emergency departments, shipped.

    territory::Diagnosis indicatorDiagnosis; ///< What reading the indicators found.
    territory::Diagnosis venueDiagnosis;     ///< What reading the user's venues found.

    std::vector<territory::Territory> territories;
    QHash<QString, int> territoryIndex;
    std::vector<int> territoryOfFace; ///< By FaceId.
    std::vector<int>
        outlineOf; ///< By territory: index in the topology's codes(), -1 when the boundaries don't show it.
    /// By territory: opened and reported venues, in this order. By the venue's own territory; where it has none, by its
    /// point in real boundaries, never in schematic ones. The lists above keep them alive.
    std::vector<std::vector<const solidarity::CarePlace*>> venuesOf;
    std::vector<std::vector<const solidarity::CarePlace*>> emergencyOf; ///< The same of emergency departments.
    std::uint64_t revision = 0; ///< Another one for each linking in the process: results of one fit no other.

    /// Fills all that is by territory or by face from the rest (gazetteer and boundaries may be null), and takes a new
    /// revision. Up to some tens of milliseconds where venues must be found by their point: not in the interface
    /// thread.
    void link();
    int territoryOf(const QString& code) const { return territoryIndex.value(code, -1); }
    bool hasFace(int territory) const { return outlineOf[std::size_t(territory)] >= 0; }
    /// Territories of the reference list: the first of `territories`.
    std::size_t referenceCount() const { return gazetteer ? gazetteer->territories().size() : 0; }
    /// Territories that share a border (approximate on schematic boundaries), by descending population.
    std::vector<int> neighboursOf(int territory) const;
    /// The list named by its id; the shipped one (the first) when `id` is empty or unknown; null when there is none.
    const territory::DecisionList* decisionList(const QString& id) const;

private:
    void linkTerritories();
    void linkFaces();
};

} // namespace document
