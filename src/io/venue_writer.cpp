#include "io/venue_writer.h"

#include "io/csv_writer.h"
#include "io/file_replacement.h"
#include "io/gdal_session.h"
#include "io/memory_folder.h"
#include "solidarity/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

namespace io {

using namespace Qt::StringLiterals;
using solidarity::Venue;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VenueWriter)
};

/// A column of the file.
struct Column {
    const char* name;
    bool isNumber; ///< Written as such where the format has numbers.
    QString (*text)(const Venue& venue, const territory::Gazetteer& gazetteer);
};

QString communeName(const Venue& venue, const territory::Gazetteer& gazetteer) {
    const int commune = gazetteer.communeOf(venue.insee);
    return commune < 0 ? QString() : gazetteer.communes()[std::size_t(commune)].name;
}

QString territoryName(const Venue& venue, const territory::Gazetteer& gazetteer) {
    const int territory = gazetteer.territoryOf(venue.territory);
    return territory < 0 ? QString() : gazetteer.territories()[std::size_t(territory)].name;
}

QString weekdayKeys(const Venue& venue, const territory::Gazetteer&) {
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if (venue.openingDays.contains(day))
            days << QString::number(day);
    }
    return days.join(u' ');
}

QString accessKey(const Venue& venue, const territory::Gazetteer&) {
    return !venue.wheelchairAccess ? QString() : *venue.wheelchairAccess ? u"oui"_s : u"non"_s;
}

std::vector<Column> columnsFor(bool withContacts) {
    using territory::Gazetteer;
    std::vector<Column> columns{
        {"nom", false, [](const Venue& v, const Gazetteer&) { return v.name; }},
        {"nature", false,
         [](const Venue& v, const Gazetteer&) { return territory::wordOf(solidarity::venueKindKeys(), v.kind); }},
        {"statut", false,
         [](const Venue& v, const Gazetteer&) { return territory::wordOf(solidarity::venueStatusKeys(), v.status); }},
        {"depuis", false, [](const Venue& v, const Gazetteer&) { return v.statusSince.toString(Qt::ISODate); }},
        {"adresse", false, [](const Venue& v, const Gazetteer&) { return v.address; }},
        {"code_insee", false, [](const Venue& v, const Gazetteer&) { return v.insee; }},
        {"commune", false, communeName},
        {"siren_epci", false, [](const Venue& v, const Gazetteer&) { return v.territory; }},
        {"intercommunalite", false, territoryName},
        {"longitude", true, [](const Venue& v, const Gazetteer&) { return numberCell(v.longitude); }},
        {"latitude", true, [](const Venue& v, const Gazetteer&) { return numberCell(v.latitude); }},
        {"precision", false,
         [](const Venue& v, const Gazetteer&) { return territory::wordOf(solidarity::precisionKeys(), v.precision); }},
        {"salles", true, [](const Venue& v, const Gazetteer&) { return QString::number(v.rooms); }},
        {"jours", false, weekdayKeys},
        {"fauteuil", false, accessKey},
        {"equipement", false, [](const Venue& v, const Gazetteer&) { return v.equipment.join(u' '); }},
        {"finess", false, [](const Venue& v, const Gazetteer&) { return v.finess; }},
        {"rendez_vous", false, [](const Venue& v, const Gazetteer&) { return v.bookingAddress; }},
        {"source", false, [](const Venue& v, const Gazetteer&) { return v.source; }}};
    if (withContacts)
        columns.push_back({"contact", false, [](const Venue& v, const Gazetteer&) { return v.contact; }});
    return columns;
}

Expected<void> writeAsCsv(const QString& path, const std::vector<Venue>& venues, const std::vector<Column>& columns,
                          const territory::Gazetteer& gazetteer) {
    QStringList names;
    for (const Column& column : columns)
        names << QString::fromLatin1(column.name);
    std::vector<QStringList> rows;
    rows.reserve(venues.size());
    for (const Venue& venue : venues) {
        QStringList cells;
        for (const Column& column : columns)
            cells << column.text(venue, gazetteer);
        rows.push_back(std::move(cells));
    }
    return writeCsv(path, names, rows);
}

