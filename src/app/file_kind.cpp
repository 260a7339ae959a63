#include "app/file_kind.h"

#include "io/project_probe.h"
#include "io/table.h"
#include "io/table_probe.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace app {

namespace {

bool hasPoints(const QString& path) {
    constexpr qint64 kEnough = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(kEnough);
    return start.contains("\"Point\"") && !start.contains("Polygon\"");
}

/// Columns, besides the code, that hold numbers in the first rows.
int numericColumns(const io::Table& table, int codeColumn) {
    constexpr std::size_t kRows = 20;
    int numeric = 0;
    for (int column = 0; column < table.columns.size(); ++column) {
        const auto isNumber = [column](const QStringList& row) {
            bool ok = false;
            QString cell = row[column];
            cell.replace(u',', u'.').toDouble(&ok);
            return ok;
        };
        const auto end = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(kRows, table.rows.size()));
        if (column != codeColumn && std::any_of(table.rows.begin(), end, isNumber))
            ++numeric;
    }
    return numeric;
}

/// A table of figures whose header is not its first line, or whose code column has a name of its own.
bool hasFiguresByCode(const QString& path) {
    const auto probe = io::probeTable(path);
    const auto isNumber = [](const io::ProbedColumn& column) { return column.content == io::ColumnContent::Number; };
    return probe && probe->codeColumn >= 0 && std::ranges::any_of(probe->columns, isNumber);
}

FileKind kindOfTable(const io::Table& table, const QStringList& indicators) {
    const auto has = [&table](const QStringList& names) { return table.column(names) >= 0; };
    if (has({QStringLiteral("finess"), QStringLiteral("nofinesset"), QStringLiteral("longitude"),
             QStringLiteral("lon")}))
        return FileKind::Venues;
    if (has({QStringLiteral("confidence"), QStringLiteral("decision"), QStringLiteral("zone_rouge"),
             QStringLiteral("statut")}))
        return FileKind::DecisionList;
    const int code = table.column({QStringLiteral("siren"), QStringLiteral("code_siren"), QStringLiteral("siren_epci"),
                                   QStringLiteral("code_epci"), QStringLiteral("codgeo"), QStringLiteral("code")});
    if (code >= 0 && numericColumns(table, code) > 0)
        return has(indicators) ? FileKind::Indicators : FileKind::Import;
    return hasFiguresByCode(table.path) ? FileKind::Import : FileKind::DecisionList;
}

} // namespace

FileKind guessKind(const QString& path, const QStringList& indicators) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"geojson")
        return hasPoints(path) ? FileKind::Venues : FileKind::Boundaries;
    const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                             QStringLiteral("xlsx"), QStringLiteral("ods")};
    if (tables.contains(suffix)) {
        const auto table = io::readTable(path);
        if (table)
            return kindOfTable(*table, indicators);
        return hasFiguresByCode(path) ? FileKind::Import : FileKind::DecisionList;
    }
    // A list that Diagonale saved, or GeoJSON by another name.
    if (suffix == u"json") {
        QFile file(path);
        const bool isGeometry = file.open(QIODevice::ReadOnly) && file.read(4096).contains("FeatureCollection");
        return !isGeometry ? FileKind::DecisionList : hasPoints(path) ? FileKind::Venues : FileKind::Boundaries;
    }
    return io::isProjectFile(path) ? FileKind::Project : FileKind::Boundaries;
}

} // namespace app
