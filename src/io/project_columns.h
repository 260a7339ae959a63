#pragma once

#include "io/project_version.h"
#include "solidarity/weekdays.h"
#include "territory/key.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>
#include <limits>
#include <optional>
#include <vector>

namespace io {

/// Most characters of a text of a project: more is no word, name or note.
inline constexpr qsizetype kMostText = 100'000;
/// Most of a JSON text.
inline constexpr qsizetype kMostJson = 16 << 20;

/// One column of a table of a project file.
struct ProjectColumn {
    enum class Type { Text, Integer, Real, Flag, Date, Instant, Point };
    QByteArray name;
    Type type = Type::Text;
};

/// Lists the columns of a table from its description (see project_tables.h), as RowWriter fills and RowReader reads
/// them: each takes the same calls in the same order.
class ColumnLister {
public:
    explicit ColumnLister(int version = kProjectVersion) : m_version(version) {}
    bool isSince(int version) const { return m_version >= version; }
    const std::vector<ProjectColumn>& columns() const { return m_columns; }

    void id(const char* name, const QUuid&) { add(name, ProjectColumn::Type::Text); }
    void idOrNone(const char* name, const QUuid&) { add(name, ProjectColumn::Type::Text); }
    void text(const char* name, const QString&) { add(name, ProjectColumn::Type::Text); }
    template <class T> void word(const char* name, const T&, std::span<const territory::Key<T>>) {
        add(name, ProjectColumn::Type::Text);
    }
    template <class T> void integer(const char* name, const T&, qint64, qint64) {
        add(name, ProjectColumn::Type::Integer);
    }
    void real(const char* name, const double&, double, double) { add(name, ProjectColumn::Type::Real); }
    void flag(const char* name, const bool&) { add(name, ProjectColumn::Type::Flag); }
    void flag(const char* name, const std::optional<bool>&) { add(name, ProjectColumn::Type::Flag); }
    void date(const char* name, const QDate&) { add(name, ProjectColumn::Type::Date); }
    void instant(const char* name, const QDateTime&) { add(name, ProjectColumn::Type::Instant); }
    void weekdays(const char* name, const solidarity::Weekdays&) { add(name, ProjectColumn::Type::Text); }
    template <class T> void json(const char* name, const T&) { add(name, ProjectColumn::Type::Text); }
    void point(const double&, const double&) { add("geom", ProjectColumn::Type::Point); }

private:
    void add(const char* name, ProjectColumn::Type type) { m_columns.push_back({name, type}); }
    int m_version;
    std::vector<ProjectColumn> m_columns;
};

/// Of a table of project_tables.h, in files of that version.
template <class Table> std::vector<ProjectColumn> columnsOf(int version = kProjectVersion) {
    ColumnLister lister(version);
    const typename Table::Row row{};
    Table::describe(lister, row);
    return lister.columns();
}

} // namespace io
