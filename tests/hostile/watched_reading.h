#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace hostile {

/// What the program watched_reader said of a reading.
struct WatchedReading {
    QStringList readings; ///< "epci.shp: 40 features, …", one for each file.
    QStringList drivers;  ///< Of GDAL, sorted.
    QStringList asked;    ///< Variables of the environment that are not there,
    QStringList answered; ///< and those that are.
    QStringList opened, network, loaded;
    bool ended = false; ///< By itself and well.
};

/// `kind`: "boundaries", "table" or "project".
WatchedReading watchedReading(const QString& kind, const QStringList& paths,
                              const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

} // namespace hostile
