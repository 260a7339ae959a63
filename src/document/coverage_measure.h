#pragma once

#include "document/results.h"
#include "solidarity/coverage.h"

namespace document {

/// « part de la population à moins de 20 minutes d’un lieu ouvert ».
QString nameOf(CoverageMeasure measure);

/// Whether its values are shares, shown in per cent.
bool isShare(CoverageMeasure measure);
/// Digits after the comma, as shown.
int decimalsOf(CoverageMeasure measure);

/// A figure of an area; NaN = non disponible. Shares are 0–1.
double valueOf(const solidarity::CoverageFigures& figures, CoverageMeasure measure);
/// The same as a person reads it: « 12,5 », « 43 % », « non disponible ».
QString formatMeasure(const solidarity::CoverageFigures& figures, CoverageMeasure measure);

/// « du 1er septembre 2025 au 31 janvier 2026 ».
QString spanInWords(const solidarity::DateSpan& span);
/// What the estimate rests on: « distance à vol d’oiseau × 1,3, à 50 km/h ».
QString travelInWords(const solidarity::TravelAssumptions& travel);

/// Theme::Coverage: the measure that the state asks for, in classes of its own; « non disponible » everywhere while
/// `results` hold no coverage.
ThemeColumn columnOfCoverage(const MapState& state, const Dataset& dataset, const Results& results);

} // namespace document
