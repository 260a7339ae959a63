#include "fuzzed_folder.h"

#include "publish/png_reading.h"
#include "publish/published_file.h"

using namespace Qt::StringLiterals;

/// What a published file says of itself, whatever its content claims to be; a picture's rows too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::FuzzedFolder folder;
    const QString path = folder.holding(u"carte.png"_s, fuzz::Bytes(data, size));
    const auto published = publish::readPublished(path);
    fuzz::require(published || !published.error().what.isEmpty(), "a refusal says why");
    int next = 0;
    const auto picture = publish::readPng(
        path, {}, [&next](int y, std::span<const uchar>) { fuzz::require(y == next++, "rows come in order"); });
    fuzz::require(picture.rows == next, "rows are counted");
    return 0;
}
