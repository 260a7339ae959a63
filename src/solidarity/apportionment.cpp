#include "solidarity/apportionment.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace solidarity {

namespace {

using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Apportionment)
};

/// A claim with what it may hold, what is already there included.
struct Bounded {
    std::size_t place; ///< In the claims given.
    double weight;     ///< 0 = missing or none.
    qint64 least, most;
    qint64 seats;
};

Bounded boundedBy(const Claim& claim, std::size_t place, qint64 house) {
    const bool counts = claim.weight > 0 && std::isfinite(claim.weight);
    const qint64 least = std::max(claim.floor, claim.present);
    const qint64 most = claim.ceiling < 0 ? house : std::max<qint64>(claim.ceiling, least);
    return {place, counts ? claim.weight : 0, least, counts ? std::max(most, least) : least, least};
}

/// The larger weight, then the smaller code.
class Precedence {
public:
    explicit Precedence(std::span<const Claim> claims) : m_claims(claims) {}
    bool operator()(const Bounded& a, const Bounded& b) const {
        return a.weight != b.weight ? a.weight > b.weight : m_claims[a.place].code < m_claims[b.place].code;
    }

private:
    std::span<const Claim> m_claims;
};

/// Fractions of a seat, made to add up to `house` between the bounds: the one scale at which the quotas, held between
/// them, do.
class BoundedQuotas {
public:
    BoundedQuotas(const std::vector<Bounded>& all, qint64 house) : m_all(all), m_held(all.size(), Free) {
        const bool fits = std::ranges::any_of(all, [](const Bounded& one) { return one.weight > 0; });
        m_rest = double(house);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].weight > 0)
                m_weights += all[i].weight;
            else
                hold(i, AtLeast);
        }
        while (fits && settleWorse()) {
        }
    }

    double of(std::size_t i) const {
        switch (m_held[i]) {
        case AtLeast:
            return double(m_all[i].least);
        case AtMost:
            return double(m_all[i].most);
        case Free:
            break;
        }
        return ofFree(i);
    }

private:
    enum Held : char { Free, AtLeast, AtMost };

    double ofFree(std::size_t i) const { return m_rest * m_all[i].weight / m_weights; }

    void hold(std::size_t i, Held how) {
        m_held[i] = how;
        m_rest -= double(how == AtLeast ? m_all[i].least : m_all[i].most);
        if (m_all[i].weight > 0)
            m_weights -= m_all[i].weight;
    }

    /// Holds those beyond their bounds on the side where more is owed: they would be beyond them at the final scale
    /// too. False when nobody is.
    bool settleWorse() {
        double below = 0, above = 0;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_held[i] == Free) {
                below += std::max(0.0, double(m_all[i].least) - ofFree(i));
                above += std::max(0.0, ofFree(i) - double(m_all[i].most));
            }
        }
        if (below == 0 && above == 0)
            return false;
        std::vector<std::size_t> beyond;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const bool isBeyond =
                below >= above ? ofFree(i) < double(m_all[i].least) : ofFree(i) > double(m_all[i].most);
            if (m_held[i] == Free && isBeyond)
                beyond.push_back(i);
        }
        for (const std::size_t i : beyond)
            hold(i, below >= above ? AtLeast : AtMost);
        return true;
    }

    const std::vector<Bounded>& m_all;
    std::vector<Held> m_held;
    double m_rest = 0, m_weights = 0; ///< Seats and weights of those that are free.
};

void shareByRemainders(std::vector<Bounded>& all, qint64 house) {
    const BoundedQuotas quotas(all, house);
    std::vector<double> remainders;
    qint64 left = house;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double whole = std::floor(quotas.of(i));
        remainders.push_back(quotas.of(i) - whole);
        all[i].seats = static_cast<qint64>(whole);
        left -= all[i].seats;
    }
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (const std::size_t i : order) {
        if (left > 0 && all[i].seats < all[i].most) {
            ++all[i].seats;
            --left;
        }
    }
}

/// The next seat goes where weight / (2 · seats + 1) is largest; products, since a quotient would round ties apart.
void shareByHighestAverages(std::vector<Bounded>& all, qint64 house) {
    const auto yields = [&all](std::size_t a, std::size_t b) {
        const double first = all[a].weight * double(2 * all[b].seats + 1);
        const double second = all[b].weight * double(2 * all[a].seats + 1);
        return first != second ? first < second : a > b;
    };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(yields)> next(yields);
    qint64 left = house;
    for (std::size_t i = 0; i < all.size(); ++i) {
        left -= all[i].seats;
        if (all[i].seats < all[i].most)
            next.push(i);
    }
    for (; left > 0; --left) {
        const std::size_t taker = next.top();
        next.pop();
        if (++all[taker].seats < all[taker].most)
            next.push(taker);
    }
}

std::optional<Problem> impossible(const std::vector<Bounded>& all, qint64 house, qint64 present) {
    qint64 least = 0, most = 0;
    bool known = false;
    for (const Bounded& one : all) {
        least += one.least;
        most += one.most;
        known = known || one.weight > 0;
    }
    const QLocale locale;
    if (least > house)
        return Problem{Words::tr("Les planchers demandent %1 postes de plus, pour %2 à répartir.")
                           .arg(locale.toString(least - present), locale.toString(house - present)),
                       {},
                       Words::tr("Abaissez le plancher ou augmentez le nombre de postes.")};
    if (!known && house > least)
        return Problem{Words::tr("Aucun besoin n’est connu : les postes ne peuvent pas être répartis."),
                       {},
                       Words::tr("Choisissez un autre critère de besoin.")};
    if (most < house)
        return Problem{Words::tr("Les plafonds n’admettent que %1 postes de plus, pour %2 à répartir.")
                           .arg(locale.toString(most - present), locale.toString(house - present)),
                       {},
                       Words::tr("Relevez le plafond ou réduisez le nombre de postes.")};
    return std::nullopt;
}

/// In the order of precedence, so that neither sums nor ties depend on the order of the claims.
std::vector<Bounded> boundedClaims(std::span<const Claim> claims, qint64 house) {
    std::vector<Bounded> all;
    for (std::size_t i = 0; i < claims.size(); ++i)
        all.push_back(boundedBy(claims[i], i, house));
    std::ranges::sort(all, Precedence(claims));
    return all;
}

std::vector<Share> sharesOf(std::span<const Claim> claims, const std::vector<Bounded>& all, qint64 house) {
    double weights = 0;
    for (const Bounded& one : all)
        weights += one.weight;
    std::vector<Share> shares(claims.size());
    for (const Bounded& one : all) {
        const Claim& claim = claims[one.place];
        const double quota = one.weight > 0      ? double(house) * one.weight / weights
                             : claim.weight == 0 ? 0
                                                 : std::numeric_limits<double>::quiet_NaN();
        shares[one.place] = {claim.code, claim.name, claim.weight, quota, static_cast<int>(one.seats - claim.present)};
    }
    return shares;
}

} // namespace

territory::Expected<std::vector<Share>> apportion(std::span<const Claim> claims, int seats,
                                                  ApportionmentMethod method) {
    Q_ASSERT(seats >= 0);
    qint64 present = 0;
    for (const Claim& claim : claims)
        present += claim.present;
    const qint64 house = present + seats;
    std::vector<Bounded> all = boundedClaims(claims, house);
    if (auto problem = impossible(all, house, present))
        return tl::unexpected(std::move(*problem));
    if (method == ApportionmentMethod::LargestRemainder)
        shareByRemainders(all, house);
    else
        shareByHighestAverages(all, house);
    return sharesOf(claims, all, house);
}

} // namespace solidarity
