#include "app/opening.h"

#include "document/edit_command.h"

#include <map>

namespace app {

using document::MapState;

namespace {

/// The state with the files of another one, and nothing else of it.
MapState withSources(const MapState& state, const MapState& sources) {
    MapState next = document::withPresentPlace(state, sources);
    next.view = state.view;
    next.selection = state.selection;
    next.homeDepartement = state.homeDepartement;
    return next;
}

/// The state that also names these files.
MapState withFiles(MapState state, FileKind kind, const QStringList& paths) {
    switch (kind) {
    case FileKind::Boundaries:
        state.boundaryFiles = paths;
        break;
    case FileKind::Indicators:
        state.indicatorFile = paths.last();
        break;
    case FileKind::Departements:
        state.departementFile = paths.last();
        break;
    case FileKind::DecisionList:
        state.decisionFiles += paths;
        state.decisionFiles.removeDuplicates();
        break;
    case FileKind::Venues:
        state.venueFiles += paths;
        state.venueFiles.removeDuplicates();
        break;
    case FileKind::Import:  // its columns are chosen first: see useImports()
    case FileKind::Project: // takes the place of all: see projectWanted()
        break;
    }
    return state;
}

/// True when a reading uses all the files that it was asked for.
bool usesAll(const MapState& wanted, const MapState& used) {
    return withSources(MapState(), wanted) == withSources(MapState(), used);
}

MapState withOptions(MapState state, const QStringList& paths, const io::BoundaryOptions& options) {
    state.boundaryFiles = paths;
    state.boundaryCodeColumn = options.codeColumn;
    state.boundaryNameColumn = options.nameColumn;
    state.boundaryCrs = options.epsgOf;
    return state;
}

/// Keys of the table in use, without what other tables have added to it.
QStringList ownIndicators(const document::Document& document) {
    QStringList keys;
    if (!document.dataset())
        return keys;
    for (const territory::Indicator& indicator : document.dataset()->indicators->indicators())
        keys << indicator.key;
    for (const document::TableImport& import : document.state().imports) {
        for (const document::ImportedColumn& column : import.columns)
            keys.removeAll(column.indicator.key);
    }
    return keys;
}

} // namespace

Opening::Opening(document::Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&m_worker, &Worker::progressed, this, &Opening::progressed);
    connect(&m_worker, &Worker::finished, this, &Opening::openNext);
}

const MapState& Opening::presentState() const {
    return m_document.dataset() ? m_document.state() : m_remembered;
}

void Opening::begin(const MapState& remembered) {
    m_remembered = remembered;
    emit begun(tr("Ouverture de la carte"));
    m_worker.start([this, remembered](std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        auto reading = document::loadDataset(remembered, stop, progress);
        if (!reading)
            return [this, problem = reading.error()] { emit failed({problem}, FileKind::Boundaries, {}); };
        auto results = document::computeResults(reading->state, *reading->dataset);
        return [this, reading = std::move(*reading), results = std::move(results)] {
            m_document.setDataset(reading.dataset, reading.state, results);
            emit boundariesOpened();
            if (!reading.problems.empty())
                emit reportedProblems(reading.problems);
        };
    });
}

void Opening::open(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    emit begun(tr("Lecture"));
    m_worker.start([this, paths, indicators = ownIndicators(m_document)](
                       std::stop_token, const territory::Progress&) -> Worker::Delivery {
        std::map<FileKind, QStringList> byKind;
        for (const QString& path : paths)
            byKind[guessKind(path, indicators)].append(path);
        // Boundaries, the first kind, say most about what the others mean.
        return [this, byKind] { m_waiting.assign(byKind.begin(), byKind.end()); };
    });
}

void Opening::openNext() {
    if (m_waiting.empty()) {
        emit ended();
        return;
    }
    const auto [kind, paths] = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    open(kind, paths);
}

void Opening::cancel() {
    m_waiting.clear();
    m_worker.cancel();
}

void Opening::open(FileKind kind, const QStringList& paths) {
    if (paths.isEmpty())
        return;
    if (kind == FileKind::Boundaries)
        return openBoundaries(paths, {});
    if (kind == FileKind::Import) {
        emit ended();
        emit importWanted(paths.first()); // one at a time: each has questions of its own
        return;
    }
    if (kind == FileKind::Project) {
        m_waiting.clear(); // what else was dropped would be lost under it
        emit ended();
        emit projectWanted(paths.first());
        return;
    }
    load(withFiles(presentState(), kind, paths), kind, paths,
         tr("Ouverture de %n fichiers", nullptr, int(paths.size())));
}

