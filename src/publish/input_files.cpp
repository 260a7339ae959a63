#include "publish/input_files.h"

#include "document/project_sources.h"
#include "publish/seal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <utility>

namespace publish {

using document::MapState;
using namespace Qt::StringLiterals;

namespace {

const QStringList& shapefileParts() {
    static const QStringList suffixes{u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s};
    return suffixes;
}

/// The file itself first.
QStringList partsOf(const QString& path) {
    const QFileInfo main(path);
    QStringList parts{path};
    if (main.suffix().compare(u"shp"_s, Qt::CaseInsensitive) != 0) {
        return parts;
    }
    for (const QFileInfo& beside : main.dir().entryInfoList(QDir::Files, QDir::Name)) {
        if (beside.completeBaseName() == main.completeBaseName() && beside.fileName() != main.fileName() &&
            shapefileParts().contains(beside.suffix(), Qt::CaseInsensitive)) {
            parts.append(beside.filePath());
        }
    }
    return parts;
}

} // namespace

MapState withFilesRenamed(MapState state, const std::function<QString(const QString&)>& nameOf) {
    const QStringList boundaryFiles = state.boundaryFiles, decisionFiles = state.decisionFiles;
    const auto rename = [&](QString& path) {
        if (!path.isEmpty() && !document::isCarried(path)) {
            path = nameOf(path);
        }
    };
    for (QStringList* paths : {&state.boundaryFiles, &state.decisionFiles, &state.venueFiles}) {
        for (QString& path : *paths) {
            rename(path);
        }
    }
    for (document::TableImport& import : state.imports) {
        rename(import.path);
    }
    rename(state.departementFile);
    rename(state.indicatorFile);
    if (decisionFiles.contains(state.decisionList)) { // a list's id is its path
        rename(state.decisionList);
    }
    const QHash<QString, int> crs = std::exchange(state.boundaryCrs, {});
    for (const QString& path : boundaryFiles) {
        if (crs.contains(path)) {
            state.boundaryCrs.insert(nameOf(path), crs.value(path));
        }
    }
    return state;
}

QStringList inputPaths(const MapState& state) {
    QStringList paths;
    withFilesRenamed(state, [&](const QString& path) {
        paths.append(path);
        return path;
    });
    paths.removeDuplicates();
    return paths;
}

QHash<QString, QString> namesWithoutFolders(const QStringList& paths) {
    QHash<QString, QString> names;
    QHash<QString, int> bearers;
    for (const QString& path : paths) {
        const QString file = QFileInfo(path).fileName();
        const int bearer = ++bearers[file];
        names.insert(path, bearer == 1 ? file : u"%1 (%2)"_s.arg(file).arg(bearer));
    }
    return names;
}

InputFile digestOf(const QString& path, const QString& name, std::stop_token stop) {
    InputFile input{name, {}};
    for (const QString& part : partsOf(path)) {
        const QFileInfo file(part);
        input.parts.push_back({file.fileName(), file.size(), sealedSha256(part, {}, stop).value_or(QByteArray())});
    }
    return input;
}

QStringList shippedFiles(const MapState& state) {
    QStringList files{u":/data/communes.csv"_s,
                      u":/data/epci.csv"_s,
                      u":/data/departements.csv"_s,
                      u":/data/regions.csv"_s,
                      u":/data/red_zones_2025-06-27.csv"_s,
                      u":/data/red_zones_coverage.csv"_s,
                      u":/data/venues_reported.csv"_s,
                      u":/data/emergency_departments.csv"_s,
                      u":/data/indicators.json"_s};
    if (state.indicatorFile.isEmpty()) {
        files.append(u":/data/indicators_epci_2025.csv"_s);
    }
    if (state.boundaryFiles.isEmpty()) {
        files.append(u":/shapes/epci_2025_schematic.shp"_s);
    }
    return files;
}

QJsonArray jsonOf(const std::vector<InputFile>& inputs) {
    QJsonArray array;
    for (const InputFile& input : inputs) {
        QJsonArray parts;
        for (const InputFile::Part& part : input.parts) {
            parts.append(QJsonObject{
                {u"file"_s, part.file}, {u"bytes"_s, part.bytes}, {u"sha256"_s, QString::fromLatin1(part.sha256)}});
        }
        array.append(QJsonObject{{u"name"_s, input.name}, {u"parts"_s, parts}});
    }
    return array;
}

std::vector<InputFile> inputFilesFrom(const QJsonArray& json) {
    std::vector<InputFile> inputs;
    for (const QJsonValue& item : json) {
        InputFile input{item[u"name"_s].toString(), {}};
        for (const QJsonValue& part : item[u"parts"_s].toArray()) {
            const QString file = part[u"file"_s].toString();
            if (file.isEmpty() || file.contains(u'/')) { // a stranger's: it would lead out of the folder
                input.parts.clear();
                break;
            }
            input.parts.push_back({file, part[u"bytes"_s].toInteger(), part[u"sha256"_s].toString().toLatin1()});
        }
        if (!input.name.isEmpty() && !input.parts.empty()) {
            inputs.push_back(std::move(input));
        }
    }
    return inputs;
}

} // namespace publish
