#include "cli/coverage_command.h"

#include "cli/option_text.h"
#include "document/coverage_measure.h"
#include "document/coverage_table.h"
#include "document/whole_file.h"
#include "io/csv_writer.h"
#include "territory/key.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;
using solidarity::CoverageLevel;
using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::CoverageCommand)
};

constexpr territory::Key<CoverageLevel> kLevels[] = {
    {CoverageLevel::Territory, u"epci"}, {CoverageLevel::Departement, u"dept"}, {CoverageLevel::Region, u"region"}};

bool isGeoJson(const QString& path) {
    return path.endsWith(u".geojson"_s, Qt::CaseInsensitive) || path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

/// An empty text is an open end.
Expected<QDate> dayFrom(const QString& option, const std::string& text) {
    const QString typed = QString::fromStdString(text);
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && !day.isValid()) {
        return tl::unexpected(badOption(option, typed, Words::tr("Écrivez une date comme 2026-01-31.")));
    }
    return day;
}

/// What was asked, read from the options.
struct Asked {
    QString out;
    CoverageLevel level = CoverageLevel::Territory;
    solidarity::DateSpan span;
};

Expected<Asked> askedFrom(const std::string& out, const std::string& level, const std::string& from,
                          const std::string& to) {
    Asked asked{QString::fromStdString(out), CoverageLevel::Territory, {}};
    if (!isGeoJson(asked.out) && !asked.out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        return tl::unexpected(
            badOption(u"--out"_s, asked.out, Words::tr("Écrivez un nom de fichier en .csv ou en .geojson.")));
    }
    if (!level.empty()) {
        const QString word = QString::fromStdString(level);
        const auto known = territory::valueOf<CoverageLevel>(kLevels, word);
        if (!known) {
            return tl::unexpected(
                badOption(u"--level"_s, word,
                          Words::tr("Choisissez parmi : %1.").arg(territory::allWords<CoverageLevel>(kLevels))));
        }
        asked.level = *known;
    }
    const auto first = dayFrom(u"--from"_s, from), last = dayFrom(u"--to"_s, to);
    if (!first || !last) {
        return tl::unexpected(first ? last.error() : first.error());
    }
    asked.span = {*first, *last};
    if (first->isValid() && last->isValid() && *last < *first) {
        return tl::unexpected(badOption(u"--to"_s, QString::fromStdString(to),
                                        Words::tr("Écrivez une date qui ne précède pas celle de --from.")));
    }
    return asked;
}

Expected<void> write(const solidarity::Coverage& coverage, const Asked& asked, const territory::Gazetteer& gazetteer) {
    if (isGeoJson(asked.out)) {
        return document::writeWhole(asked.out, document::coverageGeoJson(coverage, asked.level, gazetteer));
    }
    const document::PlainTable table = document::coverageTable(coverage, asked.level);
    return io::writeCsv(asked.out, table.names(), table.rows);
}

} // namespace

CoverageCommand::CoverageCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "coverage", Words::tr("Écrire ce que couvre le plan d’un projet : lieux, journées, habitants à portée "
                                "(estimation)")
                          .toStdString())) {
    m_project.addTo(*m_command, u"diagonale coverage projet.gpkg --out couverture.csv"_s);
    m_command->add_option("--out", m_out,
                          Words::tr("Fichier à écrire, en .csv ou en .geojson (obligatoire)").toStdString());
    m_command->add_option("--from", m_from, Words::tr("Premier jour compté : 2026-01-01").toStdString());
    m_command->add_option("--to", m_to, Words::tr("Dernier jour compté").toStdString());
    m_command->add_option("--level", m_level, Words::tr("Ce que sont les lignes : epci, dept ou region").toStdString());
}

ExitCode CoverageCommand::run() const {
    const auto asked = askedFrom(m_out, m_level, m_from, m_to);
    if (!asked) {
        complain(asked.error());
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened) {
        return opened.error();
    }
    const auto coverage = solidarity::coverageOf(opened->reading.project.plan, *opened->ground, asked->span);
    if (const auto written = write(*coverage, *asked, *opened->ground->gazetteer); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("Couverture écrite : %1 (%2 ; estimation : %3)")
            .arg(asked->out, document::spanInWords(coverage->span), document::travelInWords(coverage->travel)));
    return Done;
}

} // namespace cli
