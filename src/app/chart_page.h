#pragma once

#include <QByteArray>
#include <QImage>

namespace app {

class Chart;

/// A chart as it is handed on: title, chart, method and sources, on white whatever the window's light.
QImage chartPicture(Chart& chart);
/// The same as SVG: texts stay texts; marks past some thousands are one picture in it.
QByteArray chartSvg(Chart& chart);

} // namespace app
