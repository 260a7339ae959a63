#include "app/doctor_words.h"

#include "solidarity/number_keys.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace app::doctorwords {

namespace wording = territory::wording;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::DoctorWords)
};
} // namespace

QString homeName(const QString& insee, const territory::Gazetteer* gazetteer) {
    const int commune = gazetteer ? gazetteer->communeOf(insee) : -1;
    return commune < 0 ? insee : gazetteer->communes()[static_cast<std::size_t>(commune)].name;
}

QStringList homeWarnings(const QString& insee, const solidarity::Ground* ground, const QLocale& locale) {
    const int commune = ground ? ground->gazetteer->communeOf(insee) : -1;
    if (commune < 0)
        return {};
    const territory::Commune& home = ground->gazetteer->communes()[static_cast<std::size_t>(commune)];
    const int territory = ground->gazetteer->territoryOf(home.epci);
    const solidarity::Ground::Facts* facts = ground->factsOf(home.epci);
    if (territory < 0 || !facts)
        return {};
    const QString name = ground->gazetteer->territories()[static_cast<std::size_t>(territory)].name;
    QStringList sentences;
    if (ground->isZone(home.epci))
        sentences << Words::tr("%1 est dans %2, elle-même %3 (décision) : y prendre du temps médical est à peser.")
                         .arg(home.name, name, wording::decisionName(facts->decision));
    if (facts->selected)
        sentences << Words::tr("%1 est parmi les plus fragiles par le score (%2, calcul).")
                         .arg(name, wording::ordinal(facts->rank, locale));
    return sentences;
}

QString feesName(const std::optional<bool>& noExtraFees) {
    if (!noExtraFees)
        return Words::tr("pas encore demandé");
    return *noExtraFees ? Words::tr("engagé") : Words::tr("non engagé");
}

QString rppsFault(const QString& rpps, const QUuid& doctor, const solidarity::Plan& plan) {
    if (rpps.isEmpty())
        return {};
    if (!solidarity::isValidRpps(rpps))
        return Words::tr("Ce numéro RPPS n’existe pas : onze chiffres, dont le dernier est une clé de contrôle. "
                         "Vérifiez-le ou laissez le champ vide.");
    const auto same = std::ranges::find_if(
        plan.doctors, [&](const solidarity::Doctor& other) { return other.rpps == rpps && other.id != doctor; });
    return same == plan.doctors.end()
               ? QString()
               : Words::tr("Ce numéro RPPS est déjà celui de %1 : une personne n’est inscrite qu’une fois.")
                     .arg(same->name);
}

} // namespace app::doctorwords
