#include "publish/input_check.h"

#include "publish/seal.h"

#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace publish {

using namespace Qt::StringLiterals;
using Status = Verification::Input::Status;

namespace {

/// Paths by file name of all files of a folder.
QHash<QString, QStringList> filesIn(const QString& folder, const std::stop_token& stop) {
    constexpr int kMostFiles = 50'000;
    QHash<QString, QStringList> files;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int seen = 0; seen < kMostFiles && walk.hasNext() && !stop.stop_requested(); ++seen) {
        const QString path = walk.next();
        files[QFileInfo(path).fileName()].append(path);
    }
    for (QStringList& paths : files) {
        paths.sort();
    }
    return files;
}

/// Every part stands beside the first one, of the same size (looked at first: it costs nothing) and content.
bool isSame(const InputFile& input, const QString& path, const std::stop_token& stop) {
    const QDir folder = QFileInfo(path).dir();
    const auto sizeHolds = [&](const InputFile::Part& part) {
        return QFileInfo(folder.filePath(part.file)).size() == part.bytes;
    };
    const auto contentHolds = [&](const InputFile::Part& part) {
        return !part.sha256.isEmpty() && sealedSha256(folder.filePath(part.file), {}, stop) == part.sha256;
    };
    return std::ranges::all_of(input.parts, sizeHolds) && std::ranges::all_of(input.parts, contentHolds);
}

void check(const InputFile& input, const QStringList& candidates, const std::stop_token& stop, InputCheck& result) {
    const auto same = std::ranges::find_if(candidates, [&](const QString& path) { return isSame(input, path, stop); });
    if (same != candidates.end()) {
        result.paths.insert(input.name, *same);
    }
    result.inputs.push_back({input.name, same != candidates.end() ? Status::Same
                                         : candidates.isEmpty()   ? Status::Missing
                                                                  : Status::Changed});
}

} // namespace

QStringList InputCheck::named(Status status) const {
    QStringList names;
    for (const Verification::Input& input : inputs) {
        if (input.status == status) {
            names.append(input.name);
        }
    }
    return names;
}

InputCheck checkInputs(const std::vector<InputFile>& inputs, const QString& folder, std::stop_token stop) {
    InputCheck result;
    const QHash<QString, QStringList> files = filesIn(folder, stop);
    for (const InputFile& input : inputs) {
        check(input, files.value(input.parts.front().file), stop, result);
    }
    return result;
}

InputCheck checkShipped(const std::vector<InputFile>& shipped) {
    InputCheck result;
    for (const InputFile& input : shipped) {
        QStringList candidates{u":/data/"_s + input.name, u":/shapes/"_s + input.name};
        candidates.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
        check(input, candidates, {}, result);
    }
    return result;
}

} // namespace publish
