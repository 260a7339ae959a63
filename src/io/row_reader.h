#pragma once

#include "io/project_columns.h"
#include "io/project_json.h"

#include <QJsonDocument>
#include <sqlite3.h>

namespace io {

/// Reads one row of a project's table, column after column: see ColumnLister. A value of the wrong type or out of range
/// leaves its target and is remembered by its column's name, never by itself: it may be personal. NULL is the empty
/// text, the invalid date, NaN, the absent flag; where a value must be there, a fault.
class RowReader {
public:
    /// Of a file of that version.
    explicit RowReader(sqlite3_stmt* row, int version = kProjectVersion) : m_row(row), m_version(version) {}

    bool isSince(int version) const { return m_version >= version; }

    /// Name of the first column that holds no such value, or null.
    const char* fault() const { return m_fault; }

    void id(const char* name, QUuid& id) { readId(name, id, false); }
    void idOrNone(const char* name, QUuid& id) { readId(name, id, true); }
    void text(const char* name, QString& target) {
        if (auto text = textAt(name, m_next++, kMostText))
            target = std::move(*text);
    }
    template <class T> void word(const char* name, T& target, std::span<const territory::Key<T>> keys) {
        const auto text = textAt(name, m_next++, kMostText);
        const auto value = text ? territory::valueOf(keys, *text) : std::nullopt;
        if (value)
            target = *value;
        else
            refuse(name);
    }
    template <class T> void integer(const char* name, T& target, qint64 least, qint64 most) {
        const int column = m_next++;
        const qint64 value = sqlite3_column_int64(m_row, column);
        if (typeAt(column) == SQLITE_INTEGER && value >= least && value <= most)
            target = T(value);
        else
            refuse(name);
    }
    void real(const char* name, double& target, double least, double most);
    void flag(const char* name, bool& target);
    void flag(const char* name, std::optional<bool>& target);
    void date(const char* name, QDate& target);
    void instant(const char* name, QDateTime& target);
    void weekdays(const char* name, solidarity::Weekdays& target);
    template <class T> void json(const char* name, T& target) {
        const auto text = textAt(name, m_next++, kMostJson);
        const QJsonDocument document = text ? QJsonDocument::fromJson(text->toUtf8()) : QJsonDocument();
        bool read = false;
        if constexpr (std::is_same_v<decltype(jsonOf(target)), QJsonArray>)
            read = document.isArray() && readJson(document.array(), target);
        else
            read = document.isObject() && readJson(document.object(), target);
        if (!read)
            refuse(name);
    }
    /// NULL is a place not known: NaN.
    void point(double& longitude, double& latitude);
    /// The bytes of a geometry, null when there is none; valid until the next row.
    std::span<const unsigned char> blob();

private:
    void refuse(const char* name) { m_fault = m_fault ? m_fault : name; }
    int typeAt(int column) const { return sqlite3_column_type(m_row, column); }
    std::optional<QString> textAt(const char* name, int column, qsizetype most);
    void readId(const char* name, QUuid& id, bool mayBeNone);

    sqlite3_stmt* m_row;
    int m_version;
    const char* m_fault = nullptr;
    int m_next = 0;
};

} // namespace io
