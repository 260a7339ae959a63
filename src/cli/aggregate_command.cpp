#include "cli/aggregate_command.h"

#include "cli/option_text.h"
#include "document/aggregation_table.h"
#include "document/table_import_reading.h"
#include "io/csv_writer.h"
#include "io/readers.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;
using document::CommuneWeight;
using document::Grouping;
using document::ImportedColumn;
using document::TableImport;
using territory::Diagnosis;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::AggregateCommand)
};

QStringList namesOf(const io::TableProbe& probe) {
    QStringList names;
    for (const io::ProbedColumn& column : probe.columns) {
        names.append(column.name);
    }
    return names;
}

Problem noColumn(const QString& name, const io::TableProbe& probe, const QString& path) {
    return {Words::tr("Ce tableau n’a pas de colonne « %1 ».").arg(name), path,
            Words::tr("Ses colonnes : %1.").arg(namesOf(probe).join(u" ; "_s))};
}

/// What of the table counted for nothing is said, not left to be found out.
void tell(const Diagnosis& diagnosis) {
    for (const Diagnosis::Finding& finding : diagnosis.findings()) {
        if (finding.severity != Diagnosis::Severity::Notice) {
            complain({finding.text, finding.file, finding.samples.join(u" ; "_s)});
        }
    }
}

} // namespace

AggregateCommand::AggregateCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "aggregate",
          Words::tr("Réunir des chiffres par commune en moyennes par intercommunalité, département, EPT ou groupe")
              .toStdString())) {
    m_command->add_option("--communes", m_communes,
                          Words::tr("Tableau par commune, CSV, XLSX ou ODS (obligatoire)").toStdString());
    m_command->add_option("--sheet", m_sheet, Words::tr("Feuille du classeur ; par défaut la dernière").toStdString());
    m_command->add_option(
        "--column", m_columns,
        Words::tr("Colonne à réunir, autant de fois que voulu ; par défaut toutes celles de nombres").toStdString());
    m_command->add_option(
        "--weight", m_weight,
        Words::tr("Poids d’une commune : population, equal ou le nom d’une colonne (obligatoire)").toStdString());
    m_command->add_option(
        "--by", m_by,
        Words::tr("Groupes : epci (par défaut), dept, ept, ou un tableau de communes et de groupes").toStdString());
    m_command->add_option("--out", m_out, Words::tr("Tableau à écrire, en .csv (obligatoire)").toStdString());
}

ExitCode AggregateCommand::run() const {
    const QString out = QString::fromStdString(m_out);
    if (!out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    if (m_communes.empty()) {
        complain(badOption(u"--communes"_s, {}, Words::tr("Nommez le tableau des communes.")));
        return Misuse;
    }
    if (m_weight.empty()) {
        complain(badOption(u"--weight"_s, {}, Words::tr("Écrivez population, equal ou le nom d’une colonne.")));
        return Misuse;
    }
    const auto gazetteer = io::readGazetteer();
    if (!gazetteer) {
        complain(gazetteer.error());
        return Failed;
    }
    const auto groups = grouping(*gazetteer);
    if (!groups) {
        complain(groups.error());
        return Failed;
    }
    const auto reading =
        recipe().and_then([&](const TableImport& import) { return document::readTableImport(import, *gazetteer); });
    if (!reading) {
        complain(reading.error());
        return Failed;
    }
    tell(reading->diagnosis);
    const auto table = document::aggregationTable(*groups, *reading->communeFigures, *gazetteer);
    if (const auto written = io::writeCsv(out, table.columns, table.rows); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("%n groupes écrits : %1", nullptr, int(table.rows.size())).arg(out));
    return Done;
}

Expected<TableImport> AggregateCommand::recipe() const {
    const QString path = QString::fromStdString(m_communes);
    io::TableLayout asked;
    asked.sheet = QString::fromStdString(m_sheet);
    const auto probe = io::probeTable(path, asked);
    if (!probe) {
        return tl::unexpected(probe.error());
    }
    if (probe->codeColumn < 0 || !probe->byCommune) {
        return tl::unexpected(Problem{Words::tr("Aucune colonne de ce tableau ne porte des codes de communes."), path,
                                      Words::tr("Il faut une ligne par commune et son code INSEE.")});
    }
    const auto weight = weightAmong(*probe);
    if (!weight) {
        return tl::unexpected(weight.error());
    }
    const auto columns = columnsAmong(*probe, *weight);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    TableImport import{path, probe->layout, namesOf(*probe)[probe->codeColumn], true, {}};
    for (const QString& name : *columns) {
        ImportedColumn column{name, false, {}, *weight};
        column.indicator.key = column.indicator.label = name;
        import.columns.push_back(std::move(column));
    }
    return import;
}

Expected<CommuneWeight> AggregateCommand::weightAmong(const io::TableProbe& probe) const {
    const QString weight = QString::fromStdString(m_weight);
    if (weight == u"population"_s) {
        return CommuneWeight{CommuneWeight::Kind::Population, {}};
    }
    if (weight == u"equal"_s) {
        return CommuneWeight{CommuneWeight::Kind::Equal, {}};
    }
    if (!namesOf(probe).contains(weight)) {
        return tl::unexpected(noColumn(weight, probe, QString::fromStdString(m_communes)));
    }
    return CommuneWeight{CommuneWeight::Kind::Column, weight};
}

Expected<QStringList> AggregateCommand::columnsAmong(const io::TableProbe& probe, const CommuneWeight& weight) const {
    const QString path = QString::fromStdString(m_communes);
    QStringList columns = textsOf(m_columns);
    for (const QString& name : columns) {
        if (!namesOf(probe).contains(name)) {
            return tl::unexpected(noColumn(name, probe, path));
        }
    }
    if (!columns.isEmpty()) {
        return columns;
    }
    for (const io::ProbedColumn& column : probe.columns) {
        if (column.content == io::ColumnContent::Number && column.name != weight.column) {
            columns.append(column.name);
        }
    }
    if (columns.isEmpty()) {
        return tl::unexpected(Problem{Words::tr("Aucune colonne de ce tableau ne contient des nombres."), path,
                                      Words::tr("Nommez-en une par --column.")});
    }
    return columns;
}

Expected<Grouping> AggregateCommand::grouping(const territory::Gazetteer& gazetteer) const {
    const QString by = QString::fromStdString(m_by);
    if (by == u"epci"_s) {
        return document::epciGrouping(gazetteer);
    }
    if (by == u"dept"_s) {
        return document::departementGrouping(gazetteer);
    }
    return by == u"ept"_s ? document::eptGrouping(gazetteer) : document::groupingFromFile(by, gazetteer);
}

} // namespace cli
