#pragma once

#include "document/territory_sheet.h"
#include "territory/wording.h"

#include <QLocale>

/// The sentences of a territory's sheet, the same in the panel and in the copied text. Rich text raises ordinals and is
/// escaped.
namespace document::sheet {

using territory::wording::TextFormat;

/// « Indre · Centre-Val de Loire · 5 478 habitants · 11 communes »
QString place(const TerritorySheet& sheet, const QLocale& locale);
/// « communauté de communes »
QString kind(const TerritorySheet& sheet);

/// « Zone rouge — décision du 27 juin 2025 », « Statut inconnu — la liste n’est pas complète ici »
QString decisionHeadline(const TerritorySheet& sheet, const QLocale& locale);
/// « source : … », the note of a probable one; empty when there is nothing to say.
QString decisionSource(const TerritorySheet& sheet);

/// « Score 83,9 — 40e sur 1 250, classée par le score »
QString scoreHeadline(const TerritorySheet& sheet, const QLocale& locale, TextFormat format = TextFormat::Plain);
/// « Ajoutée à la sélection par ajustement : un seul médecin, ARS, 20 juin 2025 »; empty when the user adjusted
/// nothing.
QString adjustment(const TerritorySheet& sheet, const QLocale& locale);
/// How decision and score stand to one another, when they differ: « classée par le score, non retenue », « retenue
/// malgré le score »; else empty.
QString decisionAgainstScore(const TerritorySheet& sheet);
/// « calculé par Diagonale, poids égaux, deux critères approchés ; ce n’est pas l’indice de la DREES », then what
/// weakens the comparison: « peu comparable : outre-mer, 4 indicateurs sur 5 ».
QString scoreMethod(const TerritorySheet& sheet, const QLocale& locale);
QString comparability(const TerritorySheet& sheet, const QLocale& locale); ///< Empty when well comparable.

/// « 3e sur 8 dans le département (Indre) · 20e sur 80 en région (…) · France médiane 2,9 »
QString comparison(const TerritorySheet::IndicatorLine& line, const QLocale& locale,
                   TextFormat format = TextFormat::Plain);
/// « 17,2 points du score (21 %) », or why it has none.
QString share(const TerritorySheet::IndicatorLine& line, const QLocale& locale);
/// « DREES 2023 »
QString source(const TerritorySheet::IndicatorLine& line);
/// « Lavelanet — Centre de Santé, ouvert »
QString venue(const solidarity::CarePlace& venue);
/// What stands where no venue is known.
QString noVenue();

/// The whole sheet as text, to be pasted in a letter or an e-mail.
/// `planned`: the plan's venues there, which come before those of lists.
QString toText(const TerritorySheet& sheet, const QLocale& locale,
               const std::vector<const solidarity::Venue*>& planned = {});

} // namespace document::sheet
