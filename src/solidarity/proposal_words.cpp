#include "solidarity/proposal_words.h"

#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace solidarity::proposal_words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::ProposalWords)
};

QString need(const MonthBoard::Zone& zone) {
    if (std::isnan(zone.score))
        return Words::tr("zone sans score de fragilité, comptée comme la moyenne des zones");
    return Words::tr("score de fragilité de la zone : %1 sur 100")
        .arg(territory::wording::formatScore(zone.score, QLocale()));
}

QString way(const MonthBoard::Pair& pair) {
    if (std::isnan(pair.minutes))
        return Words::tr("trajet non disponible, compté pour une heure");
    return Words::tr("%Ln min de trajet (estimation)", nullptr, static_cast<int>(std::lround(pair.minutes)));
}

QString sentence(QStringList parts) {
    parts.front().front() = parts.front().front().toUpper();
    return parts.join(Words::tr(" ; ", "between parts of a sentence")) + u'.';
}

} // namespace

QString reasonFor(const MonthBoard::Pair& pair, const MonthBoard& board, bool isFirst) {
    const MonthBoard::Zone& zone = board.zones[board.places[pair.place].zone];
    QStringList parts{need(zone)};
    parts += isFirst ? Words::tr("premier jour de la zone ce mois-ci") : Words::tr("la zone a déjà un jour ce mois-ci");
    parts += way(pair);
    if (!board.volunteers[pair.volunteer].doctor->noExtraFees)
        parts += Words::tr("engagement sans dépassement d’honoraires à demander");
    return sentence(parts);
}

QString reasonWithout(const MonthBoard::Zone& zone, bool isReached) {
    if (zone.openVenues == 0)
        return Words::tr("Aucun lieu ouvert ce mois-ci.");
    if (zone.placesOnBoard == 0)
        return Words::tr("Aucune salle libre ce mois-ci dans les lieux ouverts, ou lieux écartés.");
    if (!isReached)
        return Words::tr("Aucun médecin volontaire disponible à portée des lieux ouverts.");
    return Words::tr("Les médecins qui pourraient venir sont affectés à d’autres zones.");
}

} // namespace solidarity::proposal_words
