#include "geo/compass_links.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace geo {

namespace {

/// A step that leads elsewhere is only taken where it costs, in degrees: from one with other ways in, from one that
/// would have none.
constexpr double kTaken = 15, kOrphaned = 180;
constexpr double kFarthestOff = 90; ///< Degrees: no arrow leads backwards.

} // namespace

double distanceBetween(Coordinate a, Coordinate b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

double cosineTo(Direction direction, Coordinate from, Coordinate to) {
    const double distance = distanceBetween(from, to);
    if (!(distance > 0))
        return -1;
    const double east = (to.x - from.x) / distance, north = (to.y - from.y) / distance;
    switch (direction) {
    case Direction::North:
        return north;
    case Direction::East:
        return east;
    case Direction::South:
        return -north;
    case Direction::West:
        return -east;
    }
    return -1;
}

void CompassLinks::add(const Steps& steps, std::vector<int> around) {
    m_steps.push_back(steps);
    m_isGiven.push_back({});
    m_around.push_back(std::move(around));
}

void CompassLinks::joinAll() {
    m_waysIn.assign(m_steps.size(), 0);
    for (const Steps& steps : m_steps)
        for (const int to : steps)
            if (to != Compass::kNowhere)
                ++m_waysIn[std::size_t(to)];
    // Each round gives steps that stay, so it ends.
    while (joinByBorders(true) || joinByBorders(false) || joinOverSea(true) || joinOverSea(false)) {
    }
}

/// By territory: whether steps lead from the first one to it (forward), or from it to the first one.
std::vector<bool> CompassLinks::joined(bool forward) const {
    std::vector<std::vector<int>> ways(m_steps.size());
    for (std::size_t from = 0; from < m_steps.size(); ++from)
        for (const int to : m_steps[from])
            if (to != Compass::kNowhere)
                forward ? ways[from].push_back(to) : ways[std::size_t(to)].push_back(int(from));
    std::vector<bool> isJoined(m_steps.size());
    std::vector<int> open;
    const auto reach = [&](int territory) {
        if (!isJoined[std::size_t(territory)])
            open.push_back(territory);
        isJoined[std::size_t(territory)] = true;
    };
    const auto first = std::ranges::find_if(m_middles, [](Coordinate middle) { return std::isfinite(middle.x); });
    if (first != m_middles.end())
        reach(int(first - m_middles.begin()));
    while (!open.empty()) {
        const int here = open.back();
        open.pop_back();
        std::ranges::for_each(ways[std::size_t(here)], reach);
    }
    return isJoined;
}

/// Those that aren't joined and have a border with one that is. False when nothing was to be done, or could be.
bool CompassLinks::joinByBorders(bool forward) {
    const std::vector<bool> isJoined = joined(forward);
    bool hasChanged = false;
    for (std::size_t territory = 0; territory < m_steps.size(); ++territory) {
        if (isJoined[territory])
            continue;
        std::vector<int> others;
        std::ranges::copy_if(m_around[territory], std::back_inserter(others),
                             [&](int other) { return isJoined[std::size_t(other)]; });
        hasChanged |= join(int(territory), others, forward);
    }
    return hasChanged;
}

/// The one that isn't joined and stands nearest to one that is.
bool CompassLinks::joinOverSea(bool forward) {
    const std::vector<bool> isJoined = joined(forward);
    int nearest = Compass::kNowhere, shore = Compass::kNowhere;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t territory = 0; territory < m_steps.size(); ++territory) {
        for (std::size_t other = 0; !isJoined[territory] && other < m_steps.size(); ++other) {
            const double distance = distanceBetween(m_middles[territory], m_middles[other]);
            if (!isJoined[other] || !(distance < least))
                continue;
            least = distance;
            nearest = int(territory);
            shore = int(other);
        }
    }
    return nearest != Compass::kNowhere && join(nearest, {shore}, forward);
}

bool CompassLinks::join(int territory, const std::vector<int>& others, bool forward) {
    Exchange best;
    for (const int other : others)
        forward ? consider(best, other, territory) : consider(best, territory, other);
    if (best.from == Compass::kNowhere)
        return false;
    apply(best);
    return true;
}

void CompassLinks::consider(Exchange& best, int from, int to) const {
    for (std::size_t i = 0; i < kDirections; ++i) {
        const double cosine = cosineTo(Direction(i), m_middles[std::size_t(from)], m_middles[std::size_t(to)]);
        const double off = std::acos(std::clamp(cosine, -1.0, 1.0)) * 180 / std::numbers::pi;
        if (m_isGiven[std::size_t(from)][i] || off > kFarthestOff)
            continue;
        const int now = m_steps[std::size_t(from)][i];
        const double lost = now == Compass::kNowhere ? 0 : m_waysIn[std::size_t(now)] > 1 ? kTaken : kOrphaned;
        if (best.from == Compass::kNowhere || off + lost < best.cost)
            best = {from, to, Direction(i), off + lost};
    }
}

void CompassLinks::apply(const Exchange& exchange) {
    int& step = m_steps[std::size_t(exchange.from)][std::size_t(exchange.direction)];
    if (step != Compass::kNowhere)
        --m_waysIn[std::size_t(step)];
    step = exchange.to;
    ++m_waysIn[std::size_t(exchange.to)];
    m_isGiven[std::size_t(exchange.from)][std::size_t(exchange.direction)] = true;
}

} // namespace geo
