#pragma once

#include "document/results.h"

namespace document {

/// Bounds typed by the user as class bounds of these values: the extent of the values is added at either end where the
/// typed bounds don't already reach it, so that no value is left out. Empty when nothing was typed or no value is
/// present.
std::vector<double> boundsFromTyped(const std::vector<double>& values, const std::vector<double>& typed);

/// Categories that a map tells apart; where a column has more, the last one stands for all others.
constexpr int kMostCategories = 9;

/// Theme::Robustness: the categories, in this order, and the shares of the draws that part them.
enum class SureCategory { In, Between, Out };
constexpr double kSureIn = 0.95, kSureOut = 0.05;

/// Values of the state's theme (score, or an indicator's column of `results`) in classes, or its categories: of a
/// column of words, of the draws that `results` holds, of decision against score (in the order of
/// DecisionAgainstScore). Bounds are made over all territories that have a value; counts are of those that the
/// boundaries show.
ThemeColumn themeColumnFor(const MapState& state, const Dataset& dataset, const Results& results);

} // namespace document
