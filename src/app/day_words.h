#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

#include <QLocale>

namespace app::daywords {

/// « lieu retiré » of one that isn't in the plan.
QString venueName(const QUuid& venue, const solidarity::Plan& plan);
/// « sans médecin » of none.
QString doctorName(const QUuid& doctor, const solidarity::Plan& plan);
/// Of the venue's intercommunalité; « territoire inconnu » where it isn't known.
QString territoryName(const QUuid& venue, const solidarity::Plan& plan, const solidarity::Ground* ground);
/// « mercredi 12 novembre 2026 »
QString longDate(const QDate& date, const QLocale& locale);
/// « MSP d’Aigurande, mercredi 12 novembre 2026, matin »
QString title(const solidarity::ConsultationDay& day, const solidarity::Plan& plan, const QLocale& locale);
/// Name and place of each venue that isn't closed, for lists to choose from.
QString venueChoice(const solidarity::Venue& venue, const solidarity::Ground* ground);

} // namespace app::daywords
