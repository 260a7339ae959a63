#include "io/project_file_writer.h"

#include "io/feature_geometry.h"
#include "io/indicator_columns.h"
#include "io/project_file.h"

#include <QCoreApplication>
#include <map>

namespace io {

using namespace Qt::StringLiterals;
using territory::Boundaries;

namespace {

/// Codes of the table, then those that only categories know.
QStringList codesOf(const territory::IndicatorTable& table, const std::vector<territory::CategoryColumn>& categories) {
    QSet<QString> others;
    for (const territory::CategoryColumn& category : categories) {
        for (auto it = category.byCode.begin(); it != category.byCode.end(); ++it) {
            if (table.rowOf(it.key()) < 0)
                others.insert(it.key());
        }
    }
    QStringList sorted = others.values();
    sorted.sort(); // A set's own order differs from run to run.
    return table.codes() + sorted;
}

/// Places of features by the CRS of their source.
std::map<int, std::vector<std::size_t>> featuresByEpsg(const Boundaries& boundaries) {
    std::map<int, std::vector<std::size_t>> byEpsg;
    for (std::size_t i = 0; i < boundaries.features.size(); ++i)
        byEpsg[boundaries.sources[boundaries.features[i].source].crs.epsg].push_back(i);
    return byEpsg;
}

void fillValue(OGRFeature& feature, int column, double value) {
    if (value == value)
        feature.SetField(column, value);
}

} // namespace

QByteArray ProjectFileWriter::bytes() {
    for (const auto part :
         {&ProjectFileWriter::writeProject, &ProjectFileWriter::writePlan, &ProjectFileWriter::writeMap,
          &ProjectFileWriter::writeIndicators, &ProjectFileWriter::writeDecisions, &ProjectFileWriter::writeCarePlaces})
        (this->*part)();
    writeBoundaries(m_content.boundaries.get(), kBoundaryLayers);
    writeBoundaries(m_content.departementBoundaries.get(), kDepartementLayers);
    write<BoundaryFileTable>(m_content.boundaryFiles);
    return m_stop.stop_requested() ? QByteArray() : m_writer.finish();
}

void ProjectFileWriter::writeProject() {
    const ProjectTable::Row row{
        .version = kProjectVersion,
        .program = u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()),
        .id = m_content.id,
        .title = m_content.plan.title,
        .scheme = m_content.plan.scheme,
        .ownBoundaries = m_content.ownBoundaries,
        .ownIndicators = m_content.ownIndicators,
        .imports = int(m_content.imports.size()),
        .carePlaceLists = int(m_content.carePlaces.size())};
    write<ProjectTable>(std::span(&row, 1));
}

void ProjectFileWriter::writePlan() {
    write<VenueTable>(m_content.plan.venues.all());
    write<DoctorTable>(m_content.plan.doctors.all());
    write<DayTable>(m_content.plan.days.all());
    write<JournalTable>(m_content.journal);
}

void ProjectFileWriter::writeMap() {
    write<StateTable>(std::span(&m_content.state, 1));
    write<ScenarioTable>(m_content.scenarios);
    write<AdjustmentTable>(m_content.adjustments);
}

void ProjectFileWriter::writeIndicators() {
    writeValues(QLatin1StringView(kIndicatorTable),
                m_content.indicators ? *m_content.indicators : territory::IndicatorTable(), {});
    writeImports();
    write<DescriptionTable>(m_descriptions);
}

void ProjectFileWriter::writeImports() {
    std::vector<ImportTable::Row> imports;
    std::vector<CommuneCoverageTable::Row> coverage;
    for (std::size_t i = 0; i < m_content.imports.size(); ++i) {
        const ProjectContent::Import& import = m_content.imports[i];
        imports.push_back({import.rows, import.matched});
        for (const ProjectContent::CommuneCoverage& of : import.coverage)
            coverage.push_back({of, int(i)});
        writeValues(importTable(int(i)), import.table, import.categories);
        writeCommunes(int(i));
    }
    write<ImportTable>(imports);
    write<CommuneCoverageTable>(coverage);
}

