#include "fuzzed_folder.h"
#include "project_cells.h"

#include "io/project_file.h"
#include "support/made_up_project.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

enum Kind : unsigned { WholeFile, Patches, Cells, KindCount };

QByteArray soundProject(const fuzz::FuzzedFolder& folder) {
    const QString path = folder.holding(u"sain.gpkg"_s, {});
    fuzz::require(io::writeProjectFile(path, madeupproject::everything()).has_value(), "a sound project is written");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sound file with other bytes at places: three bytes of place, one of value.
QByteArray patched(QByteArray sound, fuzz::Bytes input) {
    constexpr std::size_t kPatch = 4;
    for (; input.size() >= kPatch; input = input.subspan(kPatch))
        sound[(input[0] | qsizetype(input[1]) << 8 | qsizetype(input[2]) << 16) % sound.size()] = char(input[3]);
    return sound;
}

fuzz::Bytes bytesOf(const QByteArray& content) {
    return {reinterpret_cast<const std::uint8_t*>(content.constData()), std::size_t(content.size())};
}

} // namespace

/// Projects: any file, a sound one with flipped bytes, and one with other values in its cells. What is read can be
/// saved again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::FuzzedFolder folder;
    static const QByteArray sound = soundProject(folder);
    static const fuzz::ProjectCells cells(sound);
    fuzz::Bytes input(data, size);
    const unsigned kind = fuzz::takeKind(input, KindCount);
    const QByteArray content = kind == Patches ? patched(sound, input)
                               : kind == Cells ? cells.edited(input)
                                               : QByteArray();
    const QString path = folder.holding(u"projet.gpkg"_s, kind == WholeFile ? input : bytesOf(content));
    const auto reading = io::readProjectFile(path);
    if (!reading)
        fuzz::require(!reading.error().what.isEmpty(), "a refusal says why");
    else if (kind == Cells)
        fuzz::require(io::writeProjectFile(folder.holding(u"encore.gpkg"_s, {}), reading->content).has_value(),
                      "what was read can be saved again");
    return 0;
}
