#include "solidarity/covering.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>
#include <queue>

namespace solidarity {

namespace {

/// How many of a set of candidates cover each demand.
class Coverers {
public:
    explicit Coverers(const Covering& covering)
        : m_covering(covering), m_count(covering.weights().size()), m_chosen(covering.covers().size()) {}

    void add(int candidate) { change(candidate, 1); }
    void remove(int candidate) { change(candidate, -1); }
    bool has(int candidate) const { return m_chosen[std::size_t(candidate)]; }
    double covered() const { return m_covered; }

    /// What it would add.
    double gainOf(int candidate) const {
        return weighOf(candidate, [](int count) { return count == 0; });
    }
    /// What would be lost without it.
    double lossOf(int candidate) const {
        return weighOf(candidate, [](int count) { return count == 1; });
    }

private:
    template <class Counts> double weighOf(int candidate, const Counts& counts) const {
        double weight = 0;
        for (const int demand : m_covering.covers()[std::size_t(candidate)]) {
            if (counts(m_count[std::size_t(demand)]))
                weight += m_covering.weights()[std::size_t(demand)];
        }
        return weight;
    }

    void change(int candidate, int by) {
        m_covered += by > 0 ? gainOf(candidate) : -lossOf(candidate);
        m_chosen[std::size_t(candidate)] = by > 0;
        for (const int demand : m_covering.covers()[std::size_t(candidate)])
            m_count[std::size_t(demand)] += by;
    }

    const Covering& m_covering;
    std::vector<int> m_count;
    std::vector<char> m_chosen;
    double m_covered = 0;
};

/// Sum of the k largest; reorders.
double largestSum(std::vector<double>& gains, int k) {
    const auto count = std::min(gains.size(), std::size_t(k));
    const auto end = gains.begin() + static_cast<std::ptrdiff_t>(count);
    std::nth_element(gains.begin(), end == gains.end() ? end - 1 : end, gains.end(), std::greater<>());
    return std::accumulate(gains.begin(), end, 0.0);
}

class GreedyThenExchange {
public:
    GreedyThenExchange(const Covering& covering, int k, std::stop_token stop)
        : m_covering(covering)
        , m_count(static_cast<int>(covering.covers().size()))
        , m_k(k)
        , m_stop(std::move(stop))
        , m_coverers(covering) {}

    Covering::Choice choose() {
        boundByWhole();
        takeGreedily();
        exchange();
        m_choice.covered = m_coverers.covered();
        m_choice.isStopped = m_stop.stop_requested();
        m_choice.candidates.clear();
        for (const auto& [candidate, gain] : m_covering.inOrderOfGain(m_taken)) {
            if (gain > 0)
                m_choice.candidates.push_back(candidate);
        }
        // Sums of whole inhabitants are exact, the division above isn't.
        m_choice.upperBound = std::max(m_choice.upperBound, m_choice.covered);
        return std::move(m_choice);
    }

private:
    void boundByWhole() {
        Coverers all(m_covering);
        for (int candidate = 0; candidate < m_count; ++candidate)
            all.add(candidate);
        m_choice.upperBound = all.covered();
    }

    /// The k largest gains that are left can't overlap less than not at all.
    void boundByGains() {
        std::vector<double> gains;
        gains.reserve(std::size_t(m_count));
        for (int candidate = 0; candidate < m_count; ++candidate)
            gains.push_back(m_coverers.gainOf(candidate));
        m_choice.upperBound = std::min(m_choice.upperBound, m_coverers.covered() + largestSum(gains, m_k));
    }

    void takeGreedily() {
        using Gain = std::pair<double, int>; // of equal gains the first candidate
        std::priority_queue<Gain> next;
        for (int candidate = 0; candidate < m_count; ++candidate)
            next.emplace(m_covering.weightOf(candidate), -candidate);
        if (m_count > 0)
            boundByGains();
        while (!next.empty() && std::ssize(m_taken) < m_k && !m_stop.stop_requested()) {
            const int candidate = -next.top().second;
            next.pop();
            const double gain = m_coverers.gainOf(candidate); // gains only shrink: the largest known may be too large
            if (!next.empty() && Gain(gain, -candidate) < next.top()) {
                next.emplace(gain, -candidate);
                continue;
            }
            if (gain <= 0)
                break;
            m_coverers.add(candidate);
            m_taken.push_back(candidate);
            boundByGains();
        }
        if (!m_stop.stop_requested())
            m_choice.upperBound =
                std::min(m_choice.upperBound, std::floor(m_coverers.covered() / (1 - 1 / std::numbers::e)));
    }

    /// Each chosen one in turn gives way to the one that gains most in its place, until none does.
    void exchange() {
        for (bool gained = true; gained && !m_stop.stop_requested();) {
            gained = false;
            for (int& taken : m_taken) {
                if (m_stop.stop_requested())
                    return;
                gained = exchangeOne(taken) || gained;
            }
        }
    }

    bool exchangeOne(int& taken) {
        const double before = m_coverers.covered();
        m_coverers.remove(taken);
        double best = before - m_coverers.covered();
        int better = taken;
        for (int candidate = 0; candidate < m_count; ++candidate) {
            if (m_covering.weightOf(candidate) <= best || m_coverers.has(candidate))
                continue;
            if (const double gain = m_coverers.gainOf(candidate); gain > best) {
                best = gain;
                better = candidate;
            }
        }
        const bool gained = better != taken;
        taken = better;
        m_coverers.add(taken);
        return gained;
    }

    const Covering& m_covering;
    int m_count, m_k;
    std::stop_token m_stop;
    Coverers m_coverers;
    std::vector<int> m_taken;
    Covering::Choice m_choice;
};

} // namespace

Covering::Covering(std::vector<std::vector<int>> covers, std::vector<double> weights)
    : m_covers(std::move(covers)), m_weights(std::move(weights)) {
    for (const std::vector<int>& demands : m_covers) {
        double& reached = m_reached.emplace_back(0);
        for (const int demand : demands)
            reached += m_weights[std::size_t(demand)];
    }
}

Covering::Choice Covering::choose(int k, std::stop_token stop) const {
    return GreedyThenExchange(*this, k, std::move(stop)).choose();
}

std::vector<std::pair<int, double>> Covering::inOrderOfGain(const std::vector<int>& candidates) const {
    Coverers coverers(*this);
    std::vector<int> left = candidates;
    std::vector<std::pair<int, double>> ordered;
    while (!left.empty()) {
        const auto best = std::ranges::max_element(
            left, {}, [&](int candidate) { return std::pair(coverers.gainOf(candidate), -candidate); });
        ordered.emplace_back(*best, coverers.gainOf(*best));
        coverers.add(*best);
        left.erase(best);
    }
    return ordered;
}

} // namespace solidarity
