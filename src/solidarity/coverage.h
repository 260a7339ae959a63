#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

#include <array>
#include <memory>
#include <stop_token>
#include <vector>

namespace solidarity {

/// Bounds of the estimated travel times, minutes.
inline constexpr std::array<double, 3> kTravelBounds{10, 20, 30};

/// What the plan gives an area in a span of time.
struct CoverageFigures {
    int venues = 0, openVenues = 0;  ///< Open on the last day of the span.
    int openWithoutDoctor = 0;       ///< Open venues without a day that has a doctor.
    int doctors = 0;                 ///< Who have a day here.
    double daysAMonth = 0;           ///< Planned and held, with a doctor; whole days over the months of the span.
    double consultationsPer1000 = 0; ///< A year: held where known, else slots of the days; NaN without a population.
    /// Estimated share (0–1) of the population within each of kTravelBounds of an open venue, by the commune's point;
    /// NaN when no commune of the area has both point and population.
    std::array<double, 3> within{};
    double unlocatedShare = 0; ///< Share of the population whose commune has no point: not counted in `within`.
    qint64 population = -1;
};

enum class CoverageLevel { Territory, Departement, Region };

struct CoverageLine {
    QString code, name;
    bool isZone = false; ///< Of a territory.
    CoverageFigures figures;
};

/// All levels at once.
struct Coverage {
    DateSpan span;
    TravelAssumptions travel;
    std::vector<CoverageLine> territories; ///< In the gazetteer's order, all of them.
    std::vector<CoverageLine> departements, regions;
    std::vector<QString> zonesWithoutVenue; ///< Territory codes: red zones with no open venue, most fragile first.
    std::vector<QUuid> venuesWithoutDoctor; ///< Open, without a day that has a doctor.
    std::vector<QUuid> doctorsWithoutDay;   ///< Confirmed.
    std::vector<double> minutesOfCommune; ///< By commune of the gazetteer: estimated minutes to the nearest open venue,
                                          ///< NaN = no point or no venue.
};

/// Any thread. Distances on the ellipsoid between commune points and venues, made minutes by `plan.scheme.travel`: an
/// estimate. Null when stopped.
std::shared_ptr<const Coverage> coverageOf(const Plan& plan, const Ground& ground, const DateSpan& span,
                                           std::stop_token stop = {});

/// The figures of an area month by month (no travel times: `within` is NaN): what charts show.
std::vector<std::pair<QDate, CoverageFigures>>
monthlyFigures(const Plan& plan, const Ground& ground, CoverageLevel level, const QString& code, const DateSpan& span);

} // namespace solidarity
