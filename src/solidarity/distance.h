#pragma once

namespace solidarity {

/// Length in metres of the geodesic between two points in degrees on the ellipsoid WGS 84 (Karney 2013, by PROJ's
/// geodesic.h). NaN when a coordinate is NaN.
double geodesicMetres(double longitude1, double latitude1, double longitude2, double latitude2);

} // namespace solidarity
