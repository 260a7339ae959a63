#include "download/download.h"

#include "download/part_file.h"
#include "download/transfer.h"

#include <algorithm>

namespace download {

tl::expected<Received, Failure> fetch(const Request& request, std::stop_token stop, const Report& report) {
    auto part = PartFile::open(request.folder, request.address, request.limits.turn, stop);
    if (!part)
        return tl::unexpected(Failure{part.error(), false, false});
    Transfer transfer(request, *part, report);
    auto received = transfer.run(std::move(stop));
    if (received)
        return received;
    received.error().resumable &= part->size() > 0;
    if (!received.error().resumable)
        part->discard();
    return received;
}

void discard(const Request& request) {
    if (auto part = PartFile::open(request.folder, request.address, request.limits.turn))
        part->discard();
}

qint64 keptBytes(const Request& request) {
    return PartFile::sizeIn(request.folder, request.address);
}

bool isSha256(const QString& typed) {
    constexpr qsizetype kDigits = 64;
    const QString digits = typed.trimmed();
    return digits.size() == kDigits && std::ranges::all_of(digits, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit.toLower() >= u'a' && digit.toLower() <= u'f');
           });
}

} // namespace download
