#include "document/loading.h"

#include "document/boundary_loading.h"
#include "document/decision_list_file.h"
#include "document/import_joining.h"
#include "document/project_sources.h"
#include "io/readers.h"

#include <QCoreApplication>
#include <algorithm>
#include <future>

namespace document {

namespace {

using solidarity::CarePlace;
using territory::Expected;
using territory::Gazetteer;
using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Loading)
};

constexpr auto kShippedIndicators = ":/data/indicators_epci_2025.csv";
constexpr auto kShippedDecision = ":/data/red_zones_2025-06-27.csv";
constexpr auto kShippedCoverage = ":/data/red_zones_coverage.csv";
constexpr auto kReportedVenues = ":/data/venues_reported.csv";
constexpr auto kEmergencyDepartments = ":/data/emergency_departments.csv";

template <class T> using Shared = std::shared_ptr<const T>;

template <class Reading> auto startReading(Reading reading) {
    return std::async(std::launch::async, reading);
}

bool sameBoundaries(const MapState& a, const MapState& b) {
    return a.boundaryFiles == b.boundaryFiles && a.boundaryCodeColumn == b.boundaryCodeColumn &&
           a.boundaryNameColumn == b.boundaryNameColumn && a.boundaryCrs == b.boundaryCrs;
}

void useBoundariesOf(MapState& state, const MapState& other) {
    state.boundaryFiles = other.boundaryFiles;
    state.boundaryCodeColumn = other.boundaryCodeColumn;
    state.boundaryNameColumn = other.boundaryNameColumn;
    state.boundaryCrs = other.boundaryCrs;
}

/// A source that can't be used as a whole, in front of what went wrong.
Problem insteadOf(Problem problem, const QString& standIn) {
    problem.what = Words::tr("%1 %2").arg(problem.what, standIn);
    return problem;
}

/// Indicators as their thread found them.
struct IndicatorLoading {
    Expected<Shared<io::IndicatorReading>> reading;
    std::optional<Problem> refused; ///< Of the user's file, when the shipped one was read in its place.
};

/// What each import gave, in their order.
using ImportLoading = std::vector<Expected<Shared<TableImportReading>>>;

Expected<Shared<io::IndicatorReading>> readIndicatorFile(const QString& path) {
    return io::readIndicators(path).map([](io::IndicatorReading reading) -> Shared<io::IndicatorReading> {
        return std::make_shared<const io::IndicatorReading>(std::move(reading));
    });
}

/// One reading of a dataset: holds what was asked and what was found on the way.
class DatasetLoad {
public:
    DatasetLoad(const MapState& state, std::stop_token stop, const territory::Progress& progress,
                const Dataset* present, UnreadSource unread)
        : m_asked(state)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_present(present)
        , m_unread(unread)
        , m_dataset(std::make_shared<Dataset>()) {
        m_result.state = state;
    }

    Expected<DatasetReading> run() {
        // Four threads: boundaries (the longest), indicators, imported tables, and all that needs the reference list.
        std::shared_future<Expected<Shared<Gazetteer>>> gazetteer = startReading([this] { return readReference(); });
        auto boundaries = startReading([this, gazetteer] { return readBoundaries(gazetteer); });
        auto indicators = startReading([this] { return readIndicators(); });
        auto imports = startReading([this, gazetteer] { return readImports(gazetteer); });
        if (gazetteer.get()) {
            m_dataset->gazetteer = *gazetteer.get();
            readLists();
            readVenues();
            readDepartements();
        }
        settleIndicators(indicators.get());
        settleImports(imports.get());
        BoundaryLoading loaded = boundaries.get();
        if (!gazetteer.get()) {
            return tl::unexpected(gazetteer.get().error());
        }
        if (m_stop.stop_requested()) {
            return tl::unexpected(cancelledLoading());
        }
        if (const auto problem = settleBoundaries(std::move(loaded))) {
            return tl::unexpected(*problem);
        }
        if (m_failure) {
            return tl::unexpected(*m_failure);
        }
        return finished();
    }

private:
    Expected<Shared<Gazetteer>> readReference() const {
        if (m_present && m_present->gazetteer) {
            return m_present->gazetteer;
        }
        return io::readGazetteer().map([](Gazetteer gazetteer) -> Shared<Gazetteer> {
            return std::make_shared<const Gazetteer>(std::move(gazetteer));
        });
    }

    BoundaryLoading readBoundaries(std::shared_future<Expected<Shared<Gazetteer>>> gazetteer) const {
        if (m_present && m_present->boundaries && sameBoundaries(m_asked, m_present->loadedFor)) {
            return m_present->boundaries;
        }
        const auto reference = [gazetteer] { return gazetteer.get() ? gazetteer.get()->get() : nullptr; };
        return loadBoundariesWith(m_asked.boundaryFiles, boundaryOptionsOf(m_asked), reference, m_stop, m_progress);
    }

