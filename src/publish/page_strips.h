#pragma once

#include "publish/composed_page.h"
#include "territory/progress.h"

#include <QImage>
#include <functional>
#include <stop_token>

namespace publish {

/// Paints a page's picture strip by strip, from the top, while `take` receives the strip before in another thread: one
/// at a time, in order. Formats are RGB32. Never holds more than a few million pixels. False when stopped, when memory
/// lacks or when `take` returned false.
bool paintInStrips(const ComposedPage& page, const std::function<bool(const QImage& strip, int firstRow)>& take,
                   const std::stop_token& stop, const territory::Progress& progress);

} // namespace publish
