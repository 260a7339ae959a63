#pragma once

#include "fragility/dirichlet.h"
#include "fragility/generalised_mean.h"
#include "fragility/index.h"
#include "fragility/robustness.h"
#include "fragility/score_order.h"
#include "fragility/selection_bar.h"

#include <vector>

namespace fragility {

/// The index under random weights, mean and normalisation: all that doesn't change from draw to draw, made once. Only
/// what has a score is in it; who has one doesn't depend on the draw. Safe to share among threads.
class DrawnIndex {
    /// By weighted criterion, then scored territory: transformed values, 0 where missing.
    using Columns = std::vector<std::vector<double>>;

public:
    DrawnIndex(std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method,
               const RobustnessOptions& options);

    /// The territories with a score, in ascending order of code: a draw speaks of them by their place here.
    const std::vector<std::size_t>& scored() const { return m_scored; }

    /// One thread's draws, one after the other.
    class Draw {
    public:
        explicit Draw(const DrawnIndex& index);
        /// Any number gives the same whatever was drawn before.
        void draw(std::uint64_t number);
        /// Who is at a place of the ranking, 0 = most fragile, as an index in scored().
        std::size_t operator[](std::size_t place) const { return m_order[place]; }
        std::size_t selectedCount() const { return m_selectedCount; } ///< They are the first ones.

    private:
        void weigh(const Columns& columns);
        void rescale();

        const DrawnIndex& m_index;
        std::vector<double> m_shares, m_sums;
        std::vector<long long> m_scores; ///< On the grid.
        ScoreOrder m_order;
        std::size_t m_selectedCount = 0;
    };

private:
    /// A territory that lacks some of the weighted criteria.
    struct Incomplete {
        std::size_t place;
        std::vector<std::size_t> present; ///< Indices of weighted criteria.
    };

    void findScored(const Scores& scores, const Territories& territories);
    void addColumns(const Normalised& normalised, std::span<const std::size_t> weighted);
    void findIncomplete(const Normalised& normalised, std::span<const std::size_t> weighted);

    RobustnessOptions m_options;
    SelectionBar m_bar;
    DirichletShares m_shares;
    std::vector<std::size_t> m_scored;
    std::vector<Incomplete> m_incomplete;
    std::vector<GeneralisedMean> m_means;
    std::vector<Columns> m_columns; ///< By normalisation, then mean.
};

} // namespace fragility
