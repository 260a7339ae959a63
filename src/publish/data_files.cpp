#include "publish/data_files.h"

#include "geo/face_rings.h"
#include "geo/projection.h"
#include "io/csv_writer.h"
#include "io/file_replacement.h"
#include "io/outline_writer.h"
#include "io/zip_writer.h"
#include "publish/data_package.h"
#include "publish/shown_table.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace publish {

namespace {

using territory::Boundaries;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::DataFiles)
};

/// What the map shows, and the codes of its rows.
struct Shown {
    ShownTable table;
    QStringList codes;
};

Expected<Shown> shownOn(const Publication& publication) {
    const std::optional<ShownTerritories> shown = shownTerritories(publication);
    if (!shown)
        return tl::unexpected(
            Problem{Words::tr("L’étendue « %1 » n’existe pas dans ces contours.").arg(publication.state.view.area),
                    {},
                    Words::tr("Choisissez une autre étendue.")});
    Shown found{shownTable(publication, shown->territories), {}};
    for (const int territory : shown->territories)
        found.codes << publication.dataset->territories[std::size_t(territory)].code;
    return found;
}

QString cellText(const ShownCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        return io::numberCell(*number);
    const auto* text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

struct TextTable {
    QStringList columns;
    std::vector<QStringList> rows;
};

TextTable textOf(const ShownTable& table) {
    TextTable text;
    for (const ShownColumn& column : table.columns)
        text.columns << column.name;
    for (const std::vector<ShownCell>& row : table.rows) {
        QStringList cells;
        for (const ShownCell& cell : row)
            cells << cellText(cell);
        text.rows.push_back(std::move(cells));
    }
    return text;
}

io::Property::Type typeOf(ShownColumn::Type type) {
    switch (type) {
    case ShownColumn::Type::Text:
        return io::Property::Type::Text;
    case ShownColumn::Type::Integer:
        return io::Property::Type::Integer;
    case ShownColumn::Type::Number:
        return io::Property::Type::Number;
    }
    Q_UNREACHABLE();
}

/// The outlines of these territories in longitude and latitude.
Expected<Boundaries> inDegrees(const geo::Topology& topology, const QStringList& codes, const std::stop_token& stop) {
    constexpr int kWgs84 = 4326;
    Boundaries boundaries = geo::boundariesOf(topology);
    const QSet<QString> wanted(codes.begin(), codes.end());
    std::erase_if(boundaries.features,
                  [&](const Boundaries::Feature& feature) { return !wanted.contains(feature.code); });
    for (std::size_t source = 0; source < boundaries.sources.size(); ++source) {
        const auto projection = geo::Projection::between(boundaries.sources[source].crs.epsg, kWgs84);
        if (!projection)
            return tl::unexpected(projection.error());
        for (const Boundaries::Feature& feature : boundaries.features) {
            if (feature.source != source)
                continue;
            if (stop.stop_requested())
                return tl::unexpected(Problem{Words::tr("L’export a été arrêté."), {}, {}});
            for (std::uint32_t i = 0; i < feature.ringCount; ++i) {
                const Boundaries::Ring& ring = boundaries.rings[feature.firstRing + i];
                projection->forward(std::span(boundaries.coordinates).subspan(ring.first, ring.count));
            }
        }
    }
    return boundaries;
}

Expected<QByteArray> geoJsonOf(const Publication& publication, const Shown& shown, const std::stop_token& stop) {
    auto degrees = inDegrees(*publication.dataset->boundaries->topology, shown.codes, stop);
    if (!degrees)
        return tl::unexpected(degrees.error());
    io::OutlineTable outlines{{}, shown.codes, shown.table.rows};
    for (const ShownColumn& column : shown.table.columns)
        outlines.properties.push_back({column.name, typeOf(column.type)});
    return io::geoJsonText(*degrees, outlines, stop);
}

Expected<void> writeBytes(const QString& path, const QByteArray& bytes) {
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    return file->write(bytes).and_then([&] { return file->commit(); });
}

} // namespace

Expected<void> writeShownCsv(const QString& path, const Publication& publication) {
    return shownOn(publication).and_then([&](const Shown& shown) {
        const TextTable text = textOf(shown.table);
        return io::writeCsv(path, text.columns, text.rows);
    });
}

Expected<void> writeShownGeoJson(const QString& path, const Publication& publication, std::stop_token stop) {
    return shownOn(publication)
        .and_then([&](const Shown& shown) { return geoJsonOf(publication, shown, stop); })
        .and_then([&](const QByteArray& bytes) { return writeBytes(path, bytes); });
}

Expected<void> writeDataPackage(const QString& path, const Publication& publication, const QJsonObject& provenance,
                                std::stop_token stop) {
    const auto shown = shownOn(publication);
    if (!shown)
        return tl::unexpected(shown.error());
    auto outlines = geoJsonOf(publication, *shown, stop);
    if (!outlines)
        return tl::unexpected(outlines.error());
    const TextTable text = textOf(shown->table);
    const PackagedFile csv{u"territoires.csv"_s, io::csvText(text.columns, text.rows)};
    const PackagedFile geoJson{u"territoires.geojson"_s, std::move(*outlines)};
    const QJsonObject description = dataPackageOf(publication, shown->table, csv, geoJson, provenance);
    return io::zipOf({{u"datapackage.json"_s, QJsonDocument(description).toJson()},
                      {csv.name, csv.bytes},
                      {geoJson.name, geoJson.bytes}})
        .and_then([&](const QByteArray& bytes) { return writeBytes(path, bytes); });
}

} // namespace publish
