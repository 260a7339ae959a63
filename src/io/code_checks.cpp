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

void checkDuplicates(const Boundaries& boundaries, Diagnosis& diagnosis) {
    QSet<QString> faces, reported;
    Tally duplicates;
    for (const Boundaries::Feature& feature : boundaries.features) {
        const QString face = feature.code + u'|' + feature.departement;
        if (faces.contains(face) && !reported.contains(face)) {
            reported.insert(face);
            duplicates.note(sample(feature));
        }
        faces.insert(face);
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
    QHash<QString, QString> firstDepartement;
    bool cut = !areSirens(boundaries), coded = true;
    for (const Boundaries::Feature& feature : boundaries.features) {
        coded = coded && (feature.departement.isEmpty() || departementCode.match(feature.departement).hasMatch());
        const auto first = firstDepartement.constFind(feature.code);
        if (first == firstDepartement.cend())
            firstDepartement.insert(feature.code, feature.departement);
        else
            cut = cut || *first != feature.departement;
    }
    if (cut && coded)
        return;
    for (Boundaries::Feature& feature : boundaries.features) {
        feature.departement.clear();
        feature.region.clear();
    }
}

} // namespace io
