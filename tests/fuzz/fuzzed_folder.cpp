#include "fuzzed_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace fuzz {

using namespace Qt::StringLiterals;

namespace {

QString parentFolder() {
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

} // namespace

FuzzedFolder::FuzzedFolder() : m_folder(parentFolder() + u"/diagonale-fuzz-XXXXXX"_s) {}

QString FuzzedFolder::holding(const QString& name, Bytes content) const {
    const QString path = m_folder.filePath(name);
    QFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(reinterpret_cast<const char*>(content.data()), qint64(content.size())) == qint64(content.size());
    require(written, "the input can be put into a file");
    return path;
}

unsigned takeKind(Bytes& input, unsigned kinds) {
    if (input.empty())
        return 0;
    const unsigned kind = input.front() % kinds;
    input = input.subspan(1);
    return kind;
}

Bytes takePart(Bytes& input) {
    constexpr std::size_t kLengthBytes = 3;
    if (input.size() < kLengthBytes)
        return {};
    const std::size_t length = input[0] | std::size_t(input[1]) << 8U | std::size_t(input[2]) << 16U;
    input = input.subspan(kLengthBytes);
    const Bytes part = input.first(std::min(length, input.size()));
    input = input.subspan(part.size());
    return part;
}

void require(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "doesn't hold: %s\n", what);
    std::abort();
}

} // namespace fuzz
