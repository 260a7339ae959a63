#pragma once

#include "app/colours.h"

class QCPAxis;
class QCustomPlot;

namespace app {

/// Axes, texts and ground of a chart as the window's: quiet lines, small figures written as the language does.
void applyPlotStyle(QCustomPlot& plot, const Colours& colours);

/// The axis from one figure to another, with as many decimals as its ticks need.
void setAxisRange(QCPAxis& axis, double from, double to);

} // namespace app
