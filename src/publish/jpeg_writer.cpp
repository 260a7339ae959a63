#include "io/file_replacement.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/jpeg_stream.h"
#include "publish/page_strips.h"
#include "publish/xmp_packet.h"

#include <QCoreApplication>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::JpegWriter)
};

} // namespace

Expected<void> writeJpeg(const QString& path, const ComposedPage& page, const FileDescription& description,
                         std::stop_token stop, const territory::Progress& progress) {
    constexpr int kLongestSide = 65'500; // libjpeg's own limit.
    if (std::max(page.pixels.width(), page.pixels.height()) > kLongestSide)
        return tl::unexpected(Problem{Words::tr("Cette image est trop grande pour le format JPEG."), path,
                                      Words::tr("Choisissez une taille plus petite, ou le format PNG.")});
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    std::optional<Problem> problem;
    JpegStream jpeg([&](const QByteArray& bytes) {
        const auto written = file->write(bytes);
        if (!written)
            problem = written.error();
        return written.has_value();
    });
    const auto take = [&jpeg](const QImage& strip, int) { return jpeg.writeRows(strip); };
    if (!jpeg.begin(page.pixels, page.dpi, xmpPacket(description), description.title.toUtf8()) ||
        !paintInStrips(page, take, stop, progress) || !jpeg.end() || stop.stop_requested())
        return tl::unexpected(stop.stop_requested() ? interrupted(path) : problem.value_or(noMemory(path)));
    return file->commit();
}

} // namespace publish
