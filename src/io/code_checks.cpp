#include "io/code_checks.h"

#include "io/tally.h"

#include "territory/siren.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;
using territory::Boundaries;
using territory::Diagnosis;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeChecks)
};

QString sample(const Boundaries::Feature& feature) {
    return feature.name.isEmpty() ? feature.code : feature.code + u", "_s + feature.name;
}

/// Features by code, only for codes that several features carry: few, or none, in a sound set.
QHash<QString, std::vector<const Boundaries::Feature*>> sharedCodes(const Boundaries& boundaries) {
    QHash<QStringView, const Boundaries::Feature*> first;
    first.reserve(static_cast<qsizetype>(boundaries.features.size()));
    QHash<QString, std::vector<const Boundaries::Feature*>> shared;
    for (const Boundaries::Feature& feature : boundaries.features) {
        const auto known = first.constFind(feature.code);
        if (known == first.cend()) {
            first.insert(feature.code, &feature);
            continue;
        }
        auto& features = shared[feature.code];
        if (features.empty())
            features.push_back(*known);
        features.push_back(&feature);
    }
    return shared;
}

void checkDuplicates(const Boundaries& boundaries, Diagnosis& diagnosis) {
    const auto shared = sharedCodes(boundaries);
    QStringList codes = shared.keys();
    codes.sort();
    Tally duplicates;
    for (const QString& code : codes) {
        const auto& features = shared[code];
        QSet<QString> departements;
        for (const Boundaries::Feature* feature : features)
            departements.insert(feature->departement);
        if (static_cast<std::size_t>(departements.size()) < features.size())
            duplicates.note(sample(*features.front()));
    }
    if (duplicates.count() > 0)
        diagnosis.add({Diagnosis::Cause::DuplicateCode,
                       Diagnosis::Severity::Warning,
                       {},
                       duplicates.count(),
                       Text::tr("%Ln codes sont portés par plusieurs entités, réunies en un seul territoire.", nullptr,
                                duplicates.count()),
                       Text::tr("Vérifiez que le même fichier n’est pas ouvert deux fois."),
                       duplicates.samples()});
}

void checkSirens(const Boundaries& boundaries, Diagnosis& diagnosis) {
    if (!areSirens(boundaries))
        return;
    Tally invalid;
    for (const Boundaries::Feature& feature : boundaries.features) {
        const auto siren = territory::Siren::fromString(feature.code);
        if (!siren || !siren->hasValidKey())
            invalid.note(sample(feature));
    }
    if (invalid.count() > 0)
        diagnosis.add(
            {Diagnosis::Cause::InvalidSiren,
             Diagnosis::Severity::Warning,
             {},
             invalid.count(),
             Text::tr("%Ln codes ne sont pas des numéros SIREN valides (clé de Luhn).", nullptr, invalid.count()),
             Text::tr("Ces territoires n’auront pas d’indicateurs ; corrigez leurs codes."),
             invalid.samples()});
}

} // namespace

bool areSirens(const Boundaries& boundaries) {
    const auto isSiren = [](const Boundaries::Feature& feature) {
        return territory::Siren::fromString(feature.code).has_value();
    };
    const auto count = std::count_if(boundaries.features.begin(), boundaries.features.end(), isSiren);
    return 2 * static_cast<std::size_t>(count) > boundaries.features.size();
}

void checkCodes(const Boundaries& boundaries, Diagnosis& diagnosis) {
    checkDuplicates(boundaries, diagnosis);
    checkSirens(boundaries, diagnosis);
}

void keepOnlyFaceDepartements(Boundaries& boundaries) {
    static const QRegularExpression departementCode(u"^(\\d\\d|2[AB]|97\\d)$"_s);
    const auto saysDepartement = [](const Boundaries::Feature& feature) {
        return !feature.departement.isEmpty() || !feature.region.isEmpty();
    };
    if (std::none_of(boundaries.features.begin(), boundaries.features.end(), saysDepartement))
        return;
    const bool coded = std::all_of(boundaries.features.begin(), boundaries.features.end(), [](const auto& feature) {
        return feature.departement.isEmpty() || departementCode.match(feature.departement).hasMatch();
    });
    bool cut = !areSirens(boundaries);
    for (const auto& features : sharedCodes(boundaries))
        for (const Boundaries::Feature* feature : features)
            cut = cut || feature->departement != features.front()->departement;
    if (cut && coded)
        return;
    for (Boundaries::Feature& feature : boundaries.features) {
        feature.departement.clear();
        feature.region.clear();
    }
}

} // namespace io
