#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

#include <QLocale>
#include <QStringList>

namespace app::doctorwords {

/// « Aigurande »; the code itself where the list doesn't know it; empty of none.
QString homeName(const QString& insee, const territory::Gazetteer* gazetteer);

/// What is to be known of a volunteer's own commune, a sentence each: it lies in a zone rouge (the decision), its
/// intercommunalité is among the most fragile by score (the computation). Neither implies the other. Empty where
/// neither holds.
QStringList homeWarnings(const QString& insee, const solidarity::Ground* ground, const QLocale& locale);

/// « engagé », « non », « pas encore demandé ».
QString feesName(const std::optional<bool>& noExtraFees);

/// Why an RPPS number can't stand, a sentence; empty when it may (none at all may).
QString rppsFault(const QString& rpps, const QUuid& doctor, const solidarity::Plan& plan);

} // namespace app::doctorwords
