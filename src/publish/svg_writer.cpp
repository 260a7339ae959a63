#include "io/file_replacement.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/seal.h"
#include "publish/svg_page.h"

#include <QBuffer>
#include <QCoreApplication>

namespace publish {

using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::SvgWriter)
};

} // namespace

Expected<void> writeSvg(const QString& path, const ComposedPage& page, const FileDescription& description,
                        const SvgOptions& options, std::stop_token stop, const territory::Progress& progress) {
    if (progress)
        progress(-1, Words::tr("Écriture du SVG"));
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    QByteArray bytes; // A few megabytes.
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    SvgPage(buffer, options).write(page, description);
    if (stop.stop_requested())
        return tl::unexpected(interrupted(path));
    return file->write(bytes).and_then([&] { return closeSeal(file->temporaryPath()); }).and_then([&] {
        return file->commit();
    });
}

} // namespace publish
