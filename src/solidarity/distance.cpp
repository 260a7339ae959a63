#include "solidarity/distance.h"

#include <cmath>
#include <geodesic.h>

namespace solidarity {

double geodesicMetres(double longitude1, double latitude1, double longitude2, double latitude2) {
    static const geod_geodesic kEllipsoid = [] {
        constexpr double kSemiMajorAxis = 6378137, kFlattening = 1 / 298.257223563; // WGS 84, metres
        geod_geodesic ellipsoid;
        geod_init(&ellipsoid, kSemiMajorAxis, kFlattening);
        return ellipsoid;
    }();
    if (std::isnan(longitude1) || std::isnan(latitude1) || std::isnan(longitude2) || std::isnan(latitude2))
        return std::nan("");
    double metres = 0;
    geod_inverse(&kEllipsoid, latitude1, longitude1, latitude2, longitude2, &metres, nullptr, nullptr);
    return metres;
}

} // namespace solidarity
