#pragma once

#include "io/project_columns.h"
#include "territory/problem.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <stop_token>

class QTemporaryDir;
struct sqlite3;
struct sqlite3_stmt;

namespace io {

/// The rows of one table, one after the other.
class ProjectRows {
public:
    /// False at the end, and when the table can't be read further: see problem().
    bool next();
    sqlite3_stmt* statement() const { return m_statement.get(); }
    qint64 number() const { return m_number; } ///< Of the row, from 1.
    /// What ended the rows too early: damage, too many rows or bytes, a stop.
    const std::optional<territory::Problem>& problem() const { return m_problem; }

private:
    friend class ProjectDatabase;
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    QString m_path, m_table;
    qint64 m_number = 0, m_mostRows = 0;
    std::optional<territory::Problem> m_problem;
};

/// A stranger's SQLite file opened for reading alone: as a file that never changes (nothing is written beside it; one
/// with a journal beside is read from a copy of both), with SQLite's defences up, and an authorizer that lets nothing
/// but plain tables be read. Lives in one thread.
class ProjectDatabase {
public:
    static territory::Expected<ProjectDatabase> open(const QString& path, std::stop_token stop = {});

    /// A plain table of that name, or its absence. A view, a virtual table, generated columns under it are a Problem.
    territory::Expected<bool> hasTable(const QString& table) const;
    QStringList tablesLike(const QString& prefix) const; ///< Plain ones whose name is the prefix, then digits.
    /// Tables and views that are neither of this format (`known`) nor of the GeoPackage standard, as they may be shown.
    QStringList unknownTables(const QStringList& known) const;

    /// These columns of a plain table, in the order in which its rows were written.
    territory::Expected<ProjectRows> rows(const QString& table, const std::vector<ProjectColumn>& columns,
                                          qint64 mostRows) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    /// What sqlite_master says of a name.
    struct Entry {
        QString type;
        bool isPlainTable = false;
    };
    ProjectDatabase() = default;
    territory::Expected<void> copyWithJournal();
    territory::Expected<void> connect();
    void defend();
    territory::Expected<void> readSchema();
    territory::Expected<void> checkColumns(const QString& table) const;
    territory::Problem unreadable() const;

    QString m_path;
    std::shared_ptr<QTemporaryDir> m_copy; ///< Outlives the connection.
    QString m_opened;                      ///< The file itself or its copy.
    std::unique_ptr<std::stop_token> m_stop;
    std::unique_ptr<sqlite3, Close> m_database;
    QHash<QString, Entry> m_entries; ///< By lower-case name.
    QStringList m_names;             ///< Of tables and views, as written.
};

} // namespace io
