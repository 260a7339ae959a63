#include "io/reference_check.h"

#include "io/code_checks.h"
#include "io/tally.h"

#include <QCoreApplication>
#include <QSet>

namespace io {

using territory::Boundaries;
using territory::Diagnosis;
using territory::Gazetteer;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReferenceCheck)
};

QString labelled(const QString& code, const QString& name) {
    return Text::tr("%1, %2").arg(code, name);
}

void reportUnknown(const Boundaries& boundaries, const Gazetteer& gazetteer, Diagnosis& diagnosis) {
    Tally unknown;
    QSet<QString> seen;
    for (const Boundaries::Feature& feature : boundaries.features)
        if (gazetteer.territoryOf(feature.code) < 0 && !seen.contains(feature.code)) {
            seen.insert(feature.code);
            unknown.note(labelled(feature.code, feature.name));
        }
    if (unknown.count() > 0)
        diagnosis.add({Diagnosis::Cause::UnknownTerritory,
                       Diagnosis::Severity::Warning,
                       {},
                       unknown.count(),
                       Text::tr("%Ln territoires sont inconnus de la liste de référence de 2025 ; ils n’auront pas "
                                "d’indicateurs.",
                                nullptr, unknown.count()),
                       Text::tr("Ce sont sans doute les contours d’une autre année."),
                       unknown.samples()});
}

void reportAbsent(const Boundaries& boundaries, const Gazetteer& gazetteer, Diagnosis& diagnosis) {
    QSet<QString> present;
    for (const Boundaries::Feature& feature : boundaries.features)
        present.insert(feature.code);
    Tally absent;
    for (const territory::Territory& territory : gazetteer.territories())
        if (!present.contains(territory.code))
            absent.note(labelled(territory.code, territory.name));
    if (absent.count() > 0)
        diagnosis.add({Diagnosis::Cause::AbsentTerritory,
                       Diagnosis::Severity::Warning,
                       {},
                       absent.count(),
                       Text::tr("%Ln intercommunalités de la liste de référence n’ont pas de contour ici.", nullptr,
                                absent.count()),
                       Text::tr("Elles restent dans les tableaux, mais pas sur la carte."),
                       absent.samples()});
}

void reportOutside(const Gazetteer& gazetteer, Diagnosis& diagnosis) {
    Tally outside;
    for (const territory::Commune& commune : gazetteer.communes())
        if (commune.epci.isEmpty())
            outside.note(labelled(commune.insee, commune.name));
    if (outside.count() > 0)
        diagnosis.add(
            {Diagnosis::Cause::OutsideAnyEpci,
             Diagnosis::Severity::Notice,
             {},
             outside.count(),
             Text::tr("%Ln communes n’appartiennent à aucune intercommunalité ; leur absence de la carte est normale.",
                      nullptr, outside.count()),
             {},
             outside.samples()});
}

} // namespace

void checkAgainstReference(const Boundaries& boundaries, const Gazetteer& gazetteer, Diagnosis& diagnosis) {
    if (!areSirens(boundaries))
        return;
    reportUnknown(boundaries, gazetteer, diagnosis);
    reportAbsent(boundaries, gazetteer, diagnosis);
    reportOutside(gazetteer, diagnosis);
}

} // namespace io
