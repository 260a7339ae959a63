#include "solidarity/siting.h"

#include "solidarity/exact_covering.h"
#include "solidarity/venue_area.h"

#include <QCoreApplication>
#include <cmath>

namespace solidarity {

namespace {

using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Siting)
};

/// The people of the chosen zones, where their communes are, and who is within reach of an open venue already.
class Demands {
public:
    Demands(const Plan& plan, const territory::Gazetteer& gazetteer, const SitingOptions& options)
        : m_reach(plan.scheme.travel.metres(options.minutes)), m_index({}) {
        for (const QString& code : options.territories) {
            if (const int territory = gazetteer.territoryOf(code); territory >= 0)
                addCommunes(gazetteer.territories()[std::size_t(territory)], gazetteer);
        }
        m_index = PointIndex(m_points);
        m_isCovered.resize(m_points.size());
        for (const Venue& venue : plan.venues) {
            if (venue.status != VenueStatus::Open)
                continue;
            for (const int commune : m_index.within(pointOf(venue, gazetteer), m_reach))
                m_isCovered[std::size_t(commune)] = 1;
        }
    }

    std::vector<int> within(const Candidate& candidate) const {
        return m_index.within({candidate.longitude, candidate.latitude}, m_reach);
    }
    qint64 peopleOf(const std::vector<int>& communes) const {
        qint64 people = 0;
        for (const int commune : communes)
            people += m_people[std::size_t(commune)];
        return people;
    }
    qint64 coveredPeople() const {
        qint64 people = 0;
        for (std::size_t i = 0; i < m_people.size(); ++i)
            people += m_isCovered[i] ? m_people[i] : 0;
        return people;
    }
    /// What a new venue can still gain, by commune.
    std::vector<double> weights() const {
        std::vector<double> weights;
        for (std::size_t i = 0; i < m_people.size(); ++i)
            weights.push_back(m_isCovered[i] ? 0 : double(m_people[i]));
        return weights;
    }

    /// A candidate in the middle of each commune.
    const std::vector<Candidate>& communes() const { return m_communes; }
    qint64 located() const { return m_located; }
    qint64 unlocated() const { return m_unlocated; }

private:
    void addCommunes(const territory::Territory& territory, const territory::Gazetteer& gazetteer) {
        for (const int place : territory.communes) {
            const territory::Commune& commune = gazetteer.communes()[std::size_t(place)];
            const qint64 people = std::max<qint64>(commune.population, 0);
            if (std::isnan(commune.longitude) || std::isnan(commune.latitude)) {
                m_unlocated += people;
                continue;
            }
            m_located += people;
            m_people.push_back(people);
            m_points.push_back({commune.longitude, commune.latitude});
            m_communes.push_back(
                {commune.name, commune.insee, territory.code, commune.longitude, commune.latitude, -1});
        }
    }

    double m_reach; ///< Metres as the crow flies.
    std::vector<PointIndex::Point> m_points;
    std::vector<qint64> m_people;
    std::vector<Candidate> m_communes;
    PointIndex m_index;
    std::vector<char> m_isCovered;
    qint64 m_located = 0, m_unlocated = 0;
};

Problem stopped() {
    return {Words::tr("La recherche a été arrêtée."), {}, {}};
}

Problem nobody() {
    return {Words::tr("Aucune commune des zones choisies n’a de position connue."),
            {},
            Words::tr("Choisissez d’autres zones.")};
}

Problem nowhere() {
    return {Words::tr("Aucun lieu possible n’a de position connue."), {}, Words::tr("Choisissez d’autres candidats.")};
}

bool hasPoint(const Candidate& candidate) {
    return !std::isnan(candidate.longitude) && !std::isnan(candidate.latitude);
}

Siting sitingOf(const Demands& demands, const Covering& covering, const std::vector<Candidate>& candidates,
                const ExactChoice& exact) {
    Siting siting;
    siting.population = demands.located();
    siting.unlocated = demands.unlocated();
    siting.coveredBefore = demands.coveredPeople();
    siting.coveredAfter = siting.coveredBefore + std::llround(exact.choice.covered);
    siting.upperBound = siting.coveredBefore + std::llround(exact.choice.upperBound);
    siting.exact = exact.isProven;
    for (const auto& [candidate, gain] : covering.inOrderOfGain(exact.choice.candidates)) {
        const auto place = std::size_t(candidate);
        siting.sites.push_back({candidates[place], std::llround(gain), demands.peopleOf(covering.covers()[place])});
    }
    return siting;
}

} // namespace

territory::Expected<Siting> siteVenues(const Plan& plan, const Ground& ground, const SitingOptions& options,
                                       std::stop_token stop) {
    Q_ASSERT(options.count > 0);
    const Demands demands(plan, *ground.gazetteer, options);
    const std::vector<Candidate>& candidates = options.candidates.empty() ? demands.communes() : options.candidates;
    if (demands.communes().empty())
        return tl::unexpected(nobody());
    if (std::ranges::none_of(candidates, hasPoint))
        return tl::unexpected(nowhere());
    std::vector<std::vector<int>> covers;
    for (const Candidate& candidate : candidates) {
        if (stop.stop_requested())
            return tl::unexpected(stopped());
        covers.push_back(demands.within(candidate));
    }
    const Covering covering(std::move(covers), demands.weights());
    ExactChoice exact{covering.choose(options.count, stop), false};
    exact.isProven = exact.choice.covered >= exact.choice.upperBound;
    if (options.mostSecondsExact > 0)
        exact = improvedExactly(covering, options.count, exact.choice, options.mostSecondsExact, stop);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    return sitingOf(demands, covering, candidates, exact);
}

} // namespace solidarity
