#include "io/project_database.h"

#include "io/vector_dataset.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QUrl>
#include <array>
#include <sqlite3.h>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectDatabase)
};

constexpr qint64 kMostBytes = 4LL << 30;
constexpr int kMostBytesOfValue = 64 << 20; ///< The largest commune needs under 1 MB.
constexpr int kMostEntries = 5000;
constexpr int kStepsBetweenStops = 20'000;

QString quoted(QString name) {
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// A stranger's name as it may be shown: short, and without what would change the line around it.
QString shown(const QString& name) {
    QString plain;
    for (const QChar character : name.left(60))
        plain += character.isPrint() ? character : QChar(u'?');
    return plain;
}

/// Nothing but reading values of plain tables, and asking for their columns: no view (it would be named as `inner`), no
/// trigger, no attached file, no setting.
int authorise(void*, int action, const char* subject, const char*, const char*, const char* inner) {
    const bool reads = action == SQLITE_SELECT || action == SQLITE_READ;
    const bool asksColumns = action == SQLITE_PRAGMA && qstrcmp(subject, "table_xinfo") == 0;
    return (reads || asksColumns) && !inner ? SQLITE_OK : SQLITE_DENY;
}

int isStopped(void* stop) {
    return static_cast<const std::stop_token*>(stop)->stop_requested();
}

QString textAt(sqlite3_stmt* statement, int column) {
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
}

Problem stopped(const QString& path) {
    return {Text::tr("L’ouverture a été annulée."), path, Text::tr("Ce qui était affiché le reste.")};
}

/// A journal whose last bytes are SQLite's mark names another file, which SQLite would delete.
bool namesAnotherFile(const QString& journal) {
    constexpr std::array<unsigned char, 8> kMark{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - qint64(kMark.size()))))
        return true;
    return file.readAll() == QByteArray(reinterpret_cast<const char*>(kMark.data()), qsizetype(kMark.size()));
}

} // namespace

void ProjectRows::Finalise::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void ProjectDatabase::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

bool ProjectRows::next() {
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW && ++m_number <= m_mostRows)
        return true;
    if (result == SQLITE_ROW)
        m_problem = Problem{Text::tr("La table « %1 » a plus de %2 lignes, ce qu’aucun projet n’a.")
                                .arg(m_table, QLocale().toString(m_mostRows)),
                            m_path, Text::tr("N’ouvrez ce fichier que si vous savez d’où il vient.")};
    else if (result == SQLITE_INTERRUPT)
        m_problem = stopped(m_path);
    else if (result == SQLITE_TOOBIG)
        m_problem = Problem{Text::tr("La table « %1 » annonce une valeur de plus de %2.")
                                .arg(m_table, QLocale().formattedDataSize(kMostBytesOfValue)),
                            m_path, Text::tr("N’ouvrez ce fichier que si vous savez d’où il vient.")};
    else if (result != SQLITE_DONE)
        m_problem = Problem{Text::tr("La table « %1 » est abîmée.").arg(m_table), m_path,
                            Text::tr("Reprenez une copie plus ancienne du projet.")};
    return false;
}

Expected<ProjectDatabase> ProjectDatabase::open(const QString& path, std::stop_token stop) {
    if (const auto plain = checkPlainFile(path); !plain)
        return tl::unexpected(plain.error());
    ProjectDatabase database;
    database.m_path = path;
    database.m_opened = path;
    database.m_stop = std::make_unique<std::stop_token>(std::move(stop));
    if (const qint64 size = QFileInfo(path).size(); size > kMostBytes)
        return tl::unexpected(
            Problem{Text::tr("Ce fichier pèse %1, plus que les %2 admis d’un projet.")
                        .arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(kMostBytes)),
                    path, Text::tr("Vérifiez que c’est bien un projet de Diagonale.")});
    if (const auto copied = database.copyWithJournal(); !copied)
        return tl::unexpected(copied.error());
    if (const auto connected = database.connect(); !connected)
        return tl::unexpected(connected.error());
    if (const auto read = database.readSchema(); !read)
        return tl::unexpected(read.error());
    return database;
}

