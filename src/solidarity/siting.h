#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"
#include "territory/problem.h"

#include <stop_token>
#include <vector>

namespace solidarity {

/// A place where a venue could open.
struct Candidate {
    QString name;
    QString insee; ///< May be empty.
    QString territory;
    double longitude = 0, latitude = 0; ///< Degrees.
    int origin = -1; ///< Whatever the maker of the list wants back: index of a care place; -1 = a commune's point.
};

struct SitingOptions {
    int count = 5;                     ///< k, 1–500.
    double minutes = 20;               ///< A commune within these estimated minutes of an open venue is covered.
    std::vector<QString> territories;  ///< The zones whose communes are to be covered.
    std::vector<Candidate> candidates; ///< Empty = every commune of these zones.
    double mostSecondsExact = 1;       ///< Time that the exact search may take; 0 = greedy and exchange only.
};

struct SuggestedSite {
    Candidate candidate;
    qint64 adds = 0;    ///< Inhabitants covered that weren't before it, in this order.
    qint64 reaches = 0; ///< Inhabitants within reach, whether covered otherwise or not.
};

struct Siting {
    std::vector<SuggestedSite> sites; ///< At most `count`: those that add anything, what adds most first.
    qint64 population = 0;            ///< Of the zones' communes that have a point.
    qint64 unlocated = 0;             ///< Inhabitants of their communes without a point: left out.
    qint64 coveredBefore = 0;         ///< By the plan's open venues.
    qint64 coveredAfter = 0;
    qint64 upperBound =
        0; ///< No choice of `count` sites can cover more: of the exact search, else of the greedy bound (1 − 1/e).
    bool exact = false; ///< Proven best.
};

/// Maximal covering location problem (Church and ReVelle 1974) over communes weighted by population: greedy (Nemhauser,
/// Wolsey and Fisher 1978: at least 1 − 1/e of the best), then exchange of pairs; exact by GLPK where small enough. Any
/// thread. An error when stopped, or when nothing can be covered (no point, no candidate).
territory::Expected<Siting> siteVenues(const Plan& plan, const Ground& ground, const SitingOptions& options,
                                       std::stop_token stop = {});

} // namespace solidarity