void Opening::useImports(const std::vector<document::TableImport>& imports, const QString& path) {
    MapState wanted = presentState();
    wanted.imports = imports;
    const QStringList paths = path.isEmpty() ? QStringList() : QStringList{path};
    load(wanted, FileKind::Import, paths, path.isEmpty() ? tr("Retrait d’indicateurs") : tr("Ajout d’indicateurs"));
}

void Opening::useSources(const MapState& state) {
    const auto sourcesOf = [](const MapState& any) {
        MapState sources = withSources(MapState(), any);
        sources.comparedWith.clear();
        sources.brushed.clear();
        return sources;
    };
    if (sourcesOf(state) != sourcesOf(presentState()))
        load(withSources(presentState(), state), FileKind::Boundaries, {}, tr("Ouverture des fichiers"));
}

void Opening::load(const MapState& wanted, FileKind kind, const QStringList& paths, const QString& title) {
    emit begun(title);
    m_worker.start([this, wanted, kind, paths, present = m_document.dataset()](
                       std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        auto reading = document::loadDataset(wanted, stop, progress, present.get());
        if (!reading)
            return [this, problem = reading.error(), kind, paths] { emit failed({problem}, kind, paths); };
        if (!usesAll(wanted, reading->state))
            return [this, problems = reading->problems, kind, paths] { emit failed(problems, kind, paths); };
        auto results = document::computeResults(reading->state, *reading->dataset);
        return [this, reading = std::move(*reading), results = std::move(results), kind, paths] {
            take(reading, results, kind, paths);
        };
    });
}

void Opening::take(const document::DatasetReading& reading, std::shared_ptr<const document::Results> results,
                   FileKind kind, const QStringList& paths) {
    m_document.setDataset(reading.dataset, withSources(presentState(), reading.state), std::move(results));
    if (kind == FileKind::DecisionList) {
        m_document.edit(tr("Liste de décision"), [&paths](MapState& state) { state.decisionList = paths.last(); });
    }
    if (!paths.isEmpty())
        emit opened(paths);
    if (!reading.problems.empty())
        emit reportedProblems(reading.problems);
}

void Opening::openBoundaries(const QStringList& paths, const io::BoundaryOptions& options) {
    const auto present = m_document.dataset();
    if (!present) // Still at the first load: it takes these along.
        return load(withOptions(presentState(), paths, options), FileKind::Boundaries, paths,
                    tr("Ouverture des contours"));
    emit begun(tr("Ouverture des contours"));
    const MapState wanted = withOptions(m_document.state(), paths, options);
    m_worker.start([this, paths, options, present, wanted](std::stop_token stop,
                                                           const territory::Progress& progress) -> Worker::Delivery {
        auto loaded = document::loadBoundaries(paths, options, *present->gazetteer, stop, progress);
        if (!loaded) {
            return [this, failure = std::move(loaded.error()), paths, options] {
                if (!failure.cancelled)
                    emit boundariesRefused(failure, paths, options);
            };
        }
        auto dataset = std::make_shared<document::Dataset>(*present);
        dataset->boundaries = std::move(*loaded);
        dataset->loadedFor = withSources(dataset->loadedFor, wanted);
        dataset->link();
        auto results = document::computeResults(wanted, *dataset);
        return [this, dataset = std::shared_ptr<const document::Dataset>(std::move(dataset)),
                results = std::move(results), paths] { takeBoundaries(dataset, results, paths); };
    });
}

void Opening::takeBoundaries(std::shared_ptr<const document::Dataset> dataset,
                             std::shared_ptr<const document::Results> results, const QStringList& paths) {
    const MapState next = withSources(m_document.state(), dataset->loadedFor);
    m_document.setDataset(std::move(dataset), next, std::move(results));
    if (!paths.isEmpty())
        emit opened(paths);
    emit boundariesOpened();
}

void Opening::useEmbeddedBoundaries() {
    openBoundaries({}, {});
}

} // namespace app
