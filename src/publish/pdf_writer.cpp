#include "io/file_replacement.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/seal.h"

#include <QCoreApplication>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PdfWriter)
};

/// What went wrong with the file beside is told of the one asked for.
Problem ofFile(Problem problem, const QString& path) {
    problem.subject = path;
    return problem;
}

Expected<void> writeBook(const QString& path, const ComposedPage& page, const FileDescription& description,
                         const std::stop_token& stop) {
    return PdfBook::begin(path, description)
        .and_then([&](PdfBook book) -> Expected<void> {
            if (const auto added = book.addPage(page.list, page.millimetres, stop); !added)
                return added;
            return book.finish();
        })
        .and_then([&] { return closeSeal(path); });
}

} // namespace

Expected<void> writePdf(const QString& path, const ComposedPage& page, const FileDescription& description,
                        std::stop_token stop, const territory::Progress& progress) {
    if (progress)
        progress(-1, Words::tr("Écriture du PDF"));
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto written = writeBook(file->temporaryPath(), page, description, stop); !written)
        return tl::unexpected(ofFile(written.error(), path));
    if (stop.stop_requested())
        return tl::unexpected(interrupted(path));
    return file->commit();
}

} // namespace publish
