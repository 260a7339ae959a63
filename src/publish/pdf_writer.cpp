#include "io/file_replacement.h"
#include "io/system_reason.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/pdf_binding.h"
#include "publish/seal.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <cerrno>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PdfWriter)
};

/// What went wrong with a file beside is told of the one asked for.
Problem ofFile(Problem problem, const QString& path) {
    problem.subject = path;
    return problem;
}

/// As Qt writes it: of whole units, and without the language.
Expected<void> writeLoose(const QString& path, const ComposedPage& page, const FileDescription& description,
                          const std::stop_token& stop) {
    return PdfBook::begin(path, description).and_then([&](PdfBook book) {
        return book.addPage(page.list, page.millimetres, stop).and_then([&] { return book.finish(); });
    });
}

} // namespace

Expected<void> writePdf(const QString& path, const ComposedPage& page, const FileDescription& description,
                        std::stop_token stop, const territory::Progress& progress) {
    if (progress)
        progress(-1, Words::tr("Écriture du PDF"));
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    QTemporaryFile loose;
    if (!loose.open())
        return tl::unexpected(notWritten(path, io::systemReason(errno)));
    PdfBinding binding;
    binding.language = description.language;
    binding.millimetres = page.millimetres;
    binding.cover = 0;
    const auto written = writeLoose(loose.fileName(), page, description, stop)
                             .and_then([&] { return bindPdf(loose.fileName(), *file, binding); })
                             .and_then([&] { return closeSeal(file->temporaryPath()); });
    if (!written)
        return tl::unexpected(ofFile(written.error(), path));
    if (stop.stop_requested())
        return tl::unexpected(interrupted(path));
    return file->commit();
}

} // namespace publish