    /// What stands in where the boundaries asked for can't be read; a problem when nothing does.
    std::optional<Problem> settleBoundaries(BoundaryLoading loaded) {
        if (loaded) {
            m_dataset->boundaries = *loaded;
            return std::nullopt;
        }
        if (m_asked.boundaryFiles.isEmpty() || m_unread == UnreadSource::FailsTheLoad) {
            return loaded.error().problem;
        }
        if (m_present && m_present->boundaries) {
            m_dataset->boundaries = m_present->boundaries;
            useBoundariesOf(m_result.state, m_present->loadedFor);
            addProblem(loaded.error().problem, Words::tr("Les contours affichés restent."));
            return std::nullopt;
        }
        addProblem(loaded.error().problem, Words::tr("Les contours schématiques livrés sont affichés à la place."));
        useBoundariesOf(m_result.state, MapState());
        const BoundaryLoading shipped = loadBoundaries({}, {}, *m_dataset->gazetteer, m_stop, m_progress);
        if (!shipped) {
            return shipped.error().problem;
        }
        m_dataset->boundaries = *shipped;
        return std::nullopt;
    }

    IndicatorLoading readIndicators() const {
        const QString& asked = m_asked.indicatorFile;
        if (m_present && m_present->indicatorFile && asked == m_present->loadedFor.indicatorFile) {
            return {m_present->indicatorFile, std::nullopt};
        }
        const QString shipped = QLatin1String(kShippedIndicators);
        auto reading = readIndicatorFile(asked.isEmpty() ? shipped : asked);
        if (reading || asked.isEmpty()) {
            return {std::move(reading), std::nullopt};
        }
        return {readIndicatorFile(shipped), reading.error()};
    }

    void settleIndicators(IndicatorLoading loaded) {
        if (loaded.refused) {
            addProblem(*loaded.refused, Words::tr("Les indicateurs livrés avec Diagonale sont utilisés."));
            m_result.state.indicatorFile.clear();
        }
        if (!loaded.reading) {
            m_result.problems.push_back(loaded.reading.error());
            m_dataset->indicatorFile = std::make_shared<const io::IndicatorReading>();
            return;
        }
        m_dataset->indicatorFile = *loaded.reading;
    }

    ImportLoading readImports(std::shared_future<Expected<Shared<Gazetteer>>> gazetteer) const {
        ImportLoading loaded;
        // Two threads may not both tell how far they are: boundaries do, where they are read.
        const bool boundariesTell =
            !(m_present && m_present->boundaries && sameBoundaries(m_asked, m_present->loadedFor));
        for (const TableImport& import : m_asked.imports) {
            if (auto known = presentReading(import)) {
                loaded.emplace_back(std::move(known));
            } else if (gazetteer.get()) {
                loaded.push_back(readTableImport(import, **gazetteer.get(), m_stop,
                                                 boundariesTell ? territory::Progress() : m_progress)
                                     .map([](TableImportReading reading) -> Shared<TableImportReading> {
                                         return std::make_shared<const TableImportReading>(std::move(reading));
                                     }));
            }
        }
        return loaded;
    }

    Shared<TableImportReading> presentReading(const TableImport& import) const {
        if (!m_present) {
            return nullptr;
        }
        const std::vector<TableImport>& known = m_present->loadedFor.imports;
        const auto same = std::ranges::find(known, import);
        const auto place = std::size_t(same - known.begin());
        return place < m_present->importReadings.size() ? m_present->importReadings[place] : nullptr;
    }

    void settleImports(ImportLoading loaded) {
        m_result.state.imports.clear();
        for (std::size_t i = 0; i < loaded.size(); ++i) {
            if (!loaded[i]) {
                addProblem(loaded[i].error(), Words::tr("Ses colonnes ne sont pas ajoutées."));
                continue;
            }
            m_result.state.imports.push_back(m_asked.imports[i]);
            m_dataset->importReadings.push_back(*loaded[i]);
        }
        joinImports(*m_dataset);
    }

    void readLists() {
        if (m_present && !m_present->decisionLists.empty() && m_present->decisionLists.front()) {
            m_dataset->decisionLists.push_back(m_present->decisionLists.front());
        } else if (auto list = io::readDecisionList(QLatin1String(kShippedDecision), QLatin1String(kShippedCoverage))) {
            m_dataset->decisionLists.push_back(std::make_shared<const territory::DecisionList>(std::move(*list)));
        } else {
            m_result.problems.push_back(list.error());
            m_dataset->decisionLists.push_back(std::make_shared<const territory::DecisionList>());
        }
        m_result.state.decisionFiles.clear();
        for (const QString& path : m_asked.decisionFiles) {
            readList(path);
        }
    }

    /// A list that a project carries is in no other file.
    Shared<territory::DecisionList> carriedList(const QString& path) const {
        if (!m_present || !isCarried(path)) {
            return nullptr;
        }
        for (const auto& list : m_present->decisionLists) {
            if (list && list->id == path) {
                return list;
            }
        }
        return nullptr;
    }