// Another program has the file open, or stopped in the midst of writing: what counts is file and journal together, and
// SQLite would write to both to join them.
Expected<void> ProjectDatabase::copyWithJournal() {
    QStringList journals;
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(m_path + suffix).size() > 0)
            journals.append(suffix);
    }
    if (journals.isEmpty())
        return {};
    if (journals.contains(u"-journal"_s) && namesAnotherFile(m_path + u"-journal"_s))
        return tl::unexpected(Problem{Text::tr("Un autre logiciel n’a pas fini d’écrire dans ce fichier."), m_path,
                                      Text::tr("Ouvrez-le et refermez-le avec ce logiciel, puis réessayez.")});
    m_copy = std::make_shared<QTemporaryDir>();
    m_opened = m_copy->filePath(u"project.gpkg"_s);
    bool copied = m_copy->isValid() && QFile::copy(m_path, m_opened);
    for (const QString& suffix : journals)
        copied = copied && QFile::copy(m_path + suffix, m_opened + suffix);
    for (const QString& suffix : QStringList{QString()} + journals)
        copied = copied && QFile(m_opened + suffix).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!copied)
        return tl::unexpected(
            Problem{Text::tr("Ce projet est ouvert ailleurs, et sa copie de lecture n’a pas pu être faite."), m_path,
                    Text::tr("Fermez-le dans l’autre logiciel, ou libérez de la place sur le disque.")});
    return {};
}

