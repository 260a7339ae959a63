#include "cli/check_command.h"

#include "cli/option_text.h"
#include "document/loading.h"
#include "io/diagnosis_report.h"
#include "io/readers.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::CheckCommand)
};

ExitCode exitCodeOf(io::CheckReport::Status status) {
    switch (status) {
    case io::CheckReport::Status::Sound:
        return Done;
    case io::CheckReport::Status::Usable:
        return WithProblems;
    case io::CheckReport::Status::Unusable:
        return Failed;
    }
    Q_UNREACHABLE();
}

/// A failure that no finding tells (a file that doesn't open, a question) is told as one.
territory::Diagnosis withProblem(const io::BoundaryFailure& failure) {
    using territory::Diagnosis;
    Diagnosis diagnosis = failure.diagnosis;
    if (!diagnosis.hasAny(Diagnosis::Severity::Error)) {
        diagnosis.add({.cause = Diagnosis::Cause::Unreadable,
                       .severity = Diagnosis::Severity::Error,
                       .file = failure.problem.subject,
                       .count = 1,
                       .text = failure.problem.what,
                       .remedy = failure.problem.remedy,
                       .samples = {}});
    }
    return diagnosis;
}

/// The whole way that the window goes: reading, reference list, topology.
io::CheckReport reportOn(const QStringList& files, const io::BoundaryOptions& options,
                         const territory::Gazetteer& gazetteer) {
    io::CheckReport report;
    report.files = static_cast<int>(files.size());
    const auto loaded = document::loadBoundaries(files, options, gazetteer);
    if (!loaded) {
        report.sources = loaded.error().sources;
        report.diagnosis = withProblem(loaded.error());
        return report;
    }
    report.territories = static_cast<int>((*loaded)->topology->codes().size());
    report.sources = (*loaded)->sources;
    report.diagnosis = (*loaded)->diagnosis;
    return report;
}

} // namespace

CheckCommand::CheckCommand(CLI::App& application)
    : m_command(application.add_subcommand("check", Words::tr("Examiner des fichiers de contours").toStdString())) {
    m_command->add_option("files", m_files, Words::tr("Contours : un ou plusieurs fichiers").toStdString());
    m_command->add_flag("--json", m_json, Words::tr("Répondre en JSON").toStdString());
    m_sources.addBoundaryReading(*m_command);
}

ExitCode CheckCommand::run() const {
    if (m_files.empty()) {
        complain(Words::tr("il manque les fichiers à examiner : diagonale check EPCI.shp"));
        return Misuse;
    }
    document::MapState chosen;
    if (const auto applied = m_sources.applyTo(chosen); !applied) {
        complain(applied.error());
        return Misuse;
    }
    const auto gazetteer = io::readGazetteer();
    if (!gazetteer) {
        complain(gazetteer.error());
        return Failed;
    }
    const io::CheckReport report = reportOn(textsOf(m_files), document::boundaryOptionsOf(chosen), *gazetteer);
    say(m_json ? QString::fromUtf8(QJsonDocument(io::diagnosisToJson(report)).toJson()).trimmed()
               : io::diagnosisToText(report).trimmed());
    return exitCodeOf(report.status());
}

} // namespace cli