bool addFeature(OGRLayer& layer, const Venue& venue, const std::vector<Column>& columns,
                const territory::Gazetteer& gazetteer) {
    OGRFeature feature(layer.GetLayerDefn());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString text = columns[i].text(venue, gazetteer);
        if (!text.isEmpty())
            feature.SetField(int(i), text.toUtf8().constData());
    }
    if (venue.hasPoint()) {
        const OGRPoint point(venue.longitude, venue.latitude);
        feature.SetGeometry(&point);
    }
    return layer.CreateFeature(&feature) == OGRERR_NONE;
}

bool fillLayer(OGRLayer& layer, const std::vector<Venue>& venues, const std::vector<Column>& columns,
               const territory::Gazetteer& gazetteer) {
    for (const Column& column : columns) {
        OGRFieldDefn field(column.name, column.isNumber ? OFTReal : OFTString);
        if (layer.CreateField(&field) != OGRERR_NONE)
            return false;
    }
    for (const Venue& venue : venues) {
        if (!addFeature(layer, venue, columns, gazetteer))
            return false;
    }
    return true;
}

/// In memory first: what reaches the disk is then known to be complete.
QByteArray layerBytes(const char* driverName, const QString& fileName, const std::vector<Venue>& venues,
                      const std::vector<Column>& columns, const territory::Gazetteer& gazetteer) {
    const MemoryFolder memory;
    const QByteArray path = memory.pathOf(fileName);
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName);
    OGRSpatialReference degrees;
    degrees.SetFromUserInput("OGC:CRS84");
    {
        const GDALDatasetUniquePtr dataset(driver ? driver->Create(path.constData(), 0, 0, 0, GDT_Unknown, nullptr)
                                                  : nullptr);
        const bool isGeoJson = driverName == std::string_view("GeoJSON");
        const char* geoJson[] = {"RFC7946=YES", nullptr};
        if (!isGeoJson)
            degrees.importFromEPSG(4326);
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRLayer* layer = dataset ? dataset->CreateLayer("lieux", &degrees, wkbPoint,
                                                         isGeoJson ? const_cast<char**>(geoJson) : nullptr)
                                  : nullptr;
        if (layer == nullptr || !fillLayer(*layer, venues, columns, gazetteer))
            return {};
    }
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(path.constData(), &size, FALSE);
    return bytes == nullptr ? QByteArray()
                            : QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
}

Expected<void> writeLayer(const QString& path, const char* driverName, const std::vector<Venue>& venues,
                          const std::vector<Column>& columns, const territory::Gazetteer& gazetteer) {
    const GdalSession session;
    const QByteArray bytes = layerBytes(driverName, QFileInfo(path).fileName(), venues, columns, gazetteer);
    if (bytes.isEmpty() || session.errorCount() > 0)
        return tl::unexpected(Problem{
            Text::tr("Les lieux n’ont pas pu être composés (GDAL : « %1 »).").arg(session.firstError()), path, {}});
    return FileReplacement::begin(path).and_then(
        [&](FileReplacement file) { return file.write(bytes).and_then([&file] { return file.commit(); }); });
}

} // namespace

Expected<void> writeVenues(const QString& path, const std::vector<Venue>& venues, const territory::Gazetteer& gazetteer,
                           bool withContacts) {
    const std::vector<Column> columns = columnsFor(withContacts);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv"_s)
        return writeAsCsv(path, venues, columns, gazetteer);
    if (suffix == u"geojson"_s || suffix == u"json"_s)
        return writeLayer(path, "GeoJSON", venues, columns, gazetteer);
    if (suffix == u"gpkg"_s)
        return writeLayer(path, "GPKG", venues, columns, gazetteer);
    return tl::unexpected(Problem{Text::tr("Les lieux s’écrivent en CSV, GeoJSON ou GeoPackage."), path,
                                  Text::tr("Donnez au fichier l’extension .csv, .geojson ou .gpkg.")});
}

} // namespace io
