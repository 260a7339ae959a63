#include "project_cells.h"

#include <cstring>
#include <memory>
#include <sqlite3.h>

namespace fuzz {

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

Database inMemory(const QByteArray& file) {
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(sqlite3_uint64(file.size())));
    std::memcpy(bytes, file.constData(), std::size_t(file.size()));
    sqlite3_deserialize(opened, "main", bytes, file.size(), file.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    // Those of a GeoPackage's spatial index call functions that SQLite alone doesn't have.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    return Database(opened);
}

Statement prepared(const Database& database, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql.constData(), -1, &statement, nullptr);
    return Statement(statement);
}

/// As text, number or bytes.
void bind(sqlite3_stmt* statement, unsigned kind, Bytes value) {
    const auto size = static_cast<int>(value.size());
    const auto* text = reinterpret_cast<const char*>(value.data());
    switch (kind) {
    case 0:
        sqlite3_bind_text(statement, 1, text, size, SQLITE_STATIC);
        break;
    case 1:
        sqlite3_bind_int64(statement, 1, QByteArray(text, size).toLongLong());
        break;
    case 2:
        sqlite3_bind_double(statement, 1, QByteArray(text, size).toDouble());
        break;
    case 3:
        sqlite3_bind_blob(statement, 1, value.data(), size, SQLITE_STATIC);
        break;
    default:
        sqlite3_bind_null(statement, 1);
    }
}

} // namespace

ProjectCells::ProjectCells(const QByteArray& sound) : m_sound(sound) {
    const Database database = inMemory(sound);
    const Statement columns = prepared(
        database, "SELECT format('UPDATE \"%w\" SET \"%w\" = ? WHERE rowid = 1', m.name, c.name) "
                  "FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.rootpage > 0");
    while (sqlite3_step(columns.get()) == SQLITE_ROW)
        m_updates.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(columns.get(), 0)));
    require(!m_updates.empty(), "a sound project has columns");
}

QByteArray ProjectCells::edited(Bytes input) const {
    constexpr std::size_t kHead = 3;
    constexpr unsigned kKinds = 5;
    const Database database = inMemory(m_sound);
    while (input.size() > kHead) {
        const std::size_t place = (input[0] | std::size_t(input[1]) << 8U) % m_updates.size();
        const unsigned kind = input[2] % kKinds;
        input = input.subspan(kHead);
        const Bytes value = takePart(input);
        const Statement update = prepared(database, m_updates[place]);
        bind(update.get(), kind, value);
        sqlite3_step(update.get()); // What the table's own rules refuse stays as it was.
    }
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, Close> bytes(sqlite3_serialize(database.get(), "main", &size, 0));
    return {reinterpret_cast<const char*>(bytes.get()), qsizetype(size)};
}

} // namespace fuzz
