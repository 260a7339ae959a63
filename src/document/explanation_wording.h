#pragma once

#include "document/explanation.h"

#include <QLocale>

/// The sentences of an explanation, the same in the panel, in the terminal and in JSON. Each is whole, begins with a
/// capital and has no final point, so that it can stand in a list. Bounds are rounded so that the sentence stays true.
namespace document::explanation {

/// « Reste classée tant que « Accès aux généralistes » pèse entre 12 % et 47 % », « Entrerait si « … » pesait plus de
/// 63 % », « Aucun poids de « … » ne la fait entrer ».
QString stability(const Explanation& explanation, const Explanation::Line& line, const QLocale& locale);
/// « Sortirait si « Temps d’accès aux urgences » passait de 48 min à 31 min ou moins », « Aucune valeur de « … »
/// observée en France ne suffirait à la faire entrer », « « … » ne compte pas dans le score ».
QString requiredChange(const Explanation& explanation, const Explanation::Line& line, const QLocale& locale);
/// What all of the required changes come to when none exists: « Aucun indicateur ne suffirait seul à la faire sortir »;
/// empty when one does.
QString noneAlone(const Explanation& explanation);
/// « Devant 312 territoires quels que soient les poids ; derrière 4 », and when it is so « aucune pondération ne la
/// place parmi les 151 premières ».
QString dominance(const Explanation& explanation, const QLocale& locale);
/// « Classée dans 93 % des 1 000 tirages ; rang entre 80 et 160 dans 90 % d’entre eux (médiane 120) »; empty without
/// draws.
QString draws(const Explanation& explanation, const QLocale& locale);
/// « CC du Perche — 83e, classée, statut inconnu ; écart moyen 2,1 points »
QString alike(const Explanation::Alike& alike, const QLocale& locale);
/// The whole explanation as text, for the terminal and for copying.
QString toText(const Explanation& explanation, const QLocale& locale);

/// « « A » passe devant « B » si « Niveau de vie » pèse plus de 41 % », « … quel que soit le poids de « … » ».
QString firstAhead(const Comparison& comparison, const Comparison::Line& line, const QLocale& locale);
/// « « A » est au moins aussi fragile que « B » partout : aucune pondération ne les inverse »; empty when neither
/// dominates.
QString dominance(const Comparison& comparison);
QString toText(const Comparison& comparison, const QLocale& locale);

} // namespace document::explanation
