#include "io/project_file.h"

#include "io/file_replacement.h"
#include "io/gdal_session.h"
#include "io/project_file_reader.h"
#include "io/project_file_writer.h"

#include <QCoreApplication>

namespace io {

using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

Problem stopped(const QString& path) {
    return {Text::tr("L’enregistrement a été annulé."), path, Text::tr("Le fichier d’avant n’a pas changé.")};
}

Problem unwritable(const QString& path, const QString& why) {
    return {Text::tr("Le projet n’a pas pu être mis en forme (%1).").arg(why), path,
            Text::tr("Le fichier d’avant n’a pas changé ; votre travail reste ouvert.")};
}

Expected<QByteArray> bytesOf(const ProjectContent& content, const QString& path, const std::stop_token& stop) {
    GdalSession session;
    const QByteArray bytes = ProjectFileWriter(content, stop).bytes();
    if (stop.stop_requested())
        return tl::unexpected(stopped(path));
    if (bytes.isEmpty() || session.errorCount() > 0)
        return tl::unexpected(unwritable(path, session.firstError()));
    return bytes;
}

/// What has just been written holds the plan as it is: read as a next start would.
Expected<void> checkWritten(const QString& written, const ProjectContent& content, const QString& path) {
    const GdalSession session;
    const territory::Progress silent;
    const auto plan = ProjectFileReader(written, {}, silent).readPlan();
    if (!plan)
        return tl::unexpected(unwritable(path, plan.error().what));
    if (!(*plan == content.plan))
        return tl::unexpected(unwritable(path, Text::tr("relu, il n’était pas le même")));
    return {};
}

} // namespace

Expected<ProjectFileReading> readProjectFile(const QString& path, std::stop_token stop,
                                             const territory::Progress& progress) {
    const GdalSession session;
    return ProjectFileReader(path, std::move(stop), progress).read();
}

Expected<void> writeProjectFile(const QString& path, const ProjectContent& content, std::stop_token stop,
                                const territory::Progress& progress) {
    const auto announce = [&progress](double share) {
        if (progress)
            progress(share, Text::tr("Enregistrement du projet"));
    };
    announce(0);
    auto replacement = FileReplacement::begin(path); // First: what can't be written isn't worth making.
    if (!replacement)
        return tl::unexpected(replacement.error());
    const auto bytes = bytesOf(content, path, stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    announce(0.6);
    return replacement->write(*bytes)
        .and_then([&] { return checkWritten(replacement->temporaryPath(), content, path); })
        .and_then([&]() -> Expected<void> {
            announce(0.9);
            return stop.stop_requested() ? tl::unexpected(stopped(path)) : replacement->commit();
        });
}

} // namespace io
