#pragma once

#include "app/commune_ground.h"
#include "app/commune_source.h"
#include "document/dataset.h"

#include <optional>

namespace app {

/// The communes of one territory, what is known of each, and where they lie. Immutable once made.
struct TerritoryCommunes {
    struct Commune {
        QString insee;
        QString name;
        qint64 population = -1;       ///< Municipal, -1 = non disponible.
        std::vector<double> values;   ///< By indicator, raw; NaN = non disponible.
        std::optional<QPointF> point; ///< On the ground's plane; none where no point is known.
        QPainterPath land;            ///< Where the boundaries in use are communes; else empty.
    };
    static constexpr int kClasses = 5;

    QString code;
    QString name;
    std::vector<territory::Indicator> indicators;
    std::vector<std::vector<double>> bounds; ///< By indicator: classes of as many communes each, over the whole
                                             ///< country; see statistics::breaks().
    std::vector<Commune> communes;           ///< By descending population.
    CommuneGround ground;                    ///< Empty where the boundaries show communes, or not this territory.
    bool schematic = false;                  ///< Approximate outlines.

    bool showsLand() const; ///< The communes' own polygons are known.
    /// Index of an indicator's key; 0 when it isn't there.
    std::size_t indicatorOf(const QString& key) const;
};

/// Code of the territory whose communes are meant by a choice on the map: its own, or, of a commune, its EPCI's. Empty
/// when there is none.
QString territoryWithCommunes(const QString& code, const territory::Gazetteer& gazetteer);

/// `code` as territoryWithCommunes() gives it. Projects the communes' points: some milliseconds, any thread.
TerritoryCommunes communesOf(const QString& code, const document::Dataset& dataset, const CommuneSource& source);

} // namespace app
