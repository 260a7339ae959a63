#pragma once

#include "app/colours.h"

class QCustomPlot;

namespace app {

/// Axes, texts and ground of a chart as the window's: quiet lines, small figures written as the language does.
void applyPlotStyle(QCustomPlot& plot, const Colours& colours);

} // namespace app