void ProjectFileWriter::writeValues(const QString& name, const territory::IndicatorTable& table,
                                    const std::vector<territory::CategoryColumn>& categories) {
    IndicatorColumns columns(name);
    for (const territory::Indicator& indicator : table.indicators())
        columns.add(indicator);
    for (const territory::CategoryColumn& category : categories)
        columns.add(category);
    const QStringList codes = codesOf(table, categories);
    m_writer.table(name, columns.columns(), std::size_t(codes.size()), [&](std::size_t row, OGRFeature& feature) {
        const QString& code = codes[qsizetype(row)];
        int column = 0;
        feature.SetField(column++, code.toUtf8().constData());
        for (std::size_t i = 0; i < table.indicators().size(); ++i)
            fillValue(feature, column++, table.value(code, i));
        for (const territory::CategoryColumn& category : categories) {
            if (const auto found = category.byCode.constFind(code); found != category.byCode.constEnd())
                feature.SetField(column, category.categories[*found].toUtf8().constData());
            ++column;
        }
    });
    m_descriptions.insert(m_descriptions.end(), columns.descriptions().begin(), columns.descriptions().end());
}

void ProjectFileWriter::writeCommunes(int import) {
    const auto& communes = m_content.imports[std::size_t(import)].communes;
    if (!communes)
        return;
    const territory::IndicatorTable& table = communes->table;
    IndicatorColumns columns(communeTable(import));
    for (std::size_t i = 0; i < table.indicators().size(); ++i)
        columns.addWeighted(table.indicators()[i], communes->weightLabels.value(qsizetype(i)));
    const auto count = std::size_t(table.codes().size());
    m_writer.table(communeTable(import), columns.columns(), count, [&](std::size_t row, OGRFeature& feature) {
        int column = 0;
        feature.SetField(column++, table.codes()[qsizetype(row)].toUtf8().constData());
        for (std::size_t i = 0; i < table.indicators().size(); ++i) {
            fillValue(feature, column++, table.column(i)[row]);
            fillValue(feature, column++, communes->weights[i][row]);
        }
    });
    m_descriptions.insert(m_descriptions.end(), columns.descriptions().begin(), columns.descriptions().end());
}

void ProjectFileWriter::writeDecisions() {
    std::vector<DecisionListTable::Row> lists;
    std::vector<DecisionTable::Row> decisions;
    std::vector<DecisionCoverageTable::Row> coverage;
    for (const auto& [list, shipped] : m_content.decisionLists) {
        const int place = int(lists.size());
        lists.push_back({list.id, list.title, list.date, list.source, shipped});
        QStringList codes = list.decisions.keys();
        codes.sort();
        for (const QString& code : codes)
            decisions.push_back({place, code, list.decisions.value(code)});
        for (const territory::Coverage::Area& area : list.coverage.areas)
            coverage.push_back({place, area});
    }
    write<DecisionListTable>(lists);
    write<DecisionTable>(decisions);
    write<DecisionCoverageTable>(coverage);
}

void ProjectFileWriter::writeCarePlaces() {
    std::vector<CarePlaceTable::Row> rows;
    for (std::size_t list = 0; list < m_content.carePlaces.size(); ++list) {
        for (const solidarity::CarePlace& place : m_content.carePlaces[list])
            rows.push_back({int(list), place});
    }
    write<CarePlaceTable>(rows);
}

void ProjectFileWriter::writeBoundaries(const Boundaries* boundaries, const char* prefix) {
    if (!boundaries)
        return;
    for (const auto& [epsg, features] : featuresByEpsg(*boundaries)) {
        const QString name = QLatin1StringView(prefix) + QString::number(epsg);
        const auto write = [&, &places = features](std::size_t i, OGRFeature& row) {
            const Boundaries::Feature& feature = boundaries->features[places[i]];
            const FaceTable::Row face{int(places[i]), feature.code,        feature.name,
                                      feature.kind,   feature.departement, feature.region};
            RowWriter writer(row);
            FaceTable::describe(writer, face);
            row.SetGeometryDirectly(geometryOf(*boundaries, feature).release());
        };
        m_writer.polygons(name, columnsOf<FaceTable>(), epsg, features.size(), write);
    }
}

} // namespace io
