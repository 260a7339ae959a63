#include "fragility/drawn_index.h"

#include "fragility/ranking.h"

#include <algorithm>
#include <cmath>

namespace fragility {

namespace {

std::vector<std::size_t> weightedOf(std::span<const Criterion> criteria) {
    std::vector<std::size_t> weighted;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (criteria[c].weight > 0)
            weighted.push_back(c);
    }
    return weighted;
}

std::vector<double> sharesOf(std::span<const Criterion> criteria) {
    double total = 0;
    for (const Criterion& criterion : criteria)
        total += criterion.weight;
    std::vector<double> shares;
    for (const std::size_t c : weightedOf(criteria))
        shares.push_back(criteria[c].weight / total);
    return shares;
}

std::vector<IndexMethod> normalisationsOf(const IndexMethod& method, const RobustnessOptions& options) {
    if (!options.varyNormalisation)
        return {method};
    std::vector<IndexMethod> methods(3, method);
    methods[0].normalisation = Normalisation::PercentileRank;
    methods[1].normalisation = Normalisation::MinMax;
    methods[2].normalisation = Normalisation::ZScore;
    return methods;
}

std::vector<GeneralisedMean> meansOf(const IndexMethod& method, const RobustnessOptions& options) {
    if (!options.varyAggregation)
        return {GeneralisedMean(method.aggregation)};
    return {GeneralisedMean(Aggregation::Arithmetic), GeneralisedMean(Aggregation::Geometric),
            GeneralisedMean(Aggregation::Harmonic)};
}

} // namespace

DrawnIndex::DrawnIndex(std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method,
                       const RobustnessOptions& options)
    : m_options(options)
    , m_bar(method.selection, territories.population)
    , m_shares(sharesOf(criteria), options.spread)
    , m_means(meansOf(method, options)) {
    const std::vector<std::size_t> weighted = weightedOf(criteria);
    for (const IndexMethod& each : normalisationsOf(method, options)) {
        const auto normalised = std::make_shared<const Normalised>(normalise(criteria, territories, each));
        if (m_columns.empty()) {
            findScored(score(normalised, criteria, territories, each), territories);
            findIncomplete(*normalised, weighted);
        }
        addColumns(*normalised, weighted);
    }
}

void DrawnIndex::findScored(const Scores& scores, const Territories& territories) {
    for (std::size_t territory = 0; territory < territories.count(); ++territory) {
        if (scores.rank[territory] > 0)
            m_scored.push_back(territory);
    }
    std::ranges::sort(m_scored, {}, [&](std::size_t territory) { return territories.order[territory]; });
}

void DrawnIndex::findIncomplete(const Normalised& normalised, std::span<const std::size_t> weighted) {
    for (std::size_t place = 0; place < m_scored.size(); ++place) {
        Incomplete incomplete{place, {}};
        for (std::size_t i = 0; i < weighted.size(); ++i) {
            if (!std::isnan(normalised.values[weighted[i]][m_scored[place]]))
                incomplete.present.push_back(i);
        }
        if (incomplete.present.size() < weighted.size())
            m_incomplete.push_back(std::move(incomplete));
    }
}

void DrawnIndex::addColumns(const Normalised& normalised, std::span<const std::size_t> weighted) {
    for (const GeneralisedMean& mean : m_means) {
        Columns& columns = m_columns.emplace_back();
        for (const std::size_t c : weighted) {
            std::vector<double>& column = columns.emplace_back();
            column.reserve(m_scored.size());
            for (const std::size_t territory : m_scored) {
                const double value = normalised.values[c][territory];
                column.push_back(std::isnan(value) ? 0 : mean.transformed(value));
            }
        }
    }
}

DrawnIndex::Draw::Draw(const DrawnIndex& index)
    : m_index(index)
    , m_shares(index.m_columns.front().size())
    , m_sums(index.m_scored.size())
    , m_scores(index.m_scored.size())
    , m_order(index.m_scored.size()) {}

void DrawnIndex::Draw::draw(std::uint64_t number) {
    const RobustnessOptions& options = m_index.m_options;
    RandomStream stream(options.seed, number);
    const int means = int(m_index.m_means.size());
    const int normalisation = options.varyNormalisation ? stream.choice(int(m_index.m_columns.size()) / means) : 0;
    const int mean = options.varyAggregation ? stream.choice(means) : 0;
    m_index.m_shares.draw(stream, m_shares);
    weigh(m_index.m_columns[std::size_t(normalisation * means + mean)]);
    rescale();
    std::ranges::transform(m_sums, m_scores.begin(), [drawn = m_index.m_means[std::size_t(mean)]](double sum) {
        return onGrid(drawn.mean(sum));
    });
    m_order.sort(m_scores);
    m_selectedCount = m_index.m_bar.countIn(
        m_scores.size(), [this](std::size_t place) { return m_index.m_scored[m_order[place]]; },
        [this](std::size_t place) { return m_scores[m_order[place]]; });
}

void DrawnIndex::Draw::weigh(const Columns& columns) {
    std::ranges::fill(m_sums, 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t place = 0; place < m_sums.size(); ++place)
            m_sums[place] += m_shares[i] * columns[i][place];
    }
}

void DrawnIndex::Draw::rescale() {
    for (const Incomplete& incomplete : m_index.m_incomplete) {
        double present = 0;
        for (const std::size_t i : incomplete.present)
            present += m_shares[i];
        m_sums[incomplete.place] /= present;
    }
}

} // namespace fragility
