#pragma once

#include "io/project_tables.h"

#include <QSet>

namespace io {

/// Columns of one wide table of a project (a row a territory or commune), told in indicator_descriptions: the keys of
/// indicators are any text, so that columns get names of their own where SQLite would take two for one.
class IndicatorColumns {
public:
    explicit IndicatorColumns(QString table) : m_table(std::move(table)) {}

    void add(const territory::Indicator& indicator);
    /// With a column for what each row counts for.
    void addWeighted(const territory::Indicator& indicator, const QString& weightLabel);
    void add(const territory::CategoryColumn& category);

    /// `code`, then each in the order added, a weight after its value.
    std::vector<ProjectColumn> columns() const;
    const std::vector<DescriptionTable::Row>& descriptions() const { return m_descriptions; }
    /// The same of a file's descriptions of this table.
    static std::vector<ProjectColumn> columnsOf(const std::vector<DescriptionTable::Row>& descriptions);

private:
    DescriptionTable::Row& append(const QString& key);
    QString columnNameFor(const QString& key);

    QString m_table;
    QSet<QString> m_taken{QStringLiteral("fid"), QStringLiteral("code")}; ///< Lower case.
    std::vector<DescriptionTable::Row> m_descriptions;
};

} // namespace io
