#include "fragility/robustness.h"

#include "fragility/drawn_index.h"
#include "fragility/rank_tally.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <thread>

namespace fragility {

namespace {

/// One thread's share of the work, a chunk of draws at a time.
class Drawer {
public:
    static constexpr int kChunk = 64;

    explicit Drawer(const DrawnIndex& index)
        : m_draw(index)
        , m_selected(index.scored().size(), 0)
        , m_ranks(kChunk, std::vector<int>(index.scored().size())) {}

    /// Draws [first, end).
    void draw(int first, int end, bool countsSelected) {
        m_drawn = std::size_t(end - first);
        for (std::size_t i = 0; i < m_drawn; ++i) {
            m_draw.draw(std::uint64_t(first) + i);
            for (std::size_t place = 0; place < m_selected.size(); ++place)
                m_ranks[i][m_draw[place]] = int(place) + 1;
            for (std::size_t place = 0; countsSelected && place < m_draw.selectedCount(); ++place)
                ++m_selected[m_draw[place]];
        }
    }

    /// The ranks of the chunk, a territory after the other: its counters are near one another, those of all
    /// territories fill no cache.
    void tell(RankTally& tally) const {
        std::array<int, kChunk> ranks{};
        for (std::size_t territory = 0; territory < m_selected.size(); ++territory) {
            for (std::size_t i = 0; i < m_drawn; ++i)
                ranks[i] = m_ranks[i][territory];
            tally.add(territory, {ranks.data(), m_drawn});
        }
    }

    /// Draws in which each territory is selected.
    const std::vector<std::uint32_t>& selected() const { return m_selected; }

private:
    DrawnIndex::Draw m_draw;
    std::vector<std::uint32_t> m_selected;
    std::vector<std::vector<int>> m_ranks; ///< Of the chunk, by draw, then scored territory.
    std::size_t m_drawn = 0;
};

/// All draws, by some threads, of which the caller is one.
class Rounds {
public:
    Rounds(const DrawnIndex& index, int draws, int threads, std::stop_token stop,
           const std::function<void(double)>& progress)
        : m_draws(draws)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_tally(index.scored().size(), draws)
        , m_drawers(std::size_t(threads), Drawer(index)) {}

    /// False when stopped.
    bool run() {
        do {
            if (!runOnce())
                return false;
            ++m_round;
        } while (m_tally.needsAnotherRound());
        return true;
    }

    const RankTally& tally() const { return m_tally; }
    double probability(std::size_t place) const {
        double selected = 0;
        for (const Drawer& drawer : m_drawers)
            selected += drawer.selected()[place];
        return selected / m_draws;
    }

private:
    bool runOnce() {
        m_next = 0;
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < m_drawers.size(); ++i)
            helpers.emplace_back([this, i] { drawChunks(m_drawers[i], false); });
        drawChunks(m_drawers.front(), true);
        helpers.clear(); // joins
        return !m_stop.stop_requested();
    }

    void drawChunks(Drawer& drawer, bool reports) {
        for (int first; (first = m_next.fetch_add(Drawer::kChunk)) < m_draws && !m_stop.stop_requested();) {
            const int end = std::min(first + Drawer::kChunk, m_draws);
            drawer.draw(first, end, m_round == 0);
            drawer.tell(m_tally);
            if (reports && m_progress)
                m_progress((m_round + double(end) / m_draws) / m_tally.rounds());
        }
    }

    int m_draws;
    std::stop_token m_stop;
    const std::function<void(double)>& m_progress;
    RankTally m_tally;
    std::vector<Drawer> m_drawers;
    int m_round = 0;
    std::atomic<int> m_next = 0;
};

} // namespace

std::optional<Robustness> robustness(std::span<const Criterion> criteria, const Territories& territories,
                                     const IndexMethod& method, const RobustnessOptions& options, int threads,
                                     std::stop_token stop, const std::function<void(double)>& progress) {
    Q_ASSERT(options.draws > 0 && options.spread > 0 && options.spread < 1);
    const std::size_t count = territories.count();
    const DrawnIndex index(criteria, territories, method, options);
    const int asked = threads > 0 ? threads : std::max(1, int(std::thread::hardware_concurrency()));
    const int useful = std::min(asked, (options.draws - 1) / Drawer::kChunk + 1);
    Rounds rounds(index, options.draws, useful, std::move(stop), progress);
    if (!index.scored().empty() && !rounds.run())
        return std::nullopt;

    Robustness robustness{options.draws, std::vector<double>(count, std::numeric_limits<double>::quiet_NaN()),
                          std::vector<int>(count, 0), std::vector<int>(count, 0), std::vector<int>(count, 0)};
    for (std::size_t place = 0; place < index.scored().size(); ++place) {
        const std::size_t territory = index.scored()[place];
        robustness.probability[territory] = rounds.probability(place);
        robustness.rankP05[territory] = rounds.tally().rank(place, RankTally::P05);
        robustness.rankMedian[territory] = rounds.tally().rank(place, RankTally::Median);
        robustness.rankP95[territory] = rounds.tally().rank(place, RankTally::P95);
    }
    return robustness;
}

} // namespace fragility