Expected<void> ProjectDatabase::connect() {
    const QString absolute = QFileInfo(m_opened).absoluteFilePath();
    const QByteArray uri =
        "file:" + QUrl::toPercentEncoding(absolute, "/") + (m_copy ? "?mode=rw" : "?mode=ro&immutable=1");
    sqlite3* opened = nullptr;
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE |
                      (m_copy ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    const int result = sqlite3_open_v2(uri.constData(), &opened, flags, nullptr);
    m_database.reset(opened); // Also holds what a failed attempt needs to free.
    if (result != SQLITE_OK)
        return tl::unexpected(unreadable());
    defend();
    return {};
}

// https://www.sqlite.org/security.html: what it advises for files of strangers.
void ProjectDatabase::defend() {
    sqlite3* database = m_database.get();
    for (const auto& [setting, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                         {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                         {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                         {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                         {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                         {SQLITE_DBCONFIG_DQS_DML, 0},
                                         {SQLITE_DBCONFIG_DQS_DDL, 0}})
        sqlite3_db_config(database, setting, value, nullptr);
    for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, kMostBytesOfValue},
                                       {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                       {SQLITE_LIMIT_COLUMN, 2000},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                       {SQLITE_LIMIT_ATTACHED, 0},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                       {SQLITE_LIMIT_WORKER_THREADS, 0}})
        sqlite3_limit(database, limit, value);
    for (const char* setting : {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0"})
        sqlite3_exec(database, setting, nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(database, authorise, nullptr);
    sqlite3_progress_handler(database, kStepsBetweenStops, isStopped, m_stop.get());
}

Problem ProjectDatabase::unreadable() const {
    if (m_stop->stop_requested())
        return stopped(m_path);
    return {Text::tr("Ce fichier n’est pas un GeoPackage, ou il est abîmé."), m_path,
            Text::tr("Choisissez un projet de Diagonale, ou reprenez une copie plus ancienne.")};
}

Expected<void> ProjectDatabase::readSchema() {
    sqlite3_stmt* prepared = nullptr;
    constexpr auto sql = "SELECT type, name, rootpage, sql FROM sqlite_master";
    sqlite3_prepare_v2(m_database.get(), sql, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, ProjectRows::Finalise> statement(prepared);
    int result = prepared ? SQLITE_OK : SQLITE_ERROR;
    for (int count = 0; prepared && (result = sqlite3_step(prepared)) == SQLITE_ROW; ++count) {
        if (count > kMostEntries)
            return tl::unexpected(unreadable());
        const QString type = textAt(prepared, 0), name = textAt(prepared, 1);
        if (type != "table"_L1 && type != "view"_L1)
            continue;
        // A virtual table has no page of its own: its rows are whatever its module makes up.
        const bool isPlain = type == "table"_L1 && sqlite3_column_int64(prepared, 2) > 0 &&
                             textAt(prepared, 3).startsWith("CREATE TABLE"_L1, Qt::CaseInsensitive);
        m_entries.insert(name.toLower(), {type, isPlain});
        m_names.append(name);
    }
    return result == SQLITE_DONE ? Expected<void>() : tl::unexpected(unreadable());
}

Expected<bool> ProjectDatabase::hasTable(const QString& table) const {
    const auto entry = m_entries.constFind(table.toLower());
    if (entry == m_entries.constEnd())
        return false;
    if (!entry->isPlainTable)
        return tl::unexpected(
            Problem{Text::tr("« %1 » devrait être une table simple, et n’en est pas une.").arg(table), m_path,
                    Text::tr("Ce fichier n’a pas été écrit par Diagonale : ne l’ouvrez que si vous savez d’où il "
                             "vient.")});
    return checkColumns(table).map([] { return true; });
}

// A generated column is an expression of the stranger's that reading would run.
Expected<void> ProjectDatabase::checkColumns(const QString& table) const {
    sqlite3_stmt* prepared = nullptr;
    const QByteArray sql = u"PRAGMA table_xinfo(%1)"_s.arg(quoted(table)).toUtf8();
    sqlite3_prepare_v2(m_database.get(), sql.constData(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, ProjectRows::Finalise> statement(prepared);
    constexpr int kHidden = 6;
    int result = prepared ? SQLITE_ROW : SQLITE_ERROR;
    while (prepared && (result = sqlite3_step(prepared)) == SQLITE_ROW) {
        if (sqlite3_column_int(prepared, kHidden) != 0)
            return tl::unexpected(Problem{
                Text::tr("La table « %1 » calcule une colonne au lieu de la contenir.").arg(table), m_path,
                Text::tr("Ce fichier n’a pas été écrit par Diagonale : ne l’ouvrez que si vous savez d’où il vient.")});
    }
    return result == SQLITE_DONE ? Expected<void>() : tl::unexpected(unreadable());
}

QStringList ProjectDatabase::tablesLike(const QString& prefix) const {
    QStringList tables;
    for (const QString& name : m_names) {
        bool isNumber = false;
        if (name.startsWith(prefix))
            name.mid(prefix.size()).toInt(&isNumber);
        if (isNumber && m_entries.value(name.toLower()).isPlainTable)
            tables.append(name);
    }
    return tables;
}

QStringList ProjectDatabase::unknownTables(const QStringList& known) const {
    QStringList unknown;
    for (const QString& name : m_names) {
        const QString lower = name.toLower();
        const bool isStandard =
            lower.startsWith("gpkg_"_L1) || lower.startsWith("rtree_"_L1) || lower.startsWith("sqlite_"_L1);
        if (!isStandard && !known.contains(lower))
            unknown.append(shown(name));
    }
    return unknown;
}

Expected<ProjectRows> ProjectDatabase::rows(const QString& table, const std::vector<ProjectColumn>& columns,
                                            qint64 mostRows) const {
    if (m_stop->stop_requested())
        return tl::unexpected(stopped(m_path));
    QStringList names;
    for (const ProjectColumn& column : columns)
        names.append(quoted(QString::fromUtf8(column.name)));
    const QByteArray sql = u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(names.join(u", "_s), quoted(table)).toUtf8();
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(m_database.get(), sql.constData(), int(sql.size()), &prepared, nullptr);
    if (!prepared)
        return tl::unexpected(Problem{Text::tr("La table « %1 » n’a pas les colonnes d’un projet.").arg(table), m_path,
                                      Text::tr("Reprenez une copie du projet enregistrée par Diagonale.")});
    ProjectRows rows;
    rows.m_statement.reset(prepared);
    rows.m_path = m_path;
    rows.m_table = table;
    rows.m_mostRows = mostRows;
    return rows;
}

} // namespace io
