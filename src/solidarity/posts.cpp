#include "solidarity/posts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <limits>

namespace solidarity {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Posts)
};

/// By how much an inhabitant of a territory counts; NaN = not known.
double needOfOne(const QString& territory, const Ground& ground, const PostOptions& options) {
    if (options.need == PostNeed::Population)
        return 1;
    const Ground::Facts* facts = ground.factsOf(territory);
    if (!facts)
        return std::numeric_limits<double>::quiet_NaN();
    if (options.need == PostNeed::Score)
        return facts->score / 100;
    return std::isnan(facts->apl) ? facts->apl : std::max(0.0, options.targetApl - facts->apl);
}

/// Adds up what is known; NaN while nothing is.
void add(double& sum, double more) {
    if (!std::isnan(more))
        sum = std::isnan(sum) ? more : sum + more;
}

template <class Area> std::vector<Claim> emptyClaims(const std::vector<Area>& areas, const PostOptions& options) {
    std::vector<Claim> claims;
    for (const Area& area : areas) {
        claims.push_back({area.code, area.name, std::numeric_limits<double>::quiet_NaN(), options.floor,
                          options.ceiling, options.present.value(area.code)});
    }
    return claims;
}

/// By commune, so that an intercommunalité astride two départements counts in each with the people that it has there.
std::vector<Claim> claimsOfDepartements(const Ground& ground, const PostOptions& options) {
    const territory::Gazetteer& gazetteer = *ground.gazetteer;
    std::vector<Claim> claims = emptyClaims(gazetteer.departements(), options);
    for (const territory::Commune& commune : gazetteer.communes()) {
        const int place = gazetteer.departementOf(territory::departementOfCommune(commune.insee));
        if (place >= 0 && commune.population >= 0)
            add(claims[std::size_t(place)].weight,
                double(commune.population) * needOfOne(commune.epci, ground, options));
    }
    return claims;
}

std::vector<Claim> claimsOfTerritories(const Ground& ground, const PostOptions& options) {
    const territory::Gazetteer& gazetteer = *ground.gazetteer;
    std::vector<Claim> claims = emptyClaims(gazetteer.territories(), options);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const territory::Territory& territory = gazetteer.territories()[i];
        if (territory.population >= 0)
            claims[i].weight = double(territory.population) * needOfOne(territory.code, ground, options);
    }
    return claims;
}

/// Posts of départements, then of the territories of each.
class TwoLevels {
public:
    TwoLevels(const Ground& ground, const PostOptions& options)
        : m_options(options), m_claims(claimsOfTerritories(ground, options)) {
        const territory::Gazetteer& gazetteer = *ground.gazetteer;
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            const QStringList& departements = gazetteer.territories()[i].departements;
            const QString code = departements.isEmpty() ? QString() : departements.front();
            const auto found = std::ranges::find(m_departements, code, &Claim::code);
            const auto place = std::size_t(found - m_departements.begin());
            if (found == m_departements.end()) {
                m_departements.push_back(
                    {code, gazetteer.departementName(code), std::numeric_limits<double>::quiet_NaN(), 0, 0, 0});
                m_members.emplace_back();
            }
            m_members[place].push_back(i);
            count(m_claims[i], m_departements[place]);
        }
    }

    territory::Expected<std::vector<Share>> apportion() const {
        const auto above = solidarity::apportion(m_departements, m_options.seats, m_options.method);
        if (!above)
            return tl::unexpected(above.error());
        std::vector<Share> shares(m_claims.size());
        for (std::size_t place = 0; place < m_members.size(); ++place) {
            std::vector<Claim> members;
            for (const std::size_t i : m_members[place])
                members.push_back(m_claims[i]);
            const auto below = solidarity::apportion(members, (*above)[place].seats, m_options.method);
            if (!below)
                return tl::unexpected(below.error());
            for (std::size_t j = 0; j < members.size(); ++j)
                shares[m_members[place][j]] = (*below)[j];
        }
        return shares;
    }

private:
    /// A département may hold what its territories may, no less and no more.
    void count(const Claim& claim, Claim& departement) const {
        add(departement.weight, claim.weight);
        const int least = std::max(claim.floor, claim.present);
        const bool counts = claim.weight > 0;
        const int most = claim.ceiling < 0 ? m_options.seats + claim.present : std::max(claim.ceiling, least);
        departement.floor += least;
        departement.ceiling += counts ? most : least;
        departement.present += claim.present;
    }

    const PostOptions& m_options;
    std::vector<Claim> m_claims, m_departements;
    std::vector<std::vector<std::size_t>> m_members; ///< By département: places of its territories.
};

} // namespace

territory::Expected<std::vector<Share>> apportionPosts(const Ground& ground, const PostOptions& options) {
    if (options.level == PostLevel::Departement)
        return apportion(claimsOfDepartements(ground, options), options.seats, options.method);
    return TwoLevels(ground, options).apportion();
}

QHash<QString, int> presentPosts(const QString& text) {
    static const QRegularExpression kLine(uR"re(^\s*"?(\w+)"?[\s,;]+(?:.*[,;\t])?\s*(\d{1,6})\s*$)re"_s);
    QHash<QString, int> present;
    for (const QString& line : text.split(u'\n')) {
        if (const auto match = kLine.match(line); match.hasMatch())
            present[match.captured(1)] += match.captured(2).toInt();
    }
    return present;
}

std::span<const territory::Key<PostNeed>> postNeedKeys() {
    static constexpr territory::Key<PostNeed> keys[] = {
        {PostNeed::Population, u"population"}, {PostNeed::Score, u"score"}, {PostNeed::MissingConsultations, u"need"}};
    return keys;
}

std::span<const territory::Key<PostLevel>> postLevelKeys() {
    static constexpr territory::Key<PostLevel> keys[] = {{PostLevel::Departement, u"dept"},
                                                         {PostLevel::Territory, u"epci"}};
    return keys;
}

QString nameOf(PostNeed need) {
    switch (need) {
    case PostNeed::Population:
        return Words::tr("population");
    case PostNeed::Score:
        return Words::tr("population × score de fragilité");
    case PostNeed::MissingConsultations:
        return Words::tr("consultations manquantes pour un APL cible");
    }
    Q_UNREACHABLE();
}

QString nameOf(PostLevel level) {
    switch (level) {
    case PostLevel::Departement:
        return Words::tr("départements");
    case PostLevel::Territory:
        return Words::tr("intercommunalités");
    }
    Q_UNREACHABLE();
}

} // namespace solidarity
