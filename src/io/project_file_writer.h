#pragma once

#include "io/geopackage_writer.h"
#include "io/project_content.h"
#include "io/project_tables.h"

#include <stop_token>

namespace io {

/// Makes the bytes of a project file. Lives inside a GdalSession: see GeoPackageWriter.
class ProjectFileWriter {
public:
    ProjectFileWriter(const ProjectContent& content, std::stop_token stop)
        : m_content(content), m_stop(std::move(stop)) {}
    /// Empty where something failed, or when stopped.
    QByteArray bytes();

private:
    template <class Table, class Rows> void write(const Rows& rows) {
        m_writer.table<Table>(rows, QString::fromLatin1(Table::kName));
    }
    void writeProject();
    void writePlan();
    void writeMap();
    void writeIndicators();
    void writeImports();
    void writeCommunes(int import);
    void writeDecisions();
    void writeCarePlaces();
    void writeValues(const QString& name, const territory::IndicatorTable& table,
                     const std::vector<territory::CategoryColumn>& categories);
    void writeBoundaries(const territory::Boundaries* boundaries, const char* prefix);

    const ProjectContent& m_content;
    const std::stop_token m_stop;
    GeoPackageWriter m_writer;
    std::vector<DescriptionTable::Row> m_descriptions;
};

} // namespace io
