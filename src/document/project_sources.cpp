#include "document/project_sources.h"

#include "geo/face_rings.h"

#include <QFileInfo>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QString carriedName(const QString& part, const QString& path) {
    return QLatin1StringView(kProjectScheme) + part + u'/' + QFileInfo(path).fileName();
}

QString carriedName(const QString& part, qsizetype place, const QString& path) {
    return carriedName(u"%1/%2"_s.arg(part).arg(place), path);
}

void renameAll(QStringList& paths, const QString& part) {
    for (qsizetype i = 0; i < paths.size(); ++i) {
        paths[i] = carriedName(part, i, paths[i]);
    }
}

std::vector<territory::Boundaries::Source> namesOf(std::vector<territory::Boundaries::Source> sources) {
    for (territory::Boundaries::Source& source : sources) {
        source.path = QFileInfo(source.path).fileName();
        source.crs.wkt.clear();
    }
    return sources;
}

std::vector<io::ProjectContent::CommuneCoverage> coverageOf(const TableImportReading& reading,
                                                            const territory::Gazetteer& gazetteer) {
    std::vector<io::ProjectContent::CommuneCoverage> rows;
    QStringList keys = reading.coverage.keys();
    keys.sort();
    for (const QString& key : keys) {
        const std::vector<CommuneCoverage>& coverage = *reading.coverage.constFind(key);
        for (std::size_t i = 0; i < coverage.size(); ++i) {
            rows.push_back({key, gazetteer.territories()[i].code, coverage[i].communes, coverage[i].present,
                            coverage[i].populationShare});
        }
    }
    return rows;
}

io::ProjectContent::Import importOf(const TableImportReading& reading, const territory::Gazetteer& gazetteer) {
    io::ProjectContent::Import import;
    import.rows = reading.rows;
    import.matched = reading.matched;
    import.table = reading.table;
    import.categories = reading.categories;
    if (reading.communeFigures) {
        import.communes = {reading.communeFigures->table, reading.communeFigures->weights,
                           reading.communeFigures->weightLabels};
    }
    import.coverage = coverageOf(reading, gazetteer);
    return import;
}

void carryLists(const Dataset& sources, io::ProjectContent& content) {
    const QStringList names = withCarriedSources(sources.loadedFor).decisionFiles;
    for (std::size_t i = 0; i < sources.decisionLists.size(); ++i) {
        if (!sources.decisionLists[i]) { // the shipped one of a project that was only read
            continue;
        }
        io::ProjectContent::ListedDecisions listed{*sources.decisionLists[i], i == 0};
        if (i > 0) {
            listed.list.id = names.value(qsizetype(i) - 1);
            listed.list.source = QFileInfo(listed.list.source).isAbsolute() ? QFileInfo(listed.list.source).fileName()
                                                                            : listed.list.source;
        }
        content.decisionLists.push_back(std::move(listed));
    }
}

} // namespace

bool isCarried(const QString& source) {
    return source.startsWith(QLatin1StringView(kProjectScheme));
}

MapState withCarriedSources(MapState state) {
    if (!state.boundaryFiles.isEmpty()) {
        state.boundaryFiles = {QLatin1StringView(kProjectScheme) + u"boundaries"_s};
    }
    state.boundaryCodeColumn.clear();
    state.boundaryNameColumn.clear();
    state.boundaryCrs.clear();
    if (!state.departementFile.isEmpty()) {
        state.departementFile = carriedName(u"departements"_s, state.departementFile);
    }
    if (!state.indicatorFile.isEmpty()) {
        state.indicatorFile = carriedName(u"indicators"_s, state.indicatorFile);
    }
    const qsizetype inForce = state.decisionFiles.indexOf(state.decisionList);
    renameAll(state.decisionFiles, u"decisions"_s);
    if (inForce >= 0) {
        state.decisionList = state.decisionFiles[inForce];
    } else if (state.decisionList.contains(u'/')) { // a file that is no longer open
        state.decisionList.clear();
    }
    renameAll(state.venueFiles, u"places"_s);
    for (std::size_t i = 0; i < state.imports.size(); ++i) {
        state.imports[i].path = carriedName(u"imports"_s, qsizetype(i), state.imports[i].path);
    }
    return state;
}

MapState withoutCarriedSources(MapState state) {
    const auto drop = [](QStringList& paths) { paths.removeIf(isCarried); };
    drop(state.boundaryFiles);
    drop(state.decisionFiles);
    drop(state.venueFiles);
    std::erase_if(state.imports, [](const TableImport& import) { return isCarried(import.path); });
    for (QString* path : {&state.departementFile, &state.indicatorFile, &state.decisionList}) {
        if (isCarried(*path)) {
            path->clear();
        }
    }
    return state;
}

void carry(const Dataset& sources, io::ProjectContent& content) {
    const MapState& state = sources.loadedFor;
    content.ownIndicators = !state.indicatorFile.isEmpty() && sources.indicatorFile;
    if (sources.indicatorFile) {
        content.indicators = {sources.indicatorFile, &sources.indicatorFile->table};
    }
    for (const auto& reading : sources.importReadings) {
        content.imports.push_back(importOf(*reading, *sources.gazetteer));
    }
    carryLists(sources, content);
    for (const auto& reading : sources.venueReadings) {
        content.carePlaces.push_back(reading->venues);
    }
    content.ownBoundaries = !state.boundaryFiles.isEmpty() && sources.boundaries;
    if (sources.boundaries) {
        content.boundaries =
            std::make_shared<const territory::Boundaries>(geo::boundariesOf(*sources.boundaries->topology));
        content.boundaryFiles = namesOf(sources.boundaries->sources);
    }
    if (sources.departementLines) {
        content.departementBoundaries =
            std::make_shared<const territory::Boundaries>(geo::boundariesOf(*sources.departementLines));
    }
}

} // namespace document
