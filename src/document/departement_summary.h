#pragma once

#include "document/dataset.h"
#include "document/results.h"

#include <QLocale>
#include <vector>

namespace document {

/// A département at a glance, as the home summary shows it.
struct DepartementSummary {
    struct Ranked {
        int territory = -1; ///< Index in Dataset::territories.
        QString name;
        double score = 0;
        int rank = 0; ///< National.
        territory::Decision decision;
    };
    static constexpr std::size_t kMostFragile = 5;

    QString code, name, region; ///< `region` is a name.
    int territories = 0;        ///< Intercommunalités with communes here, those that straddle its border included.
    int zones = 0;              ///< Zones rouges among them, probable included.
    int probable = 0;
    bool listComplete =
        false; ///< The list in force is known to be complete here: other territories are « non retenues ».
    qint64 population = 0;           ///< Of the département's communes; those « non disponible » left out.
    qint64 zonePopulation = 0;       ///< Of its communes that lie in a zone rouge.
    std::vector<Ranked> mostFragile; ///< By score, at most kMostFragile.

    double zoneShare() const { return population > 0 ? double(zonePopulation) / double(population) : 0; }
    /// « 4 zones rouges, dont 1 probable : 23 % de la population », and what the list's completeness lets one say.
    QString sentence(const QLocale& locale) const;
};

DepartementSummary departementSummary(const QString& code, const Dataset& dataset, const Results& results);

} // namespace document
