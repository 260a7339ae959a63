#include "io/process_isolation.h"

#include <QProcessEnvironment>
#include <algorithm>
#include <array>
#include <clocale>

namespace io {

namespace {

// Every option of GDAL can be given as a variable of its name. Most names begin with what they are about.
constexpr std::array kPrefixes{"GDAL",     "OGR",   "CPL_",     "OSR_",    "PROJ_", "VSI",        "SHAPE_", "SQLITE_",
                               "GEOTIFF_", "GPKG_", "GEOJSON_", "DBF_",    "AWS_",  "S3_",        "GS_",    "GOA2",
                               "OSS_",     "SWIFT", "AZURE_",   "WEBHDFS", "CURL_", "SPATIALITE", "EXPAT_", "XML_MEM_"};
// Others that the readers of this program ask for, as tests/hostile/test_process_isolation.cpp found.
constexpr std::array kNames{"ATTRIBUTES_SKIP", "GEOMETRY_AS_COLLECTION", "ODS_RESOLVE_FORMULAS",
                            "USE_OSR_FIND_MATCHES"};

} // namespace

bool isOptionOfLibraries(const QByteArray& variable) {
    const auto begins = [&variable](const char* prefix) { return variable.startsWith(prefix); };
    const auto is = [&variable](const char* name) { return variable == name; };
    return std::ranges::any_of(kPrefixes, begins) || std::ranges::any_of(kNames, is);
}

void isolateProcess() {
    const QStringList inherited = QProcessEnvironment::systemEnvironment().keys();
    for (const QString& name : inherited)
        if (const QByteArray variable = name.toLocal8Bit(); isOptionOfLibraries(variable.toUpper()))
            qunsetenv(variable.constData());
    qputenv("GDAL_CONFIG_FILE", {});                          // Neither the system's gdalrc nor the user's.
    qputenv("PROJ_SKIP_READ_USER_WRITABLE_DIRECTORY", "YES"); // A proj.db there would come before the system's.
}

void keepCLibraryNeutral() {
    std::setlocale(LC_NUMERIC, "C");
    if (!std::setlocale(LC_CTYPE, "C.UTF-8"))
        std::setlocale(LC_CTYPE, "C");
}

} // namespace io
