#pragma once

#include <QToolButton>

namespace app {

class Chart;

/// The button « ⋯ » of a chart, and its context menu: copy as picture or text, export as PNG, SVG, CSV. Files are
/// written by a worker; the chart says what came of it.
QToolButton* chartMenuButton(Chart& chart);

} // namespace app
