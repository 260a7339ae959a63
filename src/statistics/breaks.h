#pragma once

#include <span>
#include <vector>

namespace statistics {

enum class BreakMethod { Quantile, NaturalBreaks, EqualInterval, StandardDeviation, Typed };

/// What quantile() takes: the finite values, ascending.
std::vector<double> sortedFinite(std::span<const double> values);

/// Quantile of type 7 (R's default; Hyndman & Fan 1996, American Statistician 50(4), p. 363). `sorted` ascending, no
/// NaN, not empty; p in [0, 1].
double quantile(std::span<const double> sorted, double p);

/// Class bounds b0 ≤ b1 ≤ … ≤ bk (k classes; b0 = minimum, bk = maximum). Values that aren't finite are left out. A
/// value v belongs to class i when b[i] ≤ v < b[i+1], the last class including its upper bound. Fewer classes come back
/// where values are too few or tied to make k distinct ones; empty when no value is present.
/// - Quantile: type 7 at i/k.
/// - NaturalBreaks: see naturalBreaks().
/// - StandardDeviation: classes one sample standard deviation wide, an even count with the mean as a bound, an odd
/// count
///   with a class centred on it; bounds outside the extent are left out.
/// Not for Typed.
std::vector<double> breaks(std::span<const double> values, BreakMethod method, int classCount);

/// Class of a value among bounds as above: -1 for NaN, no bounds or out of bounds.
int classOf(double value, std::span<const double> bounds);

/// Share of the variance that the classes explain, 0–1: 1 − Σ(v − mean of its class)² / Σ(v − mean)² (Jenks & Caspall
/// 1971, Annals of the AAG 61(2), p. 236). Values out of bounds are left out; 1 when all are equal, NaN when there are
/// none.
double goodnessOfVarianceFit(std::span<const double> values, std::span<const double> bounds);

} // namespace statistics