    void readList(const QString& path) {
        if (const auto list = carriedList(path)) {
            m_result.state.decisionFiles.append(path);
            m_dataset->decisionLists.push_back(list);
            return;
        }
        const auto reading = readDecisionFile(path, *m_dataset->gazetteer);
        if (!reading) {
            addProblem(reading.error(), Words::tr("Cette liste n’est pas utilisée."));
            if (m_result.state.decisionList == path) {
                m_result.state.decisionList.clear();
            }
            return;
        }
        if (const int unsure = reading->unsureLines(); unsure > 0) {
            m_result.problems.push_back(
                {Words::tr("%n lignes ne sont pas reconnues avec certitude : elles sont laissées de "
                           "côté.",
                           nullptr, unsure),
                 path, Words::tr("Collez la liste dans la fenêtre pour les confirmer une à une.")});
        }
        m_result.state.decisionFiles.append(path);
        m_dataset->decisionLists.push_back(std::make_shared<const territory::DecisionList>(reading->list));
    }

    void readVenues() {
        m_dataset->reportedVenues =
            m_present && m_present->reportedVenues ? m_present->reportedVenues : shippedVenues(kReportedVenues);
        m_dataset->emergency =
            m_present && m_present->emergency ? m_present->emergency : shippedVenues(kEmergencyDepartments);
        if (m_present && m_asked.venueFiles == m_present->loadedFor.venueFiles) {
            m_dataset->venueReadings = m_present->venueReadings;
            m_dataset->venues = m_present->venues;
            m_dataset->venueDiagnosis = m_present->venueDiagnosis;
            return;
        }
        m_result.state.venueFiles.clear();
        for (const QString& path : m_asked.venueFiles) {
            auto reading = presentVenues(path);
            if (!reading) {
                reading = readVenueFile(path);
            }
            if (reading) {
                m_result.state.venueFiles.append(path);
                m_dataset->venueReadings.push_back(std::move(reading));
            }
        }
        joinVenues(*m_dataset);
    }

    Shared<io::VenueReading> presentVenues(const QString& path) const {
        const qsizetype place = m_present ? m_present->loadedFor.venueFiles.indexOf(path) : -1;
        const auto& readings = m_present ? m_present->venueReadings : m_dataset->venueReadings;
        return place >= 0 && place < qsizetype(readings.size()) ? readings[std::size_t(place)] : nullptr;
    }

    Shared<io::VenueReading> readVenueFile(const QString& path) {
        auto reading = io::readVenues(path, *m_dataset->gazetteer);
        if (!reading) {
            addProblem(reading.error(), Words::tr("Ces lieux ne sont pas affichés."));
            return nullptr;
        }
        return std::make_shared<const io::VenueReading>(std::move(*reading));
    }

    Shared<std::vector<CarePlace>> shippedVenues(const char* path) {
        auto reading = io::readVenues(QLatin1String(path), *m_dataset->gazetteer);
        if (!reading) {
            m_result.problems.push_back(reading.error());
            return nullptr;
        }
        return std::make_shared<const std::vector<CarePlace>>(std::move(reading->venues));
    }

    void readDepartements() {
        const QString& path = m_asked.departementFile;
        if (path.isEmpty()) {
            return;
        }
        if (m_present && m_present->departementLines && path == m_present->loadedFor.departementFile) {
            m_dataset->departementLines = m_present->departementLines;
            return;
        }
        const auto lines = loadDepartementLines(path, *m_dataset->gazetteer, m_stop);
        if (!lines) {
            addProblem(lines.error(), Words::tr("Les limites de départements ne sont pas dessinées."));
            m_result.state.departementFile.clear();
            return;
        }
        m_dataset->departementLines = *lines;
    }

    DatasetReading finished() {
        m_dataset->loadedFor = m_result.state;
        m_dataset->link();
        m_result.dataset = std::move(m_dataset);
        return std::move(m_result);
    }

    void addProblem(const Problem& problem, const QString& standIn) {
        m_result.problems.push_back(insteadOf(problem, standIn));
        if (m_unread == UnreadSource::FailsTheLoad && !m_failure) {
            m_failure = problem;
        }
    }

    const MapState& m_asked;
    const std::stop_token m_stop;
    const territory::Progress& m_progress;
    const Dataset* m_present;
    const UnreadSource m_unread;
    std::optional<Problem> m_failure; ///< The first unread source, where that fails the load.
    std::shared_ptr<Dataset> m_dataset;
    DatasetReading m_result;
};

} // namespace

Expected<DatasetReading> loadDataset(const MapState& state, std::stop_token stop, const territory::Progress& progress,
                                     const Dataset* present, UnreadSource unread) {
    return DatasetLoad(state, std::move(stop), progress, present, unread).run();
}

} // namespace document
