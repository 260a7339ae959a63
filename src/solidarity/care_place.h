#pragma once

#include <QString>
#include <limits>

namespace solidarity {

/// A place of care as a file lists it: a candidate venue that the user opened, a commune reported as hosting
/// consultations, an emergency department. Read-only; the venues that a plan organises are Venue.
struct CarePlace {
    enum class Precision {
        Point,  ///< Longitude and latitude of the place itself.
        Commune ///< Only the commune is known (« commune signalée »): drawn at the commune's point.
    };
    QString id; ///< FINESS number, or empty.
    QString name;
    QString category; ///< As the file says it: « Centre de Santé », « commune signalée », « SU »…
    QString status;   ///< « ouvert », « identifié »… or empty.
    QString insee;    ///< Commune code, or empty.
    QString commune;
    QString territory; ///< Territory code (SIREN): from the file, else from the commune code, else from the point in
                       ///< real (never schematic) boundaries; empty when it can't be told.
    double longitude = std::numeric_limits<double>::quiet_NaN(); ///< Degrees WGS 84, NaN = non disponible.
    double latitude = std::numeric_limits<double>::quiet_NaN();
    Precision precision = Precision::Point;
    QString source;
};

} // namespace solidarity
