#pragma once

#include "territory/decision.h"
#include "territory/indicator.h"

#include <QLocale>
#include <QString>

/// The words and figures of the field as a person reads them, the same in the window, on exports and in the terminal.
/// French is written with its own spaces: narrow no-break in large numbers and before « % », no-break before other
/// units.
namespace territory::wording {

/// « non disponible »: what stands for every missing value.
QString notAvailable();

/// A number with grouped digits and a fixed number of decimals; notAvailable() for NaN.
QString formatNumber(double value, int decimals, const QLocale& locale);

/// A raw value of an indicator as displayed, unit included: « 1,87 consult./an/hab. », « 24 % », « 17 235 € ».
QString formatValue(const Indicator& indicator, double value, const QLocale& locale);

/// The headline of a value: its number, with the unit only where that is a mere sign: « 1,87 », « 24 % », « 48 min ».
QString formatFigure(const Indicator& indicator, double value, const QLocale& locale);
/// The unit that formatFigure() left out, to stand beside it in small: « consult./an/hab. », or "".
QString unitBesideFigure(const Indicator& indicator);

/// A score out of 100 with one decimal: « 83,9 »; « pas de score » for NaN.
QString formatScore(double score, const QLocale& locale);

/// How a text is shown: rich text raises the ending of an ordinal.
enum class TextFormat { Plain, Rich };

/// « 1er », « 40e », « 1 250e »; in English « 1st », « 40th ». notAvailable() below 1.
QString ordinal(int rank, const QLocale& locale, TextFormat format = TextFormat::Plain);

/// « 40e sur 1 250 »; notAvailable() when the rank is below 1.
QString formatRank(int rank, int count, const QLocale& locale, TextFormat format = TextFormat::Plain);

/// « 5 478 habitants »; « population non disponible » below 0.
QString formatPopulation(qint64 population, const QLocale& locale);

/// « communauté de communes » for "CC"; « intercommunalité » when the kind isn't known.
QString kindName(const QString& kind);

/// « zone rouge », « zone rouge probable », « non retenue », « statut inconnu ».
QString decisionName(const Decision& decision);

} // namespace territory::wording
