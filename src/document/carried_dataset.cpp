#include "document/project_sources.h"

#include "document/boundary_loading.h"
#include "document/import_joining.h"

#include <QCoreApplication>
#include <algorithm>

namespace document {

using solidarity::CarePlace;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Project)
};

Problem disagreeing() {
    return {Words::tr("Ce que le projet montre et ce qu’il contient ne s’accordent pas."),
            {},
            Words::tr("Reprenez une copie plus ancienne du projet.")};
}

bool agree(const MapState& state, const io::ProjectContent& content) {
    const auto ownLists =
        std::ranges::count(content.decisionLists, false, &io::ProjectContent::ListedDecisions::shipped);
    return state.imports.size() == content.imports.size() && state.decisionFiles.size() == ownLists &&
           state.venueFiles.size() == qsizetype(content.carePlaces.size()) &&
           state.boundaryFiles.isEmpty() != content.ownBoundaries &&
           state.indicatorFile.isEmpty() != content.ownIndicators &&
           state.departementFile.isEmpty() == !content.departementBoundaries;
}

/// Fills a dataset with what a content carries, part by part.
class CarriedDataset {
public:
    CarriedDataset(const MapState& state, io::ProjectContent content, territory::Diagnosis& diagnosis)
        : m_content(std::move(content)), m_diagnosis(diagnosis), m_dataset(std::make_shared<Dataset>()) {
        m_dataset->loadedFor = state;
    }

    Expected<void> takeBoundaries(std::stop_token stop, const territory::Progress& progress) {
        if (m_content.ownBoundaries) {
            auto topology = built(*m_content.boundaries, stop, progress);
            if (!topology) {
                return tl::unexpected(topology.error());
            }
            auto loaded = std::make_shared<LoadedBoundaries>();
            loaded->sources = std::move(m_content.boundaryFiles);
            loaded->topology = std::move(*topology);
            loaded->locator = std::make_shared<const geo::FaceLocator>(loaded->topology);
            m_dataset->boundaries = std::move(loaded);
        }
        if (m_content.departementBoundaries) {
            auto topology = built(*m_content.departementBoundaries, stop, {});
            if (!topology) {
                return tl::unexpected(topology.error());
            }
            m_dataset->departementLines = std::move(*topology);
        }
        return {};
    }

    Expected<void> takeIndicators() {
        if (m_content.ownIndicators) {
            m_dataset->indicatorFile =
                std::make_shared<const io::IndicatorReading>(io::IndicatorReading{*m_content.indicators, {}});
        }
        const bool needsTerritories =
            std::ranges::any_of(m_content.imports, [](const auto& import) { return !import.coverage.empty(); });
        if (needsTerritories) {
            auto gazetteer = io::readGazetteer();
            if (!gazetteer) {
                return tl::unexpected(gazetteer.error());
            }
            m_dataset->gazetteer = std::make_shared<const territory::Gazetteer>(std::move(*gazetteer));
        }
        for (io::ProjectContent::Import& import : m_content.imports) {
            m_dataset->importReadings.push_back(readingOf(import));
        }
        return {};
    }

    void takeLists() {
        m_dataset->decisionLists.push_back(nullptr); // The shipped one is the program's.
        for (auto& [list, shipped] : m_content.decisionLists) {
            if (!shipped) {
                list.id = m_dataset->loadedFor.decisionFiles[qsizetype(m_dataset->decisionLists.size()) - 1];
                m_dataset->decisionLists.push_back(std::make_shared<const territory::DecisionList>(std::move(list)));
            }
        }
    }

    void takeVenues() {
        for (std::vector<CarePlace>& places : m_content.carePlaces) {
            m_dataset->venueReadings.push_back(
                std::make_shared<const io::VenueReading>(io::VenueReading{std::move(places), {}}));
        }
        joinVenues(*m_dataset);
    }

    std::shared_ptr<const Dataset> dataset() && { return std::move(m_dataset); }

private:
    Expected<std::shared_ptr<const geo::Topology>> built(const territory::Boundaries& boundaries, std::stop_token stop,
                                                         const territory::Progress& progress) {
        auto result = geo::buildTopology(boundaries, geo::standardFrames(), stop, progress);
        if (stop.stop_requested()) {
            return tl::unexpected(cancelledLoading());
        }
        if (!result) {
            return tl::unexpected(result.error());
        }
        m_diagnosis.append(result->diagnosis);
        return std::make_shared<const geo::Topology>(std::move(result->topology));
    }

    std::shared_ptr<const TableImportReading> readingOf(io::ProjectContent::Import& import) const {
        auto reading = std::make_shared<TableImportReading>();
        reading->table = std::move(import.table);
        reading->categories = std::move(import.categories);
        reading->rows = import.rows;
        reading->matched = import.matched;
        if (import.communes) {
            reading->communeFigures = std::make_shared<const CommuneFigures>(
                CommuneFigures{std::move(import.communes->table), std::move(import.communes->weights),
                               std::move(import.communes->weightLabels)});
        }
        for (const io::ProjectContent::CommuneCoverage& row : import.coverage) {
            std::vector<CommuneCoverage>& coverage = reading->coverage[row.key];
            coverage.resize(m_dataset->gazetteer->territories().size());
            if (const int territory = m_dataset->gazetteer->territoryOf(row.code); territory >= 0) {
                coverage[std::size_t(territory)] = {row.communes, row.present, row.populationShare};
            }
        }
        return reading;
    }

    io::ProjectContent m_content;
    territory::Diagnosis& m_diagnosis;
    std::shared_ptr<Dataset> m_dataset;
};

} // namespace

Expected<std::shared_ptr<const Dataset>> carriedDataset(const MapState& state, io::ProjectContent content,
                                                        territory::Diagnosis& diagnosis, std::stop_token stop,
                                                        const territory::Progress& progress) {
    if (!agree(state, content)) {
        return tl::unexpected(disagreeing());
    }
    CarriedDataset carried(state, std::move(content), diagnosis);
    if (const auto taken = carried.takeBoundaries(stop, progress); !taken) {
        return tl::unexpected(taken.error());
    }
    if (const auto taken = carried.takeIndicators(); !taken) {
        return tl::unexpected(taken.error());
    }
    carried.takeLists();
    carried.takeVenues();
    return std::move(carried).dataset();
}

} // namespace document
