#pragma once

#include "document/map_state.h"

#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>
#include <vector>

namespace publish {

/// A file as a provenance knows it: of a shapefile, each of its parts.
struct InputFile {
    struct Part {
        QString file; ///< Its name, without its folder.
        qint64 bytes = 0;
        QByteArray sha256; ///< Lower-case hexadecimal; empty = it couldn't be read.
    };
    QString name; ///< What the provenance's state calls it: that of the first part, unless another input bears it.
    std::vector<Part> parts;
};

/// Paths of all files that a state names, each once; what ships and what a project carries is not among them.
QStringList inputPaths(const document::MapState& state);
/// The state with every file that it names (not those that a project carries) under another name.
document::MapState withFilesRenamed(document::MapState state, const std::function<QString(const QString&)>& nameOf);
/// Names without folders for these paths; several files of one name are told apart: "EPCI.shp", "EPCI.shp (2)".
QHash<QString, QString> namesWithoutFolders(const QStringList& paths);

/// What stands at a path: the file, and beside a .shp those that go with it. Reads all of it.
InputFile digestOf(const QString& path, const QString& name, std::stop_token stop = {});
/// The files in the program itself that a state uses: reference list, boundaries, indicators…
QStringList shippedFiles(const document::MapState& state);

QJsonArray jsonOf(const std::vector<InputFile>& inputs);
/// What isn't as jsonOf() writes it is left out; so are names that lead into folders.
std::vector<InputFile> inputFilesFrom(const QJsonArray& json);

} // namespace publish
