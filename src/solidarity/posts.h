#pragma once

#include "solidarity/apportionment.h"
#include "solidarity/ground.h"
#include "territory/key.h"

namespace solidarity {

/// What posts are shared by; each commune counts with its people.
enum class PostNeed {
    Population,
    Score,                ///< Population × score / 100 of its intercommunalité.
    MissingConsultations, ///< Population × what the APL of its intercommunalité lacks to a target: consultations a
                          ///< year.
};

enum class PostLevel {
    Departement,
    Territory ///< Départements first, then the intercommunalités that have their seat there.
};

struct PostOptions {
    /// DREES's usual threshold of under-served areas, consultations a year per standardised inhabitant.
    static constexpr double kUnderServedApl = 2.5;

    int seats = 3700; ///< Docteurs juniors of November 2026.
    ApportionmentMethod method = ApportionmentMethod::SainteLague;
    PostNeed need = PostNeed::Population;
    PostLevel level = PostLevel::Departement;
    int floor = 0;    ///< Of each area of the level, what is there included.
    int ceiling = -1; ///< The same; -1 = none.
    double targetApl = kUnderServedApl;
    QHash<QString, int> present; ///< Posts already there, by code of the level.
    friend bool operator==(const PostOptions&, const PostOptions&) = default;
};

/// Posts by area of the level, in the gazetteer's order. Areas whose need isn't known (no score, no APL) get their
/// floor alone. An error as apportion() gives it.
territory::Expected<std::vector<Share>> apportionPosts(const Ground& ground, const PostOptions& options);

/// What is there, one area a line: a code, then a number, parted by a comma, semicolon, tab or space (« 23 ; 4 »).
/// Lines that don't read so count for nothing; a code said twice adds up.
QHash<QString, int> presentPosts(const QString& text);

/// "population", "score", "need".
std::span<const territory::Key<PostNeed>> postNeedKeys();
/// "dept", "epci".
std::span<const territory::Key<PostLevel>> postLevelKeys();
QString nameOf(PostNeed need);   ///< « population × score de fragilité »
QString nameOf(PostLevel level); ///< « départements »

} // namespace solidarity
