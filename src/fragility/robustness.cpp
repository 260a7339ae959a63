#include "fragility/robustness.h"

#include "fragility/drawn_index.h"
#include "fragility/rank_tally.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

namespace fragility {

namespace {

/// One thread's share of the work.
struct Drawer {
    explicit Drawer(const DrawnIndex& index) : draw(index), selected(index.scored().size(), 0) {}

    DrawnIndex::Draw draw;
    std::vector<std::uint32_t> selected; ///< Draws in which each is selected.
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
            selected += drawer.selected[place];
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
        constexpr int kChunk = 16;
        for (int first; (first = m_next.fetch_add(kChunk)) < m_draws && !m_stop.stop_requested();) {
            for (int number = first; number < std::min(first + kChunk, m_draws); ++number)
                drawOne(drawer, number);
            if (reports && m_progress)
                m_progress(double(std::min(first + kChunk, m_draws)) / m_draws);
        }
    }

    void drawOne(Drawer& drawer, int number) {
        drawer.draw.draw(std::uint64_t(number));
        for (std::size_t place = 0; place < drawer.selected.size(); ++place)
            m_tally.add(drawer.draw[place], int(place) + 1);
        for (std::size_t place = 0; m_round == 0 && place < drawer.draw.selectedCount(); ++place)
            ++drawer.selected[drawer.draw[place]];
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
    const int most = threads > 0 ? threads : std::max(1, int(std::thread::hardware_concurrency()));
    Rounds rounds(index, options.draws, most, std::move(stop), progress);
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
