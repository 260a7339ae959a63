#pragma once

#include "territory/problem.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <utility>
#include <vector>

namespace document {

/// Where what is saved under a name (a scenario, a layout) stands in a folder. Any name may be given: the file's has
/// its first letters, for who looks into the folder, and a digest that tells names apart.
QString namedFile(const QString& folder, const QString& name);

/// The folder of the program's configuration that holds things of one kind ("layouts").
QString configurationFolder(const QString& kind);

/// Where nothing of that name is saved there is nothing to remove.
territory::Expected<void> removeNamedFile(const QString& folder, const QString& name);

/// The files of a folder that may hold such things.
QStringList namedFiles(const QString& folder);

/// All that `read` can read in a folder, sorted by their `name`; what it can't is left out, and left alone.
template <class Named>
std::vector<Named> readNamedFiles(const QString& folder, territory::Expected<Named> (*read)(const QString& path)) {
    std::vector<Named> all;
    for (const QString& path : namedFiles(folder)) {
        if (auto one = read(path)) {
            all.push_back(std::move(*one));
        }
    }
    std::ranges::sort(all,
                      [](const Named& a, const Named& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

} // namespace document
