#include "io/geopackage_check.h"

#include <QCoreApplication>
#include <QUrl>
#include <cpl_vsi.h>
#include <memory>
#include <sqlite3.h>

namespace io {

using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GeoPackageCheck)
};

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;

Database openDatabase(const QByteArray& path) {
    vsi_l_offset size = 0;
    GByte* bytes = path.startsWith("/vsimem/") ? VSIGetMemFileBuffer(path.constData(), &size, FALSE) : nullptr;
    const QByteArray address =
        bytes ? QByteArray(":memory:")
              : "file:" + QUrl::toPercentEncoding(QString::fromLocal8Bit(path), "/") + "?mode=ro&immutable=1";
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(address.constData(), &opened,
                                       SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE |
                                           (bytes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY),
                                       nullptr);
    Database database(opened);
    if (result != SQLITE_OK)
        return nullptr;
    const auto length = static_cast<sqlite3_int64>(size);
    if (bytes && sqlite3_deserialize(opened, "main", bytes, length, length, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return nullptr;
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

} // namespace

Expected<void> checkGeoPackage(const QByteArray& path, const QString& subject) {
    const Database database = openDatabase(path);
    sqlite3_stmt* prepared = nullptr;
    if (database)
        sqlite3_prepare_v2(database.get(),
                           "SELECT 1 FROM sqlite_master WHERE lower(substr(name, 1, 4)) = 'gpkg' AND "
                           "(type = 'view' OR (type = 'table' AND coalesce(rootpage, 0) = 0))",
                           -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, Close> statement(prepared);
    if (prepared && sqlite3_step(prepared) == SQLITE_ROW)
        return tl::unexpected(
            Problem{Text::tr("Ce GeoPackage décrit ses couches par un programme au lieu d’une table."), subject,
                    Text::tr("Ne l’ouvrez que si vous savez d’où il vient : exportez-le de nouveau depuis un SIG.")});
    return {};
}

} // namespace io
