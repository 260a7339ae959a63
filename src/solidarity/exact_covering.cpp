#include "solidarity/exact_covering.h"

#include "solidarity/integer_program.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace solidarity {

namespace {

/// Past so many terms the relaxation alone takes seconds.
constexpr std::size_t kMostTerms = 60'000;

/// What is left of a covering once nothing in it stands twice.
class Reduced {
public:
    explicit Reduced(const Covering& covering) {
        std::vector<std::vector<int>> coverers(covering.weights().size());
        for (const int candidate : undominated(covering)) {
            for (const int demand : covering.covers()[std::size_t(candidate)])
                coverers[std::size_t(demand)].push_back(candidate);
        }
        for (std::size_t demand = 0; demand < coverers.size(); ++demand) {
            if (coverers[demand].empty() || covering.weights()[demand] <= 0)
                continue;
            m_weightBy[coverers[demand]] += covering.weights()[demand];
        }
        for (const auto& [candidates, weight] : m_weightBy)
            m_terms += candidates.size() + 1;
    }

    /// Weight of the demands that exactly these candidates cover.
    const std::map<std::vector<int>, double>& weightBy() const { return m_weightBy; }
    std::size_t terms() const { return m_terms; }

private:
    /// Candidates whose demands aren't all covered by one that reaches more, or by an earlier one that reaches the
    /// same.
    static std::vector<int> undominated(const Covering& covering) {
        std::vector<std::vector<int>> coverers(covering.weights().size());
        const auto count = static_cast<int>(covering.covers().size());
        for (int candidate = 0; candidate < count; ++candidate) {
            for (const int demand : covering.covers()[std::size_t(candidate)])
                coverers[std::size_t(demand)].push_back(candidate);
        }
        const auto outdone = [&](int candidate) {
            const std::vector<int>& own = covering.covers()[std::size_t(candidate)];
            if (own.empty())
                return true;
            // Who covers them all covers the one that fewest cover.
            const int rarest =
                *std::ranges::min_element(own, {}, [&](int demand) { return coverers[std::size_t(demand)].size(); });
            return std::ranges::any_of(coverers[std::size_t(rarest)], [&](int other) {
                const std::vector<int>& its = covering.covers()[std::size_t(other)];
                const bool isBefore = its.size() > own.size() || (its.size() == own.size() && other < candidate);
                return other != candidate && isBefore && std::ranges::includes(its, own);
            });
        };
        std::vector<int> kept;
        for (int candidate = 0; candidate < count; ++candidate) {
            if (!outdone(candidate))
                kept.push_back(candidate);
        }
        return kept;
    }

    std::map<std::vector<int>, double> m_weightBy;
    std::size_t m_terms = 0;
};

/// The programme: maximise Σ weight · covered, covered ≤ Σ chosen of those that cover it, Σ chosen ≤ k.
class CoveringProgramme {
public:
    CoveringProgramme(const Reduced& reduced, int k) {
        for (const auto& [candidates, weight] : reduced.weightBy()) {
            for (const int candidate : candidates)
                m_columns.try_emplace(candidate, -1);
        }
        std::vector<IntegerProgram::Term> all;
        for (auto& [candidate, column] : m_columns) {
            column = m_program.addColumn(0, 1, 0, true);
            all.push_back({column, 1});
        }
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        m_program.addRow(-kInfinite, k, all);
        for (const auto& [candidates, weight] : reduced.weightBy()) {
            std::vector<IntegerProgram::Term> terms{{m_program.addColumn(0, 1, weight, false), 1}};
            for (const int candidate : candidates)
                terms.push_back({m_columns.at(candidate), -1});
            m_program.addRow(-kInfinite, 0, terms);
        }
    }

    territory::Expected<IntegerProgram::Solution> solve(double seconds, std::stop_token stop) {
        return m_program.maximise({seconds, std::move(stop)});
    }

    std::vector<int> chosenIn(const IntegerProgram::Solution& solution) const {
        std::vector<int> chosen;
        for (const auto& [candidate, column] : m_columns) {
            if (solution.values[std::size_t(column)] > 0.5)
                chosen.push_back(candidate);
        }
        return chosen;
    }

private:
    IntegerProgram m_program;
    std::map<int, int> m_columns; ///< By candidate.
};

/// The choice of these candidates, what adds most first.
void take(Covering::Choice& choice, const std::vector<int>& candidates, const Covering& covering) {
    double covered = 0;
    std::vector<int> ordered;
    for (const auto& [candidate, gain] : covering.inOrderOfGain(candidates)) {
        covered += gain;
        if (gain > 0)
            ordered.push_back(candidate);
    }
    if (covered <= choice.covered)
        return;
    choice.covered = covered;
    choice.candidates = std::move(ordered);
}

} // namespace

ExactChoice improvedExactly(const Covering& covering, int k, const Covering::Choice& known, double seconds,
                            std::stop_token stop) {
    ExactChoice exact{known, known.covered >= known.upperBound};
    const Reduced reduced(covering);
    if (exact.isProven || reduced.terms() > kMostTerms || stop.stop_requested())
        return exact;
    CoveringProgramme programme(reduced, k);
    const auto solution = programme.solve(seconds, stop);
    if (!solution)
        return exact;
    Covering::Choice& choice = exact.choice;
    choice.isStopped = solution->isStopped;
    if (!solution->values.empty())
        take(choice, programme.chosenIn(*solution), covering);
    // Weights are whole numbers of people, so that a bound of 10.7 says 10.
    constexpr double kRounding = 1e-6;
    choice.upperBound = std::max(choice.covered, std::min(choice.upperBound, std::floor(solution->bound + kRounding)));
    exact.isProven = choice.covered >= choice.upperBound;
    return exact;
}

} // namespace solidarity
