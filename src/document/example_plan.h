#pragma once

#include "solidarity/plan.h"
#include "territory/gazetteer.h"

#include <QDate>

namespace document {

/// Territory of the example: Marche Berrichonne (Indre), a zone rouge of the list that ships.
inline const QString kExampleTerritory = QStringLiteral("200007052");

/// A plan to try things on, « Exemple : lieux et jours fictifs »: venues, doctors and days about a date that keep every
/// rule. All of it is invented and says so in its names; no person's data are in it. The same for the same day; empty
/// where the gazetteer doesn't know the territory.
solidarity::Plan examplePlan(const territory::Gazetteer& gazetteer, const QDate& today);

} // namespace document
