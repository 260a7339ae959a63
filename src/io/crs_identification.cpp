#include "io/crs_identification.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cpl_conv.h>
#include <memory>
#include <ogr_spatialref.h>

namespace io {

using namespace Qt::StringLiterals;
using territory::Crs;

namespace {

// What French official boundaries come in: tried first, because a search of the whole register takes a hundred times
// longer.
constexpr std::array<int, 8> kOfficialCrs{2154, 4326, 4171, 5490, 2972, 2975, 4471, 3857};

constexpr int kEnoughConfidence = 90; // Per cent, of PROJ: "equivalent but for the name".

bool isSame(const OGRSpatialReference& declared, int epsg) {
    OGRSpatialReference candidate;
    if (candidate.importFromEPSG(epsg) != OGRERR_NONE)
        return false;
    static const char* const options[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT", nullptr};
    return declared.IsSame(&candidate, options) != 0;
}

int registeredCode(const OGRSpatialReference& declared) {
    const char* authority = declared.GetAuthorityName(nullptr);
    const char* code = declared.GetAuthorityCode(nullptr);
    return authority != nullptr && code != nullptr && qstrcmp(authority, "EPSG") == 0 ? QByteArray(code).toInt() : 0;
}

// Asks PROJ's register; the .prj of ESRI's tools name datums in their own way, which PROJ knows.
int searchedCode(const OGRSpatialReference& declared) {
    int count = 0;
    int* confidences = nullptr;
    OGRSpatialReferenceH* matches = declared.FindMatches(nullptr, &count, &confidences);
    int code = 0;
    if (count > 0 && confidences[0] >= kEnoughConfidence)
        code = registeredCode(*OGRSpatialReference::FromHandle(matches[0]));
    OSRFreeSRSArray(matches);
    CPLFree(confidences);
    return code;
}

QString wktOf(const OGRSpatialReference& declared) {
    char* wkt = nullptr;
    const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
    declared.exportToWkt(&wkt, options);
    const QString text = QString::fromUtf8(wkt);
    CPLFree(wkt);
    return text;
}

struct Place {
    int epsg;
    Extent extent;
};

// Where France is, in degrees, with half a degree around.
constexpr std::array<Extent, 7> kFranceInDegrees{{{-5.7, 40.8, 10.1, 51.6},
                                                  {-63.7, 15.3, -60.5, 18.6},
                                                  {-61.8, 13.9, -60.3, 15.4},
                                                  {-55.1, 1.6, -51.1, 6.3},
                                                  {54.7, -21.9, 56.3, -20.3},
                                                  {44.5, -13.5, 45.8, -12.1},
                                                  {-56.9, 46.2, -55.6, 47.7}}};

// The same in metres of the CRS that could be meant; Web Mercator overlaps Lambert-93 in the south of France.
constexpr std::array<Place, 6> kFranceInMetres{{{2154, {0, 5.95e6, 1.32e6, 7.2e6}},
                                                {3857, {-6.4e5, 4.99e6, 1.13e6, 6.72e6}},
                                                {5490, {4.6e5, 1.54e6, 7.8e5, 2.05e6}},
                                                {2972, {5e4, 1.9e5, 4.8e5, 6.8e5}},
                                                {2975, {2.9e5, 7.59e6, 4.1e5, 7.75e6}},
                                                {4471, {4.8e5, 8.52e6, 5.6e5, 8.63e6}}}};

template <class Contains> bool all(const std::vector<Extent>& features, Contains contains) {
    bool any = false;
    for (const Extent& feature : features) {
        if (feature.isEmpty())
            continue;
        if (!contains(feature))
            return false;
        any = true;
    }
    return any;
}

// EPSG's own names are in English; these are what people in France call them.
QString frenchName(int epsg) {
    switch (epsg) {
    case 2154:
        return u"Lambert-93"_s;
    case 4326:
        return u"WGS 84"_s;
    case 3857:
        return u"Web Mercator"_s;
    case 5490:
        return u"RGAF09 UTM 20 N"_s;
    case 2972:
        return u"RGFG95 UTM 22 N"_s;
    case 2975:
        return u"RGR92 UTM 40 S"_s;
    case 4471:
        return u"RGM04 UTM 38 S"_s;
    default:
        return {};
    }
}

} // namespace

Crs identifyCrs(const OGRSpatialReference& declared) {
    if (const int code = registeredCode(declared); code != 0)
        return {code, {}, false};
    for (const int epsg : kOfficialCrs)
        if (isSame(declared, epsg))
            return {epsg, {}, false};
    if (const int code = searchedCode(declared); code != 0)
        return {code, {}, false};
    return {0, wktOf(declared), false};
}

bool isGeographic(const Crs& crs) {
    OGRSpatialReference reference;
    const bool known = crs.epsg != 0 ? reference.importFromEPSG(crs.epsg) == OGRERR_NONE
                                     : reference.importFromWkt(crs.wkt.toUtf8().constData()) == OGRERR_NONE;
    return known && reference.IsGeographic();
}

QList<int> plausibleCrs(const std::vector<Extent>& features) {
    const auto inDegrees = [](const Extent& feature) {
        return std::any_of(kFranceInDegrees.begin(), kFranceInDegrees.end(),
                           [&](const Extent& part) { return part.contains(feature); });
    };
    if (all(features, inDegrees))
        return {4326};
    QList<int> plausible;
    for (const Place& place : kFranceInMetres)
        if (all(features, [&](const Extent& feature) { return place.extent.contains(feature); }))
            plausible << place.epsg;
    return plausible;
}

QString crsName(const Crs& crs) {
    if (crs.epsg == 0) {
        OGRSpatialReference reference;
        reference.importFromWkt(crs.wkt.toUtf8().constData());
        return QString::fromUtf8(reference.GetName());
    }
    const QString name = frenchName(crs.epsg);
    const QString code = u"EPSG:%1"_s.arg(crs.epsg);
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}

} // namespace io
