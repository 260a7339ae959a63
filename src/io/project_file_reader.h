#pragma once

#include "io/project_database.h"
#include "io/project_file.h"
#include "io/project_tables.h"
#include "io/ring_appender.h"
#include "io/row_reader.h"
#include "io/tally.h"

namespace io {

/// One reading of a project file, table by table; each step gives false once m_problem says why the file is refused.
class ProjectFileReader {
public:
    ProjectFileReader(const QString& path, std::stop_token stop, const territory::Progress& progress);
    territory::Expected<ProjectFileReading> read();
    /// The plan alone.
    territory::Expected<solidarity::Plan> readPlan();

private:
    /// Gives each good row to `take(row, number)`, false of which refuses the row. The table must be there.
    template <class Table, class Take>
    bool readTable(Take take, const QString& name = QString::fromLatin1(Table::kName)) {
        auto rows = open(name, columnsOf<Table>(m_reading.version), Table::kMostRows);
        while (rows && rows->next()) {
            typename Table::Row row{};
            RowReader reader(rows->statement(), m_reading.version);
            Table::describe(reader, row);
            if (reader.fault() || !take(std::move(row), rows->number()))
                noteRow(rows->number(), reader.fault());
        }
        return rows && finish(*rows, name);
    }

    /// One wide table of values.
    struct WideColumns {
        territory::IndicatorTable table;
        std::vector<territory::CategoryColumn> categories;
        std::vector<std::vector<double>> weights; ///< By indicator; empty without weights.
    };

    bool openFile();
    bool readProject();
    bool checkVersion();
    bool readRecords();
    bool readVenues();
    bool readDoctors();
    bool readDays();
    bool readJournal();
    bool readMap();
    bool readIndicators();
    bool readDescriptions();
    bool readIndicatorTable();
    bool readImports();
    bool readCommuneCoverage();
    bool readCommunes(int import);
    bool readDecisions();
    bool readCarePlaces();
    bool readBoundaries();
    std::optional<WideColumns> readColumns(const QString& table);
    /// Null when there is none, or when m_problem says why.
    std::shared_ptr<const territory::Boundaries> readLayers(const char* prefix);
    /// Adds the rows of one layer; `positions` by feature.
    bool readLayer(const QString& layer, RingAppender& rings, territory::Boundaries& boundaries,
                   std::vector<int>& positions);

    std::optional<ProjectRows> open(const QString& table, const std::vector<ProjectColumn>& columns, qint64 mostRows);
    bool finish(const ProjectRows& rows, const QString& table);
    void noteRow(qint64 number, const char* column);
    bool refuse(const territory::Problem& problem);
    bool refuse(const QString& what);
    void announce(double share);

    const QString m_path;
    const std::stop_token m_stop;
    const territory::Progress& m_progress;
    std::optional<ProjectDatabase> m_database;
    std::optional<territory::Problem> m_problem;
    ProjectFileReading m_reading;
    ProjectTable::Row m_project;
    QHash<QString, std::vector<DescriptionTable::Row>> m_descriptions; ///< By table.
    QStringList m_known;                                               ///< Tables read or known, lower case.
    Tally m_badRows;                                                   ///< Of the table being read.
};

} // namespace io
